import { civilDay, dayNumber, formatMonth, formatYear } from '../calendar.ts';
import { dateInWords, oneOfMonths } from '../reading.ts';
import type { TemporalMention } from '../rule.ts';
import { monthNumber } from '../words.ts';

/** A quarter, half, year or month that the text named last; `months` of a stretch without a name ("nine months"). */
interface Period {
  readonly kind: 'quarter' | 'half' | 'year' | 'month' | 'stretch';
  readonly year: number;
  /** Number of the quarter, half or month; 0 for years and stretches. */
  readonly part: number;
  readonly mention: TemporalMention;
}

/** A quarter named further back than this is forgotten. */
const MEMORY = 3000;
/** Rules whose period the text names for comparison. */
const COMPARED: ReadonlySet<string> = new Set(['year-before', 'period-of-year']);
/** Words so far apart are not of one sentence. */
const LONGEST_SENTENCE = 400;
/** Where a sentence ends, for words that only look back within theirs. */
const SENTENCE_END = /[.!?]["”’']*\s+["“‘']*\p{Lu}|\n\s*\n/u;
/** "ended Sept. 30": the quarter is the one that lies mostly before. */
const ENDED = /^,? (?:which )?(?:ended|ending|that ended) (?<month>[A-Z][a-z]{2,8})\.? (?<day>\d{1,2})/u;
/** Half of a quarter, in days. */
const HALF_QUARTER = 45;

/** Gives periods that are told by comparison the period that was named before them. */
export function carryPeriod(
  mentions: readonly TemporalMention[],
  text: string,
  published: number | null,
): readonly TemporalMention[] {
  let quarter: Period | null = null;
  let last: Period | null = null;
  const counts = new Map<string, number>();
  let topic: Period | null = null;
  return mentions.map((mention) => {
    const near = last !== null && isSameSentence(text, last.mention, mention) ? last : null;
    const recent = quarter !== null && mention.start - quarter.mention.end < MEMORY ? quarter : null;
    // One word of another quarter does not change the quarter that a report is about.
    const old = recent === null || recent.kind === 'stretch' ? recent : topic;
    const carried = carry(mention, near ?? old, old, text, published);
    // What is only compared is not what the text tells of next.
    const period = COMPARED.has(mention.rule) ? null : periodOf(carried, published);
    if (period !== null) {
      last = period;
      if (period.kind === 'quarter' || period.kind === 'half' || period.kind === 'stretch') quarter = period;
      if ((period.kind === 'quarter' || period.kind === 'half') && mention.rule !== 'period-again') {
        const count = (counts.get(carried.value) ?? 0) + 1;
        counts.set(carried.value, count);
        if (topic === null || count > (counts.get(topic.mention.value) ?? 0)) topic = period;
      }
    }
    return carried;
  });
}

function carry(
  mention: TemporalMention,
  near: Period | null,
  quarter: Period | null,
  text: string,
  published: number | null,
): TemporalMention {
  switch (mention.rule) {
    case 'year-before':
      return yearBefore(mention, near, quarter);
    case 'period-again':
      return again(mention, quarter, text, published);
    case 'period-of-year':
      return quarter === null || quarter.kind === 'stretch'
        ? mention
        : named(mention, { ...quarter, year: Number(mention.value) }, !isFiscal(quarter));
    default:
      return mention;
  }
}

/** "A year earlier" is as coarse as what it is compared with. */
function yearBefore(mention: TemporalMention, near: Period | null, quarter: Period | null): TemporalMention {
  if (mention.value.length !== 4) return mention;
  const isQuarter = /quarter|period/iu.test(mention.text);
  const ordinal = /(?<which>first|second|third|fourth)/iu
    .exec(mention.text)
    ?.groups?.['which']?.toLowerCase();
  if (ordinal !== undefined) {
    const part = ['first', 'second', 'third', 'fourth'].indexOf(ordinal) + 1;
    return named(mention, { kind: 'quarter', year: Number(mention.value), part, mention }, true);
  }
  const base = isQuarter ? (quarter ?? near) : near;
  if (base === null || base.kind === 'stretch' || base.kind === 'year') {
    // "Ago" counts from the report, whatever year was named before.
    return base === null || /ago$/iu.test(mention.text)
      ? mention
      : { ...mention, value: formatYear(base.year - 1) };
  }
  return named(mention, { ...base, year: base.year - 1 }, mention.date !== null);
}

/** "The quarter" is the one named last, or the one that its end tells. */
function again(
  mention: TemporalMention,
  quarter: Period | null,
  text: string,
  published: number | null,
): TemporalMention {
  if (quarter !== null && isFiscal(quarter)) return named(mention, quarter, false);
  const ended = ENDED.exec(text.slice(mention.end, mention.end + 40))?.groups;
  if (ended !== undefined && published !== null) {
    const month = monthNumber(ended['month'] ?? '');
    if (month > 0) {
      const { year, month: current } = civilDay(published);
      const end = dayNumber(month <= current ? year : year - 1, month, Number(ended['day']));
      const middle = civilDay(end - HALF_QUARTER);
      return named(
        mention,
        { kind: 'quarter', year: middle.year, part: Math.ceil(middle.month / 3), mention },
        true,
      );
    }
  }
  if (quarter === null || quarter.kind === 'stretch') return mention;
  return named(mention, quarter, true);
}

/** A company's own quarter: its days are not those of the calendar. */
function isFiscal({ mention }: Period): boolean {
  return /\bfiscal\b/iu.test(mention.text);
}

/** The mention as that period. The date stays away where the words count from something told. */
function named(mention: TemporalMention, { kind, year, part }: Period, isDate: boolean): TemporalMention {
  if (kind === 'month')
    return { ...mention, value: formatMonth(year, part), date: isDate ? formatMonth(year, part) : null };
  const [letter, months] = kind === 'half' ? ['H', 6] : ['Q', 3];
  return {
    ...mention,
    value: `${formatYear(year)}-${letter}${part}`,
    date: isDate ? oneOfMonths(year, (part - 1) * Number(months) + 1, Number(months)) : null,
    because: `the words point to a ${kind} of ${dateInWords(formatYear(year))} that the text names`,
  };
}

function periodOf(mention: TemporalMention, published: number | null): Period | null {
  const parts = /^(?<year>\d{4})(?:-(?<letter>[QH])?(?<part>\d{1,2}))?$/.exec(mention.value)?.groups;
  if (mention.type === 'DURATION') {
    const { amount, unit } = mention.quantity ?? {};
    const isStretch =
      (unit === 'month' && (amount === 6 || amount === 9)) || (unit === 'year' && amount === 1);
    if (!isStretch || published === null || !/^(?:the|first|its|year)/iu.test(mention.text)) return null;
    return { kind: 'stretch', year: civilDay(published).year, part: 0, mention };
  }
  if (parts === undefined || mention.type !== 'DATE') return null;
  const year = Number(parts['year']);
  const part = Number(parts['part'] ?? 0);
  const kind =
    parts['letter'] === 'Q' ? 'quarter' : parts['letter'] === 'H' ? 'half' : part > 0 ? 'month' : 'year';
  return { kind, year, part, mention };
}

function isSameSentence(text: string, first: TemporalMention, second: TemporalMention): boolean {
  if (second.start - first.end >= LONGEST_SENTENCE) return false;
  const between = text.slice(first.end, second.start + 1);
  return !SENTENCE_END.test(between);
}
