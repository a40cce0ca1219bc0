/** Whether a group's texts are in italics, by their own elements or as whole lines: with a sign of titles elsewhere, its venues. */
export const isInItalics = (signature: string): boolean =>
  /^(?:i|em|cite)[.<]|^span\.(?:[^<]+\.)?italic<|>i$/.test(signature);
