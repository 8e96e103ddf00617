import type { Prerequisite, Procedure, Reference, Source } from "../model/life-event.ts";
import { newestReading } from "../model/checked-procedure.ts";
import type { ProcedureFile } from "./schema.ts";

/**
 * A procedure as the guide uses it: without examples and notes, and without what it says of procedures that
 * `isReached` does not know.
 */
export function compileProcedure(
  file: ProcedureFile,
  isReached: (procedure: string) => boolean,
): Procedure {
  const { officeInstead, officeToo, side, alternatives, after, fee, documents, seeAlso } = file;
  const { rule, within, from, closing, sure, lapses, notBefore, opens, local } = file.deadline;
  const related = seeAlso?.filter(isReached) ?? [];
  const before =
    after?.filter(({ procedure }) => isReached(procedure)).map(compilePrerequisite) ?? [];
  return {
    id: file.id,
    kind: file.kind,
    office: file.office,
    ...(officeInstead === undefined ? {} : { officeInstead }),
    ...(officeToo === undefined ? {} : { officeToo }),
    appliesWhen: file.appliesWhen,
    ...(side === undefined ? {} : { side }),
    ...(alternatives === undefined ? {} : { alternatives: alternatives.filter(isReached) }),
    ...(before.length === 0 ? {} : { after: before }),
    deadline: {
      rule,
      closing,
      ...(within === undefined ? {} : { within }),
      ...(from === undefined ? {} : { from }),
      ...(sure === undefined ? {} : { sure }),
      ...(lapses === undefined ? {} : { lapses }),
      ...(notBefore === undefined ? {} : { notBefore }),
      ...(opens === undefined ? {} : { opens }),
      ...(local === undefined ? {} : { local }),
    },
    documents: documents.map(compileDocument),
    proxy: file.proxy,
    fee: compileFee(fee),
    online: file.online,
    ...(file.post === undefined ? {} : { post: file.post }),
    ...(file.byOffice === undefined ? {} : { byOffice: file.byOffice }),
    ...(related.length === 0 ? {} : { seeAlso: related }),
    confidence: file.confidence,
  };
}

/** What a procedure rests on. */
export function compileReference({ deadline, sources }: ProcedureFile): Reference {
  const checkedIn = newestReading(sources);
  return { basis: deadline.basis, ...(checkedIn === undefined ? {} : { checkedIn }) };
}

/** A paper; its key is its id where it has none of its own. */
export function compileDocument({
  paper,
  key,
  when,
  side,
}: ProcedureFile["documents"][number]): Procedure["documents"][number] {
  return { key: key ?? paper, paper, when, ...(side === undefined ? {} : { side }) };
}

export function compileFee(fee: ProcedureFile["fee"]): Procedure["fee"] {
  return fee === "varies" ? { varies: true } : { yen: fee };
}

export function compileSource({
  title,
  url,
  readOn,
  asOf,
}: ProcedureFile["sources"][number]): Source {
  return { title, url, readOn, ...(asOf === undefined ? {} : { asOf }) };
}

function compilePrerequisite({
  procedure,
  optional,
  when,
  waitDays,
}: NonNullable<ProcedureFile["after"]>[number]): Prerequisite {
  return {
    procedure,
    ...(optional === undefined ? {} : { optional }),
    ...(when === undefined ? {} : { when }),
    ...(waitDays === undefined ? {} : { waitDays }),
  };
}
