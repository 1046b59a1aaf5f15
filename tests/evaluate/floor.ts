import { readFileSync, writeFileSync } from 'node:fs';
import { GROUPS, readArticles, type Group } from './articles.ts';
import { evaluateEvents, type EventReport } from './events.ts';

/** What a group of articles has reached and must not fall below. */
export interface Floor {
  /** F1 of the sentences of events, from 0 to 1, cut to three decimals. */
  readonly sentence: number;
  /** F1 of sentence and date. */
  readonly date: number;
  /** F1 of whole events. */
  readonly event: number;
  /** Invented dates as a share of the events found, at most; cut upwards. Who finds more may err as often. */
  readonly invented: number;
}

export type Floors = Readonly<Record<Group, Floor>>;

/** Our own articles. */
export const CORPUS = 'data/corpus';

/** Fewer articles than this measure nothing. */
export const LEAST_ARTICLES = 30;

const FLOOR_FILE = new URL('./floor.json', import.meta.url);

/** The committed floors. */
export function readFloors(): Floors {
  return JSON.parse(readFileSync(FLOOR_FILE, 'utf8')) as Floors;
}

/** What extraction reaches today on the articles under a path. */
export function measureFloors(path: string): Floors {
  const articles = readArticles(path);
  const floors = GROUPS.map((group) => [
    group,
    floorOf(evaluateEvents(articles.filter((article) => article.group === group))),
  ]);
  return Object.fromEntries(floors) as Floors;
}

function floorOf({ scores, invented, found }: EventReport): Floor {
  const cut = (share: number): number => Math.floor(share * 1000) / 1000;
  return {
    sentence: cut(scores.sentence.f1),
    date: cut(scores.date.f1),
    event: cut(scores.event.f1),
    invented: found === 0 ? 0 : Math.ceil((invented / found) * 1000) / 1000,
  };
}

/** The better of two, figure by figure: a floor only rises. */
export function raise(floor: Floor, reached: Floor): Floor {
  return {
    sentence: Math.max(floor.sentence, reached.sentence),
    date: Math.max(floor.date, reached.date),
    event: Math.max(floor.event, reached.event),
    invented: Math.min(floor.invented, reached.invented),
  };
}

/** What fell, in words; empty when nothing did. */
export function fallen(floor: Floor, reached: Floor): readonly string[] {
  const shares = (['sentence', 'date', 'event'] as const)
    .filter((figure) => reached[figure] < floor[figure])
    .map((figure) => `F1 by ${figure} fell from ${floor[figure]} to ${reached[figure]}`);
  const more = reached.invented > floor.invented;
  return more
    ? [...shares, `the share of invented dates rose from ${floor.invented} to ${reached.invented}`]
    : shares;
}

/** Raises the committed floors to what is reached today. */
export function raiseFloors(path: string): void {
  const [floors, reached] = [readFloors(), measureFloors(path)];
  const raised = Object.fromEntries(GROUPS.map((group) => [group, raise(floors[group], reached[group])]));
  writeFileSync(FLOOR_FILE, `${JSON.stringify(raised, null, 2)}\n`);
}
