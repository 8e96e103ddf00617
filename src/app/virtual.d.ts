// Modules made by the build out of src/catalogue and locales; see src/build/catalogue-plugin.ts and words-plugin.ts.

declare module "virtual:catalogue/*-references" {
  const references: import("../model/life-event.ts").References;
  export default references;
}

declare module "virtual:catalogue/death" {
  const lifeEvent: import("../model/life-event.ts").LifeEvent;
  export default lifeEvent;
}

declare module "virtual:words/*" {
  const words: import("../text/text.ts").Words;
  export default words;
}
