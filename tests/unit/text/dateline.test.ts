import { describe, expect, it } from 'vitest';
import { findDateline } from '#lib/text/index.ts';

const DATELINES: readonly (readonly [string, string, string | null, string | null])[] = [
  ['ISTANBUL (AA) - Russia said no.', 'ISTANBUL (AA) - ', 'ISTANBUL', null],
  [
    'WASHINGTON, Dec. 15 (Reuters) - Talks began.',
    'WASHINGTON, Dec. 15 (Reuters) - ',
    'WASHINGTON',
    'Dec. 15',
  ],
  ['MOSCOW, December 15. /TASS/. Russia said no.', 'MOSCOW, December 15. /TASS/. ', 'MOSCOW', 'December 15'],
  ['KYIV, Ukraine (AP) — Talks began.', 'KYIV, Ukraine (AP) — ', 'KYIV, Ukraine', null],
  ['UNITED NATIONS — The council met.', 'UNITED NATIONS — ', 'UNITED NATIONS', null],
  ['Berlin (dpa) – Talks began.', 'Berlin (dpa) – ', 'Berlin', null],
  ['BRUSSELS. Dec 15 (Interfax) - Talks began.', 'BRUSSELS. Dec 15 (Interfax) - ', 'BRUSSELS', 'Dec 15'],
];

const NO_DATELINES = [
  'Russia said on Monday that talks began.',
  'NATO said no.',
  'The EU – a club of 27 – agreed.',
  'NATO – the alliance – agreed.',
  'Berlin – the capital – agreed.',
  'US-Ukraine talks resume.',
  '',
];

describe('findDateline', () => {
  it.each(DATELINES)('%s', (text, head, place, date) => {
    expect(findDateline(text)).toEqual({ end: head.length, place, date });
  });
  it.each(NO_DATELINES)('none in “%s”', (text) => expect(findDateline(text)).toBeNull());
});
