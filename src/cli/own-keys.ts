/** What an article in JSON says beside its words and metadata. */
export interface OwnKeys {
  /** Its "id" or "x-id", so that a timeline finds back to it; `null` without one. */
  readonly id: string | number | null;
  /** Whether it says itself, by `"published": null`, that its day of publication is unknown. */
  readonly saysUnknown: boolean;
}

/** Reads these keys of a file in UTF-8; of one that is no object in JSON it says nothing. */
export function readOwnKeys(bytes: Uint8Array): OwnKeys {
  const article = objectIn(new TextDecoder().decode(bytes));
  const id = article['id'] ?? article['x-id'];
  return {
    id: (typeof id === 'string' && id !== '') || typeof id === 'number' ? id : null,
    saysUnknown: article['published'] === null,
  };
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  if (!text.trimStart().startsWith('{')) return {};
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    // What is wrong with it is said by the reader of articles.
    return {};
  }
}
