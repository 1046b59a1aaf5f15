export type { Block } from './blocks.ts';
export { splitBlocks } from './blocks.ts';
export type { Dateline } from './dateline.ts';
export { findDateline } from './dateline.ts';
export type { PositionConverter } from './position.ts';
export { positionConverter, toCodePoints, toCodeUnits } from './position.ts';
export { CONTEXT_LENGTH, describeTarget, matchTarget } from './quote.ts';
export type { Sentence } from './sentences.ts';
export { splitSentences } from './sentences.ts';
