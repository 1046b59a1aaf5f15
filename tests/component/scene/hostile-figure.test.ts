import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import SceneView from '#lib/components/scene/SceneView.svelte';
import { DEFAULT_FIGURE, renderFigure, renderHtml, renderOutlined } from '#lib/figure/index.ts';
import { readFontFile } from '#lib/state/font-files.ts';
import { hostileTimeline } from '../../support/hostile-timeline.ts';

const figure = renderFigure(hostileTimeline(), DEFAULT_FIGURE);
const files = {
  'the figure': async () => figure.svg,
  'the chronology': async () =>
    renderFigure(hostileTimeline(), { ...DEFAULT_FIGURE, orientation: 'vertical' }).svg,
  'the outlined figure': async () =>
    (await renderOutlined(hostileTimeline(), DEFAULT_FIGURE, readFontFile)).svg,
};

/** Long enough for a picture that does not exist to fail, and for what a failure would run. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 150));

/** Where hostile words would leave a trace if any of them ran. */
function traceIn(view: Window | null): unknown {
  return view === null ? 'no window' : (view as Window & { ran?: unknown }).ran;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe.each(Object.entries(files))('%s with hostile words', (_, draw) => {
  test('is a file that the browser reads as XML', async () => {
    const read = new DOMParser().parseFromString(await draw(), 'image/svg+xml');
    expect(read.querySelector('parsererror')).toBeNull();
    expect(read.querySelectorAll('script, foreignObject, img, style, iframe')).toHaveLength(0);
  });

  test('runs nothing when it is opened by itself', async () => {
    const frame = document.createElement('iframe');
    const address = URL.createObjectURL(new Blob([await draw()], { type: 'image/svg+xml' }));
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.src = address;
    document.body.append(frame);
    await loaded;
    await settled();
    expect(frame.contentDocument?.documentElement.localName).toBe('svg');
    expect(traceIn(frame.contentWindow)).toBeUndefined();
    URL.revokeObjectURL(address);
  });

  test('runs nothing and asks for nothing inside a page', async () => {
    const asked = vi.spyOn(globalThis, 'fetch');
    const place = document.createElement('div');
    place.innerHTML = await draw();
    document.body.append(place);
    asked.mockClear();
    await settled();
    expect(place.querySelector('svg > title')?.textContent).toContain('<script>');
    expect(place.querySelectorAll('script, foreignObject, img, style, iframe')).toHaveLength(0);
    expect(traceIn(window)).toBeUndefined();
    expect(asked).not.toHaveBeenCalled();
  });
});

test('the HTML file with hostile words runs nothing and has no script', async () => {
  const frame = document.createElement('iframe');
  const { html } = renderHtml(hostileTimeline(), DEFAULT_FIGURE);
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  document.body.append(frame);
  await loaded;
  await settled();
  const page = frame.contentDocument;
  expect(page?.body.textContent).toContain('<script>globalThis.ran = 1</script>');
  expect(page?.querySelectorAll('script, foreignObject, img, iframe, [onload], [onerror]')).toHaveLength(0);
  const addresses = [...(page?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');
  expect(addresses.filter((link) => !/^(https?:\/\/|#)/.test(link))).toEqual([]);
  expect(traceIn(frame.contentWindow)).toBeUndefined();
  URL.revokeObjectURL(address);
});

test('a trace would be seen: the same words run where nobody escapes them', async () => {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<script>globalThis.ran = 1</script>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  expect(traceIn(frame.contentWindow)).toBe(1);
});

test('the drawing on screen shows hostile words as words', async () => {
  const screen = await render(SceneView, { scene: figure.scene });
  await settled();
  expect(screen.container.textContent).toContain('<script>globalThis.ran = 1</script>');
  expect(screen.container.querySelectorAll('script, foreignObject, img, style, iframe')).toHaveLength(0);
  expect(traceIn(window)).toBeUndefined();
});
