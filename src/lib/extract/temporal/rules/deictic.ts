import { addMonths, civilDay, formatDay, formatMonth, formatYear, isoWeek, weekdayOf } from '../calendar.ts';
import {
  dateReading,
  dayReading,
  monthAway,
  partOfDay,
  publishedInWords,
  referenceReading,
} from '../reading.ts';
import type { Groups, TemporalContext, TemporalReading, TemporalRule } from '../rule.ts';
import { MONTH, monthNumber, PART, SP, WEEKDAY, weekdayNumber } from '../words.ts';
import { edge, seasonCode } from './absolute.ts';

const PART_TAIL = String.raw`(?:${SP}(?<part>${PART}))?`;
const UNKNOWN = 'the date of the report is not known, so these words name no day';

/** Dates that mean nothing without the document date. */
export const DEICTIC_RULES: readonly TemporalRule[] = [
  {
    name: 'weekday',
    pattern: new RegExp(
      String.raw`(?<!\bBlack${SP}|\bGood${SP}|\bEaster${SP}|\bBloody${SP}|\p{L})(?:(?<next>next|this${SP}coming|coming)${SP}|(?<last>last|this${SP}past|past)${SP}|(?<nearest>this)${SP})?(?<weekday>${WEEKDAY})(?!s\b|\p{L})${PART_TAIL}`,
      'gu',
    ),
    read: readWeekday,
  },
  {
    name: 'day-word',
    pattern: new RegExp(
      String.raw`\b(?:(?<beforeLast>the${SP}day${SP}before${SP}yesterday)|(?<afterNext>the${SP}day${SP}after${SP}tomorrow)|(?<word>today|yesterday|tomorrow)${PART_TAIL}|(?<tonight>tonight)|(?<lastNight>last${SP}night|overnight)|(?:earlier${SP})?this${SP}(?<thisPart>morning|afternoon|evening))\b`,
      'giu',
    ),
    read: readDayWord,
  },
  {
    name: 'unit-away',
    pattern: new RegExp(
      String.raw`\b(?:(?<edge>early|mid|late|earlier|later)(?:-|${SP}))?(?:(?<last>last|previous)|(?<next>next|(?:the${SP})?coming)|(?<same>this|the${SP}current))${SP}(?<unit>week|weekend|month|year|quarter|decade|century)(?![-’'\p{L}])`,
      'giu',
    ),
    read: readUnitAway,
  },
  {
    name: 'month-away',
    pattern: new RegExp(
      String.raw`\b(?:(?<edge>early|mid|late)(?:-|${SP}))?(?:(?<last>last|this${SP}past)|(?<next>next|this${SP}coming)|(?<same>this)|(?<bare>in|since|by|until|from|of|through|during|for))${SP}(?:(?<inner>early|mid|late)(?:-|${SP}))?(?<month>${MONTH})(?!\p{L}|[,]?${SP}\d|-\d)`,
      'gu',
    ),
    read: readMonthAway,
  },
  {
    name: 'season-away',
    pattern:
      /\b(?:(?<last>last)|(?<next>next|this coming)|(?<same>this)) (?<season>spring|summer|autumn|fall|winter)(?!\p{L})/giu,
    read: readSeasonAway,
  },
  {
    name: 'time-reference',
    pattern:
      /\b(?:(?<present>now|currently|at present|at the moment|presently|nowadays|these days)|(?<past>recently|lately|previously|formerly|in the past|once)|(?<future>soon|in the future|in the near future|shortly))(?!\p{L})(?! (?:again|more|said))/giu,
    read: ({ present, past }) => {
      if (present !== undefined)
        return referenceReading('PRESENT_REF', 'the words name no date, only the time of the report');
      if (past !== undefined)
        return referenceReading('PAST_REF', 'the words name no date, only a time before the report');
      return referenceReading('FUTURE_REF', 'the words name no date, only a time after the report');
    },
  },
];

function readWeekday(groups: Groups, context: TemporalContext): TemporalReading | null {
  const { published } = context;
  const wanted = weekdayNumber(groups['weekday'] ?? '');
  const part = partOfDay(groups['part']);
  if (published === null) return dateReading(`XXXX-WXX-${wanted + 1}`, null, UNKNOWN);
  const back = (weekdayOf(published) - wanted + 7) % 7;
  const ahead = (7 - back) % 7;
  const options = { implied: ['year', 'month', 'day'] as const, anchored: true, partOfDay: part };
  const name = (groups['weekday'] ?? '').replace('.', '');
  const weekday = name.length > 5 ? name : 'such day';
  const origin = publishedInWords(published);
  if (groups['last'] !== undefined) {
    return dayReading(published - (back === 0 ? 7 : back), `the last ${weekday} before ${origin}`, options);
  }
  const forward =
    groups['next'] !== undefined || (groups['nearest'] !== undefined && context.outlook() !== 'past');
  if (forward || context.outlook() === 'future') {
    if (ahead === 0 && groups['next'] === undefined) return dayReading(published, sameDay(origin), options);
    return dayReading(published + (ahead === 0 ? 7 : ahead), `the next ${weekday} after ${origin}`, options);
  }
  if (back === 0) return dayReading(published, sameDay(origin), options);
  return dayReading(published - back, `the last ${weekday} before ${origin}`, options);
}

function sameDay(origin: string): string {
  return `the same day, ${origin}`;
}

