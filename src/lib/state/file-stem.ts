/** A title as the stem of a file name: "ukraine-nato-and-the-peace-talks"; "timeline" when nothing is left. */
export function fileStem(title: string): string {
  const stem = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return stem.slice(0, 60).replace(/-$/u, '') || 'timeline';
}
