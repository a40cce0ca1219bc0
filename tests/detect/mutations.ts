/** Changes that sites make to their pages, in the order in which they are tried. Each changes the document in place. */
export const mutations: Record<string, (document: Document, random: () => number) => void> = {
  'rename classes': document => {
    for (const element of document.querySelectorAll('[class], [id]')) {
      for (const name of ['class', 'id']) {
        const value = element.getAttribute(name);
        if (value) element.setAttribute(name, value.split(/\s+/).map(renamed).join(' '));
      }
    }
  },
  'wrap rows': document => {
    for (const element of document.querySelectorAll('li, article, dd, td, div[class]')) {
      const wrapper = document.createElement('div');
      wrapper.className = 'layer';
      wrapper.append(...element.childNodes);
      element.append(wrapper);
    }
  },
  'drop fields': (document, random) => {
    for (const element of document.querySelectorAll('p, span, em, i, small, time, button, img'))
      if (random() < 0.2 && element.children.length === 0) element.remove();
  },
  'translate labels': document => {
    const walker = document.createTreeWalker(document.body, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      node.nodeValue = (node.nodeValue ?? '').replace(
        LABELS,
        label => TRANSLATED[label.toLowerCase()] ?? label,
      );
  },
  'reorder siblings': (document, random) => {
    for (const element of document.querySelectorAll('li, article, tr, div[class]')) {
      const children = [...element.children];
      // Only where no text stands between them: else the order says who belongs to what.
      const bare = [...element.childNodes].every(node => node.nodeType !== 3 || !node.nodeValue?.trim());
      if (!bare || children.length < 2 || children.length > 6 || random() < 0.5) continue;
      const [first, second] = children;
      if (first && second && !second.matches('br') && first.tagName !== 'DT') first.before(second);
    }
  },
};

const TRANSLATED: Record<string, string> = {
  abstract: 'Zusammenfassung',
  'authors:': 'Autoren:',
  authors: 'Autoren',
  pdf: 'Volltext',
  code: 'Quelltext',
  'full text': 'Volltext',
  published: 'veröffentlicht',
  submitted: 'eingereicht',
  'accepted papers': 'Angenommene Beiträge',
  publications: 'Veröffentlichungen',
};
const LABELS =
  /\b(?:abstract|authors:?|pdf|code|full text|published|submitted|accepted papers|publications)/gi;

/** Another name for a class, alike everywhere, that says nothing. */
function renamed(name: string): string {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return name ? `x${sum.toString(36).replace(/\d/g, digit => 'abcdefghij'[Number(digit)] ?? 'a')}` : name;
}

/** Numbers from 0 to 1 that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
