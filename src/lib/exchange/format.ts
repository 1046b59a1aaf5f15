import type { Report } from './problems.ts';
import { kindOf } from './shape.ts';

/** Newest version of the format that this code reads. */
const VERSION = 1;

/** Whether a JSON value says that it is a timeline of a version that is read here; if not, the report says why. */
export function isTimelineFormat(value: unknown, report: Report): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report.add('other-json', [], { found: kindOf(value) });
    return false;
  }
  if (!Object.hasOwn(value, 'format')) {
    report.add('other-json', [], { found: 'an object without "format"' });
    return false;
  }
  const { format } = value as { readonly format: unknown };
  if (format === `dateline/${VERSION}`) return true;
  const version = typeof format === 'string' ? /^dateline\/([1-9][0-9]{0,8})$/.exec(format)?.[1] : undefined;
  if (version !== undefined) report.add('format-newer', [], { found: version, known: VERSION });
  else {
    const found = typeof format === 'string' || typeof format === 'number' ? format : kindOf(format);
    report.add('format-unknown', [], { found });
  }
  return false;
}
