import { describe, expect, it } from 'vitest';
import { commaCitation } from '@/lib/detect/titles/comma-citation';

function titleIn(text: string): string | undefined {
  const found = commaCitation(text);
  return found && text.slice(found.start, found.end);
}

describe('the title of a book among commas', () => {
  it.each([
    ['Berg, Ann, Lamps in long corridors, Quay Press, 1965', 'Lamps in long corridors'],
    ['* Berg, A. L., The Lamps of Port, Venture Press, Albany, TX, 1957.', 'The Lamps of Port'],
    ['Berg, Wm. H., The Lamps of Port, J. Lind, 1957', 'The Lamps of Port'],
    ['Ann Berg, Lamps, and what they say, McFarland & Co., 1991', 'Lamps, and what they say'],
    ['Berg, Ann and Bo Lind, Lamps in long corridors, Dover, 1965', 'Lamps in long corridors'],
    ['Ann Berg, A History of Lamps, Part II, Dover, 1965', 'A History of Lamps, Part II'],
    ['Berg, Ann, A history of lamps, 1965', 'A history of lamps'],
  ])('in %s', (text, title) => expect(titleIn(text)).toBe(title));

  it.each([
    'Berg, A., Lind, B., Lamps in long corridors, Quay Press, 1965',
    'Ann Berg, Bo Lind, Lamps in long corridors, Quay Press, 1965',
    'Lamps in long corridors, and who lit them, Quay Press, 1965',
    'Ann Berg, Lamps in long corridors, Quay Press',
    'We met in Port, London, 1965',
  ])('is told by no more than commas not in %s', text => expect(titleIn(text)).toBeUndefined());
});
