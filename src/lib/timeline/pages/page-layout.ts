import type { Timeline } from '#lib/model/index.ts';
import { isLong } from '../dense/threshold.ts';
import { readingDirection } from '../direction.ts';
import { footBlock, footRuns } from '../frame-foot.ts';
import { ruleBlock, type FrameFacts } from '../frame.ts';
import { timelineItems } from '../items.ts';
import { keyBlock, type Block } from '../legend-marks.ts';
import { keyOf } from '../legend.ts';
import { mirrorScene } from '../mirror.ts';
import { notesOf } from '../notes.ts';
import type { Scene } from '../scene.ts';
import { summaryOf } from '../summary.ts';
import { translateMark, translateScene } from '../translate.ts';
import type { LayoutOptions, View } from '../view.ts';
import { notePages } from './note-pages.ts';
import { pageHead, pageScene, type PlacedBlock } from './page-frame.ts';
import type { PageSetting } from './paper.ts';
import { drawStrip, heightOf, sideBySide, stacked, stripsOf, together, withAllLanes } from './strips.ts';

/** A page that is not yet numbered. */
interface Sheet {
  readonly base: Scene;
  readonly blocks: readonly PlacedBlock[];
  /** How far down it is filled, from the top of what the margins leave. */
  readonly filled: number;
}

/** Marks on a page: of a landscape sheet of A4, in which each has a line of words. */
const MARKS = { alone: 34, dense: 160 };

/**
 * A timeline in pages of one size: time is cut into strips with axis, lanes and key on each, then come the notes and
 * the sources on pages of their own. Every dated event that is not filtered out stands on at least one page; one that
 * goes over a cut is open on both. Time runs as the options say, in more than 500 events horizontally; `options.width` is
 * that of the paper. The first page says the whole in words.
 */
