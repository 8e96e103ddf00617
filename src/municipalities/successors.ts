import type { CalendarDate } from "../model/calendar-date.ts";
import { isCalendarDate } from "../model/calendar-date.ts";
import type { Source } from "../model/life-event.ts";

/** A municipality or ward that is gone or has another name, and what stands in its place. */
export interface Succession {
  readonly oldCode: string;
  readonly prefecture: string;
  readonly oldName: string;
  /** The first day of the new one. */
  readonly since: CalendarDate;
  /** More than one where its area was divided: the person has to choose. */
  readonly newCodes: readonly [string, ...string[]];
  readonly source: Source;
}

const hamamatsu = {
  prefecture: "静岡県",
  since: day("2024-01-01"),
  source: {
    title: "浜松市の行政区再編：7区から3区へ（SBS NEWS）",
    url: "https://newsdig.tbs.co.jp/articles/sbs/911252?page=2",
    readOn: "2026-11",
  },
};
const [chuo, hamana, tenryu] = ["221384", "221392", "221406"] as const;

/** Changes since 2014 that could be read up; the latest first. What is not here is not known to have changed. */
export const successions: readonly Succession[] = [
  { ...hamamatsu, oldCode: "221317", oldName: "浜松市中区", newCodes: [chuo] },
  { ...hamamatsu, oldCode: "221325", oldName: "浜松市東区", newCodes: [chuo] },
  { ...hamamatsu, oldCode: "221333", oldName: "浜松市西区", newCodes: [chuo] },
  { ...hamamatsu, oldCode: "221341", oldName: "浜松市南区", newCodes: [chuo] },
  // The district of 三方原 went to 中央区, the rest to 浜名区.
  { ...hamamatsu, oldCode: "221350", oldName: "浜松市北区", newCodes: [hamana, chuo] },
  { ...hamamatsu, oldCode: "221368", oldName: "浜松市浜北区", newCodes: [hamana] },
  { ...hamamatsu, oldCode: "221376", oldName: "浜松市天竜区", newCodes: [tenryu] },
  {
    oldCode: "282219",
    prefecture: "兵庫県",
    oldName: "篠山市",
    since: day("2019-05-01"),
    newCodes: ["282219"],
    source: {
      title: "「丹波篠山市」が誕生＝改元に合わせ名称変更（時事通信）",
      url: "http://tmp.sp.m.jiji.com/keyword/article/set/7318/id/2196863",
      readOn: "2026-11",
    },
  },
  {
    oldCode: "403059",
    prefecture: "福岡県",
    oldName: "那珂川町",
    since: day("2018-10-01"),
    newCodes: ["402311"],
    source: {
      title: "福岡県那珂川市の誕生、筑紫郡の消滅（官報告示の報）",
      url: "https://www.hamlife.jp/2018/06/02/nakagawa-city/",
      readOn: "2026-11",
    },
  },
  {
    oldCode: "044237",
    prefecture: "宮城県",
    oldName: "富谷町",
    since: day("2016-10-10"),
    newCodes: ["042161"],
    source: {
      title: "市区町村変遷情報：富谷市",
      url: "https://uub.jp/upd/u/u17606.html",
      readOn: "2026-11",
    },
  },
  {
    oldCode: "033057",
    prefecture: "岩手県",
    oldName: "滝沢村",
    since: day("2014-01-01"),
    newCodes: ["032166"],
    source: {
      title: "富谷市の市制施行（2014年1月1日の滝沢市以来）",
      url: "https://www.hamlife.jp/2016/07/05/tomiya-city/",
      readOn: "2026-11",
    },
  },
];

/**
 * The codes that stand for a code today: itself where it never changed, and every one to choose from where its area
 * was divided.
 */
export function codesToday(code: string): readonly [string, ...string[]] {
  const succession = successions.find(({ oldCode }) => oldCode === code);
  return succession?.newCodes ?? [code];
}

function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no day of the calendar`);
  return text;
}
