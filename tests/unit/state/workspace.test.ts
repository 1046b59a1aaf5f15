import { describe, expect, test } from 'vitest';
import { NO_FILTER, type Place, START, WHOLE, Workspace, toggleValue } from '#lib/state/index.ts';
import { event, seededTimeline, talksTimeline, timelineOf } from '../../support/timelines.ts';

const timeline = talksTimeline();
const idOf = (title: string) => timeline.events.find((each) => each.title.startsWith(title))!.id;
const summit = idOf('Broader summit');

function titles(ids: Iterable<string>): readonly string[] {
  return [...ids].map((id) => timeline.events.find((each) => each.id === id)!.title.split(' ')[0]!);
}

describe('the selection', () => {
  test('is the opening event until the address or a person says otherwise', () => {
    const workspace = new Workspace(timeline);
    expect(workspace.chosen).toBe(null);
    expect(workspace.selected?.event).toMatchObject({ date: '2025-12-15', modality: 'asserted' });
    workspace.select(summit);
    expect(workspace.selected?.event.id).toBe(summit);
    workspace.select(null);
    expect(workspace.selected).toBe(null);
    expect(workspace.place.selected).toBe('none');
  });

  test('is none where the address names an event of another timeline', () => {
    const workspace = new Workspace(timeline);
    workspace.goTo({ ...START, selected: 'ev-ffffffffffff' });
    expect(workspace.selected).toBe(null);
  });

  test('is none in a timeline without events', () => {
    expect(new Workspace(timelineOf([])).selected).toBe(null);
  });
});

describe('the filter', () => {
  test('asks nothing at first', () => {
    const workspace = new Workspace(timeline);
    expect(workspace.filtering).toBe(false);
    expect(workspace.matching.size).toBe(timeline.events.length);
    expect([...workspace.hidden, ...workspace.dimmed]).toEqual([]);
  });

  test('pales the others, or hides them from lists and from the drawing', () => {
    const workspace = new Workspace(timeline);
    workspace.filter = toggleValue(NO_FILTER, 'kind', 'summit');
    expect(workspace.filtering).toBe(true);
    expect(titles(workspace.matching)).toEqual(['Broader']);
    expect(workspace.dimmed.size).toBe(timeline.events.length - 1);
    expect(workspace.hidden.size).toBe(0);
    expect(workspace.listed).toHaveLength(timeline.events.length);
    expect(workspace.scene.targets).toHaveLength(timeline.events.length);

    workspace.filter = { ...workspace.filter, others: 'hide' };
    expect(workspace.dimmed.size).toBe(0);
    expect(workspace.hidden.size).toBe(timeline.events.length - 1);
    expect(workspace.listed.map((entry) => entry.event.id)).toEqual([summit]);
    expect(workspace.scene.targets.map((target) => target.event)).toEqual([summit]);
  });

  test('matching and others are the whole, each event once', () => {
    const many = seededTimeline(5, 100);
    const workspace = new Workspace(many);
    workspace.filter = { ...NO_FILTER, search: 'berlin' };
    expect(workspace.matching.size).toBeGreaterThan(5);
    expect(new Set([...workspace.matching, ...workspace.others]).size).toBe(100);
    expect(workspace.matching.size + workspace.others.size).toBe(100);
  });
});

describe('the visible part', () => {
  test('is kept as times, so that it stays when the scale changes', () => {
    const workspace = new Workspace(timeline);
    workspace.show({ from: 0.25, to: 0.75 });
    const times = workspace.view.window;
    expect(workspace.unitWindow.from).toBeCloseTo(0.25, 6);
    expect(workspace.unitWindow.to).toBeCloseTo(0.75, 6);
    workspace.view.scale = 'calendar';
    expect(workspace.view.window).toBe(times);
    const { units, unitWindow } = workspace;
    expect(units.toTime(unitWindow.from) / 1000).toBeCloseTo(times!.from / 1000, -1);
    expect(units.toTime(unitWindow.to) / 1000).toBeCloseTo(times!.to / 1000, -1);
  });

  test('is nothing to speak of where it is everything', () => {
    const workspace = new Workspace(timeline);
    workspace.show({ from: 0.2, to: 0.4 });
    workspace.show(WHOLE);
    expect(workspace.view.window).toBe(null);
    expect(workspace.unitWindow).toEqual(WHOLE);
  });

  test.each([
    ['before the timeline', Date.UTC(1900, 0, 1), Date.UTC(1900, 0, 2)],
    ['after the timeline', Date.UTC(2100, 0, 1), Date.UTC(2100, 0, 2)],
    ['shorter than anything', Date.UTC(2025, 11, 15), Date.UTC(2025, 11, 15) + 1],
    ['around the timeline', Date.UTC(1900, 0, 1), Date.UTC(2100, 0, 1)],
  ])('lies in the whole where the address asks for a stretch %s', (_, from, to) => {
    const workspace = new Workspace(timeline);
    workspace.goTo({ ...START, window: { from, to } });
    const { unitWindow, smallest } = workspace;
    expect(unitWindow.from).toBeGreaterThanOrEqual(0);
    expect(unitWindow.to).toBeLessThanOrEqual(1 + 1e-12);
    expect(unitWindow.to - unitWindow.from).toBeGreaterThanOrEqual(smallest - 1e-12);
    expect(workspace.scene.width).toBe(900);
  });
});

