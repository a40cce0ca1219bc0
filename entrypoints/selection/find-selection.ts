/** What is selected in a document: a part of it, or the text selected in a field; undefined where nothing is. */
export function findSelection(document: Document): Range | string | undefined {
  const active = activeIn(document);
  if (active && isFrame(active)) {
    // A frame of the same site, as webmail shows a mail in; another site's is closed to us.
    if (!active.contentDocument) return undefined;
    const selected = findSelection(active.contentDocument);
    if (selected !== undefined) return selected;
  }
  const field = active && fieldText(active);
  if (field) return field;
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  return selection.getRangeAt(0);
}

/** The element that has the focus, also in a web component's open shadow tree. */
function activeIn(root: Document | ShadowRoot): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? activeIn(active.shadowRoot) : active;
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe' || element.localName === 'frame';
}

function fieldText(element: Element): string | undefined {
  if (element.localName !== 'textarea' && element.localName !== 'input') return undefined;
  const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement | HTMLInputElement;
  // Fields for passwords, dates and the like have no selection to read.
  if (selectionStart === null || selectionEnd === null || (element as HTMLInputElement).type === 'password')
    return undefined;
  return value.slice(selectionStart, selectionEnd) || undefined;
}
