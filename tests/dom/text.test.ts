// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { textOf } from '@/lib/dom/text';

function text(html: string, options?: Parameters<typeof textOf>[1]): string {
  const element = document.createElement('div');
  element.innerHTML = html;
  return textOf(element, options);
}

describe('the text of an element', () => {
  it.each([
    ['  two\n  words&nbsp;here ', 'two words here'],
    ['multi<mark>task</mark>ing, <mark>learning</mark> <mark>twice</mark>', 'multitasking, learning twice'],
    ['<p>One</p><p>Two</p>three<br>four', 'One Two three four'],
    ['seen<script>var a = 1</script><style>b{}</style><textarea>c</textarea>', 'seen'],
    ['a\u0000b\u200bc\u202ed', 'abcd'],
    ['می‌خواهم', 'می‌خواهم'],
    ['H<sub>2</sub>O', 'H2O'],
    [
      'at <span class="MathJax_Preview">x2</span><span class="MathJax">x²</span><script type="math/tex">x^2</script> most',
      'at $x^2$ most',
    ],
    [
      'at <span class="katex"><math><annotation encoding="application/x-tex">x^2</annotation></math><span>x²</span></span> most',
      'at $x^2$ most',
    ],
    [
      'at <mjx-container class="MathJax" jax="SVG"><svg><g></g></svg><mjx-assistive-mml><math><msup><mi>x</mi><mn>2</mn></msup></math></mjx-assistive-mml></mjx-container> most',
      'at x2 most',
    ],
    ['at <span class=" MathJax_Preview">x2</span> most', 'at most'],
    ['', ''],
  ])('%j', (html, expected) => expect(text(html)).toBe(expected));

  it('leaves out what is asked', () => {
    expect(
      text('<span class="label">Title:</span> A <b hidden>b</b><i style="display: none">c</i>', {
        without: '.label',
        visibleOnly: true,
      }),
    ).toBe('A');
  });

  it('is empty where there is nothing to read', () => expect(textOf(undefined)).toBe(''));
});
