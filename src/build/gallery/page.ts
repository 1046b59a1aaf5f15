import type { TextFound } from './words.ts';

/** One figure in every program. */
export interface GalleryRow {
  readonly name: string;
  readonly cells: readonly {
    readonly renderer: string;
    /** Address of the picture; `null`: the program did not draw it. */
    readonly picture: string | null;
    /** Share of the ink that differs from the browser's, 0–1; `null` for the browser itself. */
    readonly share: number | null;
    /** Address of the picture with the differences marked. */
    readonly marks: string | null;
    /** Lines of text with as much ink as in the browser's picture, and all; `null` for the browser itself. */
    readonly lines: readonly [drawn: number, all: number] | null;
    /** `null`: not measured. */
    readonly text: TextFound | null;
  }[];
}

/** The gallery as one page, to be looked at from the folder that the pictures are in. */
export function galleryPage(rows: readonly GalleryRow[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Gallery of figures</title>
<style>
  body { margin: 24px; font: 14px/1.4 system-ui, sans-serif; background: #eceae5; color: #1b1a18 }
  section { margin-bottom: 48px }
  .row { display: flex; gap: 16px; overflow-x: auto; align-items: flex-start }
  figure { margin: 0; flex: none; width: 620px }
  figure img { width: 100%; background: #fff; border: 1px solid #c8c4ba }
  .far { color: #9b1c1f; font-weight: 600 }
</style>
<h1>Gallery of figures</h1>
<p>The browser's picture counts as right. Under each other picture: share of the ink that differs, lines of text with
about as much ink, words found in its PDF, words within 2 px of where the browser has them. Red in the lower pictures: pixels that differ.</p>
<nav><ul>${rows.map(({ name }) => `<li><a href="#${name}">${name}</a></li>`).join('\n')}</ul></nav>
${rows.map(section).join('\n')}
</html>
`;
}

function section({ name, cells }: GalleryRow): string {
  return `<section id="${name}"><h2><a href="svg/${name}.svg">${name}</a></h2>
<div class="row">
${cells.map((cell) => figure(name, cell)).join('\n')}
</div></section>`;
}

function figure(name: string, cell: GalleryRow['cells'][number]): string {
  const { renderer, picture, share, lines, marks, text } = cell;
  if (picture === null) return `<figure><figcaption class="far">${renderer}: not drawn</figcaption></figure>`;
  const words = [
    ...(share === null
      ? []
      : [`<span${share > 0.1 ? ' class="far"' : ''}>${(share * 100).toFixed(1)} % differs</span>`]),
    ...(lines === null ? [] : [`lines ${lines[0]}/${lines[1]}`]),
    ...(text === null
      ? []
      : [
          `<span${text.found < text.words ? ' class="far"' : ''}>words ${text.found}/${text.words}</span>`,
          `in place ${text.near}/${text.shared}`,
        ]),
  ];
  const image = (source: string, what: string) =>
    `<img src="${source}" alt="${name} ${what}" loading="lazy">`;
  return `<figure><figcaption>${[renderer, ...words].join(' · ')}</figcaption>
${image(picture, `in ${renderer}`)}${marks === null ? '' : `\n${image(marks, 'differences')}`}</figure>`;
}
