import { isHidden } from '@/lib/dom/text';
import type { Steps } from '../steps';
import type { Outline } from './outline';
import { type Context, createOutlineWriter, type IsWrap, type OutlineWriter } from './outline-writer';
import { isPlainText } from './preformatted';

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT SVG IFRAME OBJECT EMBED AUDIO VIDEO CANVAS HEAD DATALIST MATH'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'HTML BODY DIV P LI UL OL DL DT DD TABLE THEAD TBODY TFOOT TR TD TH CAPTION SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV H1 H2 H3 H4 H5 H6 PRE BLOCKQUOTE FORM FIELDSET FIGURE FIGCAPTION DETAILS SUMMARY ADDRESS CENTER HR HGROUP DIR MENU LEGEND DIALOG'.split(
    ' ',
  ),
);
const NODES_A_STEP = 500;
const MAX_NODES = 300_000;
const MAX_LINES = 60_000;
const MAX_DEPTH = 300;

/**
 * Step 2: reads the text below an element once, without asking for layout; what lies beyond the bounds is left out.
 * `isWrap` is asked about line breaks.
 */
export function* readOutline(root: Element, isWrap: IsWrap): Steps<Outline> {
  const writer = createOutlineWriter(isWrap);
  const first = writer.openSpan(root, undefined, true);
  let context: Context = { span: first, block: first, hidden: false, chrome: false, preformatted: false };
  const around: Context[] = [];
  let node: Node | null = root.firstChild;
  let parent: Node = root;
  let count = 0;
  let cut = false;

  while (true) {
    const isFull = count > MAX_NODES || writer.countLines() > MAX_LINES;
    if (!node || isFull) {
      if (node) cut = true;
      writer.closeSpan(context);
      const outer = around.pop();
      if (!outer) return writer.finish(cut);
      context = outer;
      node = parent.nextSibling;
      parent = parent.parentNode ?? root;
      continue;
    }
    if (++count % NODES_A_STEP === 0) yield;
    if (node.nodeType === 3) writer.addText(node as Text, context);
    else if (node.nodeType === 1) {
      const inner = enter(node as Element, context, writer, around.length < MAX_DEPTH);
      if (inner) {
        around.push(context);
        context = inner;
        parent = node;
        node = node.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
}

/** Writes what an element says by itself. Returns the context of what it holds; undefined where that is not read. */
function enter(
  element: Element,
  context: Context,
  writer: OutlineWriter,
  mayOpen: boolean,
): Context | undefined {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BR' || tag === 'HR') {
    if (tag === 'BR') writer.addBreak(element, context);
    else writer.addRule(context);
    return undefined;
  }
  if (SKIPPED.has(tag)) return undefined;
  const isBlock = BLOCKS.has(tag);
  if (isBlock || (tag === 'A' && followsCitation(element))) writer.endLine(context);
  const href = tag === 'A' ? element.getAttribute('href') : null;
  if (href !== null) writer.addLink(element, href);
  if (tag === 'SPAN' && element.className === 'Z3988') writer.addCoins(element);
  if (!element.firstChild || !mayOpen) return undefined;
  const isPlain = !element.hasAttributes();
  const hidden = context.hidden || (!isPlain && isHidden(element));
  const preformatted = context.preformatted || (tag === 'PRE' && isPlainText(element));
  const chrome =
    context.chrome ||
    isChrome(tag, element) ||
    (tag === 'PRE' && !preformatted) ||
    (!isPlain && element.getAttribute('role') === 'navigation');
  const span = writer.openSpan(element, context.span, isBlock);
  return { span, block: isBlock ? span : context.block, hidden, chrome, preformatted };
}

/** Shorter links may be parts of one entry. */
const MIN_CITATION = 60;

/** Whether a link is a whole citation behind another, with nothing between: pages show each in a line of its own. */
function followsCitation(element: Element): boolean {
  const before = element.previousElementSibling;
  if (before?.localName !== 'a') return false;
  for (let at = element.previousSibling; at && at !== before; at = at.previousSibling)
    if (at.textContent?.trim()) return false;
  return [element, before].every(({ textContent }) => (textContent?.trim().length ?? 0) >= MIN_CITATION);
}

/** So many paragraphs are no menu's. */
const MANY_PARAGRAPHS = 5;

/** Where no title stands: navigation, a footer. Some pages have their tabs, with all that these hold, in a `nav`. */
function isChrome(tag: string, element: Element): boolean {
  return tag === 'FOOTER' || (tag === 'NAV' && element.getElementsByTagName('p').length < MANY_PARAGRAPHS);
}
