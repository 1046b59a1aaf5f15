import { DOMParser } from 'linkedom';
import type { ParseHtml } from '#lib/exchange/index.ts';

/** Parses HTML without a browser. Nothing in it is run or loaded. */
export const parseHtml: ParseHtml = (html) =>
  new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
