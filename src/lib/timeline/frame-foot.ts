import type { Timeline } from '#lib/model/index.ts';
import { togetherWords } from './dense/dense-figure.ts';
import { embedded } from './direction.ts';
import { figureWordsOf } from './languages/figure-words.ts';
import type { Locale } from './languages/language.ts';
import type { Block } from './legend-marks.ts';
import { counted, datesOf, wordsOf } from './locale.ts';
import { publishedWords, sourcesOf, type Note } from './notes.ts';
import { paragraphMarks, wrapRuns, type Run } from './paragraph.ts';
import type { Scene } from './scene.ts';
import { sentenceEnd } from './sentence.ts';
import { leftOutWords } from './summary.ts';
import type { LayoutOptions } from './view.ts';

/** Paragraphs of the foot, one under the other. */
export function footBlock(
  paragraphs: readonly (readonly Run[])[],
  width: number,
  { theme, measure }: LayoutOptions,
): Block {
  const size = theme.sizes.note;
  const leading = 1.3 * size;
  let top = 0;
  const marks = paragraphs.flatMap((runs) => {
    const lines = wrapRuns(runs, width, measure);
    const y = top + leading / 2 + 0.35 * size;
    top += lines.length * leading + 0.2 * size;
    return paragraphMarks(lines, { x: 0, y, leading, family: theme.sans });
  });
  return { marks, height: top };
}

/** What is not in the picture, or not alone, and where the rest comes from: one paragraph each. */
export function footRuns(
  timeline: Timeline,
  plot: Scene,
  facts: { readonly verified: boolean; readonly undated: readonly Note[] },
  { theme, parts, locale }: LayoutOptions,
): readonly (readonly Run[])[] {
  const run = (text: string, link: string | null = null): Run => ({
    text,
    size: theme.sizes.note,
    weight: 400,
    fill: theme.ink2,
    ...(link === null ? {} : { link }),
  });
  const words = figureWordsOf(locale);
  const { comma } = datesOf(locale);
  const { colon } = wordsOf(locale);
  const paragraphs: (readonly Run[])[] = [];
  // Leaving events out silently would be a lie, so this stays when the source line is switched off.
  const missing = [
    ...togetherWords(plot, locale),
    ...leftOutWords(plot, locale),
    ...(facts.undated.length === 0
      ? []
      : [undatedWords(facts.undated, parts.numbers && parts.notes, locale)]),
  ];
  if (missing.length > 0) paragraphs.push([run(missing.join(' '))]);
  if (!parts.source) return paragraphs;
  const sources = sourcesOf(timeline, locale);
  const source: Run[] = [];
  sources.forEach((each, index) => {
    const isLast = index === sources.length - 1;
    const stop = isLast ? '.' : ';';
    source.push(run(index === 0 ? `${isLast ? words.source : words.sources}${colon}` : ' '));
    const published = publishedWords(each, locale);
    if (each.address === null)
      source.push(
        run(
          `${embedded(each.outlet, locale)}${comma}${stop === '.' ? sentenceEnd(published) : published + stop}`,
        ),
      );
    else {
      source.push(
        run(`${embedded(each.outlet, locale)}${comma.trim()}`, each.address),
        run(` ${published}${comma}`),
      );
      source.push(run(`${shownAddress(each.address)}${stop}`, each.address));
    }
  });
  if (source.length > 0) source.push(run(' '));
  const checked = facts.verified ? `${words.verified} ` : '';
  paragraphs.push([...source, run(`${checked}${words.madeWith}`)]);
  return paragraphs;
}

function undatedWords(notes: readonly Note[], numbered: boolean, locale: Locale): string {
  const names = notes.map((note) => (numbered ? String(note.number) : note.title));
  const list = names.join(numbered ? datesOf(locale).comma : wordsOf(locale).semicolon);
  return `${counted(notes.length, figureWordsOf(locale).withoutDate, locale)}${wordsOf(locale).colon}${list}.`;
}

/** The address as people write it, without the scheme. */
function shownAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}
