/** What a person is told about a file that could not be taken, or was taken with reservations. */
export interface Notice {
  readonly severity: 'error' | 'warning';
  readonly title: string;
  /** One sentence per problem: what, where, and what to do. */
  readonly sentences: readonly string[];
}
