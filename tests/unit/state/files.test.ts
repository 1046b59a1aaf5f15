import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type OpenFile,
  Workspace,
  isArticle,
  openAddress,
  openFile,
  timelineFile,
} from '#lib/state/index.ts';
import { openText } from '#lib/state/files.ts';
import { LARGEST_TEXT } from '#lib/model/index.ts';
import { event, talksTimeline, timelineOf } from '../../support/timelines.ts';

const shipped = readFileSync(
  new URL('../../../data/timelines/ukraine-nato-talks.timeline.json', import.meta.url),
  'utf8',
);
const open = timelineOf([event({ title: 'Already open', date: '2025-12-01' })]);

function file(name: string, text: string, size = text.length): OpenFile {
  return { name, size, text: async () => text };
}

/** A workspace in which things were done that a failed opening must not undo. */
function busy(): Workspace {
  const workspace = new Workspace(open);
  workspace.filter = { ...workspace.filter, search: 'already' };
  return workspace;
}

function expectUntouched(workspace: Workspace): void {
  expect(workspace.timeline).toBe(open);
  expect(workspace.filter.search).toBe('already');
  expect(workspace.announcement).toBe('');
}

describe('openFile', () => {
  test('opens a timeline and says so', async () => {
    const workspace = busy();
    expect(await openFile(workspace, file('talks.timeline.json', shipped))).toBe(true);
    expect(workspace.timeline.title).toBe('Ukraine, NATO and the peace talks');
    expect(workspace.filter.search).toBe('');
    expect(workspace.notice).toBe(null);
    const { length } = workspace.timeline.events;
    expect(workspace.announcement).toBe(`Opened “Ukraine, NATO and the peace talks”, ${length} events.`);
  });

  test('opens with reservations, and says which', async () => {
    const workspace = busy();
    const text = shipped.replace('"dek":', '"colour": "red",\n  "dek":');
    expect(await openFile(workspace, file('a.json', text))).toBe(true);
    expect(workspace.timeline.events.length).toBeGreaterThan(5);
    expect(workspace.notice).toEqual({
      severity: 'warning',
      title: '“a.json” was opened, with reservations',
      sentences: [expect.stringContaining('“colour”')],
    });
  });

  test('a file that opens takes the notice of an earlier one away', async () => {
    const workspace = busy();
    await openText(workspace, 'bad.json', 'nothing');
    expect(workspace.notice?.severity).toBe('error');
    await openText(workspace, 'good.json', shipped);
    expect(workspace.notice).toBe(null);
  });

  test.each<[string, string, RegExp]>([
    ['an empty file', '', /is empty/],
    ['a web page', '<!doctype html><title>x</title>', /web page/],
    ['plain text', 'They met on Sunday.', /neither JSON nor SVG/],
    ['half a file', shipped.slice(0, 5000), /no valid JSON/],
    ['JSON of another kind', '{"events": []}', /no timeline/],
    ['a newer format', shipped.replace('dateline/1', 'dateline/2'), /version 2.*version 1/],
    ['a broken quote', shipped.replace('"exact": "on Monday"', '"exact": "on Tuesday"'), /on Tuesday/],
    [
      'an SVG from elsewhere',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      /nothing says that Dateline made it/,
    ],
  ])('refuses %s and leaves what is open', async (_, text, sentence) => {
    const workspace = busy();
    expect(await openFile(workspace, file('bad.json', text))).toBe(false);
    expectUntouched(workspace);
    expect(workspace.notice).toMatchObject({ severity: 'error', title: '“bad.json” was not opened' });
    expect(workspace.notice?.sentences.join('\n')).toMatch(sentence);
  });

  test('refuses a file that is too large, without reading it', async () => {
    const workspace = busy();
    let read = false;
    const large = {
      name: 'film.json',
      size: LARGEST_TEXT + 1,
      text: async () => {
        read = true;
        return '';
      },
    };
    expect(await openFile(workspace, large)).toBe(false);
    expect(read).toBe(false);
    expectUntouched(workspace);
    expect(workspace.notice?.sentences.join()).toMatch(/^It has 41 MB; files of up to 40 MB can be opened\./);
  });

  test('reads a file of just the largest size', async () => {
    expect(await openFile(busy(), file('a.json', shipped, LARGEST_TEXT))).toBe(true);
  });

  test('says that a folder, or a file that is gone, cannot be read', async () => {
    const workspace = busy();
    const gone = {
      name: 'folder',
      size: 0,
      text: () => Promise.reject(new DOMException('', 'NotReadableError')),
    };
    expect(await openFile(workspace, gone)).toBe(false);
    expectUntouched(workspace);
    expect(workspace.notice?.sentences.join()).toMatch(/could not be read\. Folders cannot be opened/);
  });
});

