const svgTags = new Set(['svg', 'path', 'circle']);

/**
 * Makes an element; text children are text, never markup.
 *
 * Attributes with `undefined` are left out, `true` becomes an empty one.
 */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes?: Record<string, string | true | undefined>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag];
export function createElement(
  tag: 'svg' | 'path' | 'circle',
  attributes?: Record<string, string | true | undefined>,
  ...children: (Node | string)[]
): SVGElement;
export function createElement(
  tag: string,
  attributes: Record<string, string | true | undefined> = {},
  ...children: (Node | string)[]
): Element {
  const element = svgTags.has(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}
