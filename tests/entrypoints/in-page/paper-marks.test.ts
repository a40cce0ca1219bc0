// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createPaperMarks, isSaved } from '@/entrypoints/in-page/paper-marks';
import type { Identifier, Identity } from '@/lib/model/identity';
import { knownPaper, listed } from './listed';

const create = () => createPaperMarks(entry => entry.identifiers ?? []);

describe('paper marks', () => {
  it('keeps what is known of a paper when the page is read again', () => {
    const marks = create();
    expect(marks.update([listed('arxiv:1'), listed('arxiv:2')])).toHaveLength(2);
    marks.apply([{ identities: ['arxiv:2'], known: knownPaper(7) }]);

    const added = marks.update([listed('arxiv:3'), listed('arxiv:2')]);

    expect(added.map(mark => mark.entry.identifiers)).toEqual([['arxiv:3']]);
    expect(marks.all().map(isSaved)).toEqual([false, true]);
    expect(marks.all().map(mark => mark.position)).toEqual([1, 2]);
  });

  it('forgets papers that left the page', () => {
    const marks = create();
    marks.update([listed('arxiv:1')]);
    marks.update([]);
    expect(marks.apply([{ identities: ['arxiv:1'], known: knownPaper(1) }])).toEqual([]);
  });

  it('gives one paper that is listed twice one mark with both rows', () => {
    const marks = create();
    marks.update([listed('arxiv:1'), listed('arxiv:1')]);
    expect(marks.all()).toHaveLength(1);
    expect(marks.all()[0]?.rows).toHaveLength(2);
  });

  it('turns a mark by any of its identities', () => {
    const marks = create();
    marks.update([listed('arxiv:1', 'doi:10.1/x')]);
    const changed = marks.apply([
      { identities: ['doi:10.1/x' as Identifier, 'pmid:5'], known: knownPaper(1) },
    ]);
    expect(changed.map(mark => mark.shown)).toEqual(['saved']);
    expect(marks.apply([{ identities: ['doi:10.1/x'] }]).map(mark => mark.shown)).toEqual(['unsaved']);
  });

  it('does not take the news of another paper with the same title for its own', () => {
    const marks = createPaperMarks(() => ['doi:10.1/x', 'title:sparse retrieval with kernels|moreau']);
    marks.update([listed('doi:10.1/x')]);
    const news = { identities: ['doi:10.1/y', 'title:sparse retrieval with kernels|moreau'] as Identity[] };
    expect(marks.apply([{ ...news, known: knownPaper(1) }])).toEqual([]);
  });

  it('does not take the news of another paper at the same address for its own', () => {
    const address: Identity = 'url:maps.example/2026';
    const marks = createPaperMarks(() => [address, 'title:sparse retrieval with kernels|moreau']);
    marks.update([listed('doi:10.1/x')]);
    const news: Identity[] = [address, 'title:dense retrieval without any|okafor'];
    expect(marks.apply([{ identities: news, known: knownPaper(1) }])).toEqual([]);
    const own: Identity[] = [address, 'title:sparse retrieval with kernels and more|moreau'];
    expect(marks.apply([{ identities: own, known: knownPaper(2) }])).toHaveLength(1);
  });

  it.each([
    [knownPaper(1), 'saved'],
    [{ ...knownPaper(1), status: 'read' as const }, 'read'],
    [{ ...knownPaper(1), trashed: true }, 'unsaved'],
  ])('shows %o as %s', (known, shown) => {
    const marks = create();
    marks.update([listed('arxiv:1')]);
    expect(marks.apply([{ identities: ['arxiv:1'], known }])[0]?.shown).toBe(shown);
  });
});
