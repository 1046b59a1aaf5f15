import { expect, test } from 'vitest';
import { printFrame } from '#lib/components/exchange/print-frame.ts';
import { DEFAULT_FIGURE, printDocument, renderFigure } from '#lib/figure/index.ts';
import { talksTimeline } from '../../support/timelines.ts';

test('prints the figure alone, on its own page, and leaves nothing behind', async () => {
  const { svg, scene } = renderFigure(talksTimeline(), { ...DEFAULT_FIGURE, carry: 'nothing' });
  const html = printDocument(svg, scene.physical!, { title: 'Talks', language: 'en' });
  const printed: { title: string; width: number; svgs: number; pages: string }[] = [];
  // Heard on the way down, before the frame itself hears it and prints.
  const prepare = (loaded: Event) => {
    const page = (loaded.target as HTMLIFrameElement).contentWindow!;
    page.print = () => {
      printed.push({
        title: page.document.title,
        width: page.document.querySelector('svg')!.getBoundingClientRect().width,
        svgs: page.document.body.children.length,
        pages: page.document.querySelector('style')!.textContent!,
      });
      page.dispatchEvent(new Event('afterprint'));
    };
  };
  document.addEventListener('load', prepare, true);
  await printFrame(html);
  document.removeEventListener('load', prepare, true);
  expect(printed).toHaveLength(1);
  expect(printed[0]).toMatchObject({ title: 'Talks', svgs: 1 });
  expect(printed[0]!.width).toBeCloseTo((160 / 25.4) * 96, 0);
  expect(printed[0]!.pages).toContain('@page { size: 160mm');
  expect(document.querySelector('iframe[title="Print"]')).toBeNull();
});
