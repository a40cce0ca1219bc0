import { type Span, TYPOGRAPHY } from './outline';

/** The markup around a span: its own class where it has one, else itself, its parent and its grandparent's tag. */
export function signatureOf(span: Span): string {
  span.signature ??= signatureAt(span);
  return span.signature;
}

function signatureAt(span: Span): string {
  const parent = around(span);
  if (span.shape.includes('.')) return `${span.shape}<${parent?.element.localName ?? ''}`;
  return `${span.shape}<${parent?.shape ?? ''}<${around(parent)?.element.localName ?? ''}`;
}

const ITEM = /^(?:li|d[td]|tr)$/;

/** What is around a span; around an item not the italics that one before it forgot to close. */
function around(span: Span | undefined): Span | undefined {
  let parent = span?.parent;
  if (span && ITEM.test(span.element.localName))
    while (parent && TYPOGRAPHY.test(parent.element.localName)) parent = parent.parent;
  return parent;
}
