import type { Timeline } from '#lib/model/index.ts';
import type { Command } from '../command.ts';
import { count, reportProblems } from '../report.ts';
import { readTimelineFile } from '../timeline-file.ts';

/** `dateline validate`: is the file a timeline, and does every quote stand in its document? */
export const validateCommand: Command = {
  name: 'validate',
  summary: 'check a timeline and every quote in it',
  operand: '<timeline.json|timeline.ndjson|figure.svg|->',
  several: false,
  about: [
    'Checks the structure, the dates, and that every quoted sentence stands in its',
    'document at the place that the file says. A figure that carries its timeline',
    'can be checked too. Says where each problem is; the verdict is the only result.',
  ],
  options: [],
  examples: ['dateline validate talks.timeline.json', 'dateline validate - < talks.timeline.json'],
  run: async ({ files: [file] }, io) => {
    const read = await readTimelineFile(file, io);
    if ('why' in read) {
      io.say(`dateline validate: ${read.why}`);
      return read.code;
    }
    const { timeline, problems } = read;
    reportProblems(file, problems, io);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const name = file === '-' ? 'standard input' : file;
    if (timeline === null || errors > 0) {
      await io.out(`${name}: not a valid timeline (${count(errors, 'error')})\n`);
      return 1;
    }
    await io.out(`${name}: a valid timeline, ${contents(timeline)}\n`);
    return 0;
  },
};

function contents(timeline: Timeline): string {
  const texts = new Set(timeline.documents.filter(({ text }) => text !== undefined).map(({ id }) => id));
  const evidence = timeline.events.flatMap((event) => event.evidence);
  const verified = evidence.filter(({ document }) => texts.has(document)).length;
  const unverified = evidence.length - verified;
  return [
    count(timeline.events.length, 'event'),
    count(timeline.documents.length, 'document'),
    ...(verified > 0 || unverified === 0 ? [`${count(verified, 'quote')} verified`] : []),
    ...(unverified > 0 ? [`${count(unverified, 'quote')} without the text to verify them`] : []),
  ].join(', ');
}
