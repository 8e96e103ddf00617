// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { listShownSentences, type ShownSentence } from "./list-shown-sentences.ts";

function show(html: string): readonly ShownSentence[] {
  document.body.innerHTML = html;
  return listShownSentences(document.body, "ja");
}

function wordsOf(html: string): readonly string[] {
  return show(html).map(({ words }) => words);
}

describe("what is read of a screen", () => {
  it("comes in the order in which it stands, a sentence at a time", () => {
    const html = `<p class="kicker">家族</p><h1>何歳でしたか</h1><p>誕生日の前の日に年をとります。わからなくてもよいです。</p>`;
    expect(wordsOf(html)).toEqual([
      "家族",
      "何歳でしたか",
      "誕生日の前の日に年をとります。",
      "わからなくてもよいです。",
    ]);
  });

  it("has a question with its hint and its choices", () => {
    const html = `<fieldset><legend>年金をもらっていましたか</legend><p class="hint">遺族年金も入ります。</p>
      <div class="choice"><input type="radio" id="yes"><label for="yes"><span>はい</span></label></div>
      <div class="choice"><input type="radio" id="no"><label for="no"><span>いいえ</span></label></div></fieldset>`;
    expect(wordsOf(html)).toEqual([
      "年金をもらっていましたか",
      "遺族年金も入ります。",
      "はい",
      "いいえ",
    ]);
  });

  it("goes on through a link, a mark and a word with its reading, and has the word once", () => {
    const html = `<p><ruby>戸籍<rp>（</rp><rt>こせき</rt><rp>）</rp></ruby>を<a href="#">市役所</a>で<strong>取ります</strong>。</p>`;
    expect(wordsOf(html)).toEqual(["戸籍を市役所で取ります。"]);
  });

  it("ends a sentence with its line", () => {
    expect(wordsOf("<p>健康保険証<br>年金手帳</p>")).toEqual(["健康保険証", "年金手帳"]);
  });

  it("is what the eye sees, not the longer words for those who do not see", () => {
    const html = `<h1>何歳でしたか</h1><legend class="unseen">何歳でしたか</legend>
      <label><span aria-hidden="true">わからない</span><span class="unseen">わからない：年齢</span></label>`;
    expect(wordsOf(html)).toEqual(["何歳でしたか", "わからない"]);
  });

  it("leaves out what is hidden or folded away, until it is opened", () => {
    const folded = "<summary>なぜ聞くか</summary><p>年金のためです。</p>";
    expect(
      wordsOf(`<p style="display: none">隠れています。</p><details>${folded}</details>`),
    ).toEqual([]);
    expect(wordsOf(`<details open>${folded}</details>`)).toEqual([
      "なぜ聞くか",
      "年金のためです。",
    ]);
  });

  it("leaves out the way back, the reader's own button and what every item repeats", () => {
    const html = `<button class="back">戻る</button><button class="speech-button">止める</button>
      <p class="voice-note">この声にはインターネットが要ります。</p>
      <h3>年金を止める</h3><div class="item-actions"><a href="#">くわしく見る</a></div>`;
    expect(wordsOf(html)).toEqual(["年金を止める"]);
  });

  it("leaves out what stands beside a field to type in", () => {
    const html = `<label for="age">何歳でしたか</label><div class="number"><input id="age"><span>歳</span></div>`;
    expect(wordsOf(html)).toEqual(["何歳でしたか"]);
  });

  it("leaves out signs that nobody can say", () => {
    expect(wordsOf("<p>・</p><p>—</p>")).toEqual([]);
  });

  it("knows the language of each part", () => {
    const html = `<p>Certificate <span lang="ja">死亡届</span> here</p>`;
    expect(show(html).map(({ words, language }) => [language, words])).toEqual([
      ["ja", "Certificate"],
      ["ja", "死亡届"],
      ["ja", "here"],
    ]);
    document.body.innerHTML = html;
    expect(listShownSentences(document.body, "en").map(({ language }) => language)).toEqual([
      "en",
      "ja",
      "en",
    ]);
  });

  it("can be marked: the range of each sentence holds its words and no more", () => {
    const shown = show(`<p> 家族が<b>行け</b>ます。 <a href="#">委任状</a>は要りません。 </p>`);
    expect(shown.map(({ range }) => range.toString())).toEqual([
      "家族が行けます。",
      "委任状は要りません。",
    ]);
    expect(shown.map(({ block }) => block.tagName)).toEqual(["P", "P"]);
  });
});
