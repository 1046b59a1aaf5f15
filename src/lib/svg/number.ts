/**
 * A number as SVG prints it: at most two decimals, no exponent, no `-0`.
 * Throws on what is not finite or beyond a billion: a scene with such a number is our own mistake.
 */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) > 1e9) {
    throw new RangeError(`A scene holds the number ${value}, which cannot be drawn`);
  }
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}
