import { attributeName, resolveEntities, tagsIn, type Tag } from './markup.ts';
import { CARRIED_NAMESPACE } from './svg-metadata.ts';

/**
 * The JSON of the timeline that an SVG carries in its `<metadata>`, still unparsed; `null` when it carries none.
 * Finds it also after an editor has written the file anew: under another prefix, with attributes, entities or CDATA,
 * beside other metadata. Takes time linear in the text.
 */
export function findCarried(svg: string): string | null {
  /** Prefixes that mean our namespace, '' for the default one. An editor may declare them at the root. */
  const prefixes = new Set<string>();
  let metadata = 0;
  for (const tag of tagsIn(svg, 0)) {
    for (const prefix of prefixesIn(svg, tag)) prefixes.add(prefix);
    const [prefix, local] = splitName(tag.name);
    if (local === 'metadata') metadata = Math.max(0, metadata + tag.step);
    else if (metadata > 0 && local === 'timeline' && tag.step === 1 && prefixes.has(prefix)) {
      return textInside(svg, tag.end);
    }
  }
  return null;
}

/**
 * Whether an SVG that carries nothing is a figure of ours all the same, exported without its timeline or cleaned by a
 * program: known by the ids of its groups, or, where these were cleaned away too, by its last line.
 */
export function isOwnFigure(svg: string): boolean {
  return /\sid=["']d[0-9a-f]{8}-[a-z]/u.test(svg) || />[^<>]*\bDateline\b[^<>]*</u.test(svg);
}

/** Prefixes that a tag declares for our namespace. */
function prefixesIn(svg: string, tag: Tag): readonly string[] {
  return tag.values
    .filter(
      ({ start, end }) =>
        end - start === CARRIED_NAMESPACE.length && svg.startsWith(CARRIED_NAMESPACE, start),
    )
    .map((value) => attributeName(svg, value))
    .filter((name) => /^xmlns(?:$|:[^:]+$)/.test(name))
    .map((name) => name.slice('xmlns:'.length));
}

function splitName(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

/** The text from the end of an opening tag to its closing one, or to the end of the file where that is missing. */
function textInside(svg: string, from: number): string {
  const parts: string[] = [];
  let at = from;
  let depth = 1;
  for (const tag of tagsIn(svg, from)) {
    parts.push(resolveEntities(svg.slice(at, tag.start)), tag.cdata ?? '');
    at = tag.end;
    depth += tag.step;
    if (depth === 0) break;
  }
  if (depth > 0) parts.push(resolveEntities(svg.slice(at)));
  return parts.join('').trim();
}
