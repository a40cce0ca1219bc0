import { matchRanges } from '@/lib/search/match-ranges';

interface MarkedProps {
  text: string;
  /** Folded words of the query. */
  words: readonly string[];
}

/** A text with the letters that the query's words match marked. Markup in the text stays text. */
export function Marked({ text, words }: MarkedProps) {
  const ranges = matchRanges(text, words);
  if (ranges.length === 0) return <>{text}</>;
  const parts = [];
  let end = 0;
  for (const range of ranges) {
    parts.push(text.slice(end, range[0]), <mark key={range[0]}>{text.slice(...range)}</mark>);
    end = range[1];
  }
  parts.push(text.slice(end));
  return <>{parts}</>;
}
