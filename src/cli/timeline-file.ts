import { startTimelineReader } from '#lib/exchange/index.ts';
import type { DiplomaticEvent, Problem, Timeline } from '#lib/model/index.ts';
import type { ExitCode } from './command.ts';
import { empty, type Io, nameOf, openBytes, type Unreadable, unreadable } from './io.ts';
import { reportProblems } from './report.ts';

/** What was read from a file. */
export interface TimelineFile {
  /** `null` when a problem is an error. */
  readonly timeline: Timeline | null;
  /** Errors first. */
  readonly problems: readonly Problem[];
}

/**
 * The timeline in a file, or in standard input for `-`: a `.timeline.json`, NDJSON, or a figure that carries one. Read
 * piece by piece, so that only the events must fit into memory. Refuses what cannot be read, and what is empty.
 */
export async function readTimelineFile(file: string, io: Io): Promise<TimelineFile | Unreadable> {
  const opened = await openBytes(file, io);
  if ('why' in opened) return opened;
  const events: DiplomaticEvent[] = [];
  const reader = startTimelineReader((event) => events.push(event));
  try {
    for await (const bytes of opened.stream) {
      if (!reader.take(bytes)) break;
    }
  } catch (error) {
    return unreadable(nameOf(file), error);
  }
  const { head, problems } = reader.finish();
  if (problems[0]?.code === 'empty') return empty(file);
  return { timeline: head && { ...head, events }, problems };
}

/**
 * The same for a command that needs the timeline: problems are told in its name, and where no timeline is left the
 * code to end with is given instead.
 */
export async function timelineOrCode(
  command: string,
  file: string,
  io: Io,
): Promise<{ readonly timeline: Timeline } | { readonly code: ExitCode }> {
  const read = await readTimelineFile(file, io);
  if ('why' in read) {
    io.say(`dateline ${command}: ${read.why}`);
    return { code: read.code };
  }
  reportProblems(file, read.problems, io);
  return read.timeline === null ? { code: 1 } : { timeline: read.timeline };
}
