import type { Timeline } from '#lib/model/index.ts';
import { layoutKey, layoutTimeline, measureOnScreen, themeFor, unitScale } from '#lib/timeline/index.ts';
import type { Parts, Scene, ThemeName, UnitScale } from '#lib/timeline/index.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './entries.ts';
import { NO_FILTER, isEmpty, matchingIds } from './filter.ts';
import type { Filter } from './filter.ts';
import { openingEvent } from './opening.ts';
import { Preferences } from './preferences.svelte.ts';
import type { Place } from './url.ts';
import { ViewState } from './view.svelte.ts';
import { WHOLE, clampWindow, isWhole, smallestSpan } from './window.ts';
import type { UnitWindow } from './window.ts';

/** What a person is told about a file that could not be taken, or was taken with reservations. */
export interface Notice {
  readonly severity: 'error' | 'warning';
  readonly title: string;
  /** One sentence per problem: what, where, and what to do. */
  readonly sentences: readonly string[];
}

/** On screen the page prints title, notes and sources itself. */
const SCREEN_PARTS: Parts = {
  title: false,
  laneNames: true,
  labels: true,
  numbers: false,
  key: true,
  notes: false,
  source: false,
  refinements: true,
};

const NOBODY: ReadonlySet<string> = new Set();

/** The open timeline and what is done with it. The drawing is computed from it and never written back. */
export class Workspace {
  readonly view = new ViewState();
  readonly preferences = new Preferences();
  readonly locale = 'en';

  timeline: Timeline = $state.raw() as Timeline;
  filter: Filter = $state.raw(NO_FILTER);
  /** Id of the selected event as the address says it; see `Place.selected`. */
  chosen: string | null = $state(null);
  /** Id of the event under the pointer or the focus, in the drawing or in the text. */
  hovered: string | null = $state(null);
  notice: Notice | null = $state.raw(null);
  /** Said once by the page's only live region. */
  announcement = $state('');

  readonly entries: readonly Entry[] = $derived(entriesOf(this.timeline));
  readonly filtering: boolean = $derived(!isEmpty(this.filter));
  /** Ids of the events that match the filter; all of them when there is none. */
  readonly matching: ReadonlySet<string> = $derived(matchingIds(this.entries, this.filter));
  /** Ids of the events that the filter drops or pales. */
  readonly others: ReadonlySet<string> = $derived(
    new Set(this.entries.map(({ event }) => event.id).filter((id) => !this.matching.has(id))),
  );
  readonly hidden: ReadonlySet<string> = $derived(this.filter.others === 'hide' ? this.others : NOBODY);
  readonly dimmed: ReadonlySet<string> = $derived(this.filter.others === 'dim' ? this.others : NOBODY);
  /** The entry that the reader shows; `null`: none. A selection that is not in the timeline is none. */
  readonly selected: Entry | null = $derived.by(() => {
    const id = this.chosen ?? openingEvent(this.entries);
    return this.entries.find((entry) => entry.event.id === id) ?? null;
  });
  /** The events that lists and steps go through: those not hidden, in order of time, undated last. */
  readonly listed: readonly Entry[] = $derived(
    this.entries.filter((entry) => !this.hidden.has(entry.event.id)),
  );
  /** Time as positions from 0 to 1: the space that zooming and panning work in. */
  readonly units: UnitScale = $derived(unitScale(this.timeline, this.view.scale));
  readonly smallest: number = $derived(smallestSpan(this.units.knots));
  readonly unitWindow: UnitWindow = $derived.by(() => {
    const { window } = this.view;
    if (window === null) return WHOLE;
    const [from, to] = [this.units.toUnit(window.from), this.units.toUnit(window.to)];
    return clampWindow({ from, to }, this.smallest);
  });
  readonly scene: Scene = $derived(this.draw(this.preferences.theme));
  /** The key of the drawing: only what occurs in it. */
  readonly key: Scene = $derived(
    layoutKey(this.timeline, this.view, this.scene, {
      width: this.view.width,
      theme: themeFor(this.preferences.theme, 'screen'),
      measure: measureOnScreen,
      parts: SCREEN_PARTS,
    }),
  );

  constructor(timeline: Timeline) {
    this.timeline = timeline;
  }

  /** What the address bar says about the workspace. */
  get place(): Place {
    return {
      scale: this.view.scale,
      group: this.view.group,
      window: this.view.window,
      filter: this.filter,
      selected: this.chosen,
      mode: this.view.mode,
    };
  }

  /** Looks at what an address says. */
  goTo(place: Place): void {
    this.view.scale = place.scale;
    this.view.group = place.group;
    this.view.window = place.window;
    this.view.mode = place.mode;
    this.filter = place.filter;
    this.chosen = place.selected;
  }

  /** Shows this part of the whole. */
  show(window: UnitWindow): void {
    this.view.window = isWhole(window)
      ? null
      : {
          from: Math.round(this.units.toTime(window.from)),
          to: Math.round(this.units.toTime(window.to)),
        };
  }

  select(id: string | null): void {
    this.chosen = id ?? 'none';
  }

  /** Shows another timeline: its opening event, all of its time, nothing filtered. */
  open(timeline: Timeline): void {
    this.timeline = timeline;
    this.view.window = null;
    this.filter = NO_FILTER;
    this.chosen = null;
    this.notice = null;
  }

  announce(words: string): void {
    this.announcement = words;
  }

  private draw(theme: ThemeName): Scene {
    return layoutTimeline(
      this.timeline,
      {
        scale: this.view.scale,
        group: this.view.group,
        window: this.view.window,
        selected: this.selected?.event.id ?? null,
        hidden: this.hidden,
        pinned: this.filtering && this.filter.others === 'dim' ? this.matching : NOBODY,
      },
      {
        width: this.view.width,
        minHeight: 0,
        millimetres: null,
        theme: themeFor(theme, 'screen'),
        measure: measureOnScreen,
        locale: this.locale,
        parts: SCREEN_PARTS,
      },
    );
  }
}
