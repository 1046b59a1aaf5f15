export { LARGEST_TEXT } from './detect.ts';
export { messageFor } from './messages.ts';
export { checkQuotes } from './quotes.ts';
export { readTimeline } from './read.ts';
export { timelineMetadata } from './svg-metadata.ts';
export { writeTimeline } from './write.ts';
