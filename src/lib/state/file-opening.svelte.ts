/** The large file that is on its way, for the page to show and to cancel. At most one is. */
export class FileOpening {
  /** Name of the file; `null`: none is on its way. */
  name: string | null = $state(null);
  /** How much of it was read, 0 to 1. */
  share: number = $state(0);
  #ending: AbortController | null = null;

  /** A file sets out; one that was on its way is given up. The signal says when this one is. */
  begin(name: string): AbortSignal {
    this.cancel();
    this.#ending = new AbortController();
    this.name = name;
    this.share = 0;
    return this.#ending.signal;
  }

  /** The file with this signal has come, or will not. */
  end(signal: AbortSignal): void {
    if (signal === this.#ending?.signal) this.name = null;
  }

  /** Gives up the file that is on its way, if one is. */
  cancel(): void {
    this.name = null;
    this.#ending?.abort();
  }
}
