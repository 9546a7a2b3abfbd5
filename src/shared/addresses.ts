const isAddress = (text: string | null): text is string =>
  text !== null && /^https?:/i.test(text) && URL.canParse(text);

/** Those of the texts that are absolute addresses on the web. Sources write other things in such cells, too. */
export const addresses = (texts: readonly (string | null)[]): readonly string[] => texts.filter(isAddress);
