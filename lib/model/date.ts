import type { PartialDate } from './entry';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a date as far as a text gives it: `2024-07-31T…`, `2017/06/12`, "2 December, 2025", "Dec 2, 2025",
 * "March 2006", "2014". Undefined where there is no year from 1500 to 2099.
 */
export function parseDate(text: string): PartialDate | undefined {
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/.exec(text);
  if (iso) return partialDate({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const words =
    /(?:(\d{1,2})(?:st|nd|rd|th)?[\s,-]+)?\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,-]+(?:(\d{1,2})(?:st|nd|rd|th)?[\s,]+)?((?:1[5-9]|20)\d\d)(?!\d)/i.exec(
      text,
    );
  if (words) {
    const month = months.indexOf((words[2] ?? '').toLowerCase()) + 1;
    return partialDate({ year: Number(words[4]), month, day: Number(words[1] ?? words[3]) });
  }
  // Day and month change places between countries; the year does not.
  return dateOfYear(yearIn(text.replace(/^\d{1,2}\/\d{1,2}\//, '')));
}

/** The first year from 1500 to 2099 that stands alone in a text. */
export function yearIn(text: string): number | undefined {
  const year = /(?<!\d[-–.]?|[./])(?:1[5-9]|20)\d\d(?!\d|[-/–]\d{3}|\.\d)/.exec(text)?.[0];
  return year === undefined ? undefined : Number(year);
}

/** The date of which only the year is known, as a number or in digits; undefined where that is none from 1500 to 2099. */
export function dateOfYear(year: number | string | undefined): PartialDate | undefined {
  return partialDate({ year: Number(year) });
}

/** A date of the parts that can be, the year first; undefined without a year from 1500 to 2099. */
export function partialDate({ year, month, day }: PartialDate): PartialDate | undefined {
  if (!isWithin(year, 1500, 2099)) return undefined;
  if (!isWithin(month, 1, 12)) return { year };
  return isWithin(day, 1, 31) ? { year, month, day } : { year, month };
}

function isWithin(value: number | undefined, least: number, most: number): value is number {
  return value !== undefined && Number.isInteger(value) && value >= least && value <= most;
}
