import type { Edtf } from './value.ts';

/**
 * Order in time: earliest bound first, then latest bound. Negative when `a` comes first, 0 when both bounds
 * are equal (callers then compare ids). An open start comes before everything.
 */
export function compareEdtf(a: Edtf, b: Edtf): number {
  // No subtraction: two open ends would give NaN.
  if (a.bounds.earliest !== b.bounds.earliest) return a.bounds.earliest < b.bounds.earliest ? -1 : 1;
  if (a.bounds.latest !== b.bounds.latest) return a.bounds.latest < b.bounds.latest ? -1 : 1;
  return 0;
}
