import { describeWays } from './describe-ways';
import type { Paper } from './paper';
import * as fields from './papers-by-field';
import type { Way } from './way';

/** By field, the names of the pages that are still read wrong. */
export type Gaps = Partial<Record<keyof typeof fields, string[]>>;

/** Describes that pages with the papers of each field are read; `waysOf` makes them of the papers and the field's number. */
export function describeFields(
  name: string,
  waysOf: (papers: Paper[], field: number) => Way[],
  gaps: Gaps,
): void {
  for (const [place, [field, papers]] of Object.entries(fields).entries())
    describeWays(`${name} ${field}`, waysOf(papers, place), gaps[field as keyof typeof fields]);
}
