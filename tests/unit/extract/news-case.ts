/** One report and its events, in text order. */
export interface NewsCase {
  readonly name: string;
  readonly published: string;
  readonly text: string;
  readonly events: readonly ExpectedEvent[];
}

export interface ExpectedEvent {
  /** How the sentence begins from which the event is read, behind its dateline. */
  readonly sentence: string;
  readonly date: string;
  readonly kind: string;
  readonly modality: string;
  readonly who: readonly string[];
  readonly places: readonly string[];
  readonly attribution: readonly string[];
}
