// Modules made by the build out of src/catalogue and locales; see the plugins in src/build.

declare module "virtual:catalogue/*-references" {
  const references: import("../model/life-event.ts").References;
  export default references;
}

declare module "virtual:catalogue/papers" {
  const papers: Readonly<Record<string, import("../plan/wishes.ts").PaperTraits>>;
  export default papers;
}

declare module "virtual:catalogue/sources" {
  const sources: import("../model/life-event.ts").Sources;
  export default sources;
}

declare module "virtual:catalogue/*" {
  const lifeEvent: import("../model/life-event.ts").LifeEvent;
  export default lifeEvent;
}

declare module "virtual:words/*" {
  const words: import("../text/text.ts").Words;
  export default words;
}

declare module "virtual:municipalities" {
  const packed: import("../municipalities/municipality-table.ts").PackedMunicipalities;
  export default packed;
}

declare module "virtual:postal-codes" {
  const packed: import("../municipalities/postal-codes.ts").PackedPostalCodes;
  export default packed;
}

declare module "virtual:catalogue-names" {
  const names: import("../editions/catalogue-names.ts").CatalogueNames;
  export default names;
}

declare module "virtual:counter-words" {
  const words: import("./text/load-counter-words.ts").CounterWords;
  export default words;
}

declare module "virtual:phrase-model" {
  const model: import("./typesetting/split-phrases.ts").PhraseModel;
  export default model;
}

declare module "virtual:furigana" {
  const furigana: import("../text/furigana.ts").Furigana;
  export default furigana;
}

declare module "virtual:search/*" {
  const index: import("../search/search-index.ts").SearchIndex;
  export default index;
}

declare module "virtual:life-events" {
  type LifeEventId = import("../model/life-event-ids.ts").LifeEventId;
  type Load<Content> = () => Promise<{ readonly default: Content }>;

  /** What loads the rules of a life event. */
  export const rules: Readonly<
    Record<LifeEventId, Load<import("../model/life-event.ts").LifeEvent>>
  >;
}

declare module "virtual:life-event-references" {
  /** What loads the laws and sources behind the rules of a life event. */
  export const references: Readonly<
    Record<
      import("../model/life-event-ids.ts").LifeEventId,
      () => Promise<{ readonly default: import("../model/life-event.ts").References }>
    >
  >;
}

declare module "virtual:languages" {
  /** What loads the words of each language: a script of its own, since nobody needs the addresses of all. */
  export const loaders: Readonly<
    Record<
      import("../text/language.ts").Language,
      () => Promise<typeof import("virtual:word-loaders/any")>
    >
  >;
}

declare module "virtual:word-loaders/*" {
  type LifeEventId = import("../model/life-event-ids.ts").LifeEventId;
  type Load = () => Promise<{ readonly default: import("../text/text.ts").Words }>;

  /** What loads the words of a life event in one language. */
  export const events: Readonly<
    Record<LifeEventId, Readonly<Record<"beginning" | "questions" | "procedures", Load>>>
  >;
  /** Groups of words that are the same in every life event. */
  export const opening: Load;
  export const later: Load;
  export const lookups: Load;
  export const shared: Load;
  export const common: Load;
}
