/**
 * The choice that a person probably meant: the one with the fewest letters changed, added, dropped or swapped, if
 * that is at most a third of the word (at least two); else `null`. On a tie the earlier choice.
 */
export function nearest(word: string, choices: readonly string[]): string | null {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const ranked = choices
    .map((choice) => ({ choice, distance: editDistance(word.toLowerCase(), choice.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= limit && best.distance < best.choice.length ? best.choice : null;
}

/** " Did you mean “x”?" with its leading space, or nothing. */
export function didYouMean(word: string, choices: readonly string[]): string {
  const choice = nearest(word, choices);
  return choice === null ? '' : ` Did you mean ${choice}?`;
}

/** Optimal string alignment: Levenshtein's distance where swapping two neighbours counts as one. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const above = rows[row - 1]!;
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
          ? rows[row - 2]![column - 2]! + 1
          : Infinity;
      line.push(Math.min(above[column]! + 1, line[column - 1]! + 1, above[column - 1]! + same, swapped));
    }
    rows.push(line);
  }
  return rows[a.length]![b.length]!;
}
