// @vitest-environment happy-dom
import { screen } from "@solidjs/testing-library";
import { describe, expect, it } from "vitest";
import { loadWords } from "../../src/app/text/load-words.ts";
import type { Language } from "../../src/text/language.ts";
import { linesToHear } from "../support/lines-to-hear.ts";
import { listen } from "../support/listen.ts";
import { keepOnDisk } from "../support/keep-on-disk.ts";
import { renderQuestion } from "../support/render-in-app.tsx";

// The app loads these when they are first shown; here they come before the first test, not out of its time.
await Promise.all([
  import("../../src/app/screens/later-screen.tsx"),
  import("virtual:catalogue/death-references"),
  loadWords("ja", "procedures", "death"),
  loadWords("en", "procedures", "death"),
]);

type Page = "answers" | "result" | "plan" | "bag";

/** Two days after a death in Japan, at 81, about which nothing else is known. */
async function open(
  page: Page | { readonly procedure: string },
  language: Language = "ja",
): Promise<void> {
  keepOnDisk();
  const { guide, navigation } = await renderQuestion("death-family", {
    language,
    answers: { "deceased.age": 81, "deceased.died_abroad": false },
    days: { "death-date": "2026-11-20", "death-known": "2026-11-20" },
  });
  const journey = guide.journey()?.id;
  if (journey === undefined) throw new Error("there is no journey");
  if (typeof page === "string") navigation.go({ page, journey });
  else navigation.go({ page: "procedure", journey, ...page });
}

