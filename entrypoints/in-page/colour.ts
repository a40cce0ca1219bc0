/** A colour with channels 0–255 and alpha 0–1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Parses a computed colour; other notations than `rgb()` (`oklch()`, `color()`) are painted and read back. */
export function parseColour(css: string): Colour | undefined {
  const channels = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)$/.exec(css);
  if (channels) {
    const [, red, green, blue, alpha = '1'] = channels;
    return { red: Number(red), green: Number(green), blue: Number(blue), alpha: Number(alpha) };
  }
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { red, green, blue, alpha: alpha / 255 };
}

/** `above` painted over an opaque `below`. */
export function blend(above: Colour, below: Colour): Colour {
  const mix = (a: number, b: number) => Math.round(a * above.alpha + b * (1 - above.alpha));
  return {
    red: mix(above.red, below.red),
    green: mix(above.green, below.green),
    blue: mix(above.blue, below.blue),
    alpha: 1,
  };
}

export function formatColour({ red, green, blue, alpha }: Colour): string {
  return alpha === 1 ? `rgb(${red}, ${green}, ${blue})` : `rgba(${red}, ${green}, ${blue}, ${alpha})`;
}

/** Relative luminance from 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(first: Colour, second: Colour): number {
  const [low = 0, high = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
