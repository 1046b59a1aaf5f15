import { describe, expect, test } from 'vitest';
import { describeCertainty, describeDate, parseEdtf } from '#lib/edtf/index.ts';
import { languageFor, LANGUAGES, type Language } from '#lib/timeline/index.ts';

const tags = LANGUAGES.map(({ tag }) => tag);
const OWN = tags.filter((tag) => tag !== 'en');

/** Every phrase of a language with the path to it; plural forms as objects. */
function phrases(value: unknown, path: string): readonly (readonly [string, object | string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  if ('other' in value && typeof value.other === 'string' && !path.endsWith('kinds')) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) => phrases(inner, `${path}.${name}`));
}

function allPhrases({ dates, words, figure, names, stretches }: Language) {
  return phrases({ dates, words, figure, names, stretches }, '');
}

describe.each(tags)('%s', (tag) => {
  const language = languageFor(tag);

  test('phrases with a number have the forms that their language needs, and no others', () => {
    const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.filter((form) => {
      // Nothing is counted as zero; millions and fractions are beyond every figure.
      if (form === 'zero') return false;
      return form !== 'many' || !['fr', 'es'].includes(tag);
    });
    for (const [path, forms] of allPhrases(language)) {
      if (typeof forms === 'string') continue;
      const written = Object.keys(forms);
      expect(
        written.length === 1 ? wanted.filter((form) => form === 'other') : wanted.toSorted(),
        path,
      ).toEqual(written.toSorted());
    }
  });

  test('no phrase is empty but what is meant to be, and none has stray spaces', () => {
    const bare = /^\.words\.(?:modality\.asserted|basis\.printed)$/;
    const joints = /(?:comma|colon|semicolon|quotes\.\d)$/;
    for (const [path, phrase] of allPhrases(language)) {
      const texts = typeof phrase === 'string' ? [phrase] : Object.values(phrase).map(String);
      for (const text of texts) {
        if (bare.test(path)) expect(text).toBe('');
        else if (!joints.test(path)) expect(text, path).toMatch(/^\S(?:.*\S)?$/u);
      }
    }
  });
});

test.each(OWN)('%s leaves no English word behind', (tag) => {
  const english = new Map(allPhrases(languageFor('en')).map(([path, phrase]) => [path, phrase]));
  // The same word in both languages.
  const same = new Set([
    'Source',
    'Sources',
    'Statements',
    'Sanctions',
    'Concession',
    'Protest',
    'Dates',
    'Date',
    'Figure',
  ]);
  for (const [path, phrase] of allPhrases(languageFor(tag))) {
    if (typeof phrase !== 'string' || !/\p{L}{3}/u.test(phrase) || same.has(phrase)) continue;
    expect(phrase, path).not.toBe(english.get(path));
  }
});

describe('names of months and days are those of Unicode', () => {
  const time = (month: number, day: number) => Date.UTC(2025, month, day);
  const months = Array.from({ length: 12 }, (_, month) => time(month, 14));
  const week = Array.from({ length: 7 }, (_, day) => time(11, 14 + day));

  test.each(tags)('%s', (tag) => {
    const { fields } = languageFor(tag);
    const locale = tag === 'en' ? 'en-GB' : tag === 'ar' ? 'ar-u-nu-latn' : tag;
    const unicode = (at: number, pattern: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { ...pattern, timeZone: 'UTC' })
        .format(at)
        .replaceAll('ʼ', '’')
        // An axis needs no "year" behind a year.
        .replace(/\s[гр]\.$/u, '');
    for (const at of months) {
      for (const pattern of [
        { month: 'long', year: 'numeric' },
        { day: 'numeric', month: 'long', year: 'numeric' },
      ] as const) {
        expect(fields(at, pattern)).toBe(unicode(at, pattern));
      }
    }
    for (const at of week) expect(fields(at, { weekday: 'long' })).toBe(unicode(at, { weekday: 'long' }));
  });
});

