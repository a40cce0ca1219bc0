import { contradict, type Identity, isIdentifier, schemeOf } from '@/lib/model/identity';
import type { Paper } from '@/lib/model/paper';
import { foldText, mayBeOneTitle, titlesIn } from '@/lib/model/title-identity';
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
 * entry contradicts; an address, which several papers of one volume can give, also only those whose title does not
 * differ. Of several that fit, only the first, since they were kept apart for a reason. No two of the papers answered
 * contradict each other.
 *
 * The entry's title is what its title identity says: a listing asks with identities alone, and what it shows as saved
 * must be what a save finds.
 */
export function papersNamed(identities: readonly Identity[], index: PaperIndex): Paper[] {
  const named: Paper[] = [];
  const titles = titlesIn(identities);
  for (const identity of identities) {
    const row = index.identity(identity);
    const bearers = row ? [row.paperId, ...(row.others ?? [])].flatMap(id => index.paper(id) ?? []) : [];
    const match = bearers.find(
      paper =>
        (isIdentifier(identity) || !contradict(identities, identifiersOf(paper))) &&
        named.every(other => !contradict(identifiersOf(other), identifiersOf(paper))) &&
        (schemeOf(identity) !== 'url' || named.includes(paper) || mayBeCalled(paper, titles, named)),
    );
    if (match && !named.includes(match)) named.push(match);
  }
  return named;
}

function identifiersOf(paper: Paper): readonly Identity[] {
  return paper.identifiers ?? [];
}

/** Whether a paper's title is one of these, as far as there are any, and that of each paper already found. */
function mayBeCalled(paper: Paper, titles: readonly string[], named: readonly Paper[]): boolean {
  const own = titleOf(paper);
  return (
    (titles.length === 0 || titles.some(title => mayBeOneTitle(title, own))) &&
    named.every(other => mayBeOneTitle(titleOf(other), own))
  );
}

function titleOf({ title = '' }: Paper): string {
  return foldText(title).slice(0, 1000);
}
