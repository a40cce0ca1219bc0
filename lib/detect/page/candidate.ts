import type { Span } from './outline';

/** A text that may be a title: a span, a part of a line, or what a citation says between authors and venue. */
export interface Candidate {
  span: Span;
  line: number;
  /** Where it stands in its line. */
  start: number;
  end: number;
  /** The citation it stands in names nobody. */
  namesNobody?: true;
}
