declare module "virtual:catalogue/*-references" {
  import type { References } from "../model/life-event.ts";

  const references: References;
  export default references;
}

declare module "virtual:catalogue/death" {
  import type { LifeEvent } from "../model/life-event.ts";

  const lifeEvent: LifeEvent;
  export default lifeEvent;
}

declare module "virtual:words/*" {
  /** Sentences by key; groups may hold groups. */
  export interface Words {
    readonly [key: string]: string | Words;
  }

  const words: Words;
  export default words;
}
