/**
 * A finding about data, as a value. The sentence a person reads is made from `code` and `args`
 * in `exchange/messages.ts`; nothing else words a problem.
 */
export interface Problem {
  /** Stable name of the finding, kebab-case; tests assert on it. */
  readonly code: string;
  /** `error`: the data is refused. `warning`: it is taken, and the person is told. */
  readonly severity: 'error' | 'warning';
  /** Where in the data, outermost key first; empty for the whole. */
  readonly path: readonly (string | number)[];
  /** Values for the sentence. */
  readonly args: Readonly<Record<string, string | number>>;
}
