import type { Timeline } from '#lib/model/index.ts';
import { event, timelineOf } from './timelines.ts';

/** Words that mean something to Markdown, HTML, RIS, CSL or a terminal. */
export const HOSTILE_WORDS: readonly string[] = [
  '<script>alert(1)</script>',
  '</template></style><img src=x onerror=alert(1)>',
  '[a link](javascript:alert(1))',
  '![a picture](https://example.org/x.png)',
  '**bold** _italic_ `code` ~~struck~~ $sum$',
  '# heading',
  '> quoted',
  '1. a list',
  '- a list',
  '| a | table |',
  '&lt;b&gt; &amp;amp;',
  '</title>--><!-- ]]>',
  'first line\r\nER  - \r\nTY  - BOOK',
  '"quotes" and \'quotes\' and \\',
  '\u0000\u001b[31m\u202eright\ufffe\ud83c',
  'https://example.org/<b>',
];

/** A timeline whose every text is one of those words: title, dek, names, sentences, addresses. */
export function hostileTimeline(words: string): Timeline {
  const made = timelineOf(
    [
      event({
        title: `T ${words}`,
        date: '2025-12-14',
        quotes: [`S ${words} end.`, `D ${words} doubt.`],
        attribution: [`A ${words}`],
        refinements: [
          {
            date: '2025-12-13',
            basis: `B ${words}`,
            sources: [{ title: `R ${words}`, url: 'https://example.org/a?b=(c)&d=*e*' }],
          },
        ],
      }),
      event({ title: `U ${words}`, date: null }),
    ],
    { title: `H ${words}`, dek: `K ${words}` },
  );
  const [document] = made.documents;
  return {
    ...made,
    documents: [
      {
        ...document!,
        headline: `L ${words}`,
        provider: `P ${words}`,
        byline: `W ${words}`,
        address: 'https://example.org/a?b=(c)&d=*e*&f=]',
      },
    ],
  };
}
