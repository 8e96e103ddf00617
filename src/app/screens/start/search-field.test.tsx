// @vitest-environment happy-dom
import { screen, waitFor, within } from "@solidjs/testing-library";
import { describe, expect, it, vi } from "vitest";
import { convert, pressEnter, write } from "../../../../tests/support/finger-and-keys.ts";
import { renderInApp } from "../../../../tests/support/render-in-app.tsx";
import { fill, words } from "../../../../tests/support/words.ts";
import { buildIndex } from "../../../search/build-index.ts";
import { openSearch, type Search } from "../../../search/open-search.ts";
import type { Language } from "../../../text/language.ts";
import { SearchField } from "./search-field.tsx";

const { search: said, events } = words.ja.app;

const search = openSearch(
  buildIndex({
    language: "ja",
    lifeEvents: ["death", "lost-card"],
    everyday: {
      same: { なくす: ["なくした"], 免許: ["免許証"], 死ぬ: ["亡くな"] },
      ignored: [],
      events: { death: ["死ぬ"], "lost-card": ["なくす"] },
      procedures: { "licence-reissue": ["免許をなくす"] },
    },
    procedures: [
      {
        id: "licence-reissue",
        lifeEvents: ["lost-card", "death"],
        name: "運転免許証の再交付",
        plain: "免許証を作り直す",
      },
    ],
  }),
);

const field = (): HTMLInputElement => screen.getByRole<HTMLInputElement>("searchbox");
const links = (): readonly HTMLAnchorElement[] => screen.queryAllByRole<HTMLAnchorElement>("link");
const names = (): readonly (string | null)[] => links().map(({ textContent }) => textContent);

function open(load: () => Promise<Search> = () => Promise.resolve(search)): unknown {
  const spied = vi.fn<(language: Language) => Promise<Search>>(load);
  renderInApp(() => <SearchField load={spied} />);
  return spied;
}

describe("the field 何がありましたか", () => {
  it("is named, explained, and asks for nothing before it is touched", () => {
    const load = open();
    expect(screen.getByRole("searchbox", { name: said.label, description: said.hint })).toBe(
      field(),
    );
    expect(load).not.toHaveBeenCalled();
    expect(links()).toEqual([]);
  });

  it("loads the search once, when it is touched", async () => {
    const load = open();
    field().focus();
    write(field(), "免許");
    await waitFor(() => expect(links()).toHaveLength(1));
    expect(load).toHaveBeenCalledExactlyOnceWith("ja");
  });

  it("shows links while she writes: the life event first, then the procedure", async () => {
    open();
    write(field(), "免許証をなくした");
    await waitFor(() => expect(names()).toEqual([events["lost-card"].name, "免許証を作り直す"]));
    expect(links().map(({ pathname }) => pathname)).toEqual(["/lost-card/", "/lost-card/"]);
  });

  it("says beside a procedure what staff call it, and when it is needed", async () => {
    open();
    write(field(), "免許証をなくした");
    const description = (told: string): boolean =>
      told.startsWith("運転免許証の再交付") && told.endsWith(events["lost-card"].name);
    expect(await screen.findByRole("link", { name: "免許証を作り直す", description })).toBeTruthy();
  });

  it("stands in a plain list that the keyboard walks through", async () => {
    open();
    write(field(), "亡くなった");
    await waitFor(() => expect(links()).toHaveLength(1));
    expect(within(screen.getByRole("list")).getAllByRole("listitem")).toHaveLength(1);
    expect(links().every(({ tabIndex }) => tabIndex === 0)).toBe(true);
  });

  it("tells how many there are when the writing pauses", async () => {
    open();
    write(field(), "亡くなった");
    await waitFor(() => expect(links()).toHaveLength(1));
    expect(screen.getByRole("status").textContent).toBe("");
    await waitFor(
      () =>
        expect(screen.getByRole("status").textContent).toBe(fill(said.found_other, { count: 1 })),
      { timeout: 3000 },
    );
  });

  it("says what to do where nothing fits", async () => {
    open();
    write(field(), "てんてこまい");
    expect(await screen.findByText(said.notFound)).toBeTruthy();
    expect(await screen.findByText(said.none, {}, { timeout: 3000 })).toBeTruthy();
    expect(links()).toEqual([]);
  });

  it("says so where it cannot be loaded, and tries again", async () => {
    let isOnline = false;
    open(() => (isOnline ? Promise.resolve(search) : Promise.reject(new Error("offline"))));
    write(field(), "亡くなっ");
    expect(await screen.findByText(said.failed)).toBeTruthy();
    isOnline = true;
    write(field(), "亡くなった");
    await waitFor(() => expect(names()).toEqual([events.death.name]));
    expect(screen.queryByText(said.failed)).toBeNull();
  });

  it.each(["safari", "other"] as const)(
    "waits for the Japanese keyboard, and takes what it has made (%s)",
    async (browser) => {
      open();
      write(field(), "免許");
      await waitFor(() => expect(links()).toHaveLength(1));
      convert(field(), ["な", "なく", "亡くなった"], browser);
      await waitFor(() => expect(names()).toEqual([events.death.name]));
    },
  );

  it("Enter leaves everything as it is", async () => {
    open();
    write(field(), "亡くなった");
    await waitFor(() => expect(links()).toHaveLength(1));
    pressEnter(field());
    expect(field().value).toBe("亡くなった");
    expect(names()).toEqual([events.death.name]);
  });
});
