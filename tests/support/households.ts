import type { PersonKey } from "../../src/model/person.ts";

/** What a household would answer. */
export interface Household {
  /** By fact; what is not told is answered with no, and a number or a choice with わからない. */
  readonly answers: Readonly<Record<string, boolean | number | string>>;
  /** By start day: a day as year of 令和, month and day, the same day as the one before, or わからない. */
  readonly days: Readonly<Record<string, EraDay | "same" | "unknown">>;
  /** Every item of every list is answered with わからない. */
  readonly knowsNothing?: boolean;
}

/** A day in the era that the fields for it begin with: 令和 for what happened, 昭和 for the birth of most. */
export type EraDay = readonly [year: number, month: number, day: number];

/** Whom a journey is about. */
export interface Whom {
  readonly called: PersonKey;
  /** Where the guide asks for it; `later` is あとで. */
  readonly born?: EraDay | "later";
}

/**
 * A husband of 81 died on Sunday, 15 November 2026. His wife of 78 knew it the same day and lives on in their house
 * with their son. The funeral was on Wednesday, 18 November.
 */
export const widow: Household = {
  answers: {
    "deceased.age": 81,
    "deceased.sex": "male",
    "family.spouse_exists": true,
    "family.spouse_age": 78,
    "deceased.was_householder": true,
    "household.remaining_members": 2,
    "household.remaining_15plus": 2,
    "family.shared_livelihood": true,
    "family.dependent_on_deceased": true,
    "deceased.health_insurance": "koki",
    "deceased.had_high_medical_cost": true,
    "deceased.had_care_certification": true,
    "deceased.used_care_services": true,
    "deceased.pension_kind": "employees",
    "deceased.pension_mynumber_linked": false,
    "deceased.received_basic_pension": true,
    "deceased.had_employees_pension": true,
    "deceased.pension_25years": true,
    "family.married_10years": true,
    "deceased.income_tax_filing_needed": true,
    "deceased.paid_municipal_tax": true,
    "estate.real_estate": true,
    "estate.bank_account": true,
    "estate.life_insurance": "yes",
    "will.kind": "none",
    "deceased.had_driver_license": true,
    "deceased.had_mynumber_card": true,
    "deceased.had_seal_registration": true,
    "deceased.utility_contracts": true,
    "deceased.nhk_contract": true,
    "applicant.is_proxy": false,
  },
  days: { "death-date": [8, 11, 15], "death-known": "same", "funeral-date": [8, 11, 18] },
};

/** Somebody who can only say that her father died. */
export const daughterWhoKnowsNothing: Household = { answers: {}, days: {}, knowsNothing: true };

/** The same widow, who opens the guide only after months and is unsure of some things: every group of the result. */
export const unsureWidow: Household = {
  answers: {
    ...widow.answers,
    "family.spouse_age": "unknown",
    "deceased.received_basic_pension": "unknown",
    "estate.debts_or_unwanted": "unknown",
    "deceased.had_driver_license": "unknown",
  },
  days: { "death-date": [8, 3, 10], "death-known": [8, 3, 20], "funeral-date": "unknown" },
};

/** A woman of 64 moved from one prefecture to another on Saturday, 14 November 2026, with her dog. */
export const mover: Household = {
  answers: {
    "move.kind": "between-municipalities",
    "evacuation.status": "usual-life",
    "move.crosses_prefecture": true,
    "person.age": 64,
    "person.has_mynumber_card": true,
    "person.knows_card_pins": true,
    "person.seal_registered": true,
    "person.health_insurance": "kokuho",
    "person.pension_category": "none",
    "person.care_level": "none",
    "person.owns_dog": true,
    "person.has_licence": true,
    "person.licence_form": "card",
  },
  days: { "move-date": [8, 11, 14] },
};

/** A daughter asks for her mother, who lives alone, needs help every day and forgets more and more. */
export const motherInNeedOfCare: Household = {
  answers: {
    "person.living": "home",
    "person.health_insurance": "koki",
    "person.needs_daily_help": true,
    "dementia.worry": true,
    "person.lives_alone_or_elderly_only": true,
    "person.care_level": "none",
    "person.judgement": "ok",
  },
  days: {},
};

/** A man lost the paper that shows his health insurance on the way home. */
export const loserOfInsurancePaper: Household = {
  answers: {
    "lost.insurance_paper": true,
    "lost.outside_home": true,
    "person.health_insurance": "kokuho",
  },
  days: { "loss-noticed": [8, 11, 20] },
};

/** The house of a couple was damaged by an earthquake on 10 November 2026; they stay with relatives. */
export const afterEarthquake: Household = {
  answers: {
    "disaster.kind": "earthquake",
    "evacuation.status": "relatives",
    "home.damage": "not-yet-assessed",
    "home.any_loss": true,
    "home.owned": true,
    "home.earthquake_insurance": true,
    "person.health_insurance": "kokuho",
    "person.age": 70,
  },
  days: { "disaster-day": [8, 11, 10] },
};
