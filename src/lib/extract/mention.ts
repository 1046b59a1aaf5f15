import type { Span } from '#lib/model/index.ts';

/** A span recognised as something, with the name of the rule that found it. */
export interface Mention extends Span {
  /** The words of the span. */
  readonly text: string;
  /** Kebab-case name of the rule. */
  readonly rule: string;
}
