import { parse, type ParsedComponents } from 'chrono-node';
import type { Expression } from '../score.ts';
import type { Tagger } from '../taggers.ts';
import {
  dateValue,
  expressionAt,
  finenessOf,
  partOfDay,
  referenceOf,
  splitSpan,
  stretchValue,
  two,
} from './timex.ts';

/** chrono-node: what it marks as certain makes the fineness; the words help where it forgets the unit. */
export const CHRONO: Tagger = {
  name: 'chrono-node',
  tag: (text, documentDate) => {
    const reference = { instant: referenceOf(documentDate), timezone: 0 };
    return parse(text, reference).flatMap((result): readonly Expression[] => {
      const { index, text: words, start, end } = result;
      const whole = (part: ParsedComponents): Expression | null =>
        expressionAt(text, index, index + words.length, meaningOf(part, words));
      const ends = end ? splitSpan(words) : null;
      if (!end || ends === null) return [whole(start)].filter((one) => one !== null);
      const [firstEnd, secondStart] = ends;
      return [
        expressionAt(text, index, index + firstEnd, meaningOf(start, words.slice(0, firstEnd))),
        expressionAt(
          text,
          index + secondStart,
          index + words.length,
          meaningOf(end, words.slice(secondStart)),
        ),
      ].filter((one) => one !== null);
    });
  },
};

function meaningOf(date: ParsedComponents, words: string): { readonly type: string; readonly value: string } {
  const stretch = stretchValue(words);
  if (stretch !== null) return { type: 'DURATION', value: stretch };
  if (date.tags().has('casualReference/now')) return { type: 'DATE', value: 'PRESENT_REF' };
  const parts = { year: date.get('year')!, month: date.get('month')!, day: date.get('day')! };
  const day = dateValue(parts, 'day');
  if (date.isCertain('hour')) {
    const minute = date.isCertain('minute') ? (date.get('minute') ?? 0) : 0;
    return { type: 'TIME', value: `${day}T${two(date.get('hour') ?? 0)}:${two(minute)}` };
  }
  // Its weeks begin on Sunday, those of TIMEX3 on Monday.
  if (/^this week$/i.test(words)) {
    return { type: 'DATE', value: dateValue({ ...parts, day: parts.day + 1 }, 'week') };
  }
  const part = partOfDay(words);
  if (part !== null) return { type: 'TIME', value: `${day}${part}` };
  if (/\bweekend\b/i.test(words)) return { type: 'DATE', value: `${dateValue(parts, 'week')}-WE` };
  const known =
    date.isCertain('day') || date.isCertain('weekday') ? 'day' : date.isCertain('month') ? 'month' : 'year';
  return { type: 'DATE', value: dateValue(parts, finenessOf(words) ?? known) };
}
