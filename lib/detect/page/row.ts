import type { Candidate } from './candidate';
import type { Span } from './outline';

/** One paper's place: the lines it takes, the element that holds them (or the title's own), and its title. */
export interface Row {
  anchor: Candidate;
  span: Span;
  firstLine: number;
  lastLine: number;
  /** A title alone, among those that name with whom they were written: written by the list's owner alone. */
  alone?: true;
}
