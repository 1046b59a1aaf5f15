import type { FigurePreset, Timeline } from '#lib/model/index.ts';
import {
  isLong,
  layoutKey,
  layoutTimeline,
  measureOnScreen,
  themeFor,
  unitScale,
} from '#lib/timeline/index.ts';
import type { LayoutOptions, Scene, UnitScale } from '#lib/timeline/index.ts';
import type { DenseDesk, DenseLook, Found } from './dense-desk.ts';
import { startIndexing } from './dense-start.ts';
import { anchoring } from './anchor.ts';
import type { Anchor } from './anchor.ts';
import { entriesOf } from './entries.ts';
import type { Entry, Facet } from './entries.ts';
import { NO_FILTER, facetValues, isEmpty, matchingIds } from './filter.ts';
import type { FacetValue, Filter } from './filter.ts';
import type { Notice } from './notice.ts';
import { openingEvent } from './opening.ts';
import { Preferences } from './preferences.svelte.ts';
import { windowAround } from './lanes.ts';
import type { Place } from './url.ts';
import { SCREEN_PARTS } from './screen-parts.ts';
import { ViewState } from './view.svelte.ts';
import { WHOLE, clampWindow, isWhole, smallestSpan } from './window.ts';
import type { UnitWindow } from './window.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** More events than this are not looked at one by one. */
const MOST_ENTRIES = 2000;
/** A long timeline may hold many events of one hour: it is seen from as near as a quarter of one. */
const CLOSER = 12;
/** Undated events listed of a vast timeline. */
const MOST_UNDATED = 60;

/** What a drawing is grouped by and how its time runs. */
interface Drawn extends Pick<DenseLook, 'scale' | 'group'> {
  readonly desk: DenseDesk | null;
}

/** The open timeline and what is done with it. The drawing is computed from it and never written back. */
export class Workspace {
  readonly view = new ViewState();
  readonly preferences = new Preferences();
  readonly locale = 'en';

  timeline: Timeline = $state.raw() as Timeline;
  filter: Filter = $state.raw(NO_FILTER);
  /** Id of the selected event as the address says it; see `Place.selected`. */
  chosen: string | null = $state(null);
  /** Ids of the events whose labels come first, sorted. */
  pinned: readonly string[] = $state.raw([]);
  /** Id of the event under the pointer or the focus, in the drawing or in the text. */
  hovered: string | null = $state(null);
  notice: Notice | null = $state.raw(null);
  /** Said once by the page's only live region. */
  announcement = $state('');

  /** How often the words of a long timeline have become searchable. */
  searchReady = $state(0);
  /** True while a long timeline is read: the one before it stays on screen. */
  reading = $state(false);
  #desk: DenseDesk | null = $state.raw(null);
  #coming: Timeline | null = null;
  readonly #anchors = anchoring();

