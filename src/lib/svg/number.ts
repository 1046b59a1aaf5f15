/**
 * A number as SVG prints it: at most two decimals, no exponent, no `-0`.
 * Throws on what is not finite or beyond a billion: a scene with such a number is our own mistake.
 */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) > 1e9) {
    throw new RangeError(`A scene holds the number ${value}, which cannot be drawn`);
  }
  // Whole numbers are much faster to write than others, and a figure has tens of thousands.
  const hundredths = Math.round(value * 100);
  const positive = Math.abs(hundredths);
  const rest = positive % 100;
  return (hundredths < 0 ? '-' : '') + String((positive - rest) / 100) + (DECIMALS[rest] as string);
}

/** What follows the whole part for 0 to 99 hundredths: '', '.01', … '.1', … '.99'. */
const DECIMALS: readonly string[] = Array.from({ length: 100 }, (_, rest) => String(rest / 100).slice(1));
