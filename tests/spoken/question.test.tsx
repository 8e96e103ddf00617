// @vitest-environment happy-dom
import { screen } from "@solidjs/testing-library";
import { describe, expect, it } from "vitest";
import { linesToHear } from "../support/lines-to-hear.ts";
import { listen } from "../support/listen.ts";
import { press, write } from "../support/finger-and-keys.ts";
import { keepOnDisk } from "../support/keep-on-disk.ts";
import { renderQuestion, type Situation } from "../support/render-in-app.tsx";

/** Comes to a screen on a device that keeps what is answered. */
async function open(topic: string, situation: Situation = {}): Promise<void> {
  keepOnDisk();
  await renderQuestion(topic, situation);
  await screen.findByText(situation.language === "en" ? "Kept on this device" : /保存しました/u);
}

describe("a question with a number, a list and days", () => {
  it("is said with its unit, its way out and the group that each box belongs to", async () => {
    await open("death-person");
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      banner
        link, しおり（はじめの画面）
        navigation, このアプリのメニュー
          link, 文字と言葉
          link, 困ったとき
      main
        button, 戻る
        亡くなった方
        heading, 亡くなった方のことを教えてください, level 1
        年齢で、入っていた保険や年金の手続きが決まります。
        link, 市区町村を選ぶと、ここで聞くことが減る場合があります。
        textbox, 亡くなった方は、何歳でしたか。, 歳
        歳
        checkbox, わからない：亡くなった方の年齢, not checked
        group, 当てはまるものを選んでください
          checkbox, 海外で亡くなった, not checked
          checkbox, 外国籍だった, 在留カードか特別永住者証明書を持っていた方です。, not checked
          在留カードか特別永住者証明書を持っていた方です。
          checkbox, 仕事や通勤が原因で亡くなった, not checked
          checkbox, 自然災害が原因で亡くなった, 避難生活で体調を崩して亡くなったときも「はい」です。, not checked
          避難生活で体調を崩して亡くなったときも「はい」です。
          checkbox, どれもない, not checked
          button, わからないものがある
        button, 次へ進む
        summary, なぜ聞くのですか, collapsed
      contentinfo
        まだ決まったものはありません
        この端末に保存しました
    `,
        heard,
      ),
    );
  });

  it("is said in English in the same order", async () => {
    await open("death-person", { language: "en" });
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
      main
        button, Back
        The person who died
        heading, Tell us about the person who died, level 1
        The age decides which insurance and pension procedures there are.
        link, Choose your municipality: there may be less to answer here.
        textbox, How old was the person who died?, years old
        years old
        checkbox, I don't know: Age of the person who died, not checked
        group, Tick everything that is true
          checkbox, Died outside Japan, not checked
          checkbox, Was a foreign national, This means someone with a residence card …
          This means someone with a residence card …
          checkbox, Died because of work or commuting, not checked
          checkbox, Died because of a natural disaster, Death from illness …
          Death from illness caused by life as an evacuee also counts.
          checkbox, None of these, not checked
          button, I am not sure about some
        button, Continue
        summary, Why do we ask?, collapsed
      contentinfo
        Nothing is certain yet
        Kept on this device
    `,
        heard,
      ),
    );
  });

  it("says what is missing first, each with a link, and again at the field that it is about", async () => {
    await open("death-person");
    press(screen.getByRole("button", { name: "次へ進む" }));
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
        heading, 亡くなった方のことを教えてください, level 1
        alert
          heading, まだ進めません, level 2
          list, 2 items
            • link, 亡くなった方の年齢 答えを選ぶか、書いてください。わからないときは「わからない」を選べます。
            • link, 当てはまるものを選んでください。ないときは「どれもない」を選んでください。
        年齢で、入っていた保険や年金の手続きが決まります。
        link, 市区町村を選ぶと、ここで聞くことが減る場合があります。
        エラー：答えを選ぶか、書いてください。わからないときは「わからない」を選べます。
        textbox, 亡くなった方は、何歳でしたか。, 歳 エラー： 答えを選ぶか、書いてください。わからないときは「わからない」を選べます。, invalid
        歳
        checkbox, わからない：亡くなった方の年齢, not checked
        group, 当てはまるものを選んでください, エラー： 当てはまるものを選んでください。ないときは「どれもない」を選んでください。
          エラー：当てはまるものを選んでください。ないときは「どれもない」を選んでください。
          checkbox, 海外で亡くなった, not checked
      …
    `,
        heard,
      ),
    );
  });

  it("says in English what is missing, and at which field", async () => {
    await open("death-person", { language: "en" });
    press(screen.getByRole("button", { name: "Continue" }));
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
        heading, Tell us about the person who died, level 1
        alert
          heading, Not yet complete, level 2
          list, 2 items
            • link, Age of the person who died Choose or write an answer. If you are not sure, choose “I don't know”.
            • link, Choose what fits. If nothing does, choose “None of these”.
        The age decides which insurance and pension procedures there are.
        link, Choose your municipality: there may be less to answer here.
        Error: Choose or write an answer. If you are not sure, choose “I don't know”.
        textbox, How old was the person who died?, years old Error: Choose or write an answer. If you are not sure, choose “I don't know”., invalid
        years old
        checkbox, I don't know: Age of the person who died, not checked
        group, Tick everything that is true, Error: Choose what fits. If nothing does, choose “None of these”.
          Error: Choose what fits. If nothing does, choose “None of these”.
          checkbox, Died outside Japan, not checked
      …
    `,
        heard,
      ),
    );
  });
});

