import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import SceneView from '#lib/components/scene/SceneView.svelte';
import { serializeScene } from '#lib/svg/index.ts';
import { denseTimeline } from '#lib/timeline/dense/dense-timeline.ts';
import type { DenseView } from '#lib/timeline/dense/dense-view.ts';
import { indexEvents } from '#lib/timeline/dense/event-index.ts';
import { layoutDense, layoutTimeline, measureFor, themeFor } from '#lib/timeline/index.ts';
import type { LayoutOptions, Scene, ThemeName, View } from '#lib/timeline/index.ts';
import { formsTimeline, seededTimeline, talksTimeline } from '../../support/timelines.ts';

const talks = talksTimeline();
const forms = formsTimeline();
const long = seededTimeline(9, 3000);
const source = denseTimeline(long, indexEvents(long.events));

function options(width: number, theme: ThemeName = 'light'): LayoutOptions {
  const parts = { title: false, key: true, notes: false, source: false, numbers: false };
  return {
    width,
    minHeight: 0,
    millimetres: null,
    theme: themeFor(theme, 'screen'),
    measure: measureFor('screen'),
    locale: 'en',
    parts: { ...parts, laneNames: true, labels: true, refinements: true },
  };
}

function short(timeline = talks, more: Partial<View> = {}, width = 900, theme: ThemeName = 'light'): Scene {
  const view: View = {
    scale: 'folded',
    group: 'kind',
    window: null,
    selected: null,
    hidden: new Set(),
    pinned: new Set(),
    ...more,
  };
  return layoutTimeline(timeline, view, options(width, theme));
}

function dense(more: Partial<DenseView> = {}): Scene {
  const view: DenseView = {
    scale: 'calendar',
    group: 'kind',
    window: null,
    selected: null,
    matching: null,
    others: 'dim',
    standing: [],
    ...more,
  };
  return layoutDense(source, view, options(900));
}

/** A part of all time around its middle. */
function part(share: number, middle = 0.5, scale: View['scale'] = 'calendar') {
  const { toTime } = source.scale(scale);
  return { from: toTime(middle - share / 2), to: toTime(middle + share / 2) };
}

/** The drawing in the words of the file, ids, titles of the whole and hooks of the page apart. */
function fileOf(scene: Scene): string {
  const text = serializeScene(scene, { metadata: null, language: 'en' });
  const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
  return [...root.children]
    .filter(({ localName }) => !['title', 'desc'].includes(localName))
    .map(plain)
    .join('');
}

const HOOKS = ['id', 'data-part', 'class', 'aria-hidden'];

function plain(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const each of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of HOOKS) each.removeAttribute(name);
    // In the order of their names: a mark may take the place of one with fewer attributes.
    const sorted = [...each.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name } of sorted) each.removeAttribute(name);
    for (const { name, value } of sorted) each.setAttribute(name, value);
    for (const child of each.childNodes) {
      if (each.children.length > 0 && child.nodeType === Node.TEXT_NODE) child.remove();
    }
  }
  return new XMLSerializer().serializeToString(copy).replace(/\s+xmlns="[^"]*"/g, '');
}

async function mount(scene: Scene, pale?: ReadonlySet<string>) {
  const screen = await render(SceneView, { scene, ...(pale ? { pale } : {}) });
  const root = screen.container.querySelector('svg')!;
  return {
    root,
    show: (next: Scene, more: { pale?: ReadonlySet<string>; shift?: number } = {}) =>
      screen.rerender({ scene: next, ...more }),
    drawn: () => [...root.children].map(plain).join(''),
  };
}

