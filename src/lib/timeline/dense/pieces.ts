/** Work that can be put down between two pieces of it, so that a page can do something else; its end has the result. */
export type Pieces<Value> = Generator<unknown, Value, undefined>;

/** The result of work that nobody has to wait for: all pieces one after the other. */
export function atOnce<Value>(pieces: Pieces<Value>): Value {
  let step = pieces.next();
  while (!step.done) step = pieces.next();
  return step.value;
}
