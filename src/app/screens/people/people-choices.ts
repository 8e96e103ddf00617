import { personKeys, type Person, type PersonId, type PersonKey } from "../../../model/person.ts";

/** One choice of whom a journey is about. */
export interface PersonChoice {
  /** What the address says: somebody kept here, or what somebody new is called. */
  readonly who: PersonId | PersonKey;
  readonly called: PersonKey;
  /** Somebody kept here. */
  readonly kept?: Person;
  /** Somebody new beside others who are called the same. */
  readonly isAnother: boolean;
}

/** Of these one may have several. */
const severalOf: readonly PersonKey[] = ["child", "grandmother", "grandfather", "other"];

/** Those who are kept here first, then everybody else it may be. */
export function peopleChoices(kept: readonly Person[]): readonly PersonChoice[] {
  const isKept = (key: PersonKey): boolean => kept.some(({ called }) => called === key);
  return [
    ...kept.map((person) => ({
      who: person.id,
      called: person.called,
      kept: person,
      isAnother: false,
    })),
    ...personKeys
      .filter((key) => !isKept(key) || severalOf.includes(key))
      .map((key) => ({ who: key, called: key, isAnother: isKept(key) })),
  ];
}
