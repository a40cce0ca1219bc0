// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findObjects, hydrationData, jsonLd, parseJson } from '@/lib/dom/json';

describe('JSON in a page', () => {
  it('that is broken is nothing', () => {
    expect(parseJson('{"a":')).toBeUndefined();
    expect(parseJson(undefined)).toBeUndefined();
    document.body.innerHTML = '<div data-props="{"></div><div data-props="[1]"></div>';
    expect(hydrationData(document, 'data-props')).toEqual([1]);
  });

  it('is searched however deep it is', () => {
    let value: unknown = { id: 'deep' };
    for (let depth = 0; depth < 10_000; depth += 1) value = [value];
    expect(findObjects(value, object => object.id === 'deep')).toHaveLength(1);
  });

  it('is searched in its order', () => {
    const found = findObjects([{ id: 1, inner: { id: 2 } }, { id: 3 }], object => 'id' in object);
    expect(found.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it('of linked data is taken out of graphs and lists', () => {
    document.body.innerHTML =
      '<script type="application/ld+json">{"@graph":[{"@type":"ScholarlyArticle","name":"A"}]}</script><script type="application/ld+json">broken</script>';
    expect(jsonLd(document)).toEqual([{ '@type': 'ScholarlyArticle', name: 'A' }]);
  });
});
