import type { Io } from './io.ts';

/** 0: done. 1: there are problems in the data. 2: the command was called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** One `--name` of a command. */
export interface Option {
  /** Without the dashes. */
  readonly name: string;
  /** What stands for the value in the help: "date"; `null` for a switch that takes none. */
  readonly value: string | null;
  /** One line for the help, with the default where there is one. */
  readonly summary: string;
  /** The only values it takes; a wrong one is answered with the nearest. */
  readonly choices?: readonly string[];
}

/** What a person wrote after the command's name, checked against its options. */
export interface Arguments {
  /** The files to read, in the order given; `-` is standard input. One, unless the command takes several. */
  readonly files: readonly [string, ...string[]];
  /** Values by option name; `true` for a switch. Absent when not given. */
  readonly values: ReadonlyMap<string, string | true>;
}

/** One command: `dateline <name> …`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What the file may be, for the usage line: "<timeline.json|->". */
  readonly operand: string;
  /** Whether several files may be named; `with`: only beside this switch, named without dashes. */
  readonly several: boolean | { readonly with: string };
  /** Short paragraphs for the help, each under 80 characters a line. */
  readonly about: readonly string[];
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  readonly run: (given: Arguments, io: Io) => Promise<ExitCode>;
}

/** A value, or the sentence that says why there is none. */
export type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly why: string };

export function found<Value>(value: Value): Answer<Value> {
  return { ok: true, value };
}

export function refused(why: string): { readonly ok: false; readonly why: string } {
  return { ok: false, why };
}
