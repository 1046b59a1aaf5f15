/**
 * How dark density is, as opacity of its hue: what is known to the day, what is spread over more days, what goes on for
 * long, and what a search did not find, as a share of its own ink.
 */
export const INK = { sure: 0.72, unsure: 0.34, goingOn: 0.26, pale: 0.3 } as const;
