/** What a text was found to be, by the text. */
const memories = new Set<Map<string, unknown>>();

/** Longer texts are rare, and hashing them costs. */
const LONGEST = 2000;
/** More texts than a page of some thousand papers has; past that it begins anew. */
const MOST = 20_000;

/**
 * A function of a text that remembers its values: the same titles, names and lines are looked at by one step after the
 * other, and in a browser that has not compiled the detector yet every look costs.
 *
 * @param read must depend on the text alone; nobody may change what it returns
 */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const memory = new Map<string, Value>();
  memories.add(memory);
  return text => {
    if (text.length > LONGEST) return read(text);
    const known = memory.get(text);
    if (known !== undefined || memory.has(text)) return known as Value;
    const value = read(text);
    if (memory.size >= MOST) memory.clear();
    memory.set(text, value);
    return value;
  };
}

/** Forgets everything: a page is read, and its texts must not be kept. */
export function forgetTexts(): void {
  for (const memory of memories) memory.clear();
}
