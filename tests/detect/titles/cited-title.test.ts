import { describe, expect, it } from 'vitest';
import { citedTitle } from '@/lib/detect/titles/cited-title';

describe('the title of a citation', () => {
  const titleOf = (text: string) => {
    const found = citedTitle(text);
    return found && text.slice(found.start, found.end);
  };

  it.each([
    ['Berg A, Lind B. Lamps in long corridors. J Lamps. 2019;3:1-9.', 'Lamps in long corridors'],
    ['Ann Berg, Bo Lind,"Lamps in corridors,"Journal of Lamps 3, 1 - 9 (1999).', 'Lamps in corridors,'],
    ['Berg, A. (2016). On A. N. Lampov’s corridors. Light, 3', 'On A. N. Lampov’s corridors'],
    [
      'A. Berg, B. Lind. Sur les couloirs clairs. I, II. Bull. Lamp., 51:1–38, 1927.',
      'Sur les couloirs clairs. I, II',
    ],
    [
      'A. Berg, B. Lind, Lamps that wait in halls, has been accepted as a talk at LAMPS 2018',
      'Lamps that wait in halls',
    ],
    ['ANN BERG, The Lamps of Corridors. A Note about Oil', 'The Lamps of Corridors. A Note about Oil'],
    ['ANN-LENA BERG, The Lamps of Corridors. Journal of Lamps 3 (1999), 1–9.', 'The Lamps of Corridors'],
    ['Berg, A., Lind, B. 2025 (En preparación) Lámparas que esperan. Luz', 'Lámparas que esperan'],
    ['Berg A., 2009. Lamps in long corridors, Nova Lamp Publishers, Port.', 'Lamps in long corridors'],
    [
      'Ann Berg, Bo Lind, (2008), Counting lamps with care, The 4th Lamp Workshop: Who counts?, Port',
      'Counting lamps with care',
    ],
    ['李灯, 王影, 2008年7月的灯, 灯光・学报, 15, 6, 2012', '2008年7月的灯'],
    ['Berg A, Lind B. Where are lamps? Not. Lamp. Soc. 17, 3–9 (2019).', 'Where are lamps?'],
    ['Berg A, Lind B. Where are lamps? Semicond. Lamps, 3', 'Where are lamps?'],
    ['A. Berg, B. Lind, Where are lamps?, Top. Lamps 12 (2020), 3', 'Where are lamps?'],
    ['Berg, A. & Lind, B. A reply to Moss (2018). Light 17 (2019).', 'A reply to Moss (2018)'],
    ['Berg, A., Lind, B. Lamps in long corridors. eLamp 8: e41927.', 'Lamps in long corridors'],
    ['Berg, Ann M. 1951. Lamps in long corridors. Lamp Bulletin 123: 4-6', 'Lamps in long corridors'],
    [
      'Berg, Ann. 1861. Lamps in long corridors. Transactions of Lamps, Vol 1: 4-6',
      'Lamps in long corridors',
    ],
    ['A. Berg, B. Lind, Lamps that wait, Journal of Odd Lighting, 3(1): 1-9', 'Lamps that wait'],
    [
      'A. Berg, B. Lind (2021). Storms after the flood (2019) and before. Journal',
      'Storms after the flood (2019) and before',
    ],
    ['李灯,王影.(2020)走廊里的灯与影子的长度.灯光学报', '走廊里的灯与影子的长度'],
    ['Lampov, Stefan — Butterflies of a quiet park: 30—41 (in Bulgarian)', 'Butterflies of a quiet park'],
    ['A. Berg, B. Lind, Lamps that wait, Odd Analysis, Volume 22, (2022), 11–17', 'Lamps that wait'],
    ['A. Berg, B. Lind, Lamps that wait, Odd Value Problems (2019), Paper No. 33', 'Lamps that wait'],
    ['A. Berg, B. Lind, Lamps: a wait in light, Oddity, 31, 12 (2018), pp. 5–6', 'Lamps: a wait in light'],
    ['A. Berg, B. Lind, Lamps that wait, Odd Light: Theory, Practice & Use, 7, (2011)', 'Lamps that wait'],
    [
      'A. Berg, B. Lind, Lamps of Port, ropes and knots, Odd Systems–S, 12–7, pp. 1–8',
      'Lamps of Port, ropes and knots',
    ],
    ['Berg, Ann (1905): Lampenbericht Hafen In: Hafenblatt Nr. 3', 'Lampenbericht Hafen'],
    ['A. Berg, B. Lind, Lamps that wait, Odd & Even Light — A (2009), no. 3, 1–9', 'Lamps that wait'],
    ['A. Berg, B. Lind, Lamps that wait, Annali di Luce Pura ed Applicata, 18, 1 (2010)', 'Lamps that wait'],
    ['Berg, Ann/Lind, Bo (HG.): Zentren der Lampen. Hafen 1999', 'Zentren der Lampen'],
    ['Berg, Ann/Lind, Bo: Kein Licht. Orte der Lampen. Hafen 1999', 'Kein Licht. Orte der Lampen'],
    ['Berg, Ann/Lind, Bo: Kein Licht. Diss. Hafen 1999', 'Kein Licht'],
    ['Berg, Ann/Lind, Bo: Kein Licht. Historische Zeitschrift. Hafen 1999', 'Kein Licht'],
    ['Berg, A., Lind, B. May 1968 and the lamps. Light 12, 3-9, 2010', 'May 1968 and the lamps'],
    ['Berg, A., Lind, B. September 2020. Lamps of the deep. Light Society', 'Lamps of the deep'],
    ['Berg, A. and B. Lind (2011in press) Lamps of the deep. Journal', 'Lamps of the deep'],
    ['Berg, A., Lind, B. (2011 in press) Lamps of the deep. Journal', 'Lamps of the deep'],
    ['Berg, A., Lind, B., and Moss, C. In review. Lamps of the deep. Journal', 'Lamps of the deep'],
  ])('of %s', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it.each([
    [
      'Berg, A. (2019). A new lamp? Rooms of supply in the 2015 elections. ',
      'A new lamp? Rooms of supply in the 2015 elections',
    ],
    [
      'Berg, A. (2008). The lamps of Port, 1997–2007. Change or Shapeless Shifting? ',
      'The lamps of Port, 1997–2007. Change or Shapeless Shifting?',
    ],
    ['Berg, A. (2008). The lamps of Port. ', 'The lamps of Port'],
  ])('before a venue that is marked, of %s', (before, title) => {
    const found = citedTitle(`${before}Journal of Lamps, 3.`, {
      stops: [{ at: before.length, isSure: true }],
    });
    expect(found && `${before}Journal`.slice(found.start, found.end)).toBe(title);
  });
});
