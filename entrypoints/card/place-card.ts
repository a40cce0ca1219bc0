import type { Box } from '@/entrypoints/in-page/box';

/** Space to the button and to the edges of the viewport, pixels. */
const gap = 6;
const margin = 8;

/**
 * Where the card's top left corner goes, in the viewport: under the button and aligned with it, above it where there is
 * more room, and always inside.
 */
export function placeCard(
  button: Box,
  card: { width: number; height: number },
  viewport: { width: number; height: number },
): { left: number; top: number } {
  const below = viewport.height - button.bottom - gap - margin;
  const above = button.top - gap - margin;
  const goesBelow = card.height <= below || below >= above;
  const wanted = goesBelow ? button.bottom + gap : button.top - gap - card.height;
  const inside = (value: number, size: number, space: number) =>
    Math.max(margin, Math.min(value, space - size - margin));
  return {
    left: inside(button.left - margin, card.width, viewport.width),
    top: inside(wanted, card.height, viewport.height),
  };
}
