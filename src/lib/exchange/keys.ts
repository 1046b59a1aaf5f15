import type { Problem } from '#lib/model/index.ts';
import type { Report } from './problems.ts';

type Path = Problem['path'];

/** The part of a valibot schema that says which keys an object has, in which order. */
interface Node {
  readonly type: string;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly item?: unknown;
  readonly wrapped?: unknown;
  /** Of a variant: the alternatives, and the key whose literal tells them apart. */
  readonly options?: readonly unknown[];
  readonly key?: string;
  readonly literal?: unknown;
}

/** Keys that are not known, by the path they were found at without its indices; counted. */
export type UnknownKeys = Map<string, { readonly path: Path; readonly key: string; count: number }>;

/** Deepest nesting that values under `x-` keys may have; deeper ones cannot be written again everywhere. */
const DEEPEST = 50;

/**
 * A copy of a value whose shape was found right: objects hold the keys of their schema in its order, then their
 * `x-` keys by name. Other keys are left out and noted in `unknownKeys`, `__proto__` among them.
 */
export function keepKnown(
  schema: unknown,
  value: unknown,
  path: Path,
  unknownKeys: UnknownKeys,
  report: Report,
): unknown {
  const node = schema as Node;
  if (node.wrapped !== undefined) return keepKnown(node.wrapped, value, path, unknownKeys, report);
  if (node.item !== undefined && Array.isArray(value)) {
    // Lists of plain text need no copy.
    if (!isNested(node.item)) return value;
    return value.map((item, index) => keepKnown(node.item, item, [...path, index], unknownKeys, report));
  }
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Readonly<Record<string, unknown>>;
  const entries = node.entries ?? alternative(node, record)?.entries;
  if (entries === undefined) return value;

  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(entries)) {
    if (!Object.hasOwn(record, key)) continue;
    const field = record[key];
    kept[key] =
      typeof field === 'object' && field !== null
        ? keepKnown(entries[key], field, [...path, key], unknownKeys, report)
        : field;
  }
  const others = Object.keys(record).filter((key) => !Object.hasOwn(entries, key));
  for (const key of others.sort()) {
    if (node.type !== 'loose_object' || !key.startsWith('x-')) note(unknownKeys, path, key);
    else if (isModest(record[key], DEEPEST)) kept[key] = record[key];
    else report.add('too-deep', [...path, key]);
  }
  return kept;
}

/** One warning for each unknown key, however often it occurs. */
export function reportUnknownKeys(unknownKeys: UnknownKeys, report: Report): void {
  for (const { path, key, count } of unknownKeys.values()) report.add('unknown-key', path, { key, count });
}

/**
 * True when a value is nested at most `depth` deep and, where `size` is given, has at most that many parts. Stops at
 * the limit, so it is safe for values that hold themselves.
 */
export function isModest(value: unknown, depth: number, size = Infinity): boolean {
  let parts = 0;
  const visit = (part: unknown, left: number): boolean => {
    parts += 1;
    if (parts > size) return false;
    if (typeof part !== 'object' || part === null) return true;
    if (left === 0) return false;
    const children: readonly unknown[] = Array.isArray(part) ? part : Object.values(part);
    if (parts + children.length > size) return false;
    return children.every((child) => visit(child, left - 1));
  };
  return visit(value, depth);
}

function isNested(schema: unknown): boolean {
  const node = schema as Node;
  return [node.entries, node.item, node.wrapped, node.options].some(
    (inside) => inside !== undefined && typeof (inside as readonly unknown[])[0] !== 'string',
  );
}

/** The alternative of a variant that the value's own key names. */
function alternative(node: Node, record: Readonly<Record<string, unknown>>): Node | undefined {
  const { key, options } = node;
  if (key === undefined || options === undefined) return undefined;
  return (options as readonly Node[]).find(
    (option) => (option.entries?.[key] as Node).literal === record[key],
  );
}

function note(unknownKeys: UnknownKeys, path: Path, key: string): void {
  const place = [...path.filter((part) => typeof part === 'string'), key].join(' ');
  const known = unknownKeys.get(place);
  if (known) known.count += 1;
  else unknownKeys.set(place, { path, key, count: 1 });
}
