/**
 * Longest text that is read in one piece, in bytes of a file or UTF-16 code units of a text: 40 MiB. Articles, web
 * pages and figures are; no person wrote a longer one, and reading it would stall the page.
 */
export const LARGEST_TEXT = 40 * 1024 * 1024;

/**
 * Largest file of a timeline, in bytes: 2 GiB, some three million events. It is read part by part, so only the events
 * themselves must fit into memory.
 */
export const LARGEST_TIMELINE = 2 * 1024 * 1024 * 1024;