describe("the answers", () => {
  it("are said by section, each with what can be changed", async () => {
    await open("answers");
    await screen.findByText("81歳");
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
      main
        button, 戻る
        heading, 答えを確かめてください, level 1
        直したいところがあれば、直せます。
        heading, 亡くなった方, level 2
        heading, 亡くなった方のことを教えてください, level 3
        link, 直す：亡くなった方のことを教えてください
        …
        亡くなった方の年齢
        81歳
        …
        亡くなった日
        令和8年（2026年）11月20日（金曜日）
        亡くなったことを知った日
        亡くなった日と同じ日
        …
        button, この答えで調べる
      contentinfo
        この端末に保存しました
    `,
        heard,
      ),
    );
  });
});

describe("the result", () => {
  it("says how many things there are, the first day, and each thing by its own heading", async () => {
    await open("result");
    await screen.findByRole("heading", { level: 2, name: "まず、これだけは" });
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
      main
        button, 戻る
        heading, することは3件あります, level 1
        最初は、令和8年（2026年）11月26日（木曜日）までです。
        行く所は1か所くらいです。
        上から順に、ひとつずつで大丈夫です。
        link, 行く所と順番を見る
        list, 3 items
          • link, 持ち物をまとめて見る
          • link, 印刷する紙を見る
          • link, 答えを見る・直す
        button, カレンダーに入れる
        日にちの決まった2件を、まとめて入れます。…
        heading, まず、これだけは, level 2
        list, まず、これだけは, 3 items
          • heading, 亡くなったことを役所に届ける, level 3
            死亡届
            令和8年（2026年）11月26日（木曜日）まで あと4日
            市区町村の住民・戸籍の窓口
            link, 持ち物と理由を見る：死亡届
            checkbox, すんだ：死亡届, not checked
          • heading, 火葬の許可をもらう, level 3
            火葬許可（埋火葬許可）
            火葬の日より前に
            市区町村の住民・戸籍の窓口
            link, 持ち物と理由を見る：火葬許可（埋火葬許可）
            checkbox, すんだ：火葬許可（埋火葬許可）, not checked
          • heading, 介護保険の保険証を返す, level 3
            …
            checkbox, すんだ：介護保険の資格喪失・被保険者証の返却, not checked
        heading, 窓口で確かめること, level 2
        答えだけでは決まりませんでした。窓口で聞くか、調べてから答えを直してください。
        list, 窓口で確かめること, 52 items
          • heading, 田や畑を相続したことを届ける, level 3
            農地を相続した届出
            市区町村の農地の窓口（農業委員会）
            summary, これがわかると決まります：農地を相続した届出, collapsed
            link, 持ち物と理由を見る：農地を相続した届出
          • heading, 銀行に知らせて預金を引き継ぐ, level 3
          …
        市区町村によって違うところがあります。
        link, 市区町村を選ぶ
        …
      contentinfo
        この端末に保存しました
    `,
        heard,
      ),
    );
  });

  it("is said in English with a pause before the days that are left, and official names in Japanese", async () => {
    await open("result", "en");
    await screen.findAllByText("死亡届");
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
      main
        button, Back
        heading, There are 3 things to do, level 1
        The first is due by Thursday, 26 November 2026 (Reiwa 8).
        There is about 1 place to go to.
        Take them from the top, one at a time.
        link, See where to go, in order
        list, 3 items
          • link, Everything to bring, in one list
          • link, A sheet to print
          • link, See or change your answers
        button, Add to the calendar
        All 2 things with a date go in. …
        heading, These cannot wait, level 2
        list, These cannot wait, 3 items
          • heading, Report the death to the city office, level 3
            Notification of death 死亡届[ja]
            by Thursday, 26 November 2026 (Reiwa 8) 4 days left
            City office: residents and family register desk
            link, What to bring, and why: Notification of death
            checkbox, Done: Notification of death, not checked
          • heading, Get the permit for the cremation, level 3
          …
    `,
        heard,
      ),
    );
  });
});

describe("the page of a procedure", () => {
  it("says by when, where, with what and why, under headings", async () => {
    await open({ procedure: "death-notification" });
    await screen.findByText(/^確かめた日：/u);
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
      main
        button, 戻る
        heading, 亡くなったことを役所に届ける, level 1
        死亡届
        亡くなったことを、市区町村の役所に届け出ます。…
        いつまで
        令和8年（2026年）11月26日（木曜日）まで あと4日
        亡くなったことを知った日を1日目と数えて7日以内
        行くところ
        市区町村の住民・戸籍の窓口
        市民課、住民課、戸籍課などの名前です。
        heading, 市区町村に確かめること, level 2
        次のことは、市区町村で違います。
        list, 1 item
          • 窓口の場所と時間
        button, カレンダーに入れる
        2日前（休みの日は数えません）の朝9時に知らせます。…
        heading, 持ち物, level 2
        list, 2 items
          • 死亡届書（亡くなったことを届ける用紙）
          • 死亡診断書または死体検案書（死亡届の右半分、医師が書くもの）
            出す前に、数枚コピーしてください。…
            医師に書いてもらいます。
        heading, 当てはまるときだけ, level 3
        list, 2 items
          …
        heading, なぜ、これが出ているか, level 2
        こう答えたからです。
        list, 1 item
          • 亡くなった方は、日本で亡くなった
        heading, だれが行けるか, level 2
        …
        heading, かかるお金, level 2
        かかりません。
        heading, これで、どうなるか, level 2
        …
        heading, インターネットで, level 2
        インターネットではできません。
        heading, 遅れたときは, level 2
        …
        heading, 市区町村によって違うこと, level 2
        …
        heading, 知っておくとよいこと, level 2
        …
        heading, もとになる決まり, level 2
        戸籍法 第86条第1項、第43条第1項
        確かめた日：2026年11月
        複数の資料や法律の条文で確かめました。
        summary, 読んだ資料, collapsed
        summary, この案内はまちがっていますか, collapsed
    `,
        heard,
      ),
    );
  });

  it("is said in English, with Japanese in a Japanese voice", async () => {
    await open({ procedure: "death-notification" }, "en");
    await screen.findByText("死亡届");
    await screen.findByText(/^Checked in/u);
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
      main
        button, Back
        heading, Report the death to the city office, level 1
        Notification of death 死亡届[ja]
        Report the death to a municipal office. …
        By when
        by Thursday, 26 November 2026 (Reiwa 8) 4 days left
        within 7 days, counting the day you learned of the death as day one
        Where to go
        City office: residents and family register desk
        The desk is often called Citizens, Residents or Family Register Division.
        heading, Ask the municipality, level 2
        This is different from one municipality to the next:
        list, 1 item
          • where the counter is and when it is open
        button, Add to the calendar
        You are reminded at 9 in the morning …
        heading, What to bring, level 2
        list, 2 items
          • Notification of death form
          • Medical certificate of death …
          …
        heading, Why this is on your list, level 2
        Because you said:
        list, 1 item
          • The person died in Japan
        heading, Who can go, level 2
        …
        heading, The law behind it, level 2
        戸籍法 第86条第1項、第43条第1項[ja]
        Checked in November 2026
        Confirmed by several sources or the text of the law.
        summary, What we read, collapsed
        summary, Is something wrong here?, collapsed
    `,
        heard,
      ),
    );
  });
});

describe("the plan", () => {
  it("says where to go, when, and at each counter what to say and what is done there", async () => {
    await open("plan");
    await screen.findByText(/死亡届と火葬許可をお願いします/u);
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
      main
        button, 戻る
        heading, 行く所と順番, level 1
        上から順に行けば大丈夫です。
        …
        link, 市区町村を選ぶ
        heading, まず、3日のうちに, level 2
        list, まず、3日のうちに, 1 item
          • heading, 市役所でできること, level 3
            令和8年（2026年）11月24日（火曜日）から、令和8年（2026年）11月26日（木曜日）まで
            list, 2 items
              • heading, 市区町村の住民・戸籍の窓口, level 4
                窓口で、こう言います
                「家族が亡くなったときの手続きで、死亡届と火葬許可をお願いします」
                list, 2 items
                  • link, 亡くなったことを役所に届ける
                    死亡届
                    令和8年（2026年）11月26日（木曜日）まで
                    checkbox, すんだ：死亡届, not checked
                    …
                  • link, 火葬の許可をもらう
                    火葬許可（埋火葬許可）
                    checkbox, すんだ：火葬許可（埋火葬許可）, not checked
                    …
              • heading, 市区町村の介護保険の窓口, level 4
              …
            summary, 持ち物（7）：市役所, collapsed
            summary, なぜ、この順番と日なのか：市役所, collapsed
        …
        list, 2 items
          • link, 持ち物をまとめて見る
          • link, 印刷する紙を見る
        button, カレンダーに入れる
        日にちの決まった2件を、まとめて入れます。…
      contentinfo
        この端末に保存しました
    `,
        heard,
      ),
    );
  });
});

