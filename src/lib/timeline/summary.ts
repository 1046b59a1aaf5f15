import type { Timeline } from '#lib/model/index.ts';
import { describeDate } from '#lib/edtf/index.ts';
import { timelineItems, type TimelineItem } from './items.ts';
import type { Note } from './notes.ts';
import type { Scene } from './scene.ts';
import { dateWords } from './words.ts';

/** A drawing in words, for those who do not see it. */
export interface Summary {
  /** How many events, when, in which lanes, how many uncertain: two to five sentences. */
  readonly short: string;
  /** The same, and every event with its date, one line each. */
  readonly long: string;
}

/** Words for a scene of a timeline, from its data alone. `notes`: those of the events drawn and undated. */
export function summaryOf(
  timeline: Timeline,
  scene: Pick<Scene, 'targets' | 'lanes' | 'undated' | 'leftOut'>,
  notes: readonly Note[],
  locale: string,
): Summary {
  const drawn = new Set(scene.targets.map((target) => target.event));
  const items = timelineItems(timeline).items.filter((item) => drawn.has(item.id));
  const short = [
    `${title(timeline)} Timeline of ${counted(items.length, 'event')}${spanWords(items, locale)}.`,
    laneWords(scene),
    doubtWords(items),
    scene.undated.length === 0 ? '' : `${sentenceCount(scene.undated.length, 'event')} without a date.`,
    ...scene.leftOut.map(({ count, why }) => `${sentenceCount(count, 'event')} not drawn: ${why}.`),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
  const list = notes.map((note) =>
    [
      `${note.number}.`,
      note.date === '' ? 'No date' : note.date,
      `(${note.certainty || 'not known'}):`,
      note.title,
    ].join(' '),
  );
  return { short, long: [short, ...list].join('\n') };
}

function title({ title: words }: Timeline): string {
  return /[.!?…]$/u.test(words) ? words : `${words}.`;
}

/** "1 event", "12 events". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function sentenceCount(count: number, noun: string): string {
  return `${counted(count, noun)} ${count === 1 ? 'is' : 'are'}`;
}

/** From the earliest bound to the latest, in the words of the dates that have them. */
function spanWords(items: readonly TimelineItem[], locale: string): string {
  const finite = items.filter((item) => Number.isFinite(item.earliest) || Number.isFinite(item.latest));
  const [first] = finite.toSorted((a, b) => startOf(a) - startOf(b) || lengthOf(a) - lengthOf(b));
  const [last] = finite.toSorted((a, b) => endOf(b) - endOf(a) || lengthOf(a) - lengthOf(b));
  if (first === undefined || last === undefined) return '';
  const from = endWords(first, startOf(first), locale);
  const to = endWords(last, endOf(last) - 1, locale);
  return from === to ? `, ${from}` : `, ${from} to ${to}`;
}

function startOf(item: TimelineItem): number {
  return Number.isFinite(item.earliest) ? item.earliest : item.latest - 1;
}

function endOf(item: TimelineItem): number {
  return Number.isFinite(item.latest) ? item.latest : item.earliest + 1;
}

function lengthOf(item: TimelineItem): number {
  return endOf(item) - startOf(item);
}

/** A plain date keeps its own precision ("2019"); the end of anything longer is a day. */
function endWords(item: TimelineItem, time: number, locale: string): string {
  const { form, approximate, uncertain } = item.date;
  if (form === 'date' && !approximate && !uncertain) return describeDate(item.date, locale);
  const pattern =
    form === 'date'
      ? ({ month: 'long', year: 'numeric' } as const)
      : ({ day: 'numeric', month: 'long', year: 'numeric' } as const);
  return dateWords(time, locale === 'en' ? 'en-GB' : locale, pattern);
}

function laneWords({ lanes }: Pick<Scene, 'lanes'>): string {
  const named = lanes.filter((lane) => lane.name !== '' && lane.count > 0);
  if (named.length === 0) return '';
  return `${counted(named.length, 'lane')}: ${named.map(({ name, count }) => `${name} (${count})`).join(', ')}.`;
}

/** How many dates are no known day, and how many events are not simply asserted. */
function doubtWords(items: readonly TimelineItem[]): string {
  const unsure = items.filter(
    ({ certainty, date }) =>
      date.approximate || date.uncertain || !['day', 'lasted', 'ongoing'].includes(certainty),
  ).length;
  const many = (modality: string) => items.filter(({ event }) => event.modality === modality).length;
  const parts = [
    [unsure, unsure === 1 ? 'date is' : 'dates are', 'not known to the day'],
    [many('planned'), 'event', 'expected'],
    [many('alleged'), 'event', 'alleged'],
    [many('denied'), 'event', 'denied'],
    [many('cancelled'), 'event', 'called off'],
  ] as const;
  const words = parts
    .filter(([count]) => count > 0)
    .map(
      ([count, noun, what]) =>
        `${noun === 'event' ? sentenceCount(count, noun) : `${count} ${noun}`} ${what}`,
    );
  if (items.length === 0) return '';
  return words.length === 0 ? 'Every date is known to the day.' : `${words.join('; ')}.`;
}
