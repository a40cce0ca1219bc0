import { expect, it } from 'vitest';
import { placeCard } from '@/entrypoints/card/place-card';

const card = { width: 280, height: 240 };
const viewport = { width: 1000, height: 800 };
const button = (left: number, top: number) => ({ left, top, right: left + 20, bottom: top + 20 });

it('stands under its button', () => {
  expect(placeCard(button(300, 100), card, viewport)).toEqual({ left: 292, top: 126 });
});

it('stands above it where there is no room below', () => {
  expect(placeCard(button(300, 700), card, viewport)).toEqual({ left: 292, top: 454 });
});

it.each([button(990, 100), button(-40, 790), button(500, -300)])(
  'stays inside the viewport beside %o',
  box => {
    const { left, top } = placeCard(box, card, viewport);
    expect(left).toBeGreaterThanOrEqual(8);
    expect(left + card.width).toBeLessThanOrEqual(992);
    expect(top).toBeGreaterThanOrEqual(8);
    expect(top + card.height).toBeLessThanOrEqual(792);
  },
);
