import type { Range } from './query';

const year = /^\d{4}$/;
const date = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/;
const age = /^(\d{1,4})([hdwmy])$/i;
const day = 86_400_000;
const lengths: Record<string, number> = { h: day / 24, d: day, w: 7 * day, m: 30 * day, y: 365 * day };

/** Reads `2020`, `2020..2024`, `2020-2024`, `2020..` or `..2024`; undefined where it is none of them. */
export function parseYears(text: string): Range | undefined {
  return parseEnds(text.replace('-', '..'), end =>
    year.test(end) ? { from: Number(end), to: Number(end) } : undefined,
  );
}

/**
 * Reads when a paper was added: `7d` (in the last seven days; also h, w, m, y), a day, month or year (`2024-05-01`,
 * `2024-05`, `2024`, in local time), or a range of these.
 *
 * @param now milliseconds since the epoch
 */
export function parseMoments(text: string, now: number): Range | undefined {
  const [, count, unit = ''] = age.exec(text) ?? [];
  if (count !== undefined) return { from: now - Number(count) * (lengths[unit.toLowerCase()] ?? 0) };
  return parseEnds(text, parseDay);
}

function parseDay(text: string): Range | undefined {
  const [, y, m, d] = date.exec(text) ?? [];
  if (y === undefined) return undefined;
  const month = m === undefined ? 0 : Number(m) - 1;
  if (month < 0 || month > 11 || (d !== undefined && (Number(d) < 1 || Number(d) > 31))) return undefined;
  const from = new Date(Number(y), month, d === undefined ? 1 : Number(d));
  const next =
    m === undefined
      ? new Date(Number(y) + 1, 0)
      : d === undefined
        ? new Date(Number(y), month + 1)
        : new Date(Number(y), month, Number(d) + 1);
  return { from: from.getTime(), to: next.getTime() - 1 };
}

/** Reads one end, or two with `..` (or a dash) between them, of which one may be missing. */
function parseEnds(text: string, parse: (end: string) => Range | undefined): Range | undefined {
  const [first = '', second, ...more] = text.split(/\.{2,3}|[–—]/);
  if (more.length > 0) return undefined;
  if (second === undefined) return parse(first);
  const from = first === '' ? {} : parse(first);
  const to = second === '' ? {} : parse(second);
  if (!from || !to || (first === '' && second === '')) return undefined;
  return {
    ...(from.from !== undefined && { from: from.from }),
    ...(to.to !== undefined && { to: to.to }),
  };
}

/** Whether a value lies in a range. */
export function isWithin(
  value: number,
  { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY }: Range,
): boolean {
  return from <= value && value <= to;
}
