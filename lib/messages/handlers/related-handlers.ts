import { possibleDuplicates } from '@/lib/library/possible-duplicates';
import { type RelatedTo, relatedPapers } from '@/lib/library/related-papers';
import type { Handlers } from '@/lib/messages/handler';
import type { RelatedPaper } from '@/lib/messages/related-paper';
import { identitiesOf } from '@/lib/model/identities-of';
import type { Paper } from '@/lib/model/paper';
import { paperUrl } from '@/lib/model/paper-link';
import { shortName } from '@/lib/model/short-name';

/** "Three like this". */
const shown = 3;

export const relatedHandlers: Pick<Handlers, 'papers.related' | 'papers.duplicates'> = {
  async 'papers.related'(payload, { database, index, sender }) {
    const to = 'paperId' in payload ? await database.papers.get(payload.paperId) : entryOn(payload.entry);
    const known = to && (await index.read());
    if (!to || !known) return { ok: true, value: [] };
    const papers = await relatedPapers(database, known, to, shown);
    return { ok: true, value: papers.map(relatedPaper) };

    function entryOn(entry: Parameters<typeof identitiesOf>[0]): RelatedTo {
      return { entry, identities: identitiesOf(entry, sender.kind === 'tab' ? sender.url : '') };
    }
  },

  async 'papers.duplicates'({ paperId }, { database }) {
    const groups = await possibleDuplicates(database, paperId);
    const others = new Set(groups.flatMap(({ paperIds }) => paperIds).filter(id => id !== paperId));
    const papers = await database.papers.bulkGet([...others].slice(0, shown));
    return { ok: true, value: papers.flatMap(paper => (paper ? relatedPaper(paper) : [])) };
  },
};

function relatedPaper(paper: Paper): RelatedPaper {
  const { id, title, identifiers, creators = [], creatorsTruncated, issued } = paper;
  const [first] = creators;
  const url = paperUrl(paper);
  return {
    paperId: id,
    title: title ?? identifiers?.[0] ?? 'Untitled',
    ...(first && {
      creators: shortName(first) + (creators.length > 1 || creatorsTruncated ? ' et al.' : ''),
    }),
    ...(issued && { year: issued.year }),
    ...(url !== undefined && { url }),
  };
}
