import type { AsPlainObject } from "minisearch";

/** The index of phrases without what follows from the rest: a third of its size. */
export interface PackedPhrases {
  readonly averageLength: number;
  /** A line for each token: the token, then the phrases it stands in, each as the distance from the one before. */
  readonly postings: string;
}

/** Packs an index over one field in which no token stands twice in a phrase. Throws where one does: a mistake of ours. */
export function packPhrases(phrases: AsPlainObject): PackedPhrases {
  const lines = phrases.index.map(([token, fields]) => {
    let before = 0;
    const distances = Object.entries(fields["0"] ?? {}).map(([phrase, times]) => {
      if (times !== 1) throw new RangeError(`${token} stands twice in a phrase`);
      const distance = Number(phrase) - before;
      before = Number(phrase);
      return distance;
    });
    return [token, ...distances].join(" ");
  });
  return { averageLength: phrases.averageFieldLength[0] ?? 0, postings: lines.join("\n") };
}

/** The same index as the library reads it. `unpackPhrases(packPhrases(x))` equals x. */
export function unpackPhrases({ averageLength, postings }: PackedPhrases): AsPlainObject {
  const lengths: number[] = [];
  const index = postings.split("\n").map((line): AsPlainObject["index"][number] => {
    const [token = "", ...distances] = line.split(" ");
    const times: Record<string, number> = {};
    let phrase = 0;
    for (const distance of distances) {
      phrase += Number(distance);
      times[phrase] = 1;
      lengths[phrase] = (lengths[phrase] ?? 0) + 1;
    }
    return [token, { "0": times }];
  });
  const places = Array.from(lengths, (_, place) => place);
  return {
    documentCount: lengths.length,
    nextId: lengths.length,
    documentIds: Object.fromEntries(places.map((place) => [place, place])),
    fieldIds: { tokens: 0 },
    fieldLength: Object.fromEntries(places.map((place) => [place, [lengths[place] ?? 0]])),
    averageFieldLength: [averageLength],
    storedFields: {},
    dirtCount: 0,
    index,
    serializationVersion: 2,
  };
}
