import { parseEdtf } from '#lib/edtf/index.ts';
import type { Publication } from '#lib/model/index.ts';
import { type Answer, type Arguments, found, refused } from './command.ts';

/**
 * What `--published` and `--zone` say. `undefined` where they do not, `null` where they say that it is unknown.
 * Refuses what is no date and no time zone.
 */
export function readPublication({ values }: Arguments): Answer<Publication | null | undefined> {
  const written = values.get('published');
  const zone = values.get('zone');
  if (typeof zone === 'string' && !isZone(zone)) {
    return refused(`--zone ${zone} is no time zone. Write its IANA name, for example Europe/Istanbul.`);
  }
  if (typeof written !== 'string') return found(undefined);
  if (written === 'unknown') return found(null);
  const date = readDate(written);
  if (date === null) {
    return refused(`--published ${written} is no date. Write year, month and day: 2025-12-15.`);
  }
  return found({ date, ...(typeof zone === 'string' ? { zone } : {}), basis: 'given' });
}

/** A day, month or year of publication as written on the command line or in a file; else `null`. */
export function readDate(written: string): string | null {
  const date = parseEdtf(written);
  // 2025-21 would be a spring.
  const plain = date?.form === 'date' && /^\d{4}(-(0\d|1[0-2])(-\d{2})?)?$/.test(date.source);
  return plain ? date.source : null;
}

/** Why a command that reads dates cannot begin without the day of publication. */
export const publishedNeeded =
  'The day of publication is missing; without it “yesterday” and “on Monday” have no date. ' +
  'Add --published 2025-12-15, or --published unknown.';

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    // The constructor's only complaint here is an unknown zone.
    return false;
  }
}
