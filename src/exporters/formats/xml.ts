const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Else a reader takes them for spaces, or one kind of line end for another.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // Line ends in XML 1.1, and to some readers of 1.0.
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** What is escaped, and what XML 1.0 cannot hold: most control characters, halves of surrogate pairs, two that are none. */
const special = /[&<>"\p{Cc}\p{Cs}\u2028\ufffe\uffff]/gu;

/** The later control characters are allowed. */
const writable = (sign: string): string => escapes[sign] ?? (sign >= '\u007f' && sign <= '\u009f' ? sign : '\ufffd');

/** Text as XML holds it, in an element or in a double-quoted attribute. What it cannot hold becomes U+FFFD. */
export const escaped = (text: string): string => text.replace(special, writable);
