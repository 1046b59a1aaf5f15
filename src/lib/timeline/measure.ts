/** Width of a line of text in user units at the given size; from a table, never from the document. */
export type Measure = (text: string, size: number, weight: 400 | 600) => number;