  /** What draws and searches a long timeline; `null` for a short one. */
  readonly desk: DenseDesk | null = $derived.by(() =>
    this.#desk?.timeline === this.timeline ? this.#desk : null,
  );
  /** One entry per event; none when there are too many to look at each of them: then the desk answers. */
  readonly entries: readonly Entry[] = $derived(
    this.timeline.events.length > MOST_ENTRIES ? [] : entriesOf(this.timeline),
  );
  /** True when there is no entry per event. */
  readonly isVast: boolean = $derived(this.timeline.events.length > MOST_ENTRIES);
  readonly filtering: boolean = $derived(!isEmpty(this.filter));
  /** True while words are asked for in a long timeline whose words are still being read: they are passed over. */
  readonly wordsComing: boolean = $derived(
    this.desk !== null && this.searchReady === 0 && this.filter.search.trim() !== '',
  );
  /** What the filter finds in a long timeline; `null` when it asks nothing. */
  readonly found: Found | null = $derived.by(() => {
    if (!this.wordsComing) return this.desk?.find(this.filter) ?? null;
    // Looked for again once they have been read; an address may ask before anybody types.
    void this.prepareSearch();
    return this.desk?.find({ ...this.filter, search: '' }) ?? null;
  });
  /** How many events match the filter. */
  readonly matchCount: number = $derived.by(() => {
    if (!this.isVast) return this.matching.size;
    return this.found?.count ?? this.timeline.events.length;
  });
  /** Ids of the events that match the filter; all of them when there is none. None without entries. */
  readonly matching: ReadonlySet<string> = $derived(matchingIds(this.entries, this.filter));
  /** Ids of the events that the filter drops or pales. */
  readonly others: ReadonlySet<string> = $derived(
    new Set(this.entries.map(({ event }) => event.id).filter((id) => !this.matching.has(id))),
  );
  readonly hidden: ReadonlySet<string> = $derived(this.filter.others === 'hide' ? this.others : NOBODY);
  readonly dimmed: ReadonlySet<string> = $derived.by(() => {
    if (this.filter.others !== 'dim') return NOBODY;
    return this.isVast ? (this.desk?.paleIn(this.scene, this.found) ?? NOBODY) : this.others;
  });
  /** The entry that the reader shows; `null`: none. A selection that is not in the timeline is none. */
  readonly selected: Entry | null = $derived.by(() => {
    if (this.isVast) {
      const asked = this.chosen ?? this.desk?.opening ?? null;
      return asked === null ? null : (this.desk?.entry(asked) ?? null);
    }
    const id = this.chosen ?? openingEvent(this.entries);
    return this.entries.find((entry) => entry.event.id === id) ?? null;
  });
  /** The events that lists and steps go through: those not hidden, in order of time, undated last. */
  readonly listed: readonly Entry[] = $derived(
    this.entries.filter((entry) => !this.hidden.has(entry.event.id)),
  );
  /** The undated events that are not hidden, by id; the first ones only where there are very many. */
  readonly undated: readonly Entry[] = $derived(
    this.isVast
      ? (this.desk?.undated(this.filter.others === 'hide' ? this.found : null, MOST_UNDATED) ?? [])
      : this.listed.filter(({ date }) => date === null),
  );
  /** How many undated events there are that are not hidden. */
  readonly undatedCount: number = $derived.by(() => {
    if (this.desk === null || !this.isVast) return this.undated.length;
    return this.filter.others === 'hide' && this.found !== null
      ? this.found.undated.length
      : this.desk.undatedCount;
  });
  /** The events that the article shows under its text: of a vast timeline the selected one. */
  readonly marked: readonly Entry[] = $derived(
    this.isVast ? (this.selected === null ? [] : [this.selected]) : this.entries,
  );
  /** Where the selected event stands among those listed, from 0 (-1: nowhere), and how many there are. */
  readonly standing: { readonly index: number; readonly count: number } = $derived.by(() => {
    const id = this.selected?.event.id ?? '';
    const { desk, listed } = this;
    if (desk === null || !this.isVast) {
      return { index: listed.findIndex(({ event }) => event.id === id), count: listed.length };
    }
    const kept = this.filter.others === 'hide' ? this.found : null;
    return { index: desk.rank(id, kept), count: desk.count(kept) };
  });
  /** The grouping and scale that are drawn: those asked for, or while they are worked out the ones before. */
  readonly drawn: Drawn = $derived.by(() => {
    void this.#prepared;
    const { desk } = this;
    const { scale, group } = this.view;
    const wanted = { desk, scale, group };
    if (desk !== null && this.#lastDrawn?.desk === desk && !desk.isReady(wanted)) {
      const key = `${scale} ${group}`;
      if (this.#preparing !== key) {
        this.#preparing = key;
        void desk.prepare(wanted).then(() => {
          if (this.#preparing === key) this.#preparing = null;
          this.#prepared += 1;
        });
      }
      return this.#lastDrawn;
    }
    this.#lastDrawn = wanted;
    return wanted;
  });
  /** How often something has been worked out for `drawn`. */
  #prepared = $state(0);
  #preparing: string | null = null;
  #lastDrawn: Drawn | null = null;
  /** Time as positions from 0 to 1: the space that zooming and panning work in. */
  readonly units: UnitScale = $derived(
    this.desk?.scale(this.drawn.scale) ?? unitScale(this.timeline, this.drawn.scale),
  );
  readonly smallest: number = $derived(smallestSpan(this.units.knots) / (this.desk === null ? 1 : CLOSER));
  readonly unitWindow: UnitWindow = $derived.by(() => {
    const { window } = this.view;
    if (window === null) return WHOLE;
    const [from, to] = [this.units.toUnit(window.from), this.units.toUnit(window.to)];
    return clampWindow({ from, to }, this.smallest);
  });
  /** The same as it was before time began to move: for what is said of it, not for what moves along. */
  readonly restWindow: UnitWindow = $derived.by(() => {
    if (!this.view.moving || this.#lastWindow === null) this.#lastWindow = this.unitWindow;
    return this.#lastWindow;
  });
  #lastWindow: UnitWindow | null = null;
  readonly options: LayoutOptions = $derived({
    width: this.view.width,
    minHeight: 0,
    millimetres: null,
    theme: themeFor(this.preferences.theme, 'screen'),
    measure: measureOnScreen,
    locale: this.locale,
    parts: SCREEN_PARTS,
  });
  /** The window that a long timeline is drawn for; see `Anchors`. */
  readonly anchor: Anchor = $derived.by(() =>
    this.#anchors(
      { window: this.view.window, units: this.unitWindow },
      this.desk !== null && this.view.moving,
      this.view.width,
    ),
  );
  /** What a long timeline shows. */
  readonly look: DenseLook = $derived({
    scale: this.drawn.scale,
    group: this.drawn.group,
    lanes: this.view.lanes,
    ...(this.view.mostHeight > 0 ? { scroll: { ...this.view.laneTop, height: this.view.mostHeight } } : {}),
    window: this.anchor.window,
    overscan: this.anchor.overscan,
    selected: this.selected?.event.id ?? null,
    pinned: this.pinned,
    found: this.found,
    others: this.filter.others,
  });
  /** How far the drawing has to be moved so that it shows the visible time, px; 0 at rest. */
  readonly shift: number = $derived.by(() => {
    const { units, overscan } = this.anchor;
    if (overscan === 0) return 0;
    const span = units.to - units.from;
    return ((units.from - this.unitWindow.from) / span) * this.scene.plot.width;
  });
  readonly scene: Scene = $derived.by(() => this.desk?.draw(this.look, this.options) ?? this.draw());
  /** The key of the drawing: only what occurs in it. While time moves it waits for the end. */
  readonly key: Scene = $derived.by(() => {
    if (!this.view.moving || this.#lastKey === null) {
      this.#lastKey =
        this.desk?.key(this.look, this.scene, this.options) ??
        layoutKey(this.timeline, this.view, this.scene, this.options);
    }
    return this.#lastKey;
  });
  #lastKey: Scene | null = null;

  constructor(timeline: Timeline) {
    this.timeline = timeline;
  }

  /** What the address bar says about the workspace. */
  get place(): Place {
    return {
      scale: this.view.scale,
      group: this.view.group,
      lanes: this.view.lanes,
      window: this.view.window,
      filter: this.filter,
      selected: this.chosen,
      pinned: this.pinned,
      mode: this.view.mode,
    };
  }

  /** Looks at what an address says. */
  goTo(place: Place): void {
    this.view.scale = place.scale;
    if (this.view.group !== place.group) this.view.resetLanes();
    this.view.group = place.group;
    const { sort, hidden, thin } = place.lanes;
    this.view.lanes = {
      sort,
      hidden: hidden ?? this.view.lanes.hidden,
      thin: thin ?? this.view.lanes.thin,
    };
    this.view.window = place.window;
    this.view.mode = place.mode;
    this.filter = place.filter;
    this.chosen = place.selected;
    this.pinned = place.pinned ?? this.pinned;
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

  /** Shows another part of the whole, from which "back" leads to this one. */
  jump(window: UnitWindow): void {
    this.view.jumps += 1;
    this.show(clampWindow(window, this.smallest));
  }

  /** Id of the listed event at a place, from 0; `null` beyond the ends. Of a vast timeline dated ones only. */
  listedAt(place: number): string | null {
    if (this.desk === null || !this.isVast) return this.listed[place]?.event.id ?? null;
    return this.desk.atRank(place, this.filter.others === 'hide' ? this.found : null);
  }

  /** The values of one facet, with counts; see `facetValues`. */
  facetValues(facet: Facet): readonly FacetValue[] {
    void this.searchReady;
    if (this.desk === null || !this.isVast) return facetValues(this.entries, this.filter, facet);
    return this.desk.facetValues(this.filter, facet);
  }

  select(id: string | null): void {
    this.chosen = id ?? 'none';
  }

  /** Pins an event, or takes its pin away. */
  togglePin(id: string): void {
    this.pinned = this.pinned.includes(id)
      ? this.pinned.filter((other) => other !== id)
      : [...this.pinned, id].sort();
  }

  /**
   * Shows another timeline: its opening event, all of its time, nothing filtered. A long one is read first, while the
   * one before it stays; the promise is kept when it is there.
   */
  async open(timeline: Timeline): Promise<void> {
    await this.#take(timeline, () => {
      this.view.window = null;
      this.view.resetLanes();
      this.filter = NO_FILTER;
      this.chosen = null;
      this.pinned = [];
      this.notice = null;
    });
  }

