import { describe, expect, it } from 'vitest';
import { quotedTitle } from '@/lib/detect/titles/quoted-title';

describe('a quoted title', () => {
  it.each([
    ['by A. Berg, "Lamps that wait", 2019', 'Lamps that wait'],
    ['A. Berg « Des lampes qui attendent », Revue', 'Des lampes qui attendent'],
    ["A. Berg, ``Lamps that wait,'' J. Lamps", 'Lamps that wait,'],
    [`A. Berg, "Lamps that wait'' Lamp Journal, special issue "Oil" 12 (2020)`, 'Lamps that wait'],
    [`A. Berg, ''Lamps that wait'', J. Lamps`, 'Lamps that wait'],
    ['Berg, Ann: „Es wartet!“ – vom Warten der Lampen, in: Licht', '„Es wartet!“ – vom Warten der Lampen'],
    ['Berg, A. “We wait here”: Lamps of the coast. J Lamps', '“We wait here”: Lamps of the coast'],
    ['A. Berg, "Lamps that wait" – Journal of Lamps, 2019', 'Lamps that wait'],
    ['“Lamps that wait” – Ann Berg and Bo Lind, in: Light of Port', 'Lamps that wait'],
    ['“Lamps that wait” – seen in Lamp News by many, 2019', 'Lamps that wait'],
    ['A. Berg, "Lamps that wait": Journal of Lamps, 2019', 'Lamps that wait'],
    ['A. Berg, “‘We wait’: lamps of the coast,” Light', '‘We wait’: lamps of the coast,'],
    ['Berg, A. “We wait here”: Ann Lind’s Lamps // Light', '“We wait here”: Ann Lind’s Lamps'],
    ['A. Berg, ”Lamps that wait”, Ljus 12 (2019)', 'Lamps that wait'],
    ['山田：「霧の中の地図の折り方」，学会誌', '霧の中の地図の折り方'],
  ])('in %s', (text, title) => {
    const found = quotedTitle(text);
    expect(found && text.slice(found.start, found.end)).toBe(title);
  });

  it('is none where only some words of a title are quoted', () => {
    expect(quotedTitle('“Good enough” lamps for long corridors. Light 3')).toBeUndefined();
  });

  it('is none where an inch or a lone mark stands', () => {
    expect(quotedTitle('A 5" lamp for corridors')).toBeUndefined();
  });
});
