import { describe, expect, test } from 'vitest';
import { candidatesFor } from '#lib/timeline/label-candidates.ts';
import { labelForms } from '#lib/timeline/label-text.ts';
import { metricsFor } from '#lib/timeline/metrics.ts';
import { itemOf, screenOptions } from './scenes.ts';

const options = screenOptions(900);
const metrics = metricsFor(options.theme);
const forms = (title: string, more = options) => labelForms(itemOf('2025-12-14', { title }), metrics, more);
const long = 'Zelenskyy, Witkoff and Kushner talk in Berlin for over five hours';

describe('labelForms', () => {
  test.each<[string, readonly (readonly string[])[]]>([
    ['Talks', [['Talks']]],
    ['Berlin talks', [['Berlin talks'], ['Berlin', 'talks']]],
    [
      long,
      [
        [long],
        ['Zelenskyy, Witkoff and Kushner', 'talk in Berlin for over five hours'],
        ['Zelenskyy, Witkoff and', 'Kushner talk in Berlin', 'for over five hours'],
      ],
    ],
    [
      'Donaudampfschifffahrtsgesellschaft tagt heute',
      [
        ['Donaudampfschifffahrtsgesellschaft tagt heute'],
        ['Donaudampfschifffahrtsgesellschaft', 'tagt heute'],
        ['Donaudampfschifffahrtsgesellschaft', 'tagt', 'heute'],
      ],
    ],
  ])('%s', (title, expected) => {
    const { short, full } = forms(title);
    expect(short.map(({ lines }) => lines.map(({ text }) => text))).toEqual(expected);
    expect(full.map(({ lines }) => lines.at(-1))).toEqual(
      expected.map(() => ({ text: '14 December 2025', role: 'second' })),
    );
  });

  test('a form is as wide as its widest line, the title measured bold, and as high as its lines', () => {
    const { full, short } = forms('Talks');
    const second = options.measure('14 December 2025', 12, 400);
    expect(full[0]).toMatchObject({ width: second, height: metrics.titleLine + metrics.noteLine });
    expect(short[0]).toMatchObject({ width: options.measure('Talks', 13, 600), height: metrics.titleLine });
  });

  test('numbers take room before the title and can stand alone; without numbers there is no bare form', () => {
    const numbered = forms('Talks', screenOptions(900, { numbers: true }));
    expect(numbered.short[0]?.width).toBeCloseTo(numbered.numberWidth + options.measure('Talks', 13, 600));
    expect(numbered.bare.map(({ lines }) => lines[0]?.text)).toEqual(['1']);
    expect(forms('Talks').bare).toEqual([]);
  });

  test('what was measured for one size is not taken for another', () => {
    const item = itemOf('2025-12-14');
    const narrow = labelForms(item, metrics, options).short[0]!.width;
    const theme = { ...options.theme, sizes: { ...options.theme.sizes, label: 26 } };
    expect(labelForms(item, metricsFor(theme), { ...options, theme }).short[0]!.width).toBeCloseTo(
      2 * narrow,
    );
    expect(labelForms(item, metrics, options).short[0]!.width).toBe(narrow);
  });
});

describe('candidatesFor', () => {
  const order = (title: string, only: 'full' | 'short' | 'all') =>
    candidatesFor(forms(title), metrics, only).map(({ text, side }) => `${text.titleLines} ${side}`);

  test('a short title stays on one line as long as a side has room', () => {
    expect(order('Berlin talks', 'full')).toEqual([
      '1 right',
      '1 left',
      '1 under',
      '2 right',
      '2 left',
      '2 under',
    ]);
  });

  test('a long one is wrapped first, on three lines last', () => {
    const long40 = `${long} and then for three more`;
    expect(order(long40, 'full').slice(0, 4)).toEqual(['2 right', '2 left', '2 under', '1 right']);
    expect(order(long40, 'full').at(-1)).toBe('3 under');
  });

  test('full before short', () => {
    const all = candidatesFor(forms('Talks'), metrics, 'all').map(({ text }) => text.lines.length);
    expect(all).toEqual([2, 2, 2, 1, 1, 1]);
    expect(order('Berlin talks', 'short')).toEqual(['1 right', '1 left', '1 under']);
  });
});
