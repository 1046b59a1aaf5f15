/**
 * Text as XML 1.0 allows it and as SVG draws it: control characters and noncharacters removed, halves of a
 * surrogate pair too, every run of white space one space, none at the ends. Bidirectional
 * overrides and isolates are removed too: they would reach beyond the line they were written in; and so would a stack
 * of marks on one letter, of which four stay.
 * Idempotent. Screen and file show this text, so both show the same.
 */
export function cleanText(text: string): string {
  // Most text is plain, and a figure has thousands of them.
  if (PLAIN.test(text)) return text;
  return text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\t\n\r\u0085\u2028\u2029 ]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Noncharacter_Code_Point}/gu, '')
    .replace(/(\p{Mn}{4})\p{Mn}+/gu, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/**
 * Words with single spaces between them, in letters of Latin, Greek, Cyrillic, Hebrew and Arabic script without marks,
 * ASCII, quotation marks and dashes.
 */
const PLAIN_WORD = '[!-~\u00a1-\u02ff\u0370-\u0482\u048a-\u052f\u05d0-\u05ea\u0620-\u064a\u2010-\u2027]+';
const PLAIN = new RegExp(`^${PLAIN_WORD}(?: ${PLAIN_WORD})*$`);

/** The text with the five characters that mean something in XML written as entities. */
export function escapeXml(text: string): string {
  return !/[&<>"']/.test(text)
    ? text
    : text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
