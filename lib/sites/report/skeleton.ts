import { hrefOf } from '@/lib/dom/links';
import { identifiersInUrl } from '@/lib/model/identifiers-in-url';
import type { ShownNames } from './shown-names';

/** What a skeleton shows of a page at most. */
const deepest = 12;
const mostElements = 300;
const mostClasses = 8;

/**
 * Draws an element and what is in it as indented lines: tags, classes, names of attributes, how much text there is and
 * what kind of thing a link leads to. Siblings that are drawn alike are drawn once and counted. Nothing that the page
 * says is in it: see `ShownNames`.
 *
 * @param base what links are relative to
 */
export function drawSkeleton(element: Element, names: ShownNames, base: string): string[] {
  let left = mostElements;

  function draw(one: Element, depth: number): string[] {
    if (left <= 0) return ['…'];
    left -= 1;
    const inside = [...one.children].filter(child => !isUntold(child));
    if (inside.length > 0 && depth >= deepest) return [outlineOf(one, names, base), '  …'];
    const drawn: { lines: string[]; times: number }[] = [];
    for (const child of inside) {
      const lines = draw(child, depth + 1);
      const before = drawn.at(-1);
      if (before && before.lines.join('\n') === lines.join('\n')) before.times += 1;
      else drawn.push({ lines, times: 1 });
      if (left <= 0) break;
    }
    return [
      outlineOf(one, names, base),
      ...drawn.flatMap(({ lines: [first = '', ...rest], times }) =>
        [times > 1 ? `${first} × ${times}` : first, ...rest].map(line => `  ${line}`),
      ),
    ];
  }
  return draw(element, 0);
}

/** The element's ancestors from the page's body down, a line each, with how many children each has. */
export function drawPath(element: Element, names: ShownNames, base: string): string[] {
  const lines: string[] = [];
  for (let parent = element.parentElement; parent && lines.length < 30; parent = parent.parentElement) {
    lines.unshift(`${outlineOf(parent, names, base)}, ${parent.children.length} inside`);
    if (parent.localName === 'body') break;
  }
  return lines;
}

function isUntold({ localName }: Element): boolean {
  return /^(?:script|style|path|source|offprint-.*)$/.test(localName);
}

/** "a.list-title[href: arxiv], a few words". */
function outlineOf(element: Element, names: ShownNames, base: string): string {
  const tag = names.tag(element) ?? 'x-…';
  const id = element.id ? `#${names.id(element.id) ?? '…'}` : '';
  const classes = [...element.classList].slice(0, mostClasses).map(name => names.className(name) ?? '…');
  const attributes = element.getAttributeNames().filter(name => !/^(?:class|id|style)$/.test(name));
  const shown = [...new Set(attributes.map(name => names.attribute(name) ?? '…'))];
  const lead = linkKind(element, base);
  return [
    tag,
    id,
    ...[...new Set(classes)].map(name => `.${name}`),
    ...shown.map(name => (name === 'href' && lead ? `[href: ${lead}]` : `[${name}]`)),
    amount(element),
  ].join('');
}

/** What a link names or where it leads, as a kind: never its address. */
function linkKind(element: Element, base: string): string | undefined {
  const address = hrefOf(element, base);
  if (!address) return undefined;
  const [identifier] = identifiersInUrl(address);
  if (identifier) return identifier.replace(/:.*/s, '');
  const kind = /\.pdf$/i.test(new URL(address).pathname) ? 'pdf' : 'page';
  return new URL(address).host === new URL(base).host ? `own ${kind}` : kind;
}

/** How much text stands in the element itself, roughly. */
function amount(element: Element): string {
  const text = [...element.childNodes].map(node => (node.nodeType === 3 ? node.nodeValue : '')).join(' ');
  const words = text.match(/\S+/g)?.length ?? 0;
  if (words === 0) return '';
  return words <= 3 ? ', a few words' : words <= 40 ? ', a line' : ', prose';
}
