import { describe, expect, test } from 'vitest';
import { writeNotes, type NotesOptions } from '#lib/figure/index.ts';
import { HOSTILE_WORDS, hostileTimeline } from '../../../support/hostile-notes.ts';
import { event, talksTimeline, timelineOf } from '../../../support/timelines.ts';

const all: NotesOptions = { locale: 'en', dateStyle: 'long', only: null, refinements: true };

describe('notes as Markdown', () => {
  test('a note holds number, title, date, sentence, who says so, outlet, day and address', () => {
    const made = timelineOf(
      [
        event({
          title: 'Talks resume in Berlin',
          date: '2025-12-15',
          partOfDay: 'evening',
          modality: 'planned',
          attribution: ['Ukrinform', 'a source in the delegation'],
        }),
        event({ title: 'Vote in parliament', date: '2019', kind: 'legislation' }),
        event({ title: 'Talks go on', date: null }),
      ],
      { title: 'Border talks', dek: 'What an agency reports.' },
    );
    const address = 'https://example.org/a';
    const timeline = { ...made, documents: made.documents.map((each) => ({ ...each, address })) };
    expect(writeNotes(timeline, 'md', all)).toBe(
      [
        '# Border talks',
        'What an agency reports.',
        '1\\. **Vote in parliament.** 2019, some day in that year. “Vote in parliament.” [Test Agency](<https://example.org/a>), “A report made for a test”, 15 December 2025 (date given by the editor).',
        '2\\. **Talks resume in Berlin.** Expected, 15 December 2025, evening. “Talks resume in Berlin.” Ukrinform, citing a source in the delegation; [Test Agency](<https://example.org/a>), “A report made for a test”, 15 December 2025 (date given by the editor).',
        '3\\. **Talks go on.** No date. “Talks go on.” [Test Agency](<https://example.org/a>), “A report made for a test”, 15 December 2025 (date given by the editor).',
      ].join('\n\n') + '\n',
    );
  });

  test('leaving events out does not change the numbers', () => {
    const timeline = talksTimeline();
    const whole = writeNotes(timeline, 'md', all);
    const kept = timeline.events[3]!.id;
    const part = writeNotes(timeline, 'md', { ...all, only: new Set([kept]) });
    const [note] = part.trimEnd().split('\n\n').slice(-1);
    expect(note).toMatch(/^\d+\\\. \*\*/);
    expect(whole.split('\n\n').map((each) => each.trimEnd())).toContain(note);
    expect(part.match(/^\d+\\\./gm)).toHaveLength(1);
  });

  test('dates from elsewhere only where they are asked for', () => {
    expect(writeNotes(talksTimeline(), 'md', all)).toContain(
      'Elsewhere dated 7 February 2019: The parliament lists the vote on that day. [Parliament](<https://example.org/vote>).',
    );
    expect(writeNotes(talksTimeline(), 'md', { ...all, refinements: false })).not.toContain('Elsewhere');
  });

  test.each(HOSTILE_WORDS)('%j becomes no markup', (words) => {
    const text = writeNotes(hostileTimeline(words), 'md', all);
    // Two notes, title, dek: nothing brings a paragraph or a line of its own.
    expect(text.trimEnd().split('\n\n')).toHaveLength(4);
    expect(text.split('\n')).toHaveLength(8);
    const ours = text
      .replace(/\\./g, '')
      .replace(/^# /, '')
      .replace(/\*\*[^*]*\*\*/g, '')
      .replace(/\[[^\]]*\]\(<https:\/\/[^<>\s]*>\)/g, '');
    expect(ours).not.toMatch(/[*_`[\]<>#|~$&@]/);
    expect(ours).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\ufffe\ud83c]/);
    expect(ours).not.toMatch(/:\/\//);
    // A line of our own begins with a heading, with a number, or with words that make no list.
    for (const line of text.split('\n')) expect(line).not.toMatch(/^(?:[-+>|]|\d+[.)])/);
  });
});
