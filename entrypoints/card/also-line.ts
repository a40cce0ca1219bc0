import type { LikePapers } from '@/entrypoints/in-page/card-contract';
import { createElement } from '@/entrypoints/in-page/create-element';
import type { RelatedPaper } from '@/lib/messages/related-paper';

const counts = ['', 'one', 'two', 'three'];

/** "Also: two like this · possible duplicate", which unfolds to their titles; hidden where there are none. */
export function createAlsoLine(open: (paperId: number) => void): {
  element: HTMLElement;
  show(papers: LikePapers): void;
  /** Answers an event inside the line. */
  handle(event: Event, target: Element): void;
} {
  const summary = createElement('summary', {});
  const list = createElement('ul', {});
  const element = createElement('details', { class: 'also', hidden: true }, summary, list);
  const opens = new WeakMap<Element, number>();

  function row({ paperId, title, creators, year }: RelatedPaper, note?: string): HTMLElement {
    const button = createElement('button', { type: 'button', class: 'link', title }, title);
    opens.set(button, paperId);
    const about = [note, creators, year].filter(Boolean).join(' · ');
    return createElement('li', {}, button, createElement('span', { class: 'about' }, about));
  }

  return {
    element,
    show({ related, duplicates }) {
      const words = [
        related.length > 0 ? `${counts[related.length] ?? related.length} like this` : '',
        duplicates.length > 0 ? 'possible duplicate' : '',
      ];
      summary.textContent = `Also: ${words.filter(Boolean).join(' · ')}`;
      list.replaceChildren(
        ...duplicates.map(paper => row(paper, 'Possible duplicate')),
        ...related.map(paper => row(paper)),
      );
      element.hidden = related.length + duplicates.length === 0;
    },
    handle(event, target) {
      const paperId = event.type === 'click' ? opens.get(target) : undefined;
      if (paperId !== undefined) open(paperId);
    },
  };
}
