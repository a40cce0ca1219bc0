/** "Save all" saves more papers than this only after asking, in the popup as on the page. */
export const askAbove = 100;
