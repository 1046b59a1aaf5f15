import {
  type ArticleDraft,
  type ArticlesRead,
  documentOf,
  type ParseHtml,
  readArticles,
} from '#lib/exchange/index.ts';
import { FORMS, type Publication, type SourceDocument } from '#lib/model/index.ts';
import { readOwnKeys } from './own-keys.ts';

/** What the call says of an article, by the keys of `SourceDocument`. */
export type Facts = Readonly<
  Partial<Record<'headline' | 'byline' | 'provider' | 'address' | 'language', string>>
>;

/** The articles of a file, and what is wrong with it. */
export interface DraftsRead extends ArticlesRead {
  /** Whether its only article says itself that its day of publication is unknown. */
  readonly saysUnknown: boolean;
}

/** The articles in the bytes of a file; its name (`''` for standard input) helps to tell what it is. */
export async function readDrafts(name: string, bytes: Uint8Array): Promise<DraftsRead> {
  const read = await readWithParser(name, bytes);
  const [draft, ...others] = read.articles;
  const isSilent = draft?.format === 'json' && draft.published === null && others.length === 0;
  return { ...read, saysUnknown: isSilent && readOwnKeys(bytes).saysUnknown };
}

/** Most articles are no pages, and the parser of HTML takes longer to load than they take to read: only when asked. */
async function readWithParser(name: string, bytes: Uint8Array): Promise<ArticlesRead> {
  let isAsked = false;
  const ask: ParseHtml = () => {
    isAsked = true;
    throw new Error('The parser of HTML is not loaded yet.');
  };
  try {
    const read = await readArticles({ name, bytes }, ask);
    if (!isAsked) return read;
  } catch (error) {
    if (!isAsked) throw error;
  }
  const { parseHtml } = await import('./html.ts');
  return readArticles({ name, bytes }, parseHtml);
}

/** The document of an article. What the call says of it wins over what it says of itself. */
export function makeDocument(
  draft: ArticleDraft,
  stated: Facts,
  published: Publication | null,
): SourceDocument {
  const headline = stated.headline?.trim() || draft.headline;
  const body = draft.body.startsWith(headline) ? draft.body : `${headline}\n${draft.body}`;
  return documentOf({ ...draft, ...stated, headline, body }, published);
}

/** Forms that the texts of some keys must keep, in words. */
const forms = {
  address: { form: FORMS.address, words: 'no web address. Write it with https:// or http://.' },
  language: { form: FORMS.language, words: 'no language tag. Write for example en or pt-BR.' },
} as const;

/** What is wrong with the text of a key of `SourceDocument`, to follow the text: "is no …"; `null`: nothing. */
export function faultOfForm(key: string, value: string): string | null {
  if (!Object.hasOwn(forms, key)) return null;
  const { form, words } = forms[key as keyof typeof forms];
  return form.test(value) ? null : `is ${words}`;
}
