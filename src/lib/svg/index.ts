export type { Drawn, Tag } from './attributes.ts';
export { markAttributes } from './attributes.ts';
export { formatNumber } from './number.ts';
export type { SerializeOptions } from './serialize.ts';
export { serializeScene } from './serialize.ts';
export { cleanText, escapeXml } from './text.ts';
