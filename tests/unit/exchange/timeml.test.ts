import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeMl } from '#lib/exchange/index.ts';

const DCT =
  '<DCT><TIMEX3 tid="t0" type="DATE" value="2019-08-19" functionInDocument="CREATION_TIME">08-19</TIMEX3></DCT>';
const document = (inside: string, head = `<DOCID> ap-7 </DOCID>\n${DCT}`): string =>
  `<?xml version="1.0" ?>\n<TimeML>\n${head}\n<EXTRAINFO>\nap-7 NEWS\n</EXTRAINFO>\n<TEXT>${inside}</TEXT>\n` +
  '<MAKEINSTANCE eventID="e1" eiid="ei1" tense="PAST" />\n<TLINK lid="l1" relType="BEFORE" />\n</TimeML>';

/** Each with its text and its expressions as "type value [words]". */
const READ: readonly (readonly [
  name: string,
  source: string,
  text: string,
  expressions: readonly string[],
])[] = [
  ['no markup', document('They met.'), 'They met.', []],
  [
    'events and signals are only words',
    document(
      'Talks <EVENT eid="e1" class="OCCURRENCE">ended</EVENT> <SIGNAL sid="s1">on</SIGNAL> ' +
        '<TIMEX3 tid="t1" type="DATE" value="2019-08-16">Friday</TIMEX3>.',
    ),
    'Talks ended on Friday.',
    ['DATE 2019-08-16 [Friday]'],
  ],
  [
    'an event within an expression',
    document('<TIMEX3 type="DATE" value="2019">the <EVENT>election</EVENT> year</TIMEX3>'),
    'the election year',
    ['DATE 2019 [the election year]'],
  ],
  [
    'one expression within another, the outer first',
    document(
      '<TIMEX3 type="DURATION" value="P2D">two days from <TIMEX3 type="DATE" value="2019-08-19">Monday</TIMEX3></TIMEX3>',
    ),
    'two days from Monday',
    ['DURATION P2D [two days from Monday]', 'DATE 2019-08-19 [Monday]'],
  ],
  [
    'expressions without words are left out',
    document('Two<TIMEX3 type="DATE" value="2019"/> rounds<TIMEX3 type="DATE" value="2018"></TIMEX3>.'),
    'Two rounds.',
    [],
  ],
  [
    'line feeds and spaces stay',
    document('\nFirst.\n\n  <TIMEX3 type="DATE" value="PRESENT_REF">now</TIMEX3>\n'),
    '\nFirst.\n\n  now\n',
    ['DATE PRESENT_REF [now]'],
  ],
  [
    'entities, before and within',
    document('AT&amp;T &#8212; &lt;<TIMEX3 type="SET" value="P1W">each &quot;week&quot;</TIMEX3>'),
    'AT&T — <each "week"',
    ['SET P1W [each "week"]'],
  ],
  [
    'CDATA and comments',
    document(
      '<![CDATA[a <TIMEX3>b</TIMEX3> & ]]><!-- <EVENT> --><TIMEX3 type="DATE" value="2019">2019</TIMEX3>',
    ),
    'a <TIMEX3>b</TIMEX3> & 2019',
    ['DATE 2019 [2019]'],
  ],
  [
    'letters beyond the first plane',
    document('𝛑 on <TIMEX3 type="DATE" value="2019">2019</TIMEX3>'),
    '𝛑 on 2019',
    ['DATE 2019 [2019]'],
  ],
  [
    'single quotation marks, spaces, a value that looks like an attribute',
    document(
      `<TIMEX3\n comment="value='x' > y" type = 'TIME'\n value='2019-08-16TEV' >Friday evening</TIMEX3 >`,
    ),
    'Friday evening',
    ['TIME 2019-08-16TEV [Friday evening]'],
  ],
  ['no type and no value', document('<TIMEX3 tid="t1">2019</TIMEX3>'), '2019', ['  [2019]']],
  ['a closing tag too many', document('in</TIMEX3> 2019'), 'in 2019', []],
  [
    'never closed',
    document('').replace(/<\/TEXT>[^]*/, 'in <TIMEX3 type="DATE" value="2019">2019'),
    'in 2019',
    ['DATE 2019 [2019]'],
  ],
];

describe('readTimeMl', () => {
  it.each(READ)('reads %s', (_, source, text, expressions) => {
    const read = readTimeMl(source);
    expect(read?.text).toBe(text);
    expect(read?.expressions.map((one) => `${one.type} ${one.value} [${one.text}]`)).toEqual(expressions);
    for (const one of read?.expressions ?? []) expect(text.slice(one.start, one.end)).toBe(one.text);
  });

  it.each([
    ['as it stands', DCT, '2019-08-19'],
    ['with a time', '<DCT><TIMEX3 value="1998-01-08T18:30:00"/></DCT>', '1998-01-08T18:30:00'],
    ['none', '', null],
    ['empty', '<DCT></DCT>', null],
    ['without value', '<DCT><TIMEX3 tid="t0">08-19</TIMEX3></DCT>', null],
    ['not elsewhere', '<TITLE><TIMEX3 value="2001">2001</TIMEX3></TITLE>', null],
  ])('finds the document date: %s', (_, head, date) => {
    const read = readTimeMl(document('On <TIMEX3 type="DATE" value="2019">2019</TIMEX3>', head));
    expect(read?.documentDate).toBe(date);
    expect(read?.expressions).toHaveLength(1);
  });

  it('finds the name, or none', () => {
    expect(readTimeMl(document('x'))?.name).toBe('ap-7');
    expect(readTimeMl(document('x', '<DOCNO></DOCNO>'))?.name).toBe('');
  });

  it.each([
    ['nothing', ''],
    ['words', 'They met on Friday.'],
    ['no TEXT', `<TimeML>${DCT}</TimeML>`],
    ['an empty TEXT element', '<TimeML><TEXT/></TimeML>'],
    ['another case', '<TimeML><text>They met.</text></TimeML>'],
    ['TEXT in a comment', '<TimeML><!-- <TEXT>They met.</TEXT> --></TimeML>'],
  ])('gives null for %s', (_, source) => {
    expect(readTimeMl(source)).toBeNull();
  });

  it('gives spans that quote the text, whatever stands in it', () => {
    const piece = fc.constantFrom(
      ...['<TIMEX3 type="DATE" value="2019">', '<TIMEX3/>', '</TIMEX3>', '<EVENT eid="e1">', '</EVENT>'],
      ...['<![CDATA[a<b]]>', '<!--x-->', '&amp;', '&nope;', 'Friday', ' ', '\n', '𝛑', '<', '</TEXT>', '"'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const read = readTimeMl(document(pieces.join('')));
        expect(read).not.toBeNull();
        let last = 0;
        for (const { start, end, text } of read!.expressions) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(read!.text.slice(start, end)).toBe(text);
          last = start;
        }
      }),
    );
  });

  it('takes time linear in the text', () => {
    const read = readTimeMl(document('<TIMEX3 type="DATE" value="2019">a</TIMEX3> '.repeat(50_000)));
    expect(read?.expressions).toHaveLength(50_000);
    expect(readTimeMl(document('<TIMEX3>'.repeat(50_000)))?.expressions).toEqual([]);
  });
});
