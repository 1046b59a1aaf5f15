import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import SceneView from '#lib/components/scene/SceneView.svelte';
import { DEFAULT_FIGURE } from '#lib/figure/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import { serializeScene } from '#lib/svg/index.ts';
import { layoutFigure, layoutTimeline, measureFor, themeFor } from '#lib/timeline/index.ts';
import type { LayoutOptions, Medium, Scene, ThemeName, View } from '#lib/timeline/index.ts';
import { formsTimeline, seededTimeline, talksTimeline } from '../../support/timelines.ts';

function optionsFor(medium: Medium, theme: ThemeName, width: number): LayoutOptions {
  return {
    width,
    minHeight: 0,
    millimetres: medium === 'figure' ? 160 : null,
    theme: themeFor(theme, medium),
    measure: measureFor(medium),
    locale: 'en',
    parts: DEFAULT_FIGURE.parts,
  };
}

function viewOf(scale: View['scale'], group: View['group']): View {
  return { scale, group, window: null, selected: null, hidden: new Set(), pinned: new Set() };
}

/** What a reader of either drawing gets: tag, attributes and words, all the way down. */
interface Drawn {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly words: string;
  readonly children: readonly Drawn[];
}

/** Names that only one of the two has, and why: ids and language are the file's, hooks and roles the page's. */
const OWN = new Set(['id', 'xml:lang', 'data-part', 'class', 'aria-hidden', 'aria-label', 'xmlns']);

function drawnOf(element: Element): Drawn {
  const children = [...element.children];
  return {
    tag: element.localName,
    attributes: Object.fromEntries(
      [...element.attributes]
        .filter(({ name }) => !OWN.has(name))
        .map(({ name, value }) => [name, value])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    ),
    words: children.length === 0 ? (element.textContent ?? '') : '',
    children: children.map(drawnOf),
  };
}

function drawnFile(scene: Scene): readonly Drawn[] {
  const text = serializeScene(scene, { metadata: null, language: 'en' });
  const file = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(file.querySelector('parsererror')).toBeNull();
  // A file says once what font its words are in.
  const family = file.documentElement.getAttribute('font-family');
  for (const words of file.querySelectorAll('text:not([font-family])')) {
    words.setAttribute('font-family', family ?? '');
  }
  return (
    [...file.documentElement.children]
      // Title and description of the whole are the page's `aria-label`.
      .filter((child) => !['title', 'desc'].includes(child.localName))
      .map(drawnOf)
  );
}

const TIMELINES: Readonly<Record<string, Timeline>> = {
  talks: talksTimeline(),
  forms: formsTimeline(),
  'seeded, 60 events': seededTimeline(3, 60),
  hostile: {
    ...talksTimeline(),
    title: '<b>&amp;</b> ]]> \u202e \ud800 "quoted"',
    events: talksTimeline().events.map((event) => ({
      ...event,
      title: `<i>${event.title}</i> & ]]> \u0007  two  spaces`,
    })),
  },
};

describe('the screen draws what the file holds', () => {
  const cases = Object.keys(TIMELINES).flatMap((name) =>
    (['calendar', 'folded', 'even'] as const).flatMap((scale) =>
      (['light', 'dark', 'greyscale'] as const).map((theme) => ({ name, scale, theme })),
    ),
  );

  test.each(cases)('$name, $scale, $theme', async ({ name, scale, theme }) => {
    const timeline = TIMELINES[name]!;
    const scene = layoutTimeline(timeline, viewOf(scale, 'kind'), optionsFor('screen', theme, 900));
    const { container } = await render(SceneView, { scene });
    const svg = container.querySelector('svg')!;
    expect([...svg.children].map(drawnOf)).toEqual(drawnFile(scene));
    expect(svg.querySelectorAll('g').length).toBeGreaterThan(timeline.events.length / 2);
  });

  test.each(Object.keys(TIMELINES))('the whole figure of %s', async (name) => {
    const scene = layoutFigure(
      TIMELINES[name]!,
      viewOf('folded', 'actor'),
      optionsFor('figure', 'light', 604.7),
      { verified: true },
    );
    const { container } = await render(SceneView, { scene });
    expect([...container.querySelector('svg')!.children].map(drawnOf)).toEqual(drawnFile(scene));
  });
});

test('a title is text, never markup', async () => {
  const scene = layoutTimeline(
    TIMELINES['hostile']!,
    viewOf('folded', 'kind'),
    optionsFor('screen', 'light', 900),
  );
  const { container } = await render(SceneView, { scene });
  expect(container.querySelector('i, b, script')).toBeNull();
  expect(container.textContent).toContain('<i>');
});
