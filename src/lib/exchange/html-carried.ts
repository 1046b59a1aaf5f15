import type { Timeline } from '#lib/model/index.ts';
import { attributeName, resolveEntities, tagsIn, type Tag } from './markup.ts';
import { carriedJson } from './svg-metadata.ts';

/** Id of the element that carries a timeline in a page of HTML. */
const CARRIED_ID = 'dateline-timeline';

/**
 * An element for the head of an HTML page that carries a timeline, with the texts of its articles or without, so that
 * the page opens again as a timeline. Browsers show nothing of it and run nothing in it. Equal timelines give equal
 * text. Throws as `writeTimeline` does.
 */
export function timelineTemplate(timeline: Timeline, withTexts: boolean): string {
  return `<template id="${CARRIED_ID}">${carriedJson(timeline, withTexts)}</template>`;
}

/**
 * The JSON of the timeline that a page carries, still unparsed; `null` when it carries none. Finds it also after a
 * browser has saved the page anew. Takes time linear in the text.
 */
export function findCarriedInHtml(html: string): string | null {
  if (!html.includes(CARRIED_ID)) return null;
  for (const tag of tagsIn(html, 0)) {
    if (tag.step !== 1 || tag.name.toLowerCase() !== 'template' || !hasOurId(html, tag)) continue;
    const end = html.indexOf('</', tag.end);
    return resolveEntities(html.slice(tag.end, end === -1 ? html.length : end)).trim();
  }
  return null;
}

/** Whether a page that carries nothing is one of ours all the same: its head says who made it. */
export function isOwnPage(html: string): boolean {
  return /<meta name=["']?generator["']? content=["']?Dateline["'/> ]/iu.test(html);
}

function hasOurId(html: string, tag: Tag): boolean {
  return tag.values.some(
    (value) =>
      html.slice(value.start, value.end) === CARRIED_ID && attributeName(html, value).toLowerCase() === 'id',
  );
}
