import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTimeline } from '#lib/exchange/index.ts';
import { DEFAULT_FIGURE, renderFigure } from '#lib/figure/index.ts';
import type { Timeline } from '#lib/model/index.ts';
import { event, timelineOf } from '../../support/timelines.ts';

/** What the figures in `tests/fixtures/figures` were drawn from: words that editors may escape once too often. */
function editedTimeline(): Timeline {
  return timelineOf(
    [
      event({
        id: 'ev-000000000001',
        title: 'Talks in Genève: “R&D” <first> round',
        date: '2024-03-05',
        quotes: ['Delegations met in Genève on “Tuesday” & left.'],
      }),
      event({
        id: 'ev-000000000002',
        title: 'Переговоры · محادثات · 会谈 🇺🇦',
        date: '2024-04~',
        kind: 'statement',
      }),
    ],
    { title: 'A small timeline that an editor changed', dek: 'Two events' },
  );
}

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/figures', `${name}.svg`), 'utf8');

describe('a figure that another program wrote anew', () => {
  test.each(['inkscape-plain', 'inkscape-moved'])('%s opens as the same timeline', (name) => {
    const reading = readTimeline(fixture(name));
    const titles = reading.timeline?.events.map(({ title }) => title);
    expect(titles).toEqual(editedTimeline().events.map(({ title }) => title));
    expect(reading).toEqual(readTimeline(renderFigure(editedTimeline(), DEFAULT_FIGURE).svg));
  });

  test('the edit is there: the fixture is no copy of the export', () => {
    expect(fixture('inkscape-moved')).toMatch(/transform="translate\(11\.99\d+,5\.99\d+\)"/);
  });

  test('what an optimiser stripped says that it carries nothing', () => {
    const { timeline, problems } = readTimeline(fixture('svgo'));
    expect(timeline).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual([
      expect.stringMatching(/^(figure|svg)-without-timeline$/),
    ]);
  });
});
