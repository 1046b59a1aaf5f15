import { describe, expect, it } from 'vitest';
import { timelineMetadata } from '#lib/exchange/index.ts';
import { findCarried } from '#lib/exchange/svg-carried.ts';
import { smallTimeline } from './small-timeline.ts';

const NS = 'https://dateline.example/ns/1';
const JSON_TEXT = '{"title":"a < b & c"}';
const ESCAPED = '{"title":"a &lt; b &amp; c"}';
const OURS = `<d:timeline xmlns:d="${NS}">${ESCAPED}</d:timeline>`;
const inMetadata = (inside: string): string => `<svg><metadata>${inside}</metadata><text>x</text></svg>`;

const FOUND: readonly (readonly [name: string, svg: string])[] = [
  ['entities', inMetadata(OURS)],
  ['CDATA', inMetadata(`<d:timeline xmlns:d="${NS}"><![CDATA[${JSON_TEXT}]]></d:timeline>`)],
  [
    'CDATA in two halves, with spaces around',
    inMetadata(
      `<d:timeline xmlns:d="${NS}">\n  <![CDATA[${JSON_TEXT.slice(0, 12)}]]><![CDATA[${JSON_TEXT.slice(12)}]]>\n</d:timeline>`,
    ),
  ],
  [
    'numeric entities',
    inMetadata(
      `<d:timeline xmlns:d="${NS}">&#123;&quot;title&#x22;:&#x0022;a &#60; b &#x26; c"}</d:timeline>`,
    ),
  ],
  ['no prefix', inMetadata(`<timeline xmlns="${NS}">${ESCAPED}</timeline>`)],
  [
    'single quotation marks, spaces, attributes',
    inMetadata(`<ns0:timeline\n id="a>b" xmlns:ns0 = '${NS}'\n>${ESCAPED}</ns0:timeline\n>`),
  ],
  [
    'the namespace at the root, all under prefixes',
    `<svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns:q="${NS}"><svg:metadata id="m"><q:timeline>${ESCAPED}</q:timeline></svg:metadata></svg:svg>`,
  ],
  [
    'other metadata beside',
    inMetadata(
      `<rdf:RDF><cc:Work rdf:about=""><dc:type rdf:resource="x"/><dc:title>&lt;</dc:title></cc:Work></rdf:RDF>${OURS}`,
    ),
  ],
  ['a second metadata', `<svg><metadata/><metadata>none</metadata><metadata>${OURS}</metadata></svg>`],
  [
    'a prolog with a doctype of its own',
    `<?xml version="1.0"?><!-- <metadata> --><!DOCTYPE svg [<!ENTITY ns "a>b"> <!-- it's ]> -->]>${inMetadata(OURS)}`,
  ],
  ['a comment inside', inMetadata(OURS.replace('"a', '<!-- x -->"a'))],
  ['an element of others inside', inMetadata(OURS.replace('"a', '<x:timeline></x:timeline>"a'))],
];

const NONE: readonly (readonly [name: string, svg: string])[] = [
  ['no metadata', '<svg></svg>'],
  ['other metadata', inMetadata('<rdf:RDF/>')],
  ['outside of metadata', `<svg><metadata></metadata>${OURS}</svg>`],
  ['another namespace', inMetadata(OURS.replace(NS, 'https://example.org/'))],
  ['a prefix that nobody declared', inMetadata(`<dateline:timeline>${ESCAPED}</dateline:timeline>`)],
  ['another element', inMetadata(OURS.replaceAll('timeline', 'timelines'))],
  ['in a comment', inMetadata(`<!-- ${OURS} -->`)],
  ['in CDATA', inMetadata(`<![CDATA[${OURS}]]>`)],
  ['in an attribute', inMetadata(`<a b='${OURS}'/>`)],
  ['an empty element', inMetadata(`<d:timeline xmlns:d="${NS}"/>`)],
  ['cut off in a tag', `<svg><metadata><d:timeline xmlns:d="${NS}"`],
  ['a comment that never ends', `<svg><!-- <metadata>${OURS}</metadata></svg>`],
];

describe('findCarried', () => {
  it.each(FOUND)('finds it: %s', (_, svg) => {
    expect(findCarried(svg)).toBe(JSON_TEXT);
  });

  it.each(NONE)('finds none: %s', (_, svg) => {
    expect(findCarried(svg)).toBeNull();
  });

  it('gives what is left of one that was cut off', () => {
    expect(findCarried(`<svg><metadata><d:timeline xmlns:d="${NS}">{"title`)).toBe('{"title');
  });

  it('leaves alone what is no entity of XML', () => {
    const svg = inMetadata(
      `<d:timeline xmlns:d="${NS}">&copy; &#x110000; &#; & &nbsp;&#x1F389;&#xd83c;&#xdf89;</d:timeline>`,
    );
    expect(findCarried(svg)).toBe('&copy; &#x110000; &#; & \u00a0🎉🎉');
  });

  it('reads what the figure carries even where a tool has undone one escape too many', () => {
    const metadata = timelineMetadata({ ...smallTimeline(), title: '</metadata> &amp; ]]>' }, false);
    const carried = findCarried(inMetadata(metadata));
    expect(JSON.parse(carried ?? '')).toMatchObject({ title: '</metadata> &amp; ]]>' });
    expect(findCarried(inMetadata(metadata.replaceAll('"title"', '<![CDATA["title"]]>')))).toBe(carried);
  });
});
