import type { Kind } from '#lib/model/index.ts';
import { KINDS } from '#lib/model/index.ts';

/** Bounds of dates are whole days since 1970, because every EDTF date begins and ends at midnight UTC. */
export const DAY_MS = 86_400_000;

/** First day where nothing limits the past, and the day after the last where nothing limits the future. */
export const OPEN_START = -0x80000000;
export const OPEN_END = 0x7fffffff;
/** Minute of a day that no time and no part of day is stated for. */
export const NO_MINUTE = -1;

/** The classes of dates by their number in a column. */
export { CERTAINTIES } from '#lib/edtf/index.ts';

/** The kinds of events by their number in a column. */
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];
