import { list } from './arguments.ts';
import { type Answer, type Arguments, found, refused } from './command.ts';

/** What a figure can be written as. */
export const FIGURE_FORMATS = ['svg', 'png', 'pdf', 'html'] as const;

export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** What is asked of the file, not of the figure. */
export interface FileWish {
  readonly format: FigureFormat;
  /** `null`: standard output. */
  readonly file: string | null;
  /** Dots to an inch, of a PNG. */
  readonly dpi: number;
}

const dots = { least: 36, most: 1200 };

/** Reads `--format`, `--out` and `--dpi`. The name of the file decides where no format is given; without both, SVG. */
export function readFileWish({ values }: Arguments, standard: number): Answer<FileWish> {
  const out = values.get('out');
  const file = typeof out === 'string' && out !== '-' ? out : null;
  const asked = values.get('format') as FigureFormat | undefined;
  const end = /\.([a-z0-9]+)$/i.exec(file ?? '')?.[1]?.toLowerCase();
  const named = FIGURE_FORMATS.find((format) => format === (end === 'htm' ? 'html' : end));
  if (asked === undefined && end !== undefined && named === undefined) {
    return refused(
      `--out ${file} ends in no format that is drawn: ${list(FIGURE_FORMATS)}. Rename it, or add --format.`,
    );
  }
  const format = asked ?? named ?? 'svg';
  const written = values.get('dpi');
  if (typeof written !== 'string') return found({ format, file, dpi: standard });
  if (format !== 'png')
    return refused(`--dpi is of PNG, and ${format.toUpperCase()} has no dots. Leave it out.`);
  const dpi = /^\d+$/.test(written) ? Number(written) : NaN;
  return dpi >= dots.least && dpi <= dots.most
    ? found({ format, file, dpi })
    : refused(
        `--dpi ${written} is no whole number from ${dots.least} to ${dots.most}. Printers ask for 300.`,
      );
}

/** The names of the files of a figure in several pages: "talks-01.svg", as many digits as the last one needs. */
export function pageNames(file: string, count: number): readonly string[] {
  const [, stem = file, end = ''] = /^(.*?)(\.[^./\\]+)?$/s.exec(file) ?? [];
  const digits = Math.max(2, String(count).length);
  return Array.from({ length: count }, (_, at) => `${stem}-${String(at + 1).padStart(digits, '0')}${end}`);
}
