/// <reference types="vite/client" />

/** Files of the font as they stand in the bundle, so that the command needs no other file: `data:` addresses by path. */
const files = import.meta.glob<string>(
  [
    '/node_modules/@fontsource/arimo/files/arimo-{latin,latin-ext,cyrillic,cyrillic-ext,greek,vietnamese}-{400,700}-normal.woff',
    '/node_modules/@fontsource/arimo/files/arimo-{latin,latin-ext,cyrillic}-400-italic.woff',
  ],
  { query: '?inline', import: 'default' },
);

/** The bytes of one file of the font that letters are outlined with; `null`: there is no such file. */
export async function readFontFile(name: string): Promise<ArrayBuffer | null> {
  const load = files[`/node_modules/@fontsource/arimo/files/${name}`];
  if (load === undefined) return null;
  const address = await load();
  const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  return new Uint8Array(bytes).buffer;
}
