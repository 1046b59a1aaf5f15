import { delimiter } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserPlaces, printToPdf } from '../../../src/cli/browser.ts';

describe('browserPlaces', () => {
  test('what is named is the only one', () => {
    const env = { CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' };
    expect(browserPlaces({ platform: 'linux', env })).toEqual(['/opt/chrome']);
  });

  test('folders of PATH in their order, one name after the other', () => {
    const places = browserPlaces({ platform: 'linux', env: { PATH: ['/a', '', '/b'].join(delimiter) } });
    expect(places.slice(0, 3)).toEqual(['/a/chromium', '/b/chromium', '/snap/bin/chromium']);
    expect(places).toContain('/b/microsoft-edge');
  });

  test.each([
    ['darwin', {}, /Google Chrome\.app/],
    ['win32', { PROGRAMFILES: 'C:/Programs' }, /C:.Programs.Microsoft.Edge.Application.msedge\.exe/],
  ] as const)('%s has its own', (platform, env, place) => {
    expect(browserPlaces({ platform, env }).join('\n')).toMatch(place);
  });

  test('a machine without any', () => {
    expect(browserPlaces({ platform: 'win32', env: {} })).toEqual([]);
  });
});

test.each([
  ['none is there', { CHROME_PATH: '/nowhere/chrome' }, /none was found\. Name it with CHROME_PATH/],
  ['what is there is none', { CHROME_PATH: process.execPath }, /printed nothing/],
])('%s: a sentence that says what to do', async (_, env, why) => {
  expect(await printToPdf('<p>x</p>', { platform: 'linux', env })).toEqual({
    ok: false,
    why: expect.stringMatching(why),
  });
});
