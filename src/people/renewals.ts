import type { StartDayId } from "../model/answers.ts";
import type { Period } from "../model/life-event.ts";

/** The days of a person's own that are kept for the next time. */
export type RenewalDay =
  | "certification-expiry"
  | "mental-handbook-expiry"
  | "psychiatric-certificate-expiry"
  | "handbook-recheck-date"
  | "licence-expiry";

/** Something of a person that ends on a day which the resident has told, and what to do before. */
export interface Renewal {
  readonly startDay: RenewalDay;
  readonly lifeEvent: string;
  readonly procedure: string;
  /** It is told from this long before its last day on. */
  readonly toldFrom: Period;
  /** Only for those who are between these ages on the last day. */
  readonly ages?: { readonly from: number; readonly below: number };
}

const licence = {
  startDay: "licence-expiry",
  lifeEvent: "turning-age",
  // 道路交通法 101条の4: the lecture or the test can be taken from 6 months before.
  toldFrom: { amount: 6, unit: "months" },
} as const;

/**
 * The procedures of the catalogue whose last day is a day of the person's own, with the time from which each can be
 * applied for; a test holds them against the catalogue. Ordinary renewals of a licence, below 70, need nothing but the
 * postcard that comes, and are not in the catalogue.
 */
export const renewals: readonly Renewal[] = [
  {
    startDay: "certification-expiry",
    lifeEvent: "care",
    procedure: "ltc-certification-renewal",
    // 介護保険法施行規則 39条1項.
    toldFrom: { amount: 60, unit: "days" },
  },
  {
    startDay: "mental-handbook-expiry",
    lifeEvent: "disability",
    procedure: "mental-handbook-renewal",
    // 精神保健福祉法施行規則 28条1項.
    toldFrom: { amount: 3, unit: "months" },
  },
  {
    startDay: "psychiatric-certificate-expiry",
    lifeEvent: "disability",
    procedure: "psychiatric-outpatient-renewal",
    toldFrom: { amount: 3, unit: "months" },
  },
  {
    startDay: "handbook-recheck-date",
    lifeEvent: "disability",
    procedure: "handbook-recheck",
    // No law says from when on; the doctor's certificate it needs takes weeks.
    toldFrom: { amount: 3, unit: "months" },
  },
  { ...licence, procedure: "licence-renewal-70", ages: { from: 70, below: 75 } },
  { ...licence, procedure: "licence-renewal-75", ages: { from: 75, below: Infinity } },
];

/** Whether a day is one of a person's own, which is kept for the next time. */
export function isKeptDay(day: StartDayId): boolean {
  return renewals.some(({ startDay }) => startDay === day);
}
