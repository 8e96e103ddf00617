import { jaModel } from "budoux";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lifeEventIds, type LifeEventId } from "../../src/model/life-event-ids.ts";
import { createPhraseSplitter } from "../../src/app/typesetting/split-phrases.ts";
import type { Engine } from "../support/engines/engine.ts";
import { goOffline, type OfflinePhone } from "../support/engines/offline-phone.ts";
import { wordsOf } from "../support/life-event-words.ts";
import { matching, words } from "../support/words.ts";

const { app } = words.ja;
const splitPhrases = createPhraseSplitter(jaModel);

/** Describes, for one engine, every way through the guide after a single visit. */
export function describeOfflineWays(engine: string, launch: () => Promise<Engine>): void {
  describe(`in ${engine}, after one visit and with no server any more`, () => {
    let phone: OfflinePhone;

    beforeAll(async () => {
      phone = await goOffline(launch);
    });

    afterAll(() => phone.putAway());

    it("nobody answers at the guide's address", async () => {
      await expect(fetch(phone.address)).rejects.toThrow("fetch failed");
    });

    it.each(lifeEventIds)(
      "she goes from the start screen through every question about %s to what she takes along",
      async (lifeEvent) => {
        const way = await phone.goThrough(lifeEvent);
        expect(way.start).toBe(app.start.title);
        expect(way.explanation).toBe(app.events[lifeEvent].title);
        expect(questionsOf(lifeEvent)).toEqual(expect.arrayContaining([...way.questions]));
        expect(way.questions).not.toEqual([]);
        expect(way.answers).toBe(app.answers.title);
        expect(way.result).toMatch(matching(app.result.title_other));
        expect(way.things).toBeGreaterThan(0);
        expect(way.plan).toBe(app.plan.title);
        expect(way.visits === 0).toBe(way.isToldNoWay);
        expect(way.bag).toBe(app.bag.title);
        expect([...way.complaints, ...phone.complaints]).toEqual([]);
      },
    );

    it("the lines of a heading end between phrases", async () => {
      const lines = await phone.readLines();
      expect(lines.map((one) => one.join(""))).toEqual(
        lifeEventIds.map((lifeEvent) => app.events[lifeEvent].name),
      );
      expect(lines.filter((one) => one.length > 1).length).toBeGreaterThan(3);
      for (const one of lines) {
        const phrases = splitPhrases(one.join(""));
        expect(endsOf(phrases)).toEqual(expect.arrayContaining([...endsOf(one)]));
      }
    });

    it("what she said and ticked is there again when she opens it once more", async () => {
      const { papers } = await phone.goThrough("lost-card");
      expect(papers).toBeGreaterThan(1);
      expect(await phone.openAgain()).toEqual({ heading: app.bag.title, ticked: 1 });
      expect(phone.complaints).toEqual([]);
    });
  });
}

/** Where the pieces of a text end. */
function endsOf(pieces: readonly string[]): readonly number[] {
  return pieces.map((_, at) => pieces.slice(0, at + 1).join("").length);
}

/** The headings that its questions can have: that of the topic, or the question itself where it stands alone. */
function questionsOf(lifeEvent: LifeEventId): readonly string[] {
  const { topics, facts } = wordsOf("ja", lifeEvent);
  return [
    // What she has told in another life event is only confirmed.
    app.people.knownTitle,
    ...Object.values(topics).map(({ title }) => title),
    ...Object.values(facts).map(({ question }) => question),
  ];
}
