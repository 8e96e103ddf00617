// @vitest-environment happy-dom
import { screen } from "@solidjs/testing-library";
import { describe, expect, it } from "vitest";
import { loadChecked } from "../../src/app/screens/checked/load-checked.ts";
import { loadMunicipalities, loadPostalCodes } from "../../src/app/town/municipality-data.ts";
import { dayNamed, examplePerson } from "../device/example-person.ts";
import { linesToHear } from "../support/lines-to-hear.ts";
import { listen } from "../support/listen.ts";
import { keepOnDisk } from "../support/keep-on-disk.ts";
import { goTo, openWholeApp } from "../support/whole-app.tsx";

// The app loads these when they are first shown; here they come before the first test, not out of its time.
await Promise.all([
  import("../../src/app/screens/help/help-screen.tsx"),
  import("../../src/app/screens/settings/settings-screen.tsx"),
  import("../../src/app/screens/checked/checked-screen.tsx"),
  import("../../src/app/screens/place/place-screen.tsx"),
  loadMunicipalities(),
  loadPostalCodes(),
  loadChecked(),
]);

const heading = (name: string): Promise<HTMLElement> =>
  screen.findByRole("heading", { level: 1, name });

describe("beside the journeys", () => {
  it("the settings say what can be chosen and what is chosen", async () => {
    keepOnDisk();
    await openWholeApp("#/settings");
    await heading("文字と言葉");
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
      main
        button, 戻る
        heading, 文字と言葉, level 1
        group, 文字の大きさ
          radio, ふつう, checked, 1 of 4
          radio, 大, not checked, 2 of 4
          radio, 特大, not checked, 3 of 4
          radio, 最大, not checked, 4 of 4
          この文字の大きさで読みやすいですか。
        group, 画面の色
          radio, 端末に合わせる, checked, 1 of 3
          radio, 明るい, not checked, 2 of 3
          radio, 暗い, not checked, 3 of 3
        …
        group, 言葉
          radio, 日本語, checked, 1 of 3
          radio, やさしい日本語, not checked, 2 of 3
          radio, English, not checked, 3 of 3[en]
        この設定は、次に開いたときも同じです。
        link, この端末にある人のこと
        link, 市区町村を選ぶ
        …
        button, 元の画面に戻る
    `,
        heard,
      ),
    );
  });

  it("the help has the telephone first, and every question is a heading", async () => {
    keepOnDisk();
    await openWholeApp("#/help");
    await heading("困ったとき");
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
      main
        button, 戻る
        heading, 困ったとき, level 1
        heading, 電話で聞く, level 2
        市区町村の代表番号にかけて、何があったかを伝えてください。…
        heading, 途中でやめたい, level 2
        そのまま閉じて大丈夫です。次に開くと、同じところから続けられます。
        heading, 答えがわからない, level 2
        「わからない」を選んで進めます。あとで調べて直せます。
        heading, インターネットがない, level 2
        一度開いたあとは、なくても使えます。
        インターネットなしで使う用意をしています。
        heading, 読み上げや文字の大きさ, level 2
        …
        heading, 記録を消したい, level 2
        はじめの画面の「消す」で消せます。
        heading, この案内は確かですか, level 2
        法律と、国や市の案内を2026年11月に読んで作りました。…
        link, 確かめた日と、とっておいた知らせを見る
        heading, このアプリについて, level 2
        名前や住所は聞きません。答えはどこにも送りません。
    `,
        heard,
      ),
    );
  });

  it("what was checked is told before what was not, and each life event can be unfolded", async () => {
    keepOnDisk();
    await openWholeApp("#/checked");
    await screen.findByText("ありません。");
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
      main
        button, 戻る
        heading, 確かめた日, level 1
        …
        heading, とっておいた知らせ, level 2
        案内のまちがいや、使いにくいところについて書いたものです。まだどこにも送っていません。…
        list, 1 item
          • ありません。
    `,
        heard,
      ),
    );
  });

  it("of whoever is kept here every line says what would be forgotten and about whom", async () => {
    const guide = await openWholeApp("#/help");
    const mother = examplePerson({ birthDate: dayNamed("1945-01-03") });
    await guide.people.change(mother.id, () => mother);
    goTo("/#/people");
    await screen.findByRole("heading", { level: 2, name: "お母さん" });
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
      main
        button, 戻る
        heading, この端末にある人のこと, level 1
        続くことだけを、次のために残しています。病気や障害のことは残しません。
        手帳や受給者証などの期限は、更新の時期を知らせるために残します。消すこともできます。
        heading, お母さん, level 2
        生年月日：昭和20年（1945年）1月3日
        button, 生年月日を直す, お母さん
        …
        list, 2 items
          …
        button, この人のことを消す：お母さん
    `,
        heard,
      ),
    );
  });

  it("a town is looked for in a field that says what can be written, and the place of the phone only when asked", async () => {
    keepOnDisk();
    await openWholeApp("#/place");
    await heading("市区町村を選ぶ");
    await screen.findByRole("searchbox");
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
      main
        button, 戻る
        heading, 市区町村を選ぶ, level 1
        選ぶと、その市区町村の窓口や休みの日に合わせて案内します。選ばなくても使えます。
        search
          漢字、ひらがな、ローマ字で書けます。郵便番号は、はじめの5けたでも探せます。
          searchbox, 市区町村の名前か郵便番号, 漢字、ひらがな、ローマ字で書けます。…
          button, この場所から探す, 押したときだけ、いまの場所を調べます。…
          押したときだけ、いまの場所を調べます。…
        button, 元の画面に戻る
    `,
        heard,
      ),
    );
  });
});
