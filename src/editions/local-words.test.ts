import { describe, expect, it } from "vitest";
import { sampleEdition, writeEdition } from "../../tests/support/local-editions.ts";
import { inLanguage, wordsOf } from "./local-words.ts";

describe("the words of an edition", () => {
  it("give its own procedures their sentences in each language", () => {
    expect(wordsOf(sampleEdition, "ja").procedures["mihon-taxi-voucher"]).toMatchObject({
      name: "みほん市 おでかけタクシー券",
      who: "本人か、家族が申し込みます。",
    });
    expect(wordsOf(sampleEdition, "en").procedures["mihon-taxi-voucher"]).toMatchObject({
      name: "Mihon City taxi vouchers",
    });
  });

  it("give a renamed procedure its name here and say what is different", () => {
    expect(wordsOf(sampleEdition, "ja").procedures["emergency-call-device"]).toEqual({
      name: "みほん あんしんボタン",
      local: "機器を無料で貸し出します。",
    });
  });

  it("say nothing of a procedure whose words stay", () => {
    expect(wordsOf(sampleEdition, "ja").procedures).not.toHaveProperty("damage-certificate");
  });

  it("name its own papers", () => {
    expect(wordsOf(sampleEdition, "ja").shared).toEqual({
      documents: {
        "mihon-funeral-form": {
          name: "みほん市 葬祭費の申請書",
          get: "用紙はおくやみ窓口にあります。",
        },
        "mihon-watch-phone": { name: "みほん市の見守り電話機" },
      },
    });
  });

  it("are Japanese where the municipality has no others", () => {
    const papers = [{ id: "town-form", name: { ja: "町の用紙" } }];
    expect(wordsOf(writeEdition({ papers }), "en").shared).toEqual({
      documents: { "town-form": { name: "町の用紙" } },
    });
    expect(inLanguage({ ja: "町", en: "town" }, "pt")).toBe("町");
  });

  it("are none where the edition has none", () => {
    expect(wordsOf(writeEdition(), "ja")).toEqual({ procedures: {}, shared: { documents: {} } });
  });
});
