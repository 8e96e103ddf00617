import { createSignal, type Accessor } from "solid-js";
import type {
  Device,
  KeepAnswer,
  KeptJourney,
  SaveProblem,
  StorageState,
} from "../../device/device.ts";
import { notKeptYet, type Revision } from "../../device/revision.ts";
import type { JourneySaver, SaveOutcome } from "../../device/journey-saver.ts";
import type { Journey, JourneyId } from "../../model/journey.ts";
import { tryUntilDone } from "../text/try-until-done.ts";
import type { mergeJourneys } from "./merge-journeys.ts";

/** How it stands with keeping, in the words of the app: `storage/<kind>` unless all is well. */
export type KeepState =
  | "saving"
  | "kept"
  | Exclude<StorageState["kind"], "kept">
  | Exclude<SaveProblem["kind"], "newer-elsewhere" | "no-longer-here">;

/** Something about a kept journey that the resident should be told once. */
export type KeeperNotice = "merged" | "partly";

export type OpenProblem = "notHere" | "setAside" | "unavailable";

/** Keeps the journey on the device while it is being worked on. */
export interface JourneyKeeper {
  readonly state: Accessor<KeepState>;
  /** Whether the journey as it is now lies on the disk. */
  readonly isKept: Accessor<boolean>;
  readonly device: () => Promise<Device>;
  /** What the browser said to being asked not to clear the journeys away; undefined until it was asked. */
  readonly promise: Accessor<KeepAnswer | undefined>;
  /** Asks it, once; the browser may ask the resident. */
  readonly askToKeep: () => void;
  /** Keeps a state of the journey; it may not have been kept before. */
  readonly keep: (journey: Journey) => void;
  /** Reads a journey to go on with it. */
  readonly open: (id: JourneyId) => Promise<Journey | OpenProblem>;
}

/**
 * The database is loaded when it is first needed, after the first screen stands. `onChange` is given the journey when
 * another tab changed it, already joined with what is here.
 */
export function createJourneyKeeper(
  onChange: (journey: Journey) => void,
  onNotice: (notice: KeeperNotice) => void,
): JourneyKeeper {
  const [state, setState] = createSignal<KeepState>("saving");
  const [isKept, setIsKept] = createSignal(false);
  const [promise, setPromise] = createSignal<KeepAnswer>();
  let opening: Promise<Parts> | undefined;
  let saver: { readonly id: JourneyId; readonly saver: JourneySaver } | undefined;
  let latest: Journey | undefined;
  // The last state that is known to lie on the disk: what two tabs have in common.
  let onDisk: Journey | undefined;

  const parts = (): Promise<Parts> => {
    opening ??= tryUntilDone(loadParts).then((loaded) => {
      const { device } = loaded;
      setState(device.storage.kind);
      device.watchJourneys((notice) => void adoptChange(device, notice.id));
      addEventListener("pagehide", () => void saver?.saver.flush());
      return loaded;
    });
    return opening;
  };

  const outcome = (result: SaveOutcome): void => {
    // She has gone on with another journey, and nothing of this one is on the screen.
    if (result.journey.id !== latest?.id) {
      if (result.kind === "not-kept" && result.problem.kind === "newer-elsewhere") {
        void joinQuietly(result.journey, result.problem.newer);
      }
      return;
    }
    if (result.kind === "kept") {
      onDisk = result.journey;
      setIsKept(latest === onDisk);
      void parts().then(({ device }) => setState(device.storage.kind));
      return;
    }
    const { problem } = result;
    if (problem.kind === "newer-elsewhere") {
      void parts().then(({ merge }) => join(merge, result.journey, problem.newer));
    } else if (problem.kind === "no-longer-here") setState("erased-elsewhere");
    else setState(problem.kind);
  };

  /** Goes on from what another tab has kept, with the changes made here since. */
  const takeOver = (merge: Merge, here: Journey, newer: KeptJourney): Journey => {
    const merged = merge(here, newer.journey, onDisk?.id === here.id ? onDisk : here);
    saver = undefined;
    onDisk = newer.journey;
    latest = merged;
    onChange(merged);
    return merged;
  };

  const join = (merge: Merge, here: Journey, newer: KeptJourney): void => {
    onNotice("merged");
    const merged = takeOver(merge, latest?.id === here.id ? latest : here, newer);
    void keepAfter(merged, newer.revision);
  };

  const joinQuietly = async (here: Journey, newer: KeptJourney): Promise<void> => {
    const { device, merge } = await parts();
    await device.saveJourney(merge(here, newer.journey, here), newer.revision);
  };

  const keepAfter = async (journey: Journey, revision: Revision): Promise<void> => {
    latest = journey;
    const { device, makeSaver } = await parts();
    if (saver?.id !== journey.id) {
      saver = { id: journey.id, saver: makeSaver(device, revision, outcome) };
    }
    saver.saver.save(latest.id === journey.id ? latest : journey);
  };

  const adoptChange = async (device: Device, id: JourneyId): Promise<void> => {
    const read = await device.readJourney(id);
    // With changes of its own on the way to the disk, the save itself will find the newer state.
    if (!read.ok || latest?.id !== id || latest !== onDisk) return;
    const { makeSaver, merge } = await parts();
    takeOver(merge, latest, read.value);
    saver = { id, saver: makeSaver(device, read.value.revision, outcome) };
  };

  return {
    state,
    isKept,
    promise,
    askToKeep: () => {
      if (promise() !== undefined) return;
      void parts()
        .then(({ device }) => device.askToKeep())
        .then(setPromise);
    },
    device: async () => (await parts()).device,
    // The state stays "kept" meanwhile: a reader would hear every key press.
    keep: (journey) => {
      setIsKept(false);
      void keepAfter(journey, notKeptYet);
    },
    open: async (id) => {
      const { device, makeSaver } = await parts();
      await saver?.saver.flush();
      const read = await device.readJourney(id);
      if (!read.ok) {
        if (read.problem.kind === "not-here") return "notHere";
        return read.problem.kind === "set-aside" ? "setAside" : "unavailable";
      }
      const { journey, revision, setAside } = read.value;
      if (setAside.length > 0) onNotice("partly");
      latest = journey;
      onDisk = journey;
      setIsKept(true);
      saver = { id, saver: makeSaver(device, revision, outcome) };
      return journey;
    },
  };
}

type MakeSaver = (
  device: Device,
  revision: Revision,
  onOutcome: (outcome: SaveOutcome) => void,
) => JourneySaver;

type Merge = typeof mergeJourneys;

/** What no first question waits for. */
interface Parts {
  readonly device: Device;
  readonly makeSaver: MakeSaver;
  readonly merge: Merge;
}

async function loadParts(): Promise<Parts> {
  const [{ openDevice }, { createJourneySaver }, merging] = await Promise.all([
    import("../../device/open-device.ts"),
    import("../../device/journey-saver.ts"),
    import("./merge-journeys.ts"),
  ]);
  return {
    device: await openDevice(),
    makeSaver: createJourneySaver,
    merge: merging.mergeJourneys,
  };
}
