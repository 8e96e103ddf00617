import { describe, expect, it } from "vitest";
import { pageForAddress } from "./page-for-address.ts";

const pages = ["/", "/en/", "/death/", "/en/death/"];

describe("without a network, a resident opens an address", () => {
  it.each([
    ["/", "/"],
    ["/death/", "/death/"],
    ["/death", "/death/"],
    ["/en", "/en/"],
    ["/en/", "/en/"],
    ["/en/death/", "/en/death/"],
  ])("and gets the page of %s", (path, page) => {
    expect(pageForAddress(path, pages)).toBe(page);
  });

  it.each([
    ["/nothing", "/"],
    ["/death/nothing", "/"],
    ["/english", "/"],
    ["/en/nothing/at/all", "/en/"],
  ])("and gets the start page of her language where %s has no page", (path, page) => {
    expect(pageForAddress(path, pages)).toBe(page);
  });
});
