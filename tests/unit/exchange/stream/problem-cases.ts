import { writeTimeline } from '#lib/exchange/index.ts';
import type { ReadingLimits } from '#lib/exchange/stream/read.ts';
import type { Problem } from '#lib/model/index.ts';
import { edited, smallTimeline } from '../small-timeline.ts';

const MB = 1024 * 1024;
const encoder = new TextEncoder();

/** The bytes with one of them replaced by a byte that UTF-8 does not know. */
function withWrongByte(text: string, at: number): Uint8Array {
  const bytes = encoder.encode(text);
  bytes[at] = 0xff;
  return bytes;
}

const LIMITS: ReadingLimits = { file: 2 * MB, part: MB };

const written = writeTimeline(smallTimeline());
const longText = edited([['events', 1, 'x-note'], 'long '.repeat(MB / 4)]);

/** What only the reader of bytes finds: its words, the bytes, the code, its args, and the limits. */
export const STREAM_CASES: readonly (readonly [
  words: string,
  bytes: Uint8Array,
  code: string,
  args: Problem['args'],
  limits: ReadingLimits,
])[] = [
  [
    'a byte that is no UTF-8',
    withWrongByte(written, written.split('\n', 3).join('\n').length + 3),
    'not-utf8',
    { line: 4 },
    LIMITS,
  ],
  [
    'an end inside a character',
    encoder.encode('{"title":"é').subarray(0, -1),
    'not-utf8',
    { line: 1 },
    LIMITS,
  ],
  ['too many bytes', encoder.encode(longText), 'too-large', { size: 2, limit: 1 }, { file: MB, part: MB }],
  ['a part too long', encoder.encode(longText), 'part-too-long', { line: 1, limit: 1 }, LIMITS],
  [
    'a part too long because a quotation mark is missing',
    encoder.encode(longText.replace('"Talks in Berlin"', '"Talks in \n Berlin"')),
    'not-json',
    { line: 1 },
    LIMITS,
  ],
  [
    'a list twice',
    encoder.encode(edited().replace(/\}\s*$/, ', "events": [] }')),
    'key-twice',
    { key: 'events' },
    LIMITS,
  ],
];
