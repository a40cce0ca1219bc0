import type { PartialDate } from './entry';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a date as far as a text gives it: `2024-07-31T…`, `2017/06/12`, "2 December, 2025", "Dec 2, 2025",
 * "March 2006", "2014". Undefined where there is no year from 1500 to 2099.
 */
export function parseDate(text: string): PartialDate | undefined {
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/.exec(text);
  if (iso) return partialDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words =
    /(?:(\d{1,2})(?:st|nd|rd|th)?[\s,-]+)?\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,-]+(?:(\d{1,2})(?:st|nd|rd|th)?[\s,]+)?((?:1[5-9]|20)\d\d)(?!\d)/i.exec(
      text,
    );
  if (words) {
    const month = months.indexOf((words[2] ?? '').toLowerCase()) + 1;
    return partialDate(Number(words[4]), month, Number(words[1] ?? words[3]));
  }
  // Day and month change places between countries; the year does not.
  const year = yearIn(text.replace(/^\d{1,2}\/\d{1,2}\//, ''));
  return year === undefined ? undefined : { year };
}

/** The first year from 1500 to 2099 that stands alone in a text. */
export function yearIn(text: string): number | undefined {
  const year = /(?<!\d[-–.]?|[./])(?:1[5-9]|20)\d\d(?!\d|[-/–]\d{3}|\.\d)/.exec(text)?.[0];
  return year === undefined ? undefined : Number(year);
}

/** A date of the parts that can be, the year first; undefined without a year. */
function partialDate(year: number, month: number, day: number): PartialDate | undefined {
  if (!(year >= 1500 && year < 2100)) return undefined;
  if (!(month >= 1 && month <= 12)) return { year };
  return day >= 1 && day <= 31 ? { year, month, day } : { year, month };
}
