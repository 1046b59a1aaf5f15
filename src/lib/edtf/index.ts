export type { Bounds, Edtf, Precision } from './value.ts';
export type { Certainty } from './certainty.ts';
export { certaintyOf } from './certainty.ts';
export { formatEdtf, parseEdtf } from './parse.ts';
export { boundsOf, whiskersOf } from './bounds.ts';
export { compareEdtf } from './compare.ts';
export type { DayDetail } from './describe.ts';
export { describeCertainty, describeDate } from './describe.ts';