describe("a question with several answers and a hint", () => {
  it("is one group with its hint, and each answer says where in the group it is", async () => {
    await open("death-health", { answers: { "deceased.age": 81 } });
    press(screen.getByRole("radio", { name: "生活保護の医療扶助" }));
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
        医療と介護
        heading, 医療や介護のことを教えてください, level 1
        group, 亡くなった方の健康保険は、どれでしたか。, 病院にかかるときの保険です。75歳以上の人は、ふつう後期高齢者医療です。
          病院にかかるときの保険です。75歳以上の人は、ふつう後期高齢者医療です。
          radio, 後期高齢者医療（75歳以上など）, not checked, 1 of 5
          radio, 生活保護の医療扶助, checked, 2 of 5
          radio, そのほか（国保組合・船員保険など）, not checked, 3 of 5
          radio, 入っていない, not checked, 4 of 5
          radio, わからない, not checked, 5 of 5
        group, 当てはまるものを選んでください
      …
    `,
        heard,
      ),
    );
  });
});

describe("a question for days", () => {
  it("says the hint once with the group, and the problem with the fields that are to be filled", async () => {
    await open("death-person");
    write(screen.getByRole("textbox", { name: "亡くなった方は、何歳でしたか。" }), "81");
    press(screen.getByRole("checkbox", { name: "どれもない" }));
    press(screen.getByRole("button", { name: "次へ進む" }));
    const heard = await listen();
    expect(heard).toBe(
      linesToHear(
        `
      …
        heading, 亡くなった方のことを教えてください, level 1
        alert
          heading, まだ進めません, level 2
          …
        group, 亡くなった日はいつですか。, 死亡診断書に書いてあります。 エラー： 年と月と日を書いてください。
          死亡診断書に書いてあります。
          エラー：年と月と日を書いてください。
          group, 年の数え方
            radio, 令和, checked, 1 of 2
            radio, 西暦, not checked, 2 of 2
            summary, ほかの元号, collapsed
          textbox, 年, エラー： 年と月と日を書いてください。, invalid
          textbox, 月, エラー： 年と月と日を書いてください。, invalid
          textbox, 日, エラー： 年と月と日を書いてください。, invalid
          checkbox, わからない, not checked
        group, 亡くなったことを知ったのは、いつですか。, エラー： 答えを選ぶか、書いてください。…
          エラー：答えを選ぶか、書いてください。わからないときは「わからない」を選べます。
          radio, 亡くなった日と同じ日, not checked, 1 of 3
          radio, 別の日, not checked, 2 of 3
          radio, わからない, not checked, 3 of 3
        button, 次へ進む
      …
    `,
        heard,
      ),
    );
  });
});
