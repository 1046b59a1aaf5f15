import type { Command } from './command.ts';

/** The help of the whole: what it is, its commands, exit codes. Ends with a newline. */
export function overview(commands: readonly Command[]): string {
  return lines(
    'Dateline turns news articles into timelines whose every date can be traced to its sentence.',
    '',
    'Usage: dateline <command> <file> [options]',
    '',
    'Commands:',
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    '  dateline <command> --help   options and examples of one command',
    '  dateline --version          the version',
    '',
    'A file named - is standard input. Results go to standard output, messages to standard error.',
    'Exit codes: 0 done, 1 problems in the data, 2 called wrongly.',
  );
}

/** The help of one command. Ends with a newline. */
export function commandHelp(command: Command): string {
  const options = command.options.map(({ name, value, summary }): readonly [string, string] => [
    value === null ? `--${name}` : `--${name} <${value}>`,
    summary,
  ]);
  return lines(
    `Usage: ${usage(command)}`,
    '',
    ...command.about,
    '',
    'Options:',
    ...columns([...options, ['--help', 'this help']]),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
  );
}

/** "dateline validate <timeline.json|->", with "[options]" where there are any. */
function usage(command: Command): string {
  return `dateline ${command.name} ${command.operand}${command.options.length > 0 ? ' [options]' : ''}`;
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`);
}

function lines(...parts: readonly string[]): string {
  return `${parts.join('\n')}\n`;
}