describe('one scene after another is drawn as if it were the first', () => {
  test.each<[string, readonly (() => Scene)[]]>([
    [
      'other timelines, scales, themes and widths',
      [
        () => short(),
        () => short(forms),
        () => short(forms, { scale: 'even' }, 500, 'dark'),
        () => short(talks, { group: 'actor' }),
        () => short(talks, { group: 'none', scale: 'calendar' }, 320),
      ],
    ],
    [
      'selected and back',
      [() => short(), () => short(talks, { selected: talks.events[2]!.id }), () => short()],
    ],
    [
      'zooming a long one in and out',
      [1, 0.6, 0.3, 0.1, 0.02, 0.004, 0.001, 0.02, 0.5].map(
        (share) => () => dense({ window: share === 1 ? null : part(share) }),
      ),
    ],
    [
      'zooming the even scale',
      [1, 0.4, 0.05, 0.01, 0.3].map(
        (share) => () => dense({ scale: 'even', window: share === 1 ? null : part(share, 0.5, 'even') }),
      ),
    ],
    [
      'moving a long one',
      [0.3, 0.31, 0.35, 0.5, 0.2].map((middle) => () => dense({ window: part(0.01, middle) })),
    ],
    [
      'nothing, and something again',
      [() => short(), () => short(talks, { hidden: everyId() }), () => short()],
    ],
  ])('%s', async (_, scenes) => {
    const { show, drawn } = await mount(scenes[0]!());
    for (const make of scenes) {
      const scene = make();
      await show(scene);
      expect(drawn()).toBe(fileOf(scene));
    }
  });
});

function everyId(): ReadonlySet<string> {
  return new Set(talks.events.map(({ id }) => id));
}

/** What changes from now on inside an element; grows. */
function changesIn(element: Element): readonly MutationRecord[] {
  const changes: MutationRecord[] = [];
  new MutationObserver((records) => changes.push(...records)).observe(element, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  return changes;
}

test('an equal scene changes nothing in the document', async () => {
  const { root, show } = await mount(dense({ window: part(0.1) }));
  const changes = changesIn(root);
  await show(dense({ window: part(0.1) }));
  expect(changes).toEqual([]);
  await show(dense({ window: part(0.05) }));
  expect(changes).not.toEqual([]);
});

test('while time moves lanes are left alone, and an event keeps its elements', async () => {
  const { root, show } = await mount(dense({ window: part(0.0037) }));
  const lanes = root.querySelector('[data-part=lanes]')!;
  const named = () =>
    new Map(
      [...root.querySelectorAll('[data-part=event]')].map((each) => [
        each.firstElementChild!.textContent,
        each,
      ]),
    );
  const before = named();
  const changes = changesIn(lanes);
  await show(dense({ window: part(0.0034) }));
  expect(changes).toEqual([]);
  const kept = [...named()].filter(([name]) => before.has(name));
  expect(kept.length).toBeGreaterThan(3);
  for (const [name, element] of kept) expect(element).toBe(before.get(name));
});

test('pale events get and lose their class', async () => {
  const [first, second] = talks.events;
  const { root, show } = await mount(short(), new Set([first!.id]));
  const pale = () => root.querySelectorAll('.pale').length;
  expect(pale()).toBe(1);
  await show(short(), { pale: new Set([first!.id, second!.id]) });
  expect(pale()).toBe(2);
  await show(short(), { pale: new Set() });
  expect(pale()).toBe(0);
});

test('what runs with time is moved inside the plot, lanes are not, and at rest all is as before', async () => {
  const window = part(0.05);
  const { root, show, drawn } = await mount(dense({ window }));
  const events = root.querySelector('[data-part=density]')!;
  await show(dense({ window, overscan: 300 }), { shift: -40 });
  expect([...root.children].map(({ localName }) => localName)).toEqual(['rect', 'svg', 'g', 'svg']);
  expect(root.querySelector('[data-part=lanes]')?.parentNode).toBe(root);
  expect(root.querySelector('[data-part=density]')).toBe(events);
  const moved = events.parentElement!;
  expect(moved.style.transform).toBe('translateX(-40px)');
  await show(dense({ window }), { shift: 0 });
  expect(drawn()).toBe(fileOf(dense({ window })));
});
