import { contradict, type Identity, isIdentifier } from '@/lib/model/identity';
import type { Paper } from '@/lib/model/paper';
import type { IdentityRow } from './database';

/** Where `papersNamed` looks: an act's rows, or rows read for a lookup. */
export interface PaperIndex {
  identity(identity: Identity): IdentityRow | undefined;
  paper(id: number): Paper | undefined;
}

/**
 * The papers that these identities of one entry name, best first; more than one where records of one paper have not
 * met yet.
 *
 * An identifier names its paper. An address or a title names the papers that bear it, unless an identifier of the
 * entry contradicts; of several that fit, only the first, since they were kept apart for a reason. No two of the
 * papers answered contradict each other.
 */
export function papersNamed(identities: readonly Identity[], index: PaperIndex): Paper[] {
  const named: Paper[] = [];
  for (const identity of identities) {
    const row = index.identity(identity);
    const bearers = row ? [row.paperId, ...(row.others ?? [])].flatMap(id => index.paper(id) ?? []) : [];
    const match = bearers.find(
      paper =>
        (isIdentifier(identity) || !contradict(identities, identifiersOf(paper))) &&
        named.every(other => !contradict(identifiersOf(other), identifiersOf(paper))),
    );
    if (match && !named.includes(match)) named.push(match);
  }
  return named;
}

function identifiersOf(paper: Paper): readonly Identity[] {
  return paper.identifiers ?? [];
}
