import * as v from "valibot";
import type { Journey } from "../model/journey.ts";
import { failure, success, type Result } from "../model/result.ts";
import { sealText, unsealText } from "./data-key.ts";
import type { KeptJourney, SetAsideReason } from "./device.ts";
import { restoreJourney } from "./restore-journey.ts";
import type { Revision } from "./revision.ts";
import { databaseVersion, journeyRowSchema, type JourneyRow } from "./schema.ts";

/** The row that keeps `journey`: all of it sealed but what tells which one it is and which is the newest. */
export async function sealJourney(
  dataKey: CryptoKey,
  journey: Journey,
  revision: Revision,
): Promise<JourneyRow> {
  const sealed = await sealText(
    dataKey,
    labelOf(journey.id, databaseVersion),
    JSON.stringify(journey),
  );
  return {
    id: journey.id,
    version: databaseVersion,
    revision,
    changedAt: journey.changedAt,
    ...sealed,
  };
}

/** The journey in a row off the disk, or why the row has to be set aside. */
export async function openJourneyRow(
  dataKey: CryptoKey,
  row: unknown,
): Promise<Result<KeptJourney, SetAsideReason>> {
  const parsed = v.safeParse(journeyRowSchema, row);
  if (!parsed.success) return failure("cannot-be-opened");
  const { id, version, revision } = parsed.output;
  const content = await unsealText(dataKey, labelOf(id, version), parsed.output);
  if (content === undefined) return failure("cannot-be-opened");
  const restored = restoreJourney(parseJson(content));
  if (!restored.ok || restored.value.journey.id !== id) return failure("not-a-journey");
  return success({ ...restored.value, revision });
}

/** Sealed in with the content, so that a row cannot take the place of another one or of another version. */
function labelOf(id: string, version: number): string {
  return `journey ${version} ${id}`;
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
