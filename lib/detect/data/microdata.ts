import { linkIn } from '@/lib/dom/links';
import { textOf } from '@/lib/dom/text';
import { parseDate } from '@/lib/model/date';
import { doiIdentifiers } from '@/lib/model/identifiers-in-url';
import { parseName } from '@/lib/model/name';
import type { RawEntry } from '@/lib/sites/site';

const MAX_ARTICLES = 3000;

/**
 * The articles that a page describes in microdata (https://html.spec.whatwg.org/multipage/microdata.html, items of
 * https://schema.org/ScholarlyArticle); those that another article cites are left out.
 */
export function microdataArticles(document: Document): RawEntry[] {
  return [
    ...document.querySelectorAll('[itemscope][itemtype$="ScholarlyArticle"]:not([itemprop~="citation"])'),
  ]
    .slice(0, MAX_ARTICLES)
    .map(fromItem);
}

function fromItem(item: Element): RawEntry {
  const [title] = valuesOf(item, 'headline', 'name');
  const [issued = ''] = valuesOf(item, 'datePublished');
  const [containerTitle] = valuesOf(item, 'isPartOf');
  const [abstract] = valuesOf(item, 'abstract');
  const creators = valuesOf(item, 'author', 'creator').flatMap(name => parseName(name) ?? []);
  const [link] = propertiesOf(item, 'url');
  return {
    title,
    containerTitle,
    abstract,
    url: linkIn(link),
    issued: parseDate(issued),
    identifiers: valuesOf(item, 'identifier', 'sameAs').flatMap(doiIdentifiers),
    ...(creators.length > 0 && { creators }),
  };
}

/** The texts of an item's properties; those of a property that is an item are its names. */
function valuesOf(item: Element, ...names: string[]): string[] {
  return names.flatMap(name =>
    propertiesOf(item, name).flatMap(element => {
      if (element.hasAttribute('itemscope')) return valuesOf(element, 'name');
      const value = element.getAttribute('content') ?? element.getAttribute('datetime') ?? textOf(element);
      return value.trim() === '' ? [] : [value];
    }),
  );
}

/** An item's own properties, not those of items in it. */
function propertiesOf(item: Element, name: string): Element[] {
  return [...item.querySelectorAll(`[itemprop~="${name}"]`)].filter(
    element => element.parentElement?.closest('[itemscope]') === item,
  );
}
