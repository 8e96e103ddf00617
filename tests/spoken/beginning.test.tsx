// @vitest-environment happy-dom
import { screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { describe, expect, it, vi } from "vitest";
import { exampleJourney } from "../device/example-journey.ts";
import { dayNamed, examplePerson } from "../device/example-person.ts";
import { linesToHear } from "../support/lines-to-hear.ts";
import { listen } from "../support/listen.ts";
import { keepOnDisk } from "../support/keep-on-disk.ts";
import { goTo, openWholeApp } from "../support/whole-app.tsx";
import type { WorkerState } from "../../src/app/update/register-worker.ts";
import { createMemoryDevice } from "../../src/device/memory-device.ts";
import { notKeptYet } from "../../src/device/revision.ts";

// The app loads these when they are first shown; here they come before the first test, not out of its time.
await Promise.all([
  import("../../src/app/screens/start/start-screen.tsx"),
  import("../../src/app/screens/start/kept-journeys.tsx"),
  import("../../src/app/screens/start/coming-up.tsx"),
  import("../../src/app/screens/start/own-words.tsx"),
]);

describe("the start screen", () => {
  it("says what this is, what can be set, and every life event with what belongs to it", async () => {
    keepOnDisk();
    await openWholeApp("");
    await screen.findByRole("searchbox");
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      link, 本文へ進む
      banner
        link, しおり（はじめの画面）
        navigation, このアプリのメニュー
          link, 文字と言葉
          link, 困ったとき
      main
        heading, 暮らしの手続きを、いっしょに確かめます, level 1
        いくつかの質問に答えると、することと期限、持ち物がわかります。
        group, 文字の大きさ
          radio, ふつう, checked, 1 of 4
          radio, 大, not checked, 2 of 4
          radio, 特大, not checked, 3 of 4
          radio, 最大, not checked, 4 of 4
        list, 2 items
          • link, やさしい日本語
          • link, English[en]
        heading, 何がありましたか, level 2
        search
          ふだんの言葉で書いてください。例：保険証をなくした、母がぼけてきた
          searchbox, 自分の言葉で探す, ふだんの言葉で書いてください。例：保険証をなくした、母がぼけてきた
        list, 13 items
          • link, 家族が亡くなった
            保険、年金、税金、相続、お墓のこと
          • link, 引っ越す・引っ越した
            住所、カード、保険、学校、車、犬のこと
          • link, 病気・けがをした
          …
          • link, 給付金のことを知りたい
            物価高などで、国や市区町村が配るお金
        名前は聞きません。答えはこの端末の中だけに残ります。
        一度開けば、インターネットがなくても使えます。
    `,
        heard,
      ),
    );
  });

  it("says the same in English, and changes its voice for the names of the other languages", async () => {
    keepOnDisk();
    await openWholeApp("", { language: "en" });
    await screen.findByRole("searchbox");
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      link, Skip to the content
      banner
        link, Shiori, start screen
        navigation, Menu of this app
          link, Text and language
          link, Help
      main
        heading, Official steps, checked with you, level 1
        Answer a few questions and see what to do, by when, and what to bring.
        group, Text size
          radio, Normal, checked, 1 of 4
          radio, Large, not checked, 2 of 4
          radio, Larger, not checked, 3 of 4
          radio, Largest, not checked, 4 of 4
        list, 2 items
          • link, 日本語[ja]
          • link, やさしい日本語[ja]
        heading, What has happened?, level 2
        search
          Write it in your own words. For example: lost my insurance card, mother is getting forgetful
          searchbox, Search in your own words, Write it in your own words. …
        list, 13 items
          • link, A family member died
            Insurance, pension, tax, inheritance, grave
          • link, Moving home
            Address, cards, insurance, school, car, dog
          …
          • link, Cash benefits
            Money paid out when prices rise, for example
        We do not ask for names. Your answers stay on this device.
        Once opened, it works without the internet.
    `,
        heard,
      ),
    );
  });

  it("tells two kept journeys apart, in what goes on with them and in what deletes them", async () => {
    const device = createMemoryDevice({ kind: "kept" });
    await device.saveJourney(exampleJourney({ id: "mother" }), notKeptYet);
    await device.saveJourney(
      exampleJourney({ id: "card", lifeEvent: "lost-card", changedAt: "2026-11-20T09:00:00.000Z" }),
      notKeptYet,
    );
    const guide = await openWholeApp("#/help");
    vi.spyOn(guide.keeper, "device").mockResolvedValue(device);
    goTo("/");
    await screen.findByRole("heading", { level: 2, name: "続きから" });
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
        heading, 続きから, level 2
        list, 2 items
          • link, 続きを開く ：カードや証をなくした, 令和8年（2026年）11月20日（金曜日）に使いました 2の答え
            カードや証をなくした
            令和8年（2026年）11月20日（金曜日）に使いました 2の答え
            button, 消す ：カードや証をなくした, 令和8年（2026年）11月20日（金曜日）に使いました 2の答え
          • link, 続きを開く ：家族が亡くなった, 令和8年（2026年）4月1日（水曜日）に使いました 2の答え
            家族が亡くなった
            令和8年（2026年）4月1日（水曜日）に使いました 2の答え
            button, 消す ：家族が亡くなった, 令和8年（2026年）4月1日（水曜日）に使いました 2の答え
      …
    `,
        heard,
      ),
    );
  });

  it("names the newer version before everything but the link that skips it, with what becomes of the answers", async () => {
    keepOnDisk();
    const [state, setState] = createSignal<WorkerState>("starting");
    await openWholeApp("#/help", { worker: { state, accept: () => undefined } });
    await screen.findByRole("heading", { level: 1 });
    setState("newer");
    await screen.findByText("答えはそのまま残ります。");
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      link, 本文へ進む
      complementary, 新しい版があります
        新しい版があります
        答えはそのまま残ります。
        button, 新しくする
        button, 今はしない
      …
    `,
        heard,
      ),
    );
  });
});

