import { afterAll, beforeAll, expect, it } from "vitest";
import { widow } from "../support/households.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";

const register = "family-register-certificates";

let guide: RunningGuide;

beforeAll(async () => {
  guide = await runGuide();
});

afterAll(() => guide.stop());

it("the widow sends for the family register in place of going, and it stays so until she takes it back", async () => {
  const her = await guide.meet();
  const { plan } = her.words.app;
  await her.opens();
  await her.begins();
  await her.answersAll(widow);
  await her.follows(her.words.app.answers.go);
  await her.follows(plan.link);
  const visits = her.page.getByRole("article");
  const sent = her.page.getByRole("list", { name: plan.elsewhere.post.title });
  const link = { name: her.words.procedures[register]?.plain ?? "", exact: true };
  const changes = async (way: string): Promise<void> => {
    const item = her.page.getByRole("listitem").filter({ has: her.page.getByRole("link", link) });
    await her.hands.press(item.last().getByText(plan.way.change));
    await her.hands.mark(item.last().getByRole("radio", { name: way }));
    await her.hands.press(item.last().getByRole("button", { name: plan.way.go }));
  };

  await visits.getByRole("link", link).first().waitFor();
  await changes(plan.way.post);
  await sent.getByRole("link", link).waitFor();
  expect(await visits.getByRole("link", link).count()).toBe(0);
  expect(
    await sent.getByRole("link", link).evaluate((found) => found === document.activeElement),
  ).toBe(true);

  await her.page.reload();
  await sent.getByRole("link", link).waitFor();
  await changes(plan.way.visit);
  await visits.getByRole("link", link).first().waitFor();
  expect(await sent.count()).toBe(0);
  expect(her.complaints).toEqual([]);
}, 120_000);
