import type { Line, Span } from '../page/outline';
import { signatureOf } from '../page/signature-of';
import { personScore } from './person';
import { AFFILIATION } from './person-at-work';

const BEHIND_COMMA = /,\s?$/;
const MARK = /^(?:i|em|small)(?:\.|$)|affil|institut|\borg/i;

/**
 * A line's text with spaces for the workplaces that stand marked up behind the names: "Jane Doe and Richard Roe,
 * <em>Some College, Port;</em> Mary Poe, <em>Some Port</em>". What stands in italics at the same places is a workplace
 * where most of it says so: somebody may be in italics among the authors.
 */
export function withoutMarkedWorkplaces({ text, spans }: Line, index: number): string {
  const marked = new Map<string, Span[]>();
  for (const span of spans) {
    if (span.block || span.firstLine !== index || span.lastLine !== index) continue;
    if (!BEHIND_COMMA.test(text.slice(Math.max(0, span.start - 2), span.start)) || !MARK.test(span.shape))
      continue;
    const key = signatureOf(span);
    marked.set(key, [...(marked.get(key) ?? []), span]);
  }
  let left = text;
  for (const alike of marked.values()) {
    const texts = alike.map(({ start, end }) => text.slice(start, end).replace(/[\s;,]+$/, ''));
    const nobodys = texts.filter(one => AFFILIATION.test(one) || personScore(one) === 0);
    if (!texts.some(one => AFFILIATION.test(one)) || nobodys.length * 2 < texts.length) continue;
    for (const { start, end } of alike)
      left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  }
  return left;
}
