import { parseEdtf } from '#lib/edtf/index.ts';
import type { Problem, Publication } from '#lib/model/index.ts';
import { problem } from '../problems.ts';
import { tidyLine } from './lines.ts';
import { momentOf, readWrittenDate, type WrittenDate } from './written-date.ts';

/** A date that a file gives for an article, as written, best first. */
export interface DateGiven {
  /** Where it stands, to follow "Found in": "article:published_time of the page". */
  readonly where: string;
  readonly written: string;
  /** `sent`: it may be the day on which somebody passed the article on. */
  readonly means: 'published' | 'changed' | 'sent';
}

/** The date of publication among those that a file gives; `null` when none can be read. */
export interface PublicationFound {
  readonly published: Publication | null;
  readonly problems: readonly Problem[];
}

/**
 * Takes the first date of publication, then one of sending, then one of change (both inferred). Its note says where it
 * stands, and when the article was changed on another day. A warning when two dates of publication disagree.
 */
export function choosePublication(given: readonly DateGiven[]): PublicationFound {
  const read = given.flatMap((one) => {
    const date = readWrittenDate(one.written);
    return date === null ? [] : [{ ...one, date }];
  });
  const of = (means: DateGiven['means']) => read.filter((one) => one.means === means);
  const [first, ...others] = [...of('published'), ...of('sent'), ...of('changed')];
  if (!first) return { published: null, problems: [] };
  // One moment told in UTC and in the writer's own zone: the words of the article mean the writer's day.
  const moment = momentOf(first.date);
  const taken =
    others.find(({ date }) => moment !== null && date.offset !== 0 && momentOf(date) === moment) ?? first;
  const changed = of('changed').find(({ date }) => date.date.slice(0, 10) !== taken.date.date);
  const words = [
    `Found in ${taken.where}: ${shown(taken.written)}`,
    taken.means === 'changed' ? 'the day of publication itself is not given' : '',
    taken.means !== 'changed' && changed ? `changed later: ${shown(changed.written)}` : '',
  ].filter((part) => part !== '');
  const rival = others.find(
    (other) => other.means === 'published' && taken.means === 'published' && disagree(taken.date, other.date),
  );
  return {
    published: publicationOf(
      taken.date,
      taken.means === 'published' ? 'printed' : 'inferred',
      `${words.join('; ')}.`,
    ),
    problems: rival
      ? [
          problem('article-dates-differ', [], {
            taken: taken.date.date,
            place: taken.where,
            other: rival.date.date,
            otherPlace: rival.where,
          }),
        ]
      : [],
  };
}

/** A written date as a publication, in the form that files take. */
export function publicationOf(date: WrittenDate, basis: Publication['basis'], note: string): Publication {
  return {
    date: date.date,
    ...(date.time === undefined ? {} : { time: date.time }),
    ...(date.zone === undefined ? {} : { zone: date.zone }),
    basis,
    note,
  };
}

/** A day, month or year as written in an article of Dateline's own JSON; else `null`. */
export function plainDate(written: string): string | null {
  const date = parseEdtf(written);
  const plain = date?.form === 'date' && /^\d{4}(-\d{2}){0,2}$/.test(date.source);
  return plain ? date.source : null;
}

/** Two days, unless both are one moment told in two zones, or one is only coarser. */
function disagree(a: WrittenDate, b: WrittenDate): boolean {
  const [one, other] = [momentOf(a), momentOf(b)];
  if (one !== null && one === other) return false;
  const length = Math.min(a.date.length, b.date.length);
  return a.date.slice(0, length) !== b.date.slice(0, length);
}

function shown(written: string): string {
  return tidyLine(written.slice(0, 80));
}
