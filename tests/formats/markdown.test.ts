import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { markdown } from '@/lib/formats/markdown';
import { escapeMarkdown, markdownDestination } from '@/lib/formats/markdown-escape';
import { singleLine } from '@/lib/formats/plain-text';
import type { Creator } from '@/lib/model/creator';
import { exported, hostileLine, hostilePaper, paper, serialized } from './papers';

/** Every token that a reader of GitHub's Markdown makes of a text. */
function tokens(text: string): Token[] {
  const all: Token[] = [];
  marked.walkTokens(marked.lexer(text, { gfm: true }), token => {
    all.push(token);
  });
  return all;
}

/** What a reader sees of a text: no mark-up left. */
function shown(text: string): string {
  return tokens(text)
    .filter(
      token => ['text', 'escape', 'codespan'].includes(token.type) && !('tokens' in token && token.tokens),
    )
    .map(token => (token as { text: string }).text)
    .join('');
}

describe('a Markdown export', () => {
  it('lists the papers with all that a reader wants of them', async () => {
    const { title: _, ...untitled } = paper({ id: 2, identifiers: ['arxiv:2301.01234'] });
    const text = await serialized(
      markdown,
      exported(
        paper({
          title: 'Folding *maps* of [unseen] cities',
          creators: [{ family: 'Okafor', given: 'Adaeze' }, { literal: 'Map_Office' }],
          creatorsTruncated: true,
          containerTitle: 'Conference on Maps',
          url: 'https://maps.example/paper_(1)',
          pdfUrl: 'https://maps.example/1.pdf',
          tags: ['llm', '#thesis'],
          status: 'reading',
          starredAt: 1,
          note: 'First line\n\n# not a heading',
        }),
        untitled,
      ),
      { title: 'Thesis <ch. 2>' },
    );
    expect(text).toBe(
      [
        '# Thesis \\<ch. 2\\>',
        '',
        'Exported from Offprint on 2025-01-31.',
        '',
        '- [Folding \\*maps\\* of \\[unseen\\] cities](https://maps.example/paper_%281%29)',
        '  - Adaeze Okafor, Map\\_Office et al.',
        '  - *Conference on Maps* · 2021 · [PDF](https://maps.example/1.pdf)',
        '  - Reading · Starred · Tags: llm, \\#thesis',
        '',
        '  > First line',
        '  >',
        '  > \\# not a heading',
        '',
        '- [arxiv:2301.01234](https://arxiv.org/abs/2301.01234)',
        '  - Adaeze Okafor',
        '  - 2021',
        '  - To read',
        '',
      ].join('\n'),
    );
  });

  it('writes a name as its language does', async () => {
    const creators: Creator[] = [
      { family: '山田', given: '太郎' },
      { family: 'Okafor', given: 'Adaeze' },
    ];
    const text = await serialized(markdown, exported(paper({ creators })));
    expect(text).toContain('\n  - 山田 太郎, Adaeze Okafor\n');
  });

  it('names the first of a large collaboration and counts the rest', async () => {
    const creators = Array.from({ length: 3000 }, (_, index) => ({ family: `Member${index}` }));
    expect(await serialized(markdown, exported(paper({ creators })))).toContain('Member24 and 2975 more\n');
  });

  it('holds no link, HTML, heading or emphasis but its own, whatever the papers hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostilePaper, { minLength: 1, maxLength: 3 }), async papers => {
        const all = tokens(
          await serialized(markdown, exported(...papers), { title: papers[0]?.title ?? 'x' }),
        );
        const types = new Set(all.map(token => token.type));
        for (const type of ['html', 'image', 'strong', 'del', 'code', 'table', 'hr', 'def']) {
          expect(types).not.toContain(type);
        }
        expect(all.filter(token => token.type === 'heading')).toHaveLength(1);
        const links = all.flatMap(token => (token.type === 'link' ? [token.href as string] : []));
        expect(links.length).toBeLessThanOrEqual(papers.length);
        for (const link of links) expect(link).toMatch(/^https?:\/\//);
        const emphasised = all.filter(token => token.type === 'em').length;
        expect(emphasised).toBe(papers.filter(each => singleLine(each.containerTitle ?? '') !== '').length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('escapeMarkdown', () => {
  it.each([
    '- x',
    '1. x',
    '12) x',
    '+ x',
    '===',
    '# x',
    '> x',
    '| a | b |',
    '[ ] x',
    '~~~',
    '    x',
    '&amp;',
    '<b>x</b>',
  ])('shows %s as it is', text => {
    expect(shown(escapeMarkdown(text))).toBe(text.trim());
  });

  it('puts addresses into code spans, which nothing turns into links', () => {
    expect(escapeMarkdown('see www.maps.example or a@maps.example')).toBe(
      'see `www.maps.example` or `a@maps.example`',
    );
    expect(escapeMarkdown('HTTPS://x`y')).toBe('`` HTTPS://x`y ``');
  });

  it('changes nothing of what a reader sees', () => {
    fc.assert(
      fc.property(hostileLine, text => {
        const seen = shown(escapeMarkdown(text)).replace(/\s+/g, ' ').trim();
        expect(seen).toBe(singleLine(text));
      }),
      { numRuns: 100 },
    );
  });
});

describe('markdownDestination', () => {
  it('knows http and https only', () => {
    expect(markdownDestination('javascript:alert(1)')).toBeUndefined();
    expect(markdownDestination('file:///etc/passwd')).toBeUndefined();
    expect(markdownDestination('not an address')).toBeUndefined();
    expect(markdownDestination('https://maps.example/a)b')).toBe('https://maps.example/a%29b');
  });
});
