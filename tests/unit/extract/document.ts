import type { SourceDocument } from '#lib/model/index.ts';

/** A document of the text, published on the day given; `null`: day unknown. */
export function documentOf(
  text: string,
  published: string | null,
  facts: Partial<SourceDocument> = {},
): SourceDocument {
  return {
    id: 'doc-0123456789ab',
    headline: text.split('\n', 1)[0] ?? '',
    language: 'en',
    published: published === null ? null : { date: published, basis: 'given' },
    text,
    sha256: '0'.repeat(64),
    ...facts,
  };
}

/** A text of one headline that says nothing and these body lines. */
export function reportOf(...lines: readonly string[]): string {
  return ['A headline of no meaning', ...lines].join('\n');
}
