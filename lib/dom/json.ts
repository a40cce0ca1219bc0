/** A JSON object whose members are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

const longest = 8_000_000;
const mostValues = 500_000;

/** Parses JSON; undefined where it is broken or longer than eight million characters. */
export function parseJson(text: string | null | undefined): unknown {
  if (!text || text.length > longest) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects anywhere inside a JSON value that pass a test, in its order, itself included; bounded work. */
export function findObjects(value: unknown, test: (object: JsonObject) => boolean): JsonObject[] {
  const found: JsonObject[] = [];
  const waiting: unknown[] = [value];
  for (let visited = 0; waiting.length > 0 && visited < mostValues; visited += 1) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (isJsonObject(next) && test(next)) found.push(next);
    for (const member of Object.values(next).reverse()) waiting.push(member);
  }
  return found;
}

/** A member that is a string with something in it. */
export function stringIn(object: JsonObject, key: string): string | undefined {
  const value = object[key];
  return typeof value === 'string' && value.trim() ? value : undefined;
}

/** The objects of all `application/ld+json` scripts of a document, those in lists and `@graph` included. */
export function jsonLd(document: ParentNode): JsonObject[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, 200)
    .flatMap(script => findObjects(parseJson(script.textContent), object => '@type' in object));
}

/** The objects in the JSON that a page hydrates its components from: the values of one attribute (`data-props`). */
export function hydrationData(document: ParentNode, attribute: string): unknown[] {
  return [...document.querySelectorAll(`[${attribute}]`)]
    .slice(0, 200)
    .flatMap(element => parseJson(element.getAttribute(attribute)) ?? []);
}
