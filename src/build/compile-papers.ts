import type { Catalogue } from "./read-catalogue.ts";

type Paper = Catalogue["papers"][number];

/** Of the papers by id: whether an original or a copy is wanted, and what each is got from; no more than is known. */
export function compilePapers(
  papers: readonly Paper[],
): Readonly<Record<string, Pick<Paper, "form" | "gotFrom">>> {
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
