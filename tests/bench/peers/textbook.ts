/** A timeline as D3 is taught: one group per event, and every zoom sets every attribute again. */
import { axisBottom, scaleBand, scaleUtc, select, zoom, type D3ZoomEvent, type ScaleTime } from 'd3';
import { laneName, type SeededEvent } from '../seeded-events.ts';
import { stage } from './stage.ts';

const MARGIN = { top: 10, right: 20, bottom: 30, left: 80 };
/** Room that a mark needs to be seen, CSS px. */
const LEAST = 4;

stage({ show: draw, exportFigure });

function draw(events: readonly SeededEvent[], root: HTMLElement): void {
  const { clientWidth: width, clientHeight: height } = root;
  const ends = events.reduce<[number, number]>(
    ([from, to], { start, end }) => [Math.min(from, start), Math.max(to, end)],
    [Infinity, -Infinity],
  );
  const whole = scaleUtc()
    .domain(ends)
    .range([MARGIN.left, width - MARGIN.right]);
  const lanes = [...new Set(events.map(({ lane }) => lane))].sort((a, b) => a - b);
  const y = scaleBand<number>(lanes, [MARGIN.top, height - MARGIN.bottom]).padding(0.2);

  const svg = select(root).append('svg').attr('width', width).attr('height', height);
  svg
    .append('clipPath')
    .attr('id', 'plot')
    .append('rect')
    .attr('x', MARGIN.left)
    .attr('width', width - MARGIN.left - MARGIN.right)
    .attr('height', height);
  svg
    .append('g')
    .selectAll('text')
    .data(lanes)
    .join('text')
    .attr('x', 4)
    .attr('y', (lane) => (y(lane) ?? 0) + y.bandwidth() / 2)
    .attr('font-size', 11)
    .text(laneName);
  const axis = svg.append('g').attr('transform', `translate(0,${height - MARGIN.bottom})`);
  const marks = svg
    .append('g')
    .attr('clip-path', 'url(#plot)')
    .selectAll('g')
    .data(events)
    .join('g')
    // Marks of one lane are spread over its height, so that they do not all lie on one line.
    .attr(
      'transform',
      ({ lane, number }) => `translate(0,${(y(lane) ?? 0) + ((number % 7) / 7) * y.bandwidth()})`,
    );
  const bars = marks
    .append('rect')
    .attr('height', Math.max(2, y.bandwidth() / 7 - 1))
    .attr('fill', 'steelblue')
    .attr('fill-opacity', 0.7);
  const labels = marks
    .append('text')
    .attr('font-size', 9)
    .attr('dy', Math.max(2, y.bandwidth() / 7 - 1))
    .text(({ title }) => title);

  const place = (x: ScaleTime<number, number>): void => {
    bars
      .attr('x', ({ start }) => x(start))
      .attr('width', ({ start, end }) => Math.max(LEAST, x(end) - x(start)));
    labels.attr('x', ({ start }) => x(start) + LEAST + 2);
    axis.call(axisBottom(x));
  };
  place(whole);
  svg.call(
    zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, 10_000])
      .extent([
        [MARGIN.left, 0],
        [width - MARGIN.right, height],
      ])
      .translateExtent([
        [MARGIN.left, 0],
        [width - MARGIN.right, height],
      ])
      .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => place(transform.rescaleX(whole))),
  );
}

function exportFigure(): number {
  const svg = document.querySelector('#root svg');
  return svg === null ? 0 : new XMLSerializer().serializeToString(svg).length;
}
