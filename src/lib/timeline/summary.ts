import type { Modality, Timeline } from '#lib/model/index.ts';
import { describeDate } from '#lib/edtf/index.ts';
import { densestStretch } from './densest.ts';
import { timelineItems, type TimelineItem } from './items.ts';
import { figureWordsOf } from './languages/figure-words.ts';
import type { Locale } from './languages/language.ts';
import { counted, datesOf, formatsOf, wordsOf } from './locale.ts';
import type { Note } from './notes.ts';
import type { Scene } from './scene.ts';
import { capital, sentenceEnd } from './sentence.ts';
import { countWords } from './words.ts';

/** A drawing in words, for those who do not see it. */
export interface Summary {
  /**
   * How many events, when, where they lie closest, in which lanes, how many uncertain: up to about 500 characters,
   * the title not counted.
   */
  readonly short: string;
  /** The same, and every event with its date, one line each. */
  readonly long: string;
}

/** Words for a scene of a timeline, from its data alone. `notes`: those of the events drawn and undated. */
export function summaryOf(
  timeline: Timeline,
  scene: Pick<Scene, 'targets' | 'lanes' | 'undated' | 'leftOut'>,
  notes: readonly Note[],
  locale: Locale,
): Summary {
  const drawn = new Set(scene.targets.map((target) => target.event));
  const items = timelineItems(timeline).items.filter((item) => drawn.has(item.id));
  const { summary } = figureWordsOf(locale);
  const short = [
    timeline.title,
    `${counted(items.length, summary.events, locale)}${spanWords(items, locale)}`,
    densestWords(items, locale),
    laneWords(scene.lanes, locale),
    doubtWords(items, locale),
    scene.undated.length === 0 ? '' : counted(scene.undated.length, summary.undated, locale),
    ...leftOutWords(scene, locale),
  ]
    .filter((sentence) => sentence !== '')
    .map(sentenceEnd)
    .join(' ');
  return { short, long: [short, ...notes.map((note) => lineOf(note, locale))].join('\n') };
}

/** How many events are not in the picture and why, one sentence each. */
export function leftOutWords({ leftOut }: Pick<Scene, 'leftOut'>, locale: Locale): readonly string[] {
  const { notDrawn, reasons } = figureWordsOf(locale);
  return leftOut.map(({ count, why, lanes = 0 }) =>
    sentenceEnd(
      counted(count, notDrawn, locale) + wordsOf(locale).colon + counted(lanes, reasons[why], locale),
    ),
  );
}

/** Characters that the names of lanes may take. */
const LANE_CHARACTERS = 160;

/** "5 lanes: Statements (4), Use of force (1)"; of many only the first ones are named. */
export function laneWords(lanes: Scene['lanes'], locale: Locale): string {
  const named = lanes.filter((lane) => lane.name !== '' && lane.count > 0);
  if (named.length === 0) return '';
  const { comma } = datesOf(locale);
  const each = named.map(({ name, count }) => `${name} (${countWords(count, locale)})`);
  let room = LANE_CHARACTERS;
  const fits = each.filter((words) => (room -= words.length + comma.length) >= 0);
  const told = fits.length === each.length ? each : [...fits.slice(0, -1), '…'];
  const lanesCounted = counted(named.length, figureWordsOf(locale).summary.lanes, locale);
  return lanesCounted + wordsOf(locale).colon + told.join(comma);
}

/** "3. 15 December 2025, evening (day known, expected): Broader summit" */
function lineOf(note: Note, locale: Locale): string {
  const { modality, noDate, colon } = wordsOf(locale);
  const sure = note.certainty || figureWordsOf(locale).summary.notKnown;
  const said = [sure, modality[note.modality]].filter((words) => words !== '').join(datesOf(locale).comma);
  return `${note.number}. ${note.date === '' ? noDate : note.date} (${said})${colon}${note.title}`;
}

/** From the earliest bound to the latest, in the words of the dates that have them. */
function spanWords(items: readonly TimelineItem[], locale: Locale): string {
  const finite = items.filter((item) => Number.isFinite(item.earliest) || Number.isFinite(item.latest));
  const [first] = finite.toSorted((a, b) => startOf(a) - startOf(b) || lengthOf(a) - lengthOf(b));
  const [last] = finite.toSorted((a, b) => endOf(b) - endOf(a) || lengthOf(a) - lengthOf(b));
  if (first === undefined || last === undefined) return '';
  const from = endWords(first, startOf(first), locale);
  const to = endWords(last, endOf(last) - 1, locale);
  const { comma } = datesOf(locale);
  return comma + (from === to ? from : figureWordsOf(locale).summary.span(from, to));
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
function endWords(item: TimelineItem, time: number, locale: Locale): string {
  const { form, approximate, uncertain } = item.date;
  if (form === 'date' && !approximate && !uncertain) return describeDate(item.date, locale);
  return form === 'date' ? formatsOf(locale).month(time) : formatsOf(locale).day(time);
}

function densestWords(items: readonly TimelineItem[], locale: Locale): string {
  const found = densestStretch(items);
  if (found === null) return '';
  const { day, days } = formatsOf(locale);
  const when = found.first === found.last ? day(found.first) : days(found.first, found.last);
  const events = counted(found.count, wordsOf(locale).cluster.events, locale);
  return figureWordsOf(locale).summary.densest(countWords(found.count, locale), when, events);
}

const MODALITIES = ['planned', 'alleged', 'denied', 'cancelled'] as const satisfies readonly Modality[];

/** How many dates are no known day, and how many events are not simply asserted. */
function doubtWords(items: readonly TimelineItem[], locale: Locale): string {
  const { summary } = figureWordsOf(locale);
  const unsure = items.filter(
    ({ certainty, date }) =>
      date.approximate || date.uncertain || !['day', 'lasted', 'ongoing'].includes(certainty),
  ).length;
  const words = [
    ...(unsure > 0 ? [counted(unsure, summary.unsure, locale)] : []),
    ...MODALITIES.flatMap((modality) => {
      const count = items.filter(({ event }) => event.modality === modality).length;
      return count > 0 ? [counted(count, summary.modality[modality], locale)] : [];
    }),
  ];
  if (items.length === 0) return '';
  return words.length === 0 ? summary.allKnown : capital(words.join(wordsOf(locale).semicolon), locale);
}
