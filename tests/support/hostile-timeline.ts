import type { Timeline } from '#lib/model/index.ts';
import { event, timelineOf } from './timelines.ts';

/** Words that mean something to XML, HTML, fonts or the reading direction, by what they are. */
export const HOSTILE_WORDS: Readonly<Record<string, string>> = {
  'end of a CDATA section': 'Before ]]> after',
  'an ampersand and entities': 'R&D &amp; &#0; &nbsp; &lt;b&gt;',
  'a script': '</title></desc></text><script>globalThis.ran = 1</script>',
  'an image that runs': '<img src=x onerror="globalThis.ran = 1">',
  'an attribute': `" onload="globalThis.ran = 1" x='`,
  'a foreign object': '<foreignObject><body onload="globalThis.ran = 1"/></foreignObject>',
  'control characters': 'Con\u0000trol\u0001 cha\u001frac\u007fters\u0085 here',
  'lone surrogates': 'High \ud800 and \udfff low',
  noncharacters: 'Non\ufffe\uffff\u{1fffe}characters',
  'bidirectional overrides': 'Over\u202eesrever\u202c and \u2066isolate\u2069',
  'a comment and a declaration': '<!-- --> <!DOCTYPE x> <?php 1 ?>',
  'a very long word':
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2),
  'many combining marks': `Za${'\u0301\u0310\u0334'.repeat(12)}lgo text`,
  emoji: 'Family 👨‍👩‍👧‍👦 and flag 🇺🇦 talks',
  'a formula': '=HYPERLINK("javascript:globalThis.ran=1")',
  'a style': '</style><style>*{display:none}</style>',
};

/** A timeline with hostile words in every place that reaches a figure: titles, people, quotes, outlets, addresses. */
export function hostileTimeline(): Timeline {
  const entries = Object.entries(HOSTILE_WORDS);
  const made = timelineOf(
    entries.map(([what, words], index) =>
      event({
        id: `ev-${String(index).padStart(12, '0')}`,
        title: words,
        date: `2024-0${1 + (index % 9)}-1${index % 10}`,
        quotes: [`${what}: ${words}`],
        places: [{ name: words, basis: 'stated' }],
        participants: [{ name: words, type: 'person', role: 'speaker' }],
        attribution: [words],
        refinements: [
          {
            date: '2024-03-04',
            basis: words,
            sources: [{ title: words, url: 'https://example.org/?a=1&b="<' }],
          },
        ],
      }),
    ),
    {
      title: `Hostile ${HOSTILE_WORDS['a script']}`,
      dek: `Dek ${HOSTILE_WORDS['end of a CDATA section']} & more`,
    },
  );
  return {
    ...made,
    documents: made.documents.map((document) => ({
      ...document,
      headline: HOSTILE_WORDS['an image that runs'] ?? '',
      provider: HOSTILE_WORDS['an attribute'] ?? '',
      address: 'javascript:globalThis.ran=1',
    })),
  };
}
