import { describe, expect, it } from 'vitest';
import { citedLikeness, titleLikeness } from '@/lib/detect/titles/title-likeness';

/** The likeness from which a text among others is taken for a title. */
const TITLE = 0.35;

describe('how much a text looks like a title', () => {
  it.each([
    'Saints in the Margins',
    'The Politics of Decline',
    'Trust and Fear in Emerging Markets',
    'Lamps of the coast, 1650–1720',
    'Trade Liberalization in Southern Harbours',
    'A Commentary on the Book of Lamps 40:1-11',
    '夜の港で灯台が船を目覚ます',
  ])('is much of %s', text => {
    expect(titleLikeness(text)).toBeGreaterThanOrEqual(TITLE);
  });

  it.each([
    'Monday, March 3, 2021',
    'Mar 2021',
    '3 mai 2019',
    'March 2022, Harbour Seminar of the Coast',
    'Journal of Lamps, 2020',
    'Lamp Letters, May 2020',
    'Lamp and Light Research 16, e95',
    'Letters of the Lamp 40, 720–730',
    'Ann Berg, Ph.D. (2011)',
    'Ann Mary Berg, M.S. (2021)',
    'Ann Berg, Bo Lind and Cy Moss',
    'Proceedings of the Lamp Conference',
    '下記リストの太字は研究室の卒業生を表します',
  ])('is little of %s', text => {
    expect(titleLikeness(text)).toBeLessThan(TITLE);
  });

  it('is much behind the people of a citation, even where it reads like people', () => {
    expect(titleLikeness('Bread Politics and Harbour Lamps')).toBeLessThan(TITLE);
    expect(citedLikeness('Bread Politics and Harbour Lamps')).toBeGreaterThanOrEqual(TITLE);
  });
});