export function layoutPages(
  timeline: Timeline,
  wanted: View,
  asked: LayoutOptions,
  facts: FrameFacts,
  setting: PageSetting,
): readonly Scene[] {
  const isDense = isLong(timeline);
  const view = withAllLanes(timeline, wanted);
  const parts = isDense ? { ...asked.parts, numbers: false, notes: false } : asked.parts;
  const inner = setting.width - 2 * setting.margin;
  const room = setting.height - 2 * setting.margin;
  const options: LayoutOptions = { ...asked, width: inner, parts };
  const plotOptions = { ...options, millimetres: null, theme: { ...options.theme, paper: null } };
  const gap = options.theme.sizes.label;
  const head = (page: number) => pageHead(timeline, page, inner, options);
  const headHeight = Math.max(head(1).height, head(2).height) + gap;
  const whole = drawStrip(timeline, view, plotOptions);
  const isDownwards = options.orientation === 'vertical' && !isDense;
  // The key is not known before the strips are; it takes no more than this.
  const mostKey = isDownwards ? keyFor(timeline, view, null, idsIn([whole]), options).height : Infinity;
  const keyRoom = parts.key ? Math.min(mostKey, KEY_SHARE * room) : 0;
  const strips = stripsOf(timeline, view, plotOptions, {
    most: Math.max(4, Math.floor(((isDense ? MARKS.dense : MARKS.alone) * inner * room) / STANDARD)),
    height: room - headHeight - keyRoom - gap,
  });

  const drawn = idsIn(strips);
  const undated = whole.undated.filter((id) => !view.hidden.has(id));
  const notes = notesOf(timeline, options.locale, new Set([...drawn, ...undated]));
  const key = parts.key ? keyFor(timeline, view, strips, drawn, options) : { marks: [], height: 0 };
  const isKeyOnEach = key.height <= KEY_SHARE * room;
  const stackRoom = room - headHeight - (isKeyOnEach && key.height > 0 ? key.height + gap : 0);
  const groups = isDownwards ? sideBySide(strips, options) : stacked(strips, stackRoom, 2 * gap);
  const sheets: Sheet[] = groups.map((group, index) => {
    const header = head(index + 1);
    const placed = group.map(({ scene, left, top }) =>
      translateScene(scene, setting.margin + left, setting.margin + header.height + gap + top),
    );
    const below = header.height + gap + heightOf(group);
    const isKeyHere = isKeyOnEach && key.height > 0;
    return {
      base: together(placed),
      blocks: [
        { part: 'header', block: header, top: 0 },
        ...(isKeyHere ? [{ part: 'key', block: key, top: below + gap }] : []),
      ],
      filled: isKeyHere ? below + gap + key.height : below,
    };
  });

  const empty: Scene = { ...whole, marks: [], targets: [], clusters: [], lanes: [], breaks: [] };
  const add = (part: string, block: Block, mayShare: boolean): void => {
    const last = sheets.at(-1);
    const top = last === undefined ? 0 : last.filled + gap;
    if (block.height === 0) return;
    if (mayShare && last !== undefined && top + block.height <= room) {
      sheets[sheets.length - 1] = {
        ...last,
        blocks: [...last.blocks, { part, block, top }],
        filled: top + block.height,
      };
      return;
    }
    const header = head(sheets.length + 1);
    sheets.push({
      base: empty,
      blocks: [
        { part: 'header', block: header, top: 0 },
        { part, block, top: header.height + gap },
      ],
      filled: header.height + gap + block.height,
    });
  };
  if (!isKeyOnEach) add('key', key, false);
  if (parts.notes) {
    const { theme, measure, locale } = options;
    const forNotes = { width: inner, theme, measure, locale, refinements: parts.refinements };
    const height = room - head(2).height - gap;
    for (const block of notePages(notes, forNotes, { first: height, other: height }))
      add('notes', block, false);
  }
  const told = { undated: notes.filter((note) => undated.includes(note.event)), verified: facts.verified };
  const foot = footBlock(footRuns(timeline, whole, told, options), inner, options);
  add('source', withRule(foot, inner, options), true);

  const description = summaryOf(timeline, { ...joined(whole, strips), undated }, notes, options.locale);
  const isMirrored = readingDirection(options.locale) === 'rtl';
  return sheets.map(({ base, blocks, filled }, index) => {
    const page = pageScene(
      {
        ...base,
        title: timeline.title,
        description: index === 0 ? description.short : '',
        longDescription: index === 0 ? description.long : '',
        leftOut: whole.leftOut,
      },
      blocks,
      { page: index + 1, of: sheets.length, filled },
      setting,
      { ...options, width: asked.width },
    );
    return isMirrored ? mirrorScene(page) : page;
  });
}

/** Area of a landscape sheet of A4 within its margins, in user units. */
const STANDARD = 1017 * 688;

/** Share of a page that the key may take on each; a larger one has a page of its own. */
const KEY_SHARE = 0.22;

function idsIn(strips: readonly Scene[]): ReadonlySet<string> {
  return new Set(strips.flatMap(({ targets }) => targets.map(({ event }) => event)));
}

/** The key of strips; `null`: of any strips that these events may be drawn in. */
function keyFor(
  timeline: Timeline,
  view: View,
  strips: readonly Scene[] | null,
  drawn: ReadonlySet<string>,
  { theme, measure, parts, locale, width }: LayoutOptions,
): Block {
  const items = timelineItems(timeline).items.filter((item) => drawn.has(item.id));
  const breaks = strips?.some((strip) => strip.breaks.length > 0) ?? true;
  const clusters = (strips ?? []).flatMap((strip) => strip.clusters ?? []);
  const key = keyOf(items, { scale: view.scale, breaks, refinements: parts.refinements, clusters }, locale);
  return keyBlock(key, width, theme, measure, true);
}

/** All strips as one scene, as far as words about it go. */
function joined(whole: Scene, strips: readonly Scene[]): Scene {
  const targets = new Map(strips.flatMap((strip) => strip.targets).map((target) => [target.event, target]));
  return { ...whole, targets: [...targets.values()] };
}

function withRule(block: Block, width: number, options: LayoutOptions): Block {
  if (block.height === 0) return block;
  const rule = ruleBlock(width, options);
  const down = 0.6 * options.theme.sizes.label;
  const marks = block.marks.map((mark) => translateMark(mark, 0, down));
  return { marks: [...rule.marks, ...marks], height: down + block.height };
}