describe('openAddress', () => {
  const page = new URL('https://example.org/dateline/?src=talks.json');

  /** A browser's `fetch` that gives one answer and keeps what it was asked. */
  function answering(answer: () => Response): { readonly get: typeof fetch; readonly asked: string[] } {
    const asked: string[] = [];
    const get = async (input: RequestInfo | URL, init?: RequestInit) => {
      asked.push(`${String(input)} ${init?.redirect}`);
      return answer();
    };
    return { get, asked };
  }

  test.each([
    ['a name beside the page', 'talks.json', 'https://example.org/dateline/talks.json'],
    ['a path from the top', '/files/talks.json', 'https://example.org/files/talks.json'],
    ['a whole address of the same site', 'https://example.org/a.json', 'https://example.org/a.json'],
  ])('opens %s', async (_, source, address) => {
    const workspace = busy();
    const { get, asked } = answering(() => new Response(shipped));
    expect(await openAddress(workspace, source, page, get)).toBe(true);
    expect(asked).toEqual([`${address} error`]);
    expect(workspace.timeline.title).toBe('Ukraine, NATO and the peace talks');
  });

  test.each([
    ['another site', 'https://example.com/a.json'],
    ['another site without its protocol', '//example.com/a.json'],
    ['another port', 'https://example.org:8080/a.json'],
    ['another protocol', 'http://example.org/a.json'],
    ['text in an address', `data:application/json,${encodeURIComponent('{}')}`],
    ['a file of the machine', 'file:///etc/hosts'],
    ['a script', 'javascript:alert(1)'],
    ['no address at all', 'https://['],
  ])('never asks for %s', async (_, source) => {
    const workspace = busy();
    const { get, asked } = answering(() => new Response(shipped));
    expect(await openAddress(workspace, source, page, get)).toBe(false);
    expect(asked).toEqual([]);
    expectUntouched(workspace);
    expect(workspace.notice).toEqual({
      severity: 'error',
      title: `“${source}” was not opened`,
      sentences: [
        'Only files of this site (https://example.org) can be opened by address. Download the file and drop it on the page.',
      ],
    });
  });

  test.each<[string, () => Response, RegExp]>([
    ['nothing there', () => new Response('no', { status: 404 }), /^The site answered 404\. Check/],
    ['a broken site', () => new Response('no', { status: 500 }), /^The site answered 500\. Check/],
    [
      'too much announced',
      () => new Response('{', { headers: { 'content-length': String(LARGEST_TEXT + 1) } }),
      /^It has 41 MB/,
    ],
    ['a web page', () => new Response('<!doctype html><p>Log in'), /web page/],
    ['nothing in it', () => new Response(''), /is empty/],
    [
      'no answer',
      () => {
        throw new TypeError('Failed to fetch');
      },
      /^The site did not answer\. Check/,
    ],
  ])('says what is wrong: %s', async (_, answer, sentence) => {
    const workspace = busy();
    expect(await openAddress(workspace, 'talks.json', page, answering(answer).get)).toBe(false);
    expectUntouched(workspace);
    expect(workspace.notice?.title).toBe('“talks.json” was not opened');
    expect(workspace.notice?.sentences.join('\n')).toMatch(sentence);
  });

  test('weighs what came, whatever was announced', async () => {
    const workspace = busy();
    const body = { size: LARGEST_TEXT + 1, text: async () => shipped } as Blob;
    const lying = {
      ok: true,
      headers: new Headers({ 'content-length': '12' }),
      blob: async () => body,
    } as Response;
    expect(await openAddress(workspace, 'talks.json', page, answering(() => lying).get)).toBe(false);
    expect(workspace.notice?.sentences.join()).toMatch(/^It has 41 MB/);
  });
});

describe('isArticle', () => {
  test.each([
    ['talks.timeline.json', '', false],
    ['figure.svg', '', false],
    ['note.txt', '', true],
    ['a.json', '{"text":"They met."}', true],
    ['a.json', '{"format":"dateline/1","text":"x"}', false],
    ['page.html', '<!doctype html>\n<h1>They met.</h1>', true],
    ['page.html', '<head>\n<template id="dateline-timeline">{}</template>', false],
    ['page.html', '<head>\n<meta name="generator" content="Dateline">', false],
    ['page.html', '<head>\n<meta name="generator" content="Datelines and more">', true],
    ['page.txt', '<template id="dateline-timeline">', true],
    ['many.ndjson', '{"format":"dateline/1","events":[]}\n{"id":"ev-1"}', false],
    ['many.jsonl', '{"text":"They met."}\n{"text":"They parted."}', true],
  ])('%s with %s: %s', async (name, text, expected) => {
    expect(await isArticle(new File([text], name))).toBe(expected);
  });
});

describe('timelineFile', () => {
  test('gives a file that opens as the same timeline', async () => {
    const timeline = talksTimeline();
    const { name, file: saved } = await timelineFile(timeline);
    expect(name).toBe('ukraine-nato-and-the-peace-talks.timeline.json');
    const workspace = busy();
    expect(saved.type).toBe('application/json');
    expect(await openText(workspace, name, await saved.text())).toBe(true);
    expect(workspace.notice).toBe(null);
    expect(workspace.timeline).toEqual(timeline);
  });
});
