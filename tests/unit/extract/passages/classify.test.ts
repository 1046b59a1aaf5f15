import { describe, expect, it } from 'vitest';
import { splitBlocks } from '#lib/text/index.ts';
import type { PassageRole } from '../../../../src/lib/extract/passages/classify.ts';
import { classifyBlocks } from '../../../../src/lib/extract/passages/classify.ts';
import { documentOf } from '../document.ts';

const BODY = 'Russia and Ukraine held talks in Berlin on Sunday, their delegations said.';

/** The role of a line that stands after a line of body, or, with `true`, right under the headline. */
const LINES: readonly (readonly [line: string, role: PassageRole, atHead?: true])[] = [
  [BODY, 'body'],
  ['“We are close,” he said.', 'body'],
  ['He left.', 'body'],
  ['Their comments on the talks came on Monday.', 'body'],
  ['The source said that the talks went on.', 'body'],
  ['The minister read the law three times in parliament.', 'body'],
  ['President Luiz Inácio Lula da Silva met José Mujica in São Paulo.', 'body'],
  ['This news has been read 48 times in total', 'boilerplate'],
  ['1,204 views', 'boilerplate'],
  ['© 2026 The Agency. All rights reserved.', 'boilerplate'],
  ['Read more: The war in maps', 'boilerplate'],
  ['Share on social media', 'boilerplate'],
  ['Reporting by A. Writer; Editing by B. Editor', 'boilerplate'],
  ['Kaynak:', 'boilerplate'],
  ['Comments are moderated before they are published.', 'boilerplate'],
  ['We use cookies to make this page better.', 'boilerplate'],
  ['Last updated 15 December 2025', 'boilerplate'],
  ['World News', 'boilerplate'],
  ['Türkçe karakter kullanılmayan yorumlar onaylanmamaktadır.', 'other-language'],
  ['Die Gespräche wurden am Montag fortgesetzt, heißt es.', 'other-language'],
  ['Sie vereinbarten, im Juni eine weitere Runde der Gespräche in Rom abzuhalten.', 'other-language'],
  [
    'Les ministres se sont réunis mardi dans la capitale pour une nouvelle série de discussions.',
    'other-language',
  ],
  ['Los cancilleres de las dos partes se reunieron en Viena por la tarde del martes.', 'other-language'],
  [
    'The mayor of Los Angeles met the editor of Die Zeit and a delegation from Rio de Janeiro on Monday.',
    'body',
  ],
  ['By Burc Eruygur', 'byline'],
  ['By Ann Lee and John O’Neill', 'byline'],
  ['By Ann Lee, John Doe in Oslo', 'byline'],
  ['By Monday the talks had failed.', 'body'],
  ['Kremlin expects to hear from US after talks', 'subhead', true],
  ['ISTANBUL (AA) - Russia said no on Monday', 'body', true],
];

function roles(text: string, facts: Parameters<typeof documentOf>[2] = {}): readonly PassageRole[] {
  return classifyBlocks(splitBlocks(text), documentOf(text, null, facts));
}

describe('classifyBlocks', () => {
  it.each(LINES)('%s: %s', (line, role, atHead) => {
    const text = atHead === true ? `A headline of no meaning\n${line}` : `A headline\n${BODY}\n${line}`;
    expect(roles(text).at(-1)).toBe(role);
  });

  it('takes headline, subhead and byline from what is known of the document', () => {
    const text = `One headline.\nIts subhead.\nAnn Lee in Oslo\n${BODY}`;
    const facts = { headline: 'One headline.', subhead: 'Its subhead.', byline: 'Ann Lee' };
    expect(roles(text, facts)).toEqual(['headline', 'subhead', 'byline', 'body']);
    expect(roles(text, { headline: 'Another' })).toEqual(['body', 'body', 'body', 'body']);
  });

  it('sees a headline only before the body has begun', () => {
    expect(roles(`Talks resume in Berlin today\n${BODY}\nTalks went on in Berlin today`)).toEqual([
      'headline',
      'body',
      'body',
    ]);
  });
});
