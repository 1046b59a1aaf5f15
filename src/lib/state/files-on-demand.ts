/** The functions of `files.ts` for the page: what opens and writes files comes with the first file, not with the page. */
import type * as files from './files.ts';

/** See `files.ts`. */
export const openFile: typeof files.openFile = async (...given) =>
  (await import('./files.ts')).openFile(...given);

/** See `files.ts`. */
export const openAddress: typeof files.openAddress = async (...given) =>
  (await import('./files.ts')).openAddress(...given);

/** See `files.ts`. */
export const isArticle: typeof files.isArticle = async (...given) =>
  (await import('./files.ts')).isArticle(...given);

/** See `files.ts`. */
export const timelineFile: typeof files.timelineFile = async (...given) =>
  (await import('./files.ts')).timelineFile(...given);
