/** What belongs to each sentence, by the index of its passage, in the order in which it was added. */
export type BySentence<One> = ReadonlyMap<number, readonly One[]>;

/** Groups a list by sentence, so that a sentence's own need not be searched for. */
export function bySentence<One>(list: readonly One[], sentenceOf: (one: One) => number): BySentence<One> {
  const groups = new Map<number, One[]>();
  for (const one of list) addTo(groups, sentenceOf(one), one);
  return groups;
}

/** Adds one more to the group of its sentence, which is made when it is the first. */
export function addTo<One>(groups: Map<number, One[]>, sentence: number, one: One): void {
  const known = groups.get(sentence);
  if (known === undefined) groups.set(sentence, [one]);
  else known.push(one);
}
