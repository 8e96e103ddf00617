import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

/** A line to a server, as slow as a phone's where the network is bad. */
export interface SlowLine {
  /** Such as "http://localhost:40123", without a slash at the end. */
  readonly address: string;
  stop(): Promise<void>;
}

export interface LineSpeed {
  readonly kilobitsPerSecond: number;
  /** From a request to the first byte of its answer. */
  readonly latencyMs: number;
}

/** What the server has sent to one connection of the browser and the line has not carried yet. */
interface Load {
  readonly packets: { readonly bytes: Buffer; readonly dueAt: number }[];
  isComplete: boolean;
}

/** About what fits into one packet of a mobile network. */
const packetBytes = 1400;

/**
 * Puts a slow line before a server. All connections share it in turns, as on a phone: what the service worker fetches
 * takes the line from the page. The throttle of the browser's own tools would give each of them a line of its own.
 */
export async function openSlowLine(server: string, speed: LineSpeed): Promise<SlowLine> {
  const loads = new Map<Socket, Load>();
  const msPerByte = 8 / speed.kilobitsPerSecond;
  let freeAt = 0;
  let isRunning = false;

  const run = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    for (let socket = nextSocket(); socket !== undefined; socket = nextSocket()) {
      const load = loads.get(socket);
      const packet = load?.packets.shift();
      if (load === undefined || packet === undefined) break;
      freeAt = Math.max(freeAt, packet.dueAt) + packet.bytes.byteLength * msPerByte;
      await delay(Math.max(0, freeAt - performance.now()));
      socket.write(packet.bytes);
      if (load.packets.length === 0 && load.isComplete) socket.end();
      // To the end of the row.
      if (loads.delete(socket)) loads.set(socket, load);
    }
    isRunning = false;
  };

  /** Whose turn it is: the first in the row with something due, else who has something due first. */
  const nextSocket = (): Socket | undefined => {
    const from = Math.max(freeAt, performance.now());
    const due = [...loads].flatMap(([socket, { packets }]) => {
      const dueAt = packets[0]?.dueAt;
      return dueAt === undefined ? [] : [{ socket, dueAt: Math.max(dueAt, from) }];
    });
    return due.toSorted((one, other) => one.dueAt - other.dueAt)[0]?.socket;
  };

  const listening = createServer((browser) => {
    const load: Load = { packets: [], isComplete: false };
    loads.set(browser, load);
    const site = connect(Number(new URL(server).port), "127.0.0.1");
    browser.pipe(site);
    site.on("data", (bytes: Buffer) => {
      const dueAt = performance.now() + speed.latencyMs;
      for (let from = 0; from < bytes.byteLength; from += packetBytes) {
        load.packets.push({ bytes: bytes.subarray(from, from + packetBytes), dueAt });
      }
      void run();
    });
    site.on("error", () => browser.destroy());
    site.on("close", () => {
      load.isComplete = true;
      if (load.packets.length === 0) browser.end();
    });
    browser.on("error", () => site.destroy());
    browser.on("close", () => {
      loads.delete(browser);
      site.destroy();
    });
  });
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://localhost:${String(portOf(listening.address()))}`,
    stop: () =>
      new Promise((stopped) => {
        listening.close(() => stopped());
        for (const socket of loads.keys()) socket.destroy();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("the line has no port");
  return address.port;
}
