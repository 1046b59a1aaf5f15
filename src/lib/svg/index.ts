export type { Drawn, Tag } from './attributes.ts';
export { markAttributes } from './attributes.ts';
export { formatNumber } from './number.ts';
export type { OutlineFont, OutlineFonts, OutlineGlyph, OutlineStep } from './outline-font.ts';
export type { Outlined } from './outline.ts';
export { outlineText } from './outline.ts';
export type { SerializeOptions } from './serialize.ts';
export { serializeScene } from './serialize.ts';
export { cleanText, escapeXml } from './text.ts';
