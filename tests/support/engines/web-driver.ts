import { setTimeout as wait } from "node:timers/promises";
import * as v from "valibot";
import { longestStep } from "./engine.ts";

/** A browser led by the W3C WebDriver protocol. */
export interface WebDriverSession {
  open(address: string): Promise<void>;
  /** Runs the body of an async function in the page; what it returns, as JSON. */
  run(body: string): Promise<unknown>;
  end(): Promise<void>;
}

/** Milliseconds until a driver that has just been started listens. */
const longestStart = 15_000;

const replySchema = v.object({ value: v.unknown() });
const problemSchema = v.object({ error: v.string(), message: v.string() });
const sessionSchema = v.object({ sessionId: v.string() });
const outcomeSchema = v.variant("ok", [
  v.object({ ok: v.literal(true), value: v.optional(v.unknown()) }),
  v.object({ ok: v.literal(false), problem: v.string() }),
]);

/** Waits for the driver at an address and starts the browser that the capabilities name. */
export async function openWebDriverSession(
  driver: string,
  capabilities: Readonly<Record<string, unknown>>,
): Promise<WebDriverSession> {
  await waitForDriver(driver);
  const created = await ask(`${driver}/session`, "POST", {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = `${driver}/session/${v.parse(sessionSchema, created).sessionId}`;
  await ask(`${session}/timeouts`, "POST", { script: longestStep, pageLoad: longestStep });
  return {
    async open(url) {
      await ask(`${session}/url`, "POST", { url });
    },
    async run(body) {
      // The protocol has no way to reject: the last argument takes what the script has to tell.
      const script = `const tell = arguments[arguments.length - 1];
        (async () => {${body}})().then(
          (value) => tell({ ok: true, value }),
          (error) => tell({ ok: false, problem: String(error) }),
        );`;
      const told = await ask(`${session}/execute/async`, "POST", { script, args: [] });
      const outcome = v.parse(outcomeSchema, told);
      if (!outcome.ok) throw new Error(outcome.problem);
      return outcome.value;
    },
    async end() {
      await ask(session, "DELETE");
    },
  };
}

async function waitForDriver(driver: string): Promise<void> {
  const deadline = performance.now() + longestStart;
  for (;;) {
    try {
      await ask(`${driver}/status`, "GET");
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await wait(50);
    }
  }
}

async function ask(
  address: string,
  method: "GET" | "POST" | "DELETE",
  body?: unknown,
): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = v.parse(replySchema, await response.json());
  if (response.ok) return value;
  const { error, message } = v.parse(problemSchema, value);
  throw new Error(`${error}: ${message}`);
}
