/**
 * Printable ASCII: of such a text simple patterns tell as much as those of Unicode's properties, which a browser takes up
 * to a millisecond to compile, anew for every page.
 */
export const isAscii = /^[ -~]*$/;
