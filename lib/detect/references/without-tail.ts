const openers: Record<string, string> = { ')': '(', ']': '[', '}': '{', '>': '<' };

/** An address or DOI as written in a sentence, without that sentence's punctuation; brackets that it opened itself stay. */
export function withoutTail(written: string): string {
  let bare = written;
  for (;;) {
    const cut = bare.replace(/[.,;:!?*'”’»…|\\]+$/u, '');
    const last = cut.at(-1) ?? '';
    const opener = openers[last];
    const isForeign = opener !== undefined && cut.split(last).length > cut.split(opener).length;
    const shorter = isForeign ? cut.slice(0, -1) : cut;
    if (shorter === bare) return bare;
    bare = shorter;
  }
}
