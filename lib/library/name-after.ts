import { type Identity, isIdentifier } from '@/lib/model/identity';
import type { Paper } from '@/lib/model/paper';
import type { Act } from './act';

/** Makes the identities name the paper; a title or address that names another paper already names both. Those must be loaded. */
export function nameAfter(act: Act, paper: Paper, identities: Identity[]): void {
  for (const identity of identities) {
    const row = act.identities.get(identity);
    if (!row) act.identities.put({ identity, paperId: paper.id });
    else if (!isIdentifier(identity) && ![row.paperId, ...(row.others ?? [])].includes(paper.id)) {
      act.identities.put({ ...row, others: [...(row.others ?? []), paper.id] });
    }
  }
}