function readDayWord(groups: Groups, { published }: TemporalContext): TemporalReading | null {
  const [distance, part] = dayDistance(groups);
  if (published === null) return referenceReading(distance === 0 ? 'PRESENT_REF' : 'PAST_REF', UNKNOWN);
  const away =
    distance === 0
      ? 'the day'
      : distance < 0
        ? `${-distance === 1 ? 'the day' : 'two days'} before`
        : `${distance === 1 ? 'the day' : 'two days'} after`;
  const because =
    distance === 0 ? sameDay(publishedInWords(published)) : `${away} ${publishedInWords(published)}`;
  return dayReading(published + distance, because, {
    implied: ['year', 'month', 'day'],
    anchored: true,
    partOfDay: partOfDay(part),
  });
}

function dayDistance(groups: Groups): readonly [number, string | undefined] {
  if (groups['beforeLast'] !== undefined) return [-2, undefined];
  if (groups['afterNext'] !== undefined) return [2, undefined];
  if (groups['tonight'] !== undefined) return [0, 'night'];
  if (groups['lastNight'] !== undefined)
    return [groups['lastNight'].toLowerCase() === 'overnight' ? 0 : -1, 'night'];
  if (groups['thisPart'] !== undefined) return [0, groups['thisPart']];
  const word = groups['word']?.toLowerCase();
  return [word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0, groups['part']];
}

function readUnitAway(groups: Groups, { published }: TemporalContext): TemporalReading | null {
  const step = groups['last'] !== undefined ? -1 : groups['next'] !== undefined ? 1 : 0;
  const unit = groups['unit']?.toLowerCase() ?? '';
  if (published === null)
    return referenceReading(step < 0 ? 'PAST_REF' : step > 0 ? 'FUTURE_REF' : 'PRESENT_REF', UNKNOWN);
  const which = step < 0 ? 'before' : step > 0 ? 'after' : 'of';
  const options = {
    anchored: true,
    modifier: edge(groups['edge']),
    implied:
      unit === 'year' || unit === 'decade' || unit === 'century'
        ? (['year'] as const)
        : (['year', 'month'] as const),
  };
  const { year } = civilDay(published);
  const because = `the ${unit} ${which} ${publishedInWords(published)}`;
  if (unit === 'week' || unit === 'weekend') {
    const monday = published - weekdayOf(published) + step * 7;
    const week = isoWeek(monday);
    const value = `${formatYear(week.year)}-W${String(week.week).padStart(2, '0')}`;
    return unit === 'week'
      ? dateReading(value, oneOf(monday, monday + 6), because, options)
      : dateReading(`${value}-WE`, oneOf(monday + 5, monday + 6), because, options);
  }
  if (unit === 'month') {
    const month = monthAway(published, step);
    return dateReading(month, month, because, options);
  }
  if (unit === 'quarter') {
    const { year: y, month } = civilDay(addMonths(published, step * 3));
    const quarter = Math.ceil(month / 3);
    const set = `[${formatMonth(y, quarter * 3 - 2)}..${formatMonth(y, quarter * 3)}]`;
    return dateReading(`${formatYear(y)}-Q${quarter}`, set, because, options);
  }
  if (unit === 'year') return dateReading(formatYear(year + step), formatYear(year + step), because, options);
  if (unit === 'decade') {
    const decade = String(Math.floor(year / 10) + step);
    return dateReading(decade, `${decade}X`, because, options);
  }
  const century = String(Math.floor(year / 100) + step);
  return dateReading(century, `${century}XX`, because, options);
}

function readMonthAway(groups: Groups, context: TemporalContext): TemporalReading | null {
  const name = groups['month'] ?? '';
  const month = monthNumber(name);
  const modifier = edge(groups['edge'] ?? groups['inner']);
  const { published } = context;
  if (published === null) return dateReading(`XXXX-${String(month).padStart(2, '0')}`, null, UNKNOWN);
  const { year, month: current } = civilDay(published);
  const future =
    groups['next'] !== undefined || (groups['last'] === undefined && context.outlook() === 'future');
  let y: number;
  if (groups['last'] !== undefined) y = month < current ? year : year - 1;
  else if (groups['same'] !== undefined) y = year;
  else if (future)
    y = month >= current && !(groups['next'] !== undefined && month === current) ? year : year + 1;
  else y = month <= current ? year : year - 1;
  const value = formatMonth(y, month);
  return dateReading(
    value,
    value,
    `the ${future ? 'next' : 'last'} such month seen from ${publishedInWords(published)}`,
    {
      implied: ['year'],
      anchored: true,
      modifier,
    },
  );
}

function readSeasonAway(groups: Groups, { published }: TemporalContext): TemporalReading | null {
  if (published === null) return referenceReading('PAST_REF', UNKNOWN);
  const { year, month } = civilDay(published);
  const code = seasonCode(groups['season'] ?? '');
  const starts = { SP: 3, SU: 6, FA: 9, WI: 12 }[code];
  let y = year;
  if (groups['last'] !== undefined && starts > month - 3) y -= 1;
  if (groups['next'] !== undefined && starts <= month) y += 1;
  const first = formatMonth(y, starts);
  const last = code === 'WI' ? formatMonth(y + 1, 2) : formatMonth(y, starts + 2);
  return dateReading(
    `${formatYear(y)}-${code}`,
    `[${first}..${last}]`,
    `that season seen from ${publishedInWords(published)}`,
    {
      implied: ['year'],
      anchored: true,
    },
  );
}

/** Bounds of one unsaid day between two days, both included. */
function oneOf(first: number, last: number): string {
  return `[${formatDay(first)}..${formatDay(last)}]`;
}
