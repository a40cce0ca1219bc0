import { blend, type Colour, contrast, formatColour, luminance, parseColour } from './colour';

/** What our marks wear at one place of the page, as CSS colours. */
export interface PageColours {
  dark: boolean;
  background: string;
  /** Outlines and icons. */
  ink: string;
  /** "Saved" and focus. */
  accent: string;
}

const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
const black: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
/** Each for light and for dark backgrounds. */
const inks: Colour[] = [
  { red: 0x6b, green: 0x72, blue: 0x80, alpha: 1 },
  { red: 0x9a, green: 0xa4, blue: 0xb0, alpha: 1 },
];
const accents: Colour[] = [
  { red: 0x0b, green: 0x7a, blue: 0x75, alpha: 1 },
  { red: 0x4f, green: 0xd1, blue: 0xc5, alpha: 1 },
];
/** WCAG 2.2, 1.4.11: what a graphical control needs against its background. */
const enoughContrast = 3;

/**
 * The colours for a mark on `element`, from the background that is really behind it.
 *
 * `known` keeps backgrounds already looked up while many rows are coloured in one go.
 */
export function coloursAt(element: Element, known = new Map<Element, Colour>()): PageColours {
  const background = backgroundBehind(element, known);
  // On a background that neither of ours stands out from (a middle grey, teal), black or white does.
  const pick = (ours: Colour[]) => {
    const visible = ours.filter(colour => contrast(colour, background) >= enoughContrast);
    const candidates = visible.length > 0 ? visible : [black, white];
    return formatColour(
      candidates.reduce((a, b) => (contrast(b, background) > contrast(a, background) ? b : a)),
    );
  };
  return {
    dark: luminance(background) < 0.18,
    background: formatColour(background),
    ink: pick(inks),
    accent: pick(accents),
  };
}

function backgroundBehind(element: Element, known: Map<Element, Colour>): Colour {
  const cached = known.get(element);
  if (cached) return cached;
  const style = getComputedStyle(element);
  const own = parseColour(style.backgroundColor);
  const colour =
    own && own.alpha === 1
      ? own
      : own && own.alpha > 0
        ? blend(own, backgroundOfParent(element, style, known))
        : backgroundOfParent(element, style, known);
  known.set(element, colour);
  return colour;
}

function backgroundOfParent(
  element: Element,
  style: CSSStyleDeclaration,
  known: Map<Element, Colour>,
): Colour {
  if (element.parentElement) return backgroundBehind(element.parentElement, known);
  const wanted = style.colorScheme.includes('dark');
  const prefersDark = wanted && matchMedia('(prefers-color-scheme: dark)').matches;
  // A page that declares only `dark` gets the browser's dark canvas, whatever the user prefers.
  const darkCanvas = wanted && (prefersDark || !style.colorScheme.includes('light'));
  return darkCanvas ? { red: 0x12, green: 0x12, blue: 0x12, alpha: 1 } : white;
}

/**
 * Calls `listener` when the page may have changed its theme: an attribute of the root or the body, or the system's
 * preference. Once at once and once after a usual colour transition.
 */
export function watchColours(document: Document, listener: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onChange = () => {
    clearTimeout(timer);
    timer = setTimeout(listener, 400);
    listener();
  };
  const observer = new MutationObserver(onChange);
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
