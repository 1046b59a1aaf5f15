/** A number as paths write it: at most two decimals, no exponent, never "-0". */
export function num(value: number): string {
  const hundredths = Math.round(value * 100);
  const positive = Math.abs(hundredths);
  // Beyond, not every whole number is one.
  if (!(positive < 1e15)) return String(hundredths / 100);
  // Whole numbers are much faster to write than others, and hatching has thousands.
  const rest = positive % 100;
  return (hundredths < 0 ? '-' : '') + String((positive - rest) / 100) + (DECIMALS[rest] as string);
}

/** What follows the whole part for 0 to 99 hundredths: '', '.01', … '.1', … '.99'. */
const DECIMALS: readonly string[] = Array.from({ length: 100 }, (_, rest) => String(rest / 100).slice(1));

/** Path through points: "M0,0L10,0". */
export function lineThrough(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${num(x)},${num(y)}`).join('');
}
