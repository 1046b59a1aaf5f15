import { expect, test } from 'vitest';
import { NOTES_FORMATS, writeNotes, type NotesFormat } from '#lib/figure/index.ts';
import { shuffled, talksTimeline } from '../../../support/timelines.ts';

test.each(Object.keys(NOTES_FORMATS) as NotesFormat[])(
  '%s: equal text whatever the order of events, ended by a line feed, in dates of the language asked',
  (format) => {
    const timeline = talksTimeline();
    const options = { locale: 'en', dateStyle: 'long', only: null, refinements: true } as const;
    const text = writeNotes(timeline, format, options);
    expect(writeNotes(shuffled(timeline, 7), format, options)).toBe(text);
    expect(text).toMatch(/[^\n]\r?\n$/);
    expect(writeNotes(timeline, format, { ...options, locale: 'de' })).toContain('14. Dezember 2025');
    expect(text).not.toContain('Dezember');
    const iso = writeNotes(timeline, format, { ...options, dateStyle: 'iso' });
    expect(iso).toContain('2025-12-14');
    expect(iso).not.toContain('14 December 2025');
  },
);
