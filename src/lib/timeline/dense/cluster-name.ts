import type { Cluster } from '../scene.ts';
import type { Locale } from '../languages/language.ts';
import { counted, datesOf, wordsOf } from '../locale.ts';
import { dateWords } from '../words.ts';

const DAY = 86_400_000;

/**
 * What a cluster is called when it is read out or shown as a tooltip: "412 events, March 2022 to June 2022, 37 not known
 * to the day. Talks and meetings." `lane`: name of its lane, empty for none.
 */
export function clusterName(cluster: Cluster, lane: string, locale: Locale): string {
  const { count, unsure, kind } = cluster;
  const words = wordsOf(locale).cluster;
  const { comma } = datesOf(locale);
  const many = counted(count, words.events, locale);
  const span = spanWords(cluster, locale);
  const what = kind === 'longer' ? words.longer(many, span) : `${many}${comma}${span}`;
  const doubt =
    kind === 'longer' || unsure === 0
      ? ''
      : unsure === count
        ? `${comma}${words.unsure}`
        : `${comma}${counted(unsure, words.someUnsure, locale)}`;
  return `${what}${doubt}.${lane === '' ? '' : ` ${lane}.`}`;
}

/** "March 2022 to June 2022", in days up to two months, in hours up to two days. */
function spanWords({ from, to }: Cluster, locale: Locale): string {
  const length = to - from;
  const pattern =
    length < 2 * DAY && from !== to
      ? ({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const)
      : length < 62 * DAY
        ? ({ day: 'numeric', month: 'long', year: 'numeric' } as const)
        : length < 3700 * DAY
          ? ({ month: 'long', year: 'numeric' } as const)
          : ({ year: 'numeric' } as const);
  const first = dateWords(from, locale, pattern);
  const last = dateWords(to, locale, pattern);
  return first === last ? first : wordsOf(locale).cluster.span(first, last);
}