test.each<[string, string, string, string]>([
  ['fr', '2025-12-01', '1er décembre 2025', 'jour connu'],
  ['fr', '[..2025-12-13]', 'le 13 décembre 2025 au plus tard', 'avant'],
  ['fr', '2022-02/..', 'depuis février 2022', 'depuis lors, en cours'],
  ['fr', '2022-04/2025-12-13', 'd’avril 2022 au 13 décembre 2025', 'du début à la fin'],
  ['de', '2025-12-14/2025-12-15', '14.–15. Dezember 2025', 'von–bis'],
  [
    'de',
    '[2022-02-01..2025-12-13]',
    'zwischen dem 1. Februar 2022 und dem 13. Dezember 2025',
    'einer dieser Tage',
  ],
  ['de', '2022-02-24/..', 'seit dem 24. Februar 2022', 'seitdem, andauernd'],
  ['de', '2022-02~', 'etwa Februar 2022', 'um diesen Monat'],
  ['es', '2025-12-14', '14 de diciembre de 2025', 'día conocido'],
  ['es', '2022-02/2025-12-13', 'de febrero de 2022 al 13 de diciembre de 2025', 'de principio a fin'],
  ['tr', '[2022-02-24..]', 'en erken 24 Şubat 2022', 'sonrası'],
  ['tr', '2019/..', '2019 yılından beri', 'o zamandan beri sürüyor'],
  ['tr', '201X', '2010’lu yıllar', 'o on yılın bir günü'],
  ['uk', '2022-02', 'лютий 2022\u00a0р.', 'в один із днів місяця'],
  ['uk', '2022-02/..', 'з лютого 2022\u00a0р.', 'відтоді, триває'],
  ['ru', '2025-12-14', '14 декабря 2025\u00a0г.', 'день известен'],
  ['ru', '[..2025-12]', 'не позднее декабря 2025\u00a0г.', 'ранее'],
  ['ru', '2022-02-02/..', 'со 2 февраля 2022\u00a0г.', 'с тех пор, продолжается'],
  ['ru', '2019/2022', '2019–2022\u00a0гг.', 'от начала до конца'],
  ['ru', '2022-24', 'зима 2022–2023\u00a0гг.', 'в один из дней сезона'],
  ['ar', '2025-12-14', '14 ديسمبر/كانون الأول 2025', 'اليوم معروف'],
  ['ar', '2022-02/..', 'منذ فبراير/شباط 2022', 'منذ ذلك الحين، مستمر'],
  ['he', '[2022-02-01..2025-12-13]', 'בין 1 בפברואר 2022 ל-13 בדצמבר 2025', 'אחד מהימים האלה'],
  ['he', '[..2025-12]', 'לא יאוחר מדצמבר 2025', 'לפני כן'],
])('%s: %s is "%s", %s', (tag, text, date, certainty) => {
  const language = languageFor(tag);
  const value = parseEdtf(text)!;
  expect(describeDate(value, language)).toBe(date);
  expect(describeCertainty(value, language)).toBe(certainty);
});

describe('the style of dates', () => {
  test.each<[string, 'long' | 'short' | 'iso', string]>([
    ['en', 'long', '14 December 2025; December 2025; 14–15 December 2025; since February 2022'],
    ['en', 'short', '14 Dec 2025; Dec 2025; 14–15 Dec 2025; since Feb 2022'],
    ['en', 'iso', '2025-12-14; 2025-12; 2025-12-14 – 2025-12-15; since 2022-02'],
    ['es', 'short', '14 dic 2025; dic 2025; 14–15 dic 2025; desde feb 2022'],
    ['de', 'iso', '2025-12-14; 2025-12; 2025-12-14 – 2025-12-15; seit 2022-02'],
    ['ru', 'short', '14 дек. 2025\u00a0г.; дек. 2025\u00a0г.; 14–15 дек. 2025\u00a0г.; с февр. 2022\u00a0г.'],
    ['en-US', 'short', 'Dec 14, 2025; Dec 2025; Dec 14–15, 2025; since Feb 2022'],
    [
      'pt',
      'long',
      '14 de dezembro de 2025; dezembro de 2025; 14–15 de dezembro de 2025; since fevereiro de 2022',
    ],
  ])('%s, %s', (tag, style, words) => {
    const language = languageFor(tag, style);
    const texts = ['2025-12-14', '2025-12', '2025-12-14/2025-12-15', '2022-02/..'];
    expect(texts.map((text) => describeDate(parseEdtf(text)!, language)).join('; ')).toBe(words);
  });

  test('figures keep their order between Arabic letters', () => {
    expect(describeDate(parseEdtf('2025-12-14')!, languageFor('ar', 'iso'))).toBe('\u200e2025-12-14');
  });
});

test('English from the table is English as the page has it', () => {
  const english = languageFor('en');
  for (const text of [
    '2025-12-14',
    '2022-02',
    '2019',
    '201X',
    '20XX',
    '-0044-03-15',
    '2025-11-30/2025-12-15',
    '2022-02/2025-12',
    '2019/2022',
    '[2019,2020]',
  ])
    expect(describeDate(parseEdtf(text)!, english), text).toBe(describeDate(parseEdtf(text)!, 'en'));
});

test('the same language is the same value, whatever its region; a tag that is none is English', () => {
  expect(languageFor('fr')).toBe(languageFor('fr'));
  expect(languageFor('fr-CA').words).toBe(languageFor('fr').words);
  expect(languageFor('no such tag').words).toBe(languageFor('en').words);
  expect(languageFor('fr').number(12_345)).toBe('12\u202f345');
  expect([1234, 12_345].map(languageFor('es').number)).toEqual(['1234', '12.345']);
});
