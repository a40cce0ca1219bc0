import { expect, it } from 'vitest';
import { textBehind } from '@/lib/detect/page/text-behind';
import { parsePage } from '../../sites/parse-page';

const behind = (html: string) => {
  const element = parsePage(`<h3>Lamps<br>${html}</h3>`, 'https://lamps.example/').querySelector('br');
  return element && textBehind(element);
};

it.each([
  ['text', 'in long corridors', 'in long corridors'],
  ['text in italics and behind it', 'of <i>Lampyris</i> at night', 'of Lampyris at night'],
  ['text up to an element of its own', 'in halls <span>Ann Berg</span>', 'in halls '],
  [
    'text up to such an element within another',
    'in <i>halls <small>Ann Berg</small></i> of Port',
    'in halls ',
  ],
  ['nothing before small type', '<small>Ann Berg</small>', ''],
  ['not more than a glance', 'lamps '.repeat(100), 'lamps '.repeat(10)],
])('reads %s behind a break', (_, html, text) => {
  expect(behind(html)).toBe(text);
});
