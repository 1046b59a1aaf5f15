import { describe, expect, it } from 'vitest';
import { detectFile } from '#lib/exchange/detect.ts';
import { LARGEST_TEXT } from '#lib/model/index.ts';

describe('detectFile', () => {
  it.each([
    ['an object', '{"format":1}', 'json'],
    ['a list after spaces and a mark', ' \n\ufeff[', 'json'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg">', 'svg'],
    ['an SVG under a prefix', '<svg:svg>', 'svg'],
    [
      'an SVG after declaration, comment and doctype',
      '<?xml version="1.0"?>\n<!-- <html> -->\n<!DOCTYPE svg>',
      'svg',
    ],
    ['a page', '<!DOCTYPE html>', 'html'],
    ['a page without doctype', '<HTML lang="en">', 'html'],
    ['a piece of a page', '<p>On Sunday', 'html'],
    ['other XML', '<rss>', 'other'],
    ['an element that only starts like one', '<svgs>', 'other'],
    ['a comment that never ends', '<!-- <svg>', 'other'],
    ['words', 'On Sunday {', 'other'],
    ['a number', '1', 'other'],
    ['nothing', '', 'empty'],
    ['spaces', '\n\t \u00a0', 'empty'],
    ['one character too many', 'x'.repeat(LARGEST_TEXT + 1), 'too-large'],
    ['the longest', 'x'.repeat(LARGEST_TEXT), 'other'],
  ])('%s', (_, text, kind) => {
    expect(detectFile(text)).toBe(kind);
  });
});
