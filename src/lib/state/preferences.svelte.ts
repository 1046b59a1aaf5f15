import type { ThemeName } from '#lib/timeline/index.ts';

/** `system`: as the person's machine is set. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/** Where a choice is kept between visits; the browser's `localStorage` is one. */
export interface Keep {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const KEY = 'dateline-theme';

/** What a person likes, whatever timeline is open. */
export class Preferences {
  choice: ThemeChoice = $state('system');
  /** Whether the machine is set to dark. The page tells; until then it is taken for light, as prerendered. */
  systemDark = $state(false);
  /** Paper is white: printing is always light. */
  printing = $state(false);
  readonly theme: ThemeName = $derived.by(() => {
    if (this.printing) return 'light';
    if (this.choice !== 'system') return this.choice;
    return this.systemDark ? 'dark' : 'light';
  });

  #keep: Keep | null = null;

  /** Takes over the kept choice, and keeps choices from now on. A browser that forbids keeping is no problem. */
  attach(keep: () => Keep): void {
    try {
      this.#keep = keep();
      const kept = this.#keep.getItem(KEY);
      if (kept === 'light' || kept === 'dark') this.choice = kept;
    } catch {
      // Storage is switched off: the choice lasts as long as the page.
      this.#keep = null;
    }
  }

  choose(choice: ThemeChoice): void {
    this.choice = choice;
    try {
      this.#keep?.setItem(KEY, choice);
    } catch {
      // Storage is full or switched off: the choice lasts as long as the page.
      this.#keep = null;
    }
  }
}
