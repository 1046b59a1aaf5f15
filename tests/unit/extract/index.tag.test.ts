import { describe, expect, it } from 'vitest';
import { tagText } from '#lib/extract/index.ts';

describe('tagText', () => {
  const read = (text: string, documentDate: string | null): readonly string[] =>
    tagText(text, documentDate).map((one) => `${one.text} ${one.date}`);

  it.each<readonly [string, string | null, readonly string[]]>([
    ['a day', '2019-08-19', ['Friday 2019-08-16', '3 May 2018 2018-05-03']],
    ['no date', null, ['Friday null', '3 May 2018 2018-05-03']],
    ['a date coarser than a day', '2019-08', ['Friday null', '3 May 2018 2018-05-03']],
    ['a day that there is not', '2019-02-30', ['Friday null', '3 May 2018 2018-05-03']],
  ])('with %s', (_, documentDate, expressions) => {
    expect(read('They met on Friday, after talks on 3 May 2018.', documentDate)).toEqual(expressions);
  });

  it('reads every line alike, with true positions, and finds nothing where there is none', () => {
    const text = 'TALKS ON MONDAY\nBy Ann Lee\n\nThey met in 2018.';
    const found = tagText(text, '2019-08-19');
    expect(found.map((one) => text.slice(one.start, one.end))).toEqual(found.map((one) => one.text));
    expect(found.map((one) => one.text)).toContain('2018');
    expect(tagText('They met.', '2019-08-19')).toEqual([]);
  });
});
