import { parseArgs } from 'node:util';
import { type Answer, type Arguments, type Command, found, refused } from './command.ts';
import { didYouMean } from './nearest.ts';

/**
 * Reads what follows the command's name. Refuses an unknown option (naming the nearest), one given twice, a missing or
 * superfluous value, a value that is not among the choices, no file, more than one where the command takes one, and
 * standard input named twice.
 */
export function readArguments(command: Command, args: readonly string[]): Answer<Arguments> {
  const { tokens } = parseArgs({
    args: [...args],
    // The words are judged here, where a better sentence can be made of them.
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      command.options.map(({ name, value }) => [name, { type: value === null ? 'boolean' : 'string' }]),
    ),
  });
  const files: string[] = [];
  const values = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const answer = readOption(command, token.rawName, token.value ?? null, token.inlineValue === true);
    if (!answer.ok) return answer;
    const { name, value } = answer.value;
    if (values.has(name)) return refused(`--${name} is given twice. Give it once.`);
    values.set(name, value);
  }
  const [file, ...others] = files;
  if (file === undefined) {
    return refused(
      `No file is named. Write dateline ${command.name} ${command.operand}, with - for standard input.`,
    );
  }
  const [second] = others;
  if (second !== undefined && !takesSeveral(command, values)) {
    const but = typeof command.several === 'object' ? `, or several with --${command.several.with}` : '';
    return refused(
      `One file at a time${but}: ${file} and ${second} are named. Put names with spaces in quotes.`,
    );
  }
  if (files.indexOf('-') !== files.lastIndexOf('-')) {
    return refused('Standard input (-) is named twice, and can be read once. Name it once.');
  }
  return found({ files: [file, ...others], values });
}

function takesSeveral({ several }: Command, values: Arguments['values']): boolean {
  return typeof several === 'object' ? values.has(several.with) : several;
}

/** `value` is `null` where none was written; `inline` tells `--name=value` from `--name value`. */
function readOption(
  command: Command,
  written: string,
  value: string | null,
  inline: boolean,
): Answer<{ readonly name: string; readonly value: string | true }> {
  const names = command.options.map(({ name }) => `--${name}`);
  const option = command.options.find(({ name }) => `--${name}` === written);
  if (!option) {
    return refused(`${written} is no option of dateline ${command.name}.${didYouMean(written, names)}`);
  }
  if (option.value === null) {
    return value === null
      ? found({ name: option.name, value: true })
      : refused(`${written} takes no value. Write only ${written}.`);
  }
  if (value === null || value === '' || (!inline && value.startsWith('--'))) {
    return refused(`${written} needs a value: ${written} <${option.value}>.`);
  }
  if (option.choices && !option.choices.includes(value)) {
    return refused(
      `${written} takes ${list(option.choices)}, not ${value}.${didYouMean(value, option.choices)}`,
    );
  }
  return found({ name: option.name, value });
}

/** "a, b or c" */
export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
