import { ITALICS } from '../page/venue-mark';

/** Whether a group's texts are in italics, by their own elements or as whole lines: with a sign of titles elsewhere, its venues. */
export function isInItalics(signature: string): boolean {
  const [shape = ''] = signature.split('<', 1);
  return ITALICS.test(shape) || signature.endsWith('>i');
}
