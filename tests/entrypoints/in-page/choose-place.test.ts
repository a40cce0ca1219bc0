import { describe, expect, it } from 'vitest';
import type { Box } from '@/entrypoints/in-page/box';
import { choosePlace, type TitleGeometry } from '@/entrypoints/in-page/choose-place';

const line = (left: number, right: number, top: number): Box => ({ left, right, top, bottom: top + 24 });
const title = (change: Partial<TitleGeometry> = {}): TitleGeometry => ({
  lines: [line(100, 400, 0), line(100, 300, 24)],
  block: [],
  size: 20,
  bounds: { left: 70, right: 428, top: 0, bottom: 200 },
  obstacles: [],
  rightToLeft: false,
  ...change,
});

describe('choosePlace', () => {
  it('puts the button after the last line of the title, in its middle', () => {
    expect(choosePlace(title())).toEqual({ left: 304, top: 26, covers: false });
  });

  it('starts from the left end in a right-to-left title', () => {
    const place = choosePlace(title({ rightToLeft: true, lines: [line(200, 400, 0)] }));
    expect(place).toMatchObject({ left: 176, covers: false });
  });

  it('goes behind the text that follows the title in its line', () => {
    const authors = line(301, 390, 24);
    const place = choosePlace(
      title({ block: [line(100, 390, 24), line(100, 250, 48)], obstacles: [authors] }),
    );
    expect(place).toEqual({ left: 254, top: 50, covers: false });
  });

  it('goes before the title where its end is taken', () => {
    const place = choosePlace(title({ obstacles: [line(301, 428, 24)] }));
    expect(place).toEqual({ left: 76, top: 2, covers: false });
  });

  it('goes behind a line that ends early where the others are full', () => {
    const narrow = { left: 100, right: 400, top: 0, bottom: 200 };
    const [early, full] = [line(100, 360, 0), line(100, 400, 24)];
    expect(choosePlace(title({ lines: [early, full], bounds: narrow }))).toEqual({
      left: 364,
      top: 2,
      covers: false,
    });
    const inItsBlock = title({ lines: [line(100, 300, 0)], block: [early, full], bounds: narrow });
    const authors = line(301, 360, 0);
    expect(choosePlace({ ...inItsBlock, obstacles: [authors, full] })).toMatchObject({
      left: 364,
      covers: false,
    });
  });

  it('stands beside a small title though it is a little higher than the line', () => {
    const small = { left: 100, right: 300, top: 3, bottom: 17 };
    const [above, below] = [
      { left: 100, right: 400, top: -10, bottom: 1 },
      { left: 100, right: 400, top: 19, bottom: 30 },
    ];
    const bounds = { left: 100, right: 428, top: -20, bottom: 200 };
    expect(choosePlace(title({ lines: [small], bounds, obstacles: [above, below] }))).toEqual({
      left: 304,
      top: 0,
      covers: false,
    });
  });

  it('covers the end of the title only where nothing else is free, and stays inside', () => {
    const full = title({
      lines: [line(100, 400, 0)],
      bounds: { left: 100, right: 400, top: 0, bottom: 24 },
    });
    expect(choosePlace(full)).toEqual({ left: 380, top: 2, covers: true });
  });
});
