import type { Problem } from '#lib/model/index.ts';
import type { ArticlesRead, ParseHtml } from './article.ts';
import { composeArticle } from './compose.ts';
import { isObject, type JsonObject, listOf, textIn } from './json-values.ts';
import { linesOf } from './lines.ts';
import { blocksOfHtml } from './page.ts';
import { choosePublication, type DateGiven } from './publication.ts';

/** Keys that only an item of IPTC ninjs has, in small letters: version 3 writes the same ones with capitals. */
const OWN =
  /^(?:versioncreated|firstcreated|contentcreated|representationtype|pubstatus|altids|bodies|headlines|body_[a-z]+|headline_[a-z]+)$/;

/** Whether an object of JSON is an item of IPTC ninjs, 1.0 to 3.x. https://iptc.org/standards/ninjs/ */
export function isNinjs(value: JsonObject): boolean {
  const keys = Object.keys(value).map((key) => key.toLowerCase());
  const known = keys.filter((key) => OWN.test(key)).length;
  return known > 1 || (known === 1 && keys.includes('uri'));
}

/** The article of one item; items of pictures and the like give nothing but a problem. */
export function readNinjs(written: JsonObject, parseHtml: ParseHtml, path: Problem['path']): ArticlesRead {
  const item = inSmallLetters(written);
  const dates = [
    ['firstcreated', 'published'],
    ['contentcreated', 'published'],
    ['versioncreated', 'changed'],
  ] as const;
  const given = dates.flatMap(([key, means]): readonly DateGiven[] => {
    const text = textIn(item[key]);
    return text === undefined ? [] : [{ where: `${key} of the ninjs item`, written: text, means }];
  });
  const [first] = given;
  // An item without earlier versions has the date of its only one.
  const chosen = choosePublication(
    given.length === 1 && first
      ? [{ ...first, means: 'published' }]
      : [...given.slice(0, 1), ...given.slice(-1)],
  );
  const addresses = [item['canonical'], item['url'], ...alternatives(item['altids']), item['uri']];
  return composeArticle(
    'ninjs',
    {
      headline: headlineOf(item),
      subhead: valueOf(item['headlines'], /^(?:sub|subhead|subheadline|deck|subtitle)$/i),
      byline: textIn(item['byline']) ?? textIn(item['by']),
      provider: providerOf(item),
      datelinePlace: textIn(item['located']),
      address: addresses.map(textIn).find((address) => address !== undefined && /^https?:/i.test(address)),
      language: textIn(item['language']),
      published: chosen.published ?? undefined,
    },
    bodyOf(item, parseHtml),
    path,
  );
}

/** Items that an item carries with it, by name in version 1 and as a list after; with the path to each. */
export function associationsOf(
  item: JsonObject,
): readonly (readonly [path: Problem['path'], item: unknown])[] {
  const { associations } = item;
  if (Array.isArray(associations))
    return associations.map((one: unknown, index) => [['associations', index], one]);
  return isObject(associations)
    ? Object.entries(associations).map(([key, one]) => [['associations', key], one])
    : [];
}

function inSmallLetters(item: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [key.toLowerCase(), value]));
}

function headlineOf(item: JsonObject): string | undefined {
  const other = Object.keys(item).find((key) => key.startsWith('headline_'));
  return (
    textIn(item['headline']) ??
    valueOf(item['headlines'], /^main$/i) ??
    valueOf(item['headlines'], /(?:)/) ??
    textIn(other === undefined ? undefined : item[other]) ??
    textIn(item['title'])
  );
}

/** Paragraphs of HTML before plain text, unless the plain text has more of them. */
function bodyOf(item: JsonObject, parseHtml: ParseHtml): readonly string[] {
  const texts = [
    ...Object.entries(item)
      .filter(([key]) => key.startsWith('body_'))
      .map(([key, value]) => ({
        value,
        type: /html|richtext/.test(key) ? 'html' : key === 'body_text' ? 'plain' : '',
      })),
    ...listOf(item['bodies'])
      .filter(isObject)
      .map(inSmallLetters)
      .map((body) => ({
        value: body['value'],
        type: typeOf(textIn(body['contenttype']) ?? textIn(body['role']) ?? 'plain'),
      })),
  ];
  const [html] = texts.filter(({ type, value }) => type === 'html' && textIn(value));
  const [plain] = texts.filter(({ type, value }) => type === 'plain' && textIn(value));
  const fromHtml = html ? blocksOfHtml(textIn(html.value) ?? '', parseHtml) : [];
  const fromPlain = plain ? linesOf(textIn(plain.value) ?? '') : [];
  return fromPlain.length > fromHtml.length ? fromPlain : fromHtml;
}

/** Other forms (NITF) are for machines of news agencies. */
function typeOf(written: string): 'html' | 'plain' | '' {
  if (/html/i.test(written)) return 'html';
  return /plain|text$|main/i.test(written) ? 'plain' : '';
}

/** The value of the first text with this role; one without a role counts as main. */
function valueOf(list: unknown, role: RegExp): string | undefined {
  const found = listOf(list).find(
    (one) => isObject(one) && role.test(textIn(one['role']) ?? 'main') && textIn(one['value']),
  );
  return isObject(found) ? textIn(found['value']) : undefined;
}

function providerOf(item: JsonObject): string | undefined {
  const source = listOf(item['infosources']).find(isObject) ?? listOf(item['infosource']).find(isObject);
  return (
    textIn(item['provider']) ??
    textIn(item['copyrightholder']) ??
    textIn(source?.['name']) ??
    textIn(item['source'])
  );
}

/** Addresses among other ids, a list of `{role, value}` or an object by role. */
function alternatives(altids: unknown): readonly unknown[] {
  return listOf(altids).flatMap((one) =>
    isObject(one) ? ('value' in one ? [one['value']] : Object.values(one)) : [],
  );
}
