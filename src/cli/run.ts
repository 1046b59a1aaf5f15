import { version } from '../../package.json';
import { readArguments } from './arguments.ts';
import type { Command, ExitCode } from './command.ts';
import { convertCommand } from './commands/convert.ts';
import { extractCommand } from './commands/extract.ts';
import { notesCommand } from './commands/notes.ts';
import { renderCommand } from './commands/render.ts';
import { sentencesCommand } from './commands/sentences.ts';
import { tagCommand } from './commands/tag.ts';
import { validateCommand } from './commands/validate.ts';
import { commandHelp, overview } from './help.ts';
import type { Io } from './io.ts';
import { didYouMean } from './nearest.ts';

/** In the order in which one works; then those that show a single step of the reading. */
const commands: readonly Command[] = [
  extractCommand,
  validateCommand,
  renderCommand,
  notesCommand,
  convertCommand,
  tagCommand,
  sentencesCommand,
];

/** Runs the command line `dateline <args>` and gives its exit code. Throws only on our own mistakes. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) {
    io.say(overview(commands).trimEnd());
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') return help(rest[0], io);
  if (name === '--version' || name === '-v') {
    await io.out(`${version}\n`);
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) return unknownCommand(name, io);
  const end = rest.indexOf('--');
  if (rest.slice(0, end === -1 ? rest.length : end).some((word) => word === '--help' || word === '-h')) {
    return help(name, io);
  }
  const given = readArguments(command, rest);
  if (!given.ok) {
    io.say(`dateline ${command.name}: ${given.why}`);
    io.say(`See dateline ${command.name} --help.`);
    return 2;
  }
  return command.run(given.value, io);
}

async function help(name: string | undefined, io: Io): Promise<ExitCode> {
  if (name === undefined) {
    await io.out(overview(commands));
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) return unknownCommand(name, io);
  await io.out(commandHelp(command));
  return 0;
}

function unknownCommand(name: string, io: Io): ExitCode {
  const isOption = name.startsWith('-');
  const names = isOption ? ['--help', '--version'] : commands.map((command) => command.name);
  io.say(`dateline: there is no ${isOption ? 'option' : 'command'} ${name}.${didYouMean(name, names)}`);
  io.say('See dateline --help.');
  return 2;
}
