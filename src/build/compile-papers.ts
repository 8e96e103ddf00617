import type { Catalogue } from "./read-catalogue.ts";

type Paper = Catalogue["papers"][number];

/** What the plan has to know of a paper. */
export interface CompiledPaper {
  readonly form?: NonNullable<Paper["form"]>;
  readonly gotFrom?: NonNullable<Paper["gotFrom"]>;
}

/** Of the papers by id: whether an original or a copy is wanted, and what each is got from; no more than is known. */
export function compilePapers(papers: readonly Paper[]): Readonly<Record<string, CompiledPaper>> {
  return Object.fromEntries(
    papers
      .filter(({ form, gotFrom }) => form !== undefined || gotFrom !== undefined)
      .map(({ id, form, gotFrom }) => [
        id,
        {
          ...(form === undefined ? {} : { form }),
          ...(gotFrom === undefined ? {} : { gotFrom }),
        },
      ]),
  );
}
