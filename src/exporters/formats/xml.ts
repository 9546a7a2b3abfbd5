const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Else a reader takes them for spaces, or one kind of line end for another.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What is escaped, and what XML 1.0 has no way to write: most control characters, halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const special = /[&<>"\t\n\r\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu;

/** Text as XML holds it, in an element or in a double-quoted attribute. What it cannot hold becomes U+FFFD. */
export const escaped = (text: string): string => text.replace(special, (sign) => escapes[sign] ?? '\ufffd');
