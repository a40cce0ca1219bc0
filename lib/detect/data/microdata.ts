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

/** An item's own properties by name. */
type Properties = Map<string, Element[]>;

function fromItem(item: Element): RawEntry {
  const properties = propertiesOf(item);
  const [title] = valuesOf(properties, 'headline', 'name');
  const [issued = ''] = valuesOf(properties, 'datePublished');
  const [containerTitle] = valuesOf(properties, 'isPartOf');
  const [abstract] = valuesOf(properties, 'abstract');
  const creators = valuesOf(properties, 'author', 'creator').flatMap(name => parseName(name) ?? []);
  return {
    title,
    containerTitle,
    abstract,
    url: linkIn(properties.get('url')?.[0]),
    issued: parseDate(issued),
    identifiers: valuesOf(properties, 'identifier', 'sameAs').flatMap(doiIdentifiers),
    ...(creators.length > 0 && { creators }),
  };
}

/**
 * The texts of properties; those of a property that is an item are its names, and one that holds others of its name
 * (a byline around its authors) stands for these.
 */
function valuesOf(properties: Properties, ...names: string[]): string[] {
  return names
    .flatMap(name => properties.get(name) ?? [])
    .filter((element, at, all) => {
      const next = all[at + 1];
      return !next || element === next || !element.contains(next);
    })
    .flatMap(element =>
      element.hasAttribute('itemscope') ? (propertiesOf(element).get('name') ?? []) : element,
    )
    .flatMap(element => {
      const value = element.getAttribute('content') ?? element.getAttribute('datetime') ?? textOf(element);
      return value.trim() === '' ? [] : [value];
    });
}

/** An item's own properties: the items that it holds are not looked into, so that each element is of one item only. */
function propertiesOf(item: Element): Properties {
  const properties: Properties = new Map();
  let at = item.firstElementChild;
  while (at) {
    for (const name of at.getAttribute('itemprop')?.split(/\s+/) ?? []) {
      const known = properties.get(name);
      if (known) known.push(at);
      else properties.set(name, [at]);
    }
    let next: Element | null = at.hasAttribute('itemscope') ? null : at.firstElementChild;
    for (; !next && at && at !== item; at = at.parentElement) next = at.nextElementSibling;
    at = next;
  }
  return properties;
}
