import { type ArticleDraft, messageFor } from '#lib/exchange/index.ts';
import { LARGEST_TEXT, type Problem, type Publication } from '#lib/model/index.ts';
import type { Arguments, ExitCode } from './command.ts';
import { type Facts, makeDocument, readDrafts } from './document.ts';
import { extractTimeline } from './extract-one.ts';
import { faultOfPath, type Io, nameOf, openBytes, readBytes, tooLarge, unreadable } from './io.ts';
import { readLines } from './lines.ts';
import { openSink } from './output.ts';
import { readOwnKeys } from './own-keys.ts';
import { publishedNeeded } from './publication.ts';
import { count, jsonLine } from './report.ts';

/** What the call says of all its articles. */
export interface Stated {
  /** For those that do not say it themselves; `null`: unknown, `undefined`: these are refused. */
  readonly published: Publication | null | undefined;
  readonly facts: Facts;
}

/** Where an article stands: its own id, the number of its line, or its file. */
type Source = string | number;

/** What became of one article: a line of the output. */
type Outcome =
  | { readonly source: Source; readonly timeline: unknown }
  | { readonly source: Source; readonly error: { readonly code: string; readonly message: string } };

/** Whether a file holds an article on each line, by its name. */
export function isLines(file: string): boolean {
  return /\.(ndjson|jsonl)$/i.test(file);
}

/**
 * Reads the files of a call one article after the other and writes a line for each, in order. The next article is
 * taken when the line before has left, so that memory does not grow with their number. A fault costs its own line and
 * the exit code 1, never the rest.
 */
export async function extractMany(given: Arguments, stated: Stated, io: Io): Promise<ExitCode> {
  const fail = (why: string, code: ExitCode): ExitCode => {
    io.say(`dateline extract: ${why}`);
    return code;
  };
  const [first, ...others] = given.files;
  // A lone file that is not there is a wrong call; among others it is a line of the output.
  const fault = others.length === 0 ? await faultOfPath(first) : null;
  if (fault) return fail(fault.why, fault.code);
  const out = given.values.get('out');
  const sink = await openSink(typeof out === 'string' ? out : null, given.files, io);
  if (!sink.ok) return fail(sink.why, 2);
  let lines = 0;
  let failed = 0;
  for await (const outcome of readFiles(given, stated, io)) {
    lines += 1;
    if ('error' in outcome) failed += 1;
    const written = await sink.value.write(jsonLine(outcome));
    if (!written.ok) return fail(written.why, 2);
  }
  const closed = await sink.value.close();
  if (!closed.ok) return fail(closed.why, 2);
  io.say(`${count(lines, 'article')}${failed > 0 ? `, ${failed} of them with an error` : ''}.`);
  return failed > 0 ? 1 : 0;
}

async function* readFiles({ files, values }: Arguments, stated: Stated, io: Io): AsyncGenerator<Outcome> {
  for (const file of files) {
    if (isLines(file) || (file === '-' && values.has('ndjson'))) {
      yield* readLinesOf(file, files.length > 1, stated, io);
      continue;
    }
    const read = await readBytes(file, io);
    if ('why' in read) yield failure(file, read.problem, read.why);
    else yield* outcomesOf(file, file === '-' ? '' : file, read.bytes, stated);
  }
}

/** `isOneOfMany`: the number of a line alone would not say which file it is in. */
async function* readLinesOf(
  file: string,
  isOneOfMany: boolean,
  stated: Stated,
  io: Io,
): AsyncGenerator<Outcome> {
  const opened = await openBytes(file, io);
  if ('why' in opened) {
    yield failure(file, opened.problem, opened.why);
    return;
  }
  try {
    for await (const { number, text, fault } of readLines(opened.stream, LARGEST_TEXT)) {
      const source = isOneOfMany ? `${file}:${number}` : number;
      if (text?.startsWith('{')) {
        const bytes = new TextEncoder().encode(text);
        yield* outcomesOf(readOwnKeys(bytes).id ?? source, 'line.json', bytes, stated);
      } else {
        const name = isOneOfMany ? `${nameOf(file)}, line ${number},` : `Line ${number}`;
        const code = fault ?? 'no-object';
        yield failure(source, code, lineFaults[code](name));
      }
    }
  } catch (error) {
    const { problem, why } = unreadable(nameOf(file), error);
    yield failure(file, problem, why);
  }
}

/** What makes a line no article, as a sentence about the line of this name. */
const lineFaults = {
  'too-large': tooLarge,
  'not-utf8': (name: string) => `${name} is not text in UTF-8. Save it as UTF-8 and try again.`,
  'no-object': (name: string) =>
    `${name} is no JSON object. Write { "text": "…", "published": … } on one line.`,
} as const;

/** A line for each article in the bytes, and one for all that is wrong with them. */
async function* outcomesOf(
  source: Source,
  name: string,
  bytes: Uint8Array,
  stated: Stated,
): AsyncGenerator<Outcome> {
  try {
    const { articles, problems, saysUnknown } = await readDrafts(name, bytes);
    for (const draft of articles) {
      const published = draft.published ?? stated.published ?? (saysUnknown ? null : stated.published);
      yield outcomeOf(source, draft, published, stated.facts);
    }
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) yield failureOf(source, errors);
  } catch (error) {
    // A mistake of ours in one article must not cost a corpus the hours that were spent on it.
    const reason = error instanceof Error ? error.message : String(error);
    yield failure(source, 'fault', `Dateline failed on this article: ${reason}`);
  }
}

/** `published`: `null` where it is known to be unknown, `undefined` where nobody says anything. */
function outcomeOf(
  source: Source,
  draft: ArticleDraft,
  published: Publication | null | undefined,
  facts: Facts,
): Outcome {
  if (published === undefined) return failure(source, 'published-missing', publishedNeeded);
  const { text, faults } = extractTimeline(makeDocument(draft, facts, published));
  return text === null ? failureOf(source, faults) : { source, timeline: JSON.parse(text) };
}

/** Problems that are told in one line; a list may have thousands of the same. */
const TOLD = 3;

/** At least one problem. */
function failureOf(source: Source, problems: readonly Problem[]): Outcome {
  const sentences = problems.slice(0, TOLD).map(messageFor);
  const more = problems.length > TOLD ? [`There are ${problems.length - TOLD} more problems.`] : [];
  return failure(source, problems[0]?.code ?? 'fault', [...sentences, ...more].join(' '));
}

function failure(source: Source, code: string, message: string): Outcome {
  return { source, error: { code, message } };
}
