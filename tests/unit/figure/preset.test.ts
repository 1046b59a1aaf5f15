import { describe, expect, test } from 'vitest';
import { readTimeline, writeTimeline } from '#lib/exchange/index.ts';
import {
  DEFAULT_FIGURE,
  DEFAULT_FILE,
  type FigureOptions,
  presetFile,
  presetOf,
  presetOptions,
  renderFigure,
} from '#lib/figure/index.ts';
import { talksTimeline } from '../../support/timelines.ts';

const timeline = talksTimeline();
const [first, second, ...rest] = timeline.events.map(({ id }) => id);

const TOUCHED: FigureOptions = {
  width: 89.5,
  orientation: 'vertical',
  scale: 'even',
  group: 'place',
  theme: 'transparent',
  textSize: 9,
  parts: { ...DEFAULT_FIGURE.parts, notes: false, key: false },
  notesAt: 'side',
  window: { from: Date.UTC(2025, 11, 1), to: Date.UTC(2026, 0, 1) + 1 },
  hidden: new Set([first!]),
  pinned: new Set([second!]),
  lanes: { sort: 'count', hidden: ['Berlin'], thin: [] },
  carry: 'nothing',
  locale: 'de',
  dateStyle: 'iso',
};

describe('presetOptions', () => {
  test.each<[string, FigureOptions]>([
    ['nothing touched', DEFAULT_FIGURE],
    ['everything touched', TOUCHED],
  ])('%s: what was saved comes back, also through a file', (_, options) => {
    const preset = presetOf('Report', options, DEFAULT_FILE, timeline);
    expect(presetOptions(preset, timeline)).toEqual(options);
    const { timeline: read, problems } = readTimeline(writeTimeline({ ...timeline, figures: [preset] }));
    expect(problems).toEqual([]);
    expect(read?.figures).toEqual([preset]);
    expect(presetOptions(read!.figures![0]!, read!)).toEqual(options);
  });

  test('a name alone is the figure that nobody touched a setting of', () => {
    expect(presetOptions({ name: 'Report' }, timeline)).toEqual(DEFAULT_FIGURE);
    expect(presetFile({ name: 'Report' })).toEqual(DEFAULT_FILE);
  });

  test('parts that are not said are drawn; events that are not there mean nothing', () => {
    const preset = { name: 'Report', parts: { notes: false }, events: [first!, 'ev-ffffffffffff'] };
    expect(presetOptions(preset, timeline).parts).toEqual({ ...DEFAULT_FIGURE.parts, notes: false });
    expect(presetOptions(preset, timeline).hidden).toEqual(new Set([second, ...rest]));
  });
});

test('presetOf says every setting, and lists events only where some are left out', () => {
  const plain = presetOf('Report', DEFAULT_FIGURE, DEFAULT_FILE, timeline);
  expect(Object.keys(plain)).toEqual(
    ['name width orientation textSize scale group theme locale dateStyle parts notesAt carry']
      .concat('format outlined dpi paper')
      .join(' ')
      .split(' '),
  );
  const touched = presetOf('Slide', TOUCHED, { ...DEFAULT_FILE, format: 'png', dpi: 150 }, timeline);
  expect(touched.events).toEqual([second, ...rest]);
  expect(touched).toMatchObject({ pinned: [second], format: 'png', dpi: 150 });
  expect(touched.window).toEqual({ from: '2025-12-01T00:00:00.000Z', to: '2026-01-01T00:00:00.001Z' });
});

test('a figure carries the settings that are saved in its timeline', () => {
  const preset = presetOf('Report', DEFAULT_FIGURE, DEFAULT_FILE, timeline);
  const { svg } = renderFigure({ ...timeline, figures: [preset] }, DEFAULT_FIGURE);
  expect(readTimeline(svg).timeline?.figures).toEqual([preset]);
});