describe("what comes before the first question", () => {
  it("is explained in short sentences under headings that can be gone through", async () => {
    keepOnDisk();
    await openWholeApp("death/");
    await screen.findByRole("link", { name: "始める" });
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
      main
        heading, 家族が亡くなったときの手続き, level 1
        おつらいときに、ありがとうございます。少しずつで大丈夫です。
        heading, これからすること, level 2
        list, 3 items
          • いくつかの画面で、手続きを決めることだけを聞きます。
          • わからないことは「わからない」で進めます。
          • 終わると、することが期限の順に並びます。
        link, 始める
        heading, 手元にあると楽なもの, level 2
        list, 3 items
          • 健康保険の資格確認書や、マイナンバーカード
          • 年金証書や、年金の通知
          • なくても始められます。
        heading, 途中でやめても大丈夫です, level 2
        答えるたびに、この端末に保存します。次に開くと、同じところから続けられます。
        heading, ほかの人には見えません, level 2
        答えは暗号にして、この端末の中に残します。どこにも送りません。この端末を借りた人には見えることがあります。
    `,
        heard,
      ),
    );
  });

  it("asks whom it is about: whoever is known comes first, with the birthday", async () => {
    const guide = await openWholeApp("#/help");
    const mother = examplePerson({ birthDate: dayNamed("1945-01-03") });
    await guide.people.change(mother.id, () => mother);
    goTo("/#/begin/moving");
    await screen.findByRole("link", { name: /お母さん/u });
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
      main
        button, 戻る
        heading, だれのことですか, level 1
        名前は聞きません。
        list, 9 items
          • link, お母さん 生年月日：昭和20年（1945年）1月3日
          • link, 私
          • link, お父さん
          • link, 夫
          • link, 妻
          • link, 子ども
          • link, おばあさん
          • link, おじいさん
          • link, ほかの人
    `,
        heard,
      ),
    );
  });

  it("asks for a birth date as one group, in which the year is counted first", async () => {
    await openWholeApp("#/begin/moving/child");
    await screen.findByRole("heading", { level: 1, name: "お子さんの生年月日" });
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
      main
        button, 戻る
        heading, お子さんの生年月日, level 1
        生年月日がわかると、年齢は聞きません。次からも、年齢を数え直します。
        group, お子さんの生年月日
          group, 年の数え方
            radio, 令和, checked, 1 of 2
            radio, 西暦, not checked, 2 of 2
            summary, ほかの元号, collapsed
          textbox, 年
          textbox, 月
          textbox, 日
        button, 次へ進む
        button, わからない、あとで入れる
    `,
        heard,
      ),
    );
  });
});
