import type { XmlElement } from './xml.ts';

const ELEMENTS = 'svg g title desc metadata rect line circle path text tspan a'.split(' ');

const ATTRIBUTES = [
  'xmlns xml:lang role width height viewBox id href',
  'x y rx x1 y1 x2 y2 cx cy r d',
  'fill fill-opacity stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin',
  'font-family font-size font-weight font-style text-anchor direction',
]
  .join(' ')
  .split(' ');

/**
 * What a figure holds beyond what every renderer draws alike, in words; empty when all is safe.
 * The inside of `<metadata>` is not drawn and not looked at.
 */
export function unsafeParts(elements: readonly XmlElement[]): readonly string[] {
  return elements
    .filter((each) => !each.path.includes('metadata'))
    .flatMap((each) => [
      ...(ELEMENTS.includes(each.name) ? [] : [`<${each.name}>`]),
      ...Object.entries(each.attributes).flatMap(([name, value]) =>
        !ATTRIBUTES.includes(name) || /url\(|javascript:|expression\(/i.test(value)
          ? [`${each.name} ${name}="${value}"`]
          : [],
      ),
    ]);
}
