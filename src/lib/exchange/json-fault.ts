/** Where a text stops being JSON, both from 1; columns count UTF-16 code units, as editors do. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

/**
 * The first character with which no JSON text can go on, or the end of the text when more must follow; `null` when
 * the text is JSON. Here because engines word this differently, and some leave the place out. Linear in the text,
 * and without recursion, so that any nesting is safe.
 * Source: RFC 8259.
 */
export function findJsonFault(text: string): JsonFault | null {
  const at = faultIndex(text);
  if (at === null) return null;
  let line = 1;
  let lineStart = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', end + 1)) {
    line += 1;
    lineStart = end + 1;
  }
  return { line, column: at - lineStart + 1 };
}

/** What may come next: a value, a value or the end of an empty list, a key, …, or what follows a value. */
type Due = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'after';

function faultIndex(text: string): number | null {
  const open: ('{' | '[')[] = [];
  let due: Due = 'value';
  let at = skipSpace(text, 0);
  while (due !== 'after' || open.length > 0 || at < text.length) {
    const letter = text[at];
    const inside = open.at(-1);
    const mayEnd: boolean =
      due === 'after' || (inside === '[' ? due === 'value-or-end' : due === 'key-or-end');
    if (letter === undefined) return at;
    if (mayEnd && inside !== undefined && letter === (inside === '[' ? ']' : '}')) {
      open.pop();
      due = 'after';
      at += 1;
    } else if (due === 'after') {
      if (letter !== ',' || inside === undefined) return at;
      due = inside === '[' ? 'value' : 'key';
      at += 1;
    } else if (due === 'colon') {
      if (letter !== ':') return at;
      due = 'value';
      at += 1;
    } else if (due === 'key' || due === 'key-or-end') {
      if (letter !== '"') return at;
      const key = readString(text, at);
      if (key.isFault) return key.at;
      due = 'colon';
      at = key.at;
    } else if (letter === '{' || letter === '[') {
      open.push(letter);
      due = letter === '[' ? 'value-or-end' : 'key-or-end';
      at += 1;
    } else {
      const value = letter === '"' ? readString(text, at) : readScalar(text, at);
      if (value.isFault) return value.at;
      due = 'after';
      at = value.at;
    }
    at = skipSpace(text, at);
  }
  return null;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
  return at;
}

/** Where a string, number or word ends (exclusive), or where it goes wrong. */
interface Token {
  readonly at: number;
  readonly isFault: boolean;
}

const ends = (at: number): Token => ({ at, isFault: false });
const fails = (at: number): Token => ({ at, isFault: true });

function readString(text: string, from: number): Token {
  let at = from + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    // Also at the end of the text, where the code is NaN.
    if (!(code >= 0x20)) return fails(at);
    at += 1;
    if (code === 0x22) return ends(at);
    if (code !== 0x5c) continue;
    const escaped = text[at] ?? '';
    if (escaped === '' || !'"\\/bfnrtu'.includes(escaped)) return fails(at);
    at += 1;
    if (escaped !== 'u') continue;
    for (const end = at + 4; at < end; at += 1) {
      if (!/[0-9a-f]/i.test(text[at] ?? '')) return fails(at);
    }
  }
}

function readScalar(text: string, from: number): Token {
  const word = ['true', 'false', 'null'].find((each) => each[0] === text[from]);
  if (word === undefined) return readNumber(text, from);
  let length = 1;
  while (length < word.length && text[from + length] === word[length]) length += 1;
  return length === word.length ? ends(from + length) : fails(from + length);
}

function readNumber(text: string, from: number): Token {
  let at = text[from] === '-' ? from + 1 : from;
  const whole = skipDigits(text, at);
  if (whole === at) return fails(at);
  // After a leading zero only a fraction or an exponent may follow.
  at = text[at] === '0' ? at + 1 : whole;
  if (text[at] === '.') {
    const end = skipDigits(text, at + 1);
    if (end === at + 1) return fails(end);
    at = end;
  }
  if (text[at] === 'e' || text[at] === 'E') {
    const start = text[at + 1] === '+' || text[at + 1] === '-' ? at + 2 : at + 1;
    const end = skipDigits(text, start);
    if (end === start) return fails(end);
    at = end;
  }
  return ends(at);
}

function skipDigits(text: string, from: number): number {
  let at = from;
  while (/[0-9]/.test(text[at] ?? '')) at += 1;
  return at;
}