  /** Keeps these saved figures in the timeline, and nothing else of it becomes another. */
  keepFigures(figures: readonly FigurePreset[]): void {
    const { figures: _, ...others } = this.timeline;
    const timeline: Timeline = figures.length === 0 ? others : { ...others, figures };
    const { desk } = this;
    if (desk !== null) this.#desk = { ...desk, timeline };
    this.timeline = timeline;
  }

  /** Puts another version of the timeline in the place of this one; what is looked at stays. */
  async revise(timeline: Timeline): Promise<void> {
    await this.#take(timeline, () => {});
  }

  /** `forget` is called at the moment of the change. Short timelines are taken before this returns. */
  async #take(timeline: Timeline, forget: () => void): Promise<void> {
    this.#coming = timeline;
    let desk: DenseDesk | null = null;
    if (isLong(timeline)) {
      this.reading = true;
      const worker = startIndexing(timeline);
      const { openDesk } = await import('./open-desk.ts');
      const first = { options: this.options, mostHeight: this.view.mostHeight };
      desk = await openDesk(timeline, this.view.group, this.view.scale, worker, first);
      // Another one may have been opened meanwhile.
      if (this.#coming !== timeline) return;
    }
    forget();
    this.#desk = desk;
    this.searchReady = 0;
    this.timeline = timeline;
    this.reading = false;
    // Nobody has asked yet, but the first letter must not wait.
    void this.prepareSearch(false);
  }

  /** The stretch of time that the events found take, as a window with a little air; `null` where there is none. */
  foundWindow(): UnitWindow | null {
    const extent = this.found === null ? null : (this.desk?.extent(this.found) ?? null);
    return extent === null ? null : windowAround(this, extent);
  }

  /** Makes the words of a long timeline searchable, which takes a moment the first time; see `DenseDesk`. */
  async prepareSearch(isUrgent = true): Promise<void> {
    const { desk } = this;
    if (desk === null) return;
    await desk.prepareSearch(isUrgent, () => this.view.moving);
    if (this.desk === desk) this.searchReady += 1;
  }

  announce(words: string): void {
    this.announcement = words;
  }

  private draw(): Scene {
    return layoutTimeline(
      this.timeline,
      {
        scale: this.view.scale,
        group: this.view.group,
        window: this.view.window,
        selected: this.selected?.event.id ?? null,
        hidden: this.hidden,
        pinned: new Set([
          ...this.pinned,
          ...(this.filtering && this.filter.others === 'dim' ? this.matching : []),
        ]),
      },
      this.options,
    );
  }
}
