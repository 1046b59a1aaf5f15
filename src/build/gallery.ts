/**
 * Draws every figure that there is in every program that is installed, side by side: `npm run gallery`.
 *
 *     npm run gallery -- --only 'talks-160|forms' --renderers resvg,librsvg --out build/gallery
 *
 * `--only`: pattern of names such as `talks-160-light-en`; `--renderers`: some of them (the browser is always there);
 * `--all`: the whole product of timelines, presets, themes and languages; `--out`: folder, default `build/gallery`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { cleanText } from '#lib/svg/index.ts';
import { measureFor, type Box, type Mark, type TextMark } from '#lib/timeline/index.ts';
import { compare, countDrawn } from './gallery/compare.ts';
import { galleryEntries } from './gallery/figures.ts';
import { galleryPage, type GalleryRow } from './gallery/page.ts';
import { pictureOf, RENDERERS, type Written } from './gallery/renderers.ts';
import { findText, wordsIn } from './gallery/words.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    only: { type: 'string', default: '' },
    renderers: { type: 'string', default: RENDERERS.map(({ name }) => name).join() },
    out: { type: 'string', default: 'build/gallery' },
    all: { type: 'boolean', default: false },
  },
});

const out = resolve(values.out);
const only = new RegExp(values.only);
const entries = galleryEntries(values.all).filter(({ name }) => only.test(name));
mkdirSync(join(out, 'svg'), { recursive: true });

const texts = new Map<string, readonly TextMark[]>();
const figures: Written[] = [];
for (const { name, draw } of entries) {
  const { svg, scene } = await draw();
  const file = join(out, 'svg', `${name}.svg`);
  writeFileSync(file, svg);
  texts.set(name, textsIn(scene.marks));
  figures.push({ name, file, svg, width: scene.width, height: scene.height });
}
console.log(`${figures.length} figures written to ${join(out, 'svg')}`);

const asked = values.renderers.split(',');
const [browser] = RENDERERS;
const used = RENDERERS.filter((each) => each === browser || asked.includes(each.name)).filter((each) => {
  const missing = each.missing();
  if (missing !== null) console.log(`${each.name}: left out, ${missing} is not installed`);
  return missing === null;
});
for (const { name, draw } of used) {
  console.log(`${name} …`);
  mkdirSync(join(out, name), { recursive: true });
  await draw(figures, join(out, name));
}

const rows = figures.map((figure): GalleryRow => {
  const { name, width } = figure;
  const right = pictureOf(join(out, 'chromium'), name);
  const placed = wordsIn(join(out, 'chromium', `${name}.pdf`));
  const written = texts.get(name) ?? [];
  return {
    name,
    cells: used.map(({ name: renderer }) => {
      const folder = join(out, renderer);
      const picture = pictureOf(folder, name);
      const nothing = { renderer, picture: null, share: null, lines: null, marks: null, text: null };
      if (picture === null || right === null) return nothing;
      const words = wordsIn(join(folder, `${name}.pdf`));
      const text =
        words === null || placed === null
          ? null
          : findText(
              written.map((mark) => cleanText(mark.text)),
              words,
              placed,
            );
      const cell = { ...nothing, picture: `${renderer}/${name}.png`, text };
      if (renderer === 'chromium') return cell;
      const { share, picture: marks } = compare(right, picture);
      writeFileSync(join(folder, `${name}-marks.png`), marks);
      const drawn = countDrawn(right, picture, written.map(boxOf), width);
      return { ...cell, share, lines: [drawn, written.length], marks: `${renderer}/${name}-marks.png` };
    }),
  };
});

for (const { name, cells } of rows) {
  for (const { renderer, picture, share, lines, text } of cells) {
    const difference = picture === null ? 'not drawn' : share === null ? '' : `${(share * 100).toFixed(1)} %`;
    const found = [
      ...(lines === null ? [] : [`lines ${lines[0]}/${lines[1]}`]),
      ...(text === null ? [] : [`words ${text.found}/${text.words}, in place ${text.near}/${text.shared}`]),
    ];
    const lost = text === null || text.missing.length === 0 ? '' : ` (without ${text.missing.join(' ')})`;
    console.log(
      `${name.padEnd(32)} ${renderer.padEnd(12)} ${difference.padStart(8)}  ${found.join(', ')}${lost}`,
    );
  }
}
writeFileSync(join(out, 'index.html'), galleryPage(rows));
console.log(`Look at ${join(out, 'index.html')}`);

/** Texts that are read, in the order in which they are drawn. */
function textsIn(marks: readonly Mark[]): TextMark[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'group') return textsIn(mark.children);
    return mark.kind === 'text' && mark.halo !== true ? [mark] : [];
  });
}

/** From ascenders to descenders. */
function boxOf({ text, size, weight, anchor, x, y }: TextMark): Box {
  const width = measureFor('figure')(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - 0.75 * size, width, height: size };
}
