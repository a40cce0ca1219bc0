import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectListing } from '@/lib/detect/detect-listing';
import { way } from '../ways/way';
import { itemRows } from '../ways/write-rows';

/** What the detector says of a page with papers below news and talks, typed bullets before them. */
function reasonsOf(body: string): string[] {
  const reasons: string[] = [];
  const { html, address } = way('', [], body);
  const { document } = new JSDOM(html, { url: address }).window;
  detectListing(document, address, { trace: (step, reason) => reasons.push(`${step}: ${reason}`) });
  return reasons;
}

describe('what is left out of a page', () => {
  const papers = ['Ropes that wait in long corridors', 'Lamps of the old quay', 'A study of small piers']
    .map(title => `<p>• Jane Doe, Richard Roe (2019). ${title}. <i>Quay Letters</i>, 12, 3–9.</p>`)
    .join('');
  const news = itemRows(['Mar 2024: we joined the quay', 'May 2023: Jane won a prize', 'Jan 2023: we moved']);
  const talks = `<h2>Talks</h2>${itemRows(['<b>What gulls want in the morning</b>, Millbrook', '<b>Salt in the soil of gardens</b>, Quay College', '<b>Why the piers of Portsea creak</b>, Portsea'])}`;
  const reasons = reasonsOf(`${news}<h2>Papers</h2>${papers}${talks}`);

  it('is a section of presentations, beside papers', () => {
    const presentations = talks.replace('Talks', 'Selected Presentations');
    expect(reasonsOf(`<h2>Papers</h2>${papers}${presentations}`)).toContainEqual(
      expect.stringMatching(/3 titles: .* [1-9]\d* texts under a heading of something else$/),
    );
  });

  it('is a section of talks that each year has, said in two languages', () => {
    const years = [2026, 2025, 2024].map(
      year =>
        `<h3>${year}</h3><h2>原著論文<br>Journal papers</h2>${papers}${talks.replace('Talks', '学会発表<br>Conference contributions')}`,
    );
    expect(reasonsOf(years.join(''))).toContainEqual(
      expect.stringMatching(/3 titles: .* [1-9]\d* texts under a heading of something else$/),
    );
  });

  it.each([
    ['news', '2 text: 3 items are news'],
    ['what stands before entries', /2 text: before entries 0 labels, 3 typed marks and 0 years/],
    ['other sections', /3 titles: .* [1-9]\d* texts under a heading of something else$/],
  ])('is told: %s', (_, said) => expect(reasons).toContainEqual(expect.stringMatching(said)));
});
