/** A set of places as bits, 32 to a word; bits beyond the last place are 0. */
export type Bits = Uint32Array;

/** No place of `count`. */
export function noBits(count: number): Bits {
  return new Uint32Array((count + 31) >>> 5);
}

/** Every place of `count`. */
export function allBits(count: number): Bits {
  const bits = noBits(count).fill(0xffffffff);
  const last = count & 31;
  if (last !== 0) bits[bits.length - 1] = 2 ** last - 1;
  return bits;
}

/** Adds a place. Changes `bits`. */
export function setBit(bits: Bits, place: number): void {
  const word = place >>> 5;
  bits[word] = (bits[word] as number) | (1 << (place & 31));
}

/** True when the set holds the place. */
export function hasBit(bits: Bits, place: number): boolean {
  return (((bits[place >>> 5] as number) >>> (place & 31)) & 1) === 1;
}

/** What both sets hold. */
export function both(a: Bits, b: Bits): Bits {
  const bits = new Uint32Array(a.length);
  for (let word = 0; word < bits.length; word += 1) bits[word] = (a[word] as number) & (b[word] as number);
  return bits;
}

/** How many places a set holds. */
export function countBits(bits: Bits): number {
  let count = 0;
  for (const word of bits) count += ones(word);
  return count;
}

/** Ones in a word of 32 bits: pairs, fours, bytes, then the sum of the bytes. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
