/** The one function of the package that is used: the public holidays of a year, substitute holidays included. */
declare module "japanese-holidays" {
  const japaneseHolidays: {
    getHolidaysOf(year: number): readonly {
      /** 1 to 12. */
      readonly month: number;
      /** Day of the month. */
      readonly date: number;
      readonly name: string;
    }[];
  };
  export default japaneseHolidays;
}
