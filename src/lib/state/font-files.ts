/// <reference types="vite/client" />

/** Addresses of the files of the font, by path; they stand beside the page and are asked for only when needed. */
const files = import.meta.glob<string>(
  [
    '/node_modules/@fontsource/arimo/files/arimo-{latin,latin-ext,cyrillic,cyrillic-ext,greek,vietnamese}-{400,700}-normal.woff',
    '/node_modules/@fontsource/arimo/files/arimo-{latin,latin-ext,cyrillic}-400-italic.woff',
  ],
  { query: '?url', import: 'default' },
);

/**
 * The bytes of one file of the font that letters are outlined with; `null`: there is no such file. Throws when the
 * page cannot be reached.
 */
export async function readFontFile(name: string): Promise<ArrayBuffer | null> {
  const load = files[`/node_modules/@fontsource/arimo/files/${name}`];
  if (load === undefined) return null;
  const answer = await fetch(await load());
  if (!answer.ok) throw new Error(`The font ${name} did not come (${answer.status})`);
  return answer.arrayBuffer();
}
