import type { Span } from './outline';

/** The markup around a span: its own class where it has one, else itself, its parent and its grandparent's tag. */
export function signatureOf(span: Span): string {
  span.signature ??= signatureAt(span);
  return span.signature;
}

function signatureAt({ shape, parent }: Span): string {
  if (shape.includes('.')) return `${shape}<${parent?.element.localName ?? ''}`;
  return `${shape}<${parent?.shape ?? ''}<${parent?.parent?.element.localName ?? ''}`;
}