test('the address leads back to the same place', () => {
  const place: Place = {
    scale: 'even',
    group: 'place',
    lanes: { sort: 'name', hidden: ['Berlin'], thin: [] },
    window: { from: Date.UTC(2025, 11, 12), to: Date.UTC(2025, 11, 17) },
    filter: { ...toggleValue(NO_FILTER, 'place', 'Berlin'), search: 'talks', others: 'hide' },
    selected: summit,
    pinned: [summit],
    mode: 'list',
  };
  const workspace = new Workspace(timeline);
  expect(workspace.place).toEqual(START);
  workspace.goTo(place);
  expect(workspace.place).toEqual(place);
  workspace.goTo(START);
  expect(workspace.place).toEqual(START);
});

test('a pin comes and goes, and is gone with the timeline', () => {
  const workspace = new Workspace(timeline);
  const [first, second] = [...timeline.events.map(({ id }) => id)].sort();
  workspace.togglePin(second!);
  workspace.togglePin(first!);
  expect(workspace.pinned).toEqual([first, second]);
  expect(workspace.place.pinned).toEqual([first, second]);
  workspace.togglePin(second!);
  expect(workspace.pinned).toEqual([first]);
  void workspace.open(timelineOf([event({ title: 'Another', date: '2001-02-03' })]));
  expect(workspace.pinned).toEqual([]);
});

test.each([
  ['short', timeline],
  ['long', seededTimeline(3, 600)],
])('saved figures change nothing else of a %s timeline', async (_, opened) => {
  const workspace = new Workspace(timeline);
  await workspace.open(opened);
  const before = workspace.desk;
  workspace.keepFigures([{ name: 'Report' }]);
  expect(workspace.timeline).toEqual({ ...opened, figures: [{ name: 'Report' }] });
  expect(workspace.desk?.timeline).toBe(before === null ? undefined : workspace.timeline);
  expect(workspace.scene.targets.length).toBeGreaterThan(0);
  workspace.keepFigures([]);
  expect(workspace.timeline).toEqual(opened);
});

test('another timeline opens on its own event, whole and unfiltered; scale, lanes and theme stay', () => {
  const workspace = new Workspace(timeline);
  workspace.goTo({
    ...START,
    scale: 'even',
    group: 'none',
    window: { from: Date.UTC(2025, 11, 14), to: Date.UTC(2025, 11, 15) },
    filter: toggleValue(NO_FILTER, 'kind', 'talks'),
    selected: summit,
  });
  workspace.preferences.choose('dark');
  workspace.notice = { severity: 'error', title: 'Not opened', sentences: [] };
  const other = timelineOf([event({ title: 'Another', date: '2001-02-03' })]);
  workspace.open(other);
  expect(workspace.place).toEqual({ ...START, scale: 'even', group: 'none' });
  expect(workspace.notice).toBe(null);
  expect(workspace.preferences.choice).toBe('dark');
  expect(workspace.selected?.event.title).toBe('Another');
  expect(workspace.scene.targets).toHaveLength(1);
});

describe('the drawing', () => {
  test('is the same for the same inputs', () => {
    expect(new Workspace(timeline).scene).toEqual(new Workspace(talksTimeline()).scene);
  });

  test.each<[string, (workspace: Workspace) => void]>([
    ['the width', (workspace) => (workspace.view.width = 500)],
    ['the scale', (workspace) => (workspace.view.scale = 'even')],
    ['the lanes', (workspace) => (workspace.view.group = 'none')],
    ['the window', (workspace) => workspace.show({ from: 0.5, to: 0.9 })],
    ['the theme', (workspace) => workspace.preferences.choose('dark')],
    ['the timeline', (workspace) => workspace.open(timelineOf([event({ title: 'One', date: '2025' })]))],
  ])('follows %s', (_, change) => {
    const workspace = new Workspace(timeline);
    const before = workspace.scene;
    change(workspace);
    expect(workspace.scene).not.toEqual(before);
  });

  test('does not follow what is hovered or announced', () => {
    const workspace = new Workspace(timeline);
    const before = workspace.scene;
    workspace.hovered = summit;
    workspace.announce('Opened.');
    expect(workspace.announcement).toBe('Opened.');
    expect(workspace.scene).toEqual(before);
  });
});