describe("the bag", () => {
  it("says at which office each paper is needed, also to whoever goes from box to box", async () => {
    await open("bag");
    await screen.findByRole("heading", { level: 2, name: "市区町村の住民・戸籍の窓口" });
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
      main
        button, 戻る
        heading, 持ち物, level 1
        用意できたら印をつけてください。
        heading, 市区町村の住民・戸籍の窓口, level 2
        ここでする手続き： 死亡届、火葬許可（埋火葬許可）
        group, 市区町村の住民・戸籍の窓口
          checkbox, 死亡届書（亡くなったことを届ける用紙）, not checked
          checkbox, 死亡診断書または死体検案書（死亡届の右半分、医師が書くもの）, not checked
          summary, くわしく：死亡診断書または死体検案書（死亡届の右半分、医師が書くもの）, collapsed
          checkbox, 火葬（埋葬）許可申請書, not checked
          summary, 人によって要るもの（3）, collapsed
        heading, 市区町村の介護保険の窓口, level 2
        ここでする手続き： 介護保険の資格喪失・被保険者証の返却
        group, 市区町村の介護保険の窓口
          checkbox, 介護保険被保険者証（介護保険の証）, not checked
          …
        list, 1 item
          • link, 印刷する紙を見る
      contentinfo
        この端末に保存しました
    `,
        heard,
      ),
    );
  });
});
