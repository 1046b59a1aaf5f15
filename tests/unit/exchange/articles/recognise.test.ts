import { describe, expect, test } from 'vitest';
import { recogniseMail, recogniseText } from '#lib/exchange/articles/recognise.ts';

test.each([
  ['json', 'a.txt', '{"text": "a"}'],
  ['json', 'a.txt', '[{"text": "a"}]'],
  ['json', 'a.json', '{text: 1}'],
  ['text', 'a.txt', '[Updated] Talks go on'],
  ['text', '', '{ not json }'],
  ['html', 'a.txt', '<!-- saved --><!doctype html><p>a'],
  ['html', '', '<p>a</p>'],
  ['html', 'a.html', '<custom-page>a</custom-page>'],
  ['tags', 'a.xml', '<custom-page>a</custom-page>'],
  ['tags', 'a.html.xml', '<?xml version="1.0"?><rss/>'],
  ['svg', 'a.html', '<svg></svg>'],
  ['text', 'a.html', 'No tags at all.'],
  ['text', '', '< 5 talks'],
  ['markdown', 'a.md', 'a'],
  ['markdown', 'a.txt', '---\ntitle: a\n---\nb'],
  ['markdown', 'a.txt', '# Talks\n\n[a](https://a.example) b'],
  ['text', 'a.txt', '# 1 of the list\n\nTalks'],
  ['text', 'a.txt', '--- \nTalks'],
])('%s in %s: %s', (kind, name, text) => {
  expect(recogniseText(text, name)).toBe(kind);
});

describe('recogniseMail', () => {
  test.each([
    ['email', 'From: a\r\nTo: b\r\n c\r\nSubject: d\r\n\r\ne'],
    ['email', 'From a@b Mon Dec 15 2025\nDate: x\nSubject: y\n\nz'],
    ['email', `Received: a\nSubject: b\nDKIM-Signature: ${'c'.repeat(200)}`],
    ['email', 'Message-ID: <a>\nTo: b\nContent-Type: multipart/related; boundary=c\n\n'],
    ['web-archive', 'From: <Saved by Blink>\nSubject: a\nContent-Type: multipart/related;\n boundary=c\n\n'],
    ['web-archive', 'Snapshot-Content-Location: https://a.example\nMIME-Version: 1.0\n\n'],
    [null, 'Talks: the ministers met\nDate: Monday\n\nThey met.'],
    [null, 'Subject: Talks\n\nOne field is no message.'],
    [null, 'Subject: Talks\nDate: Monday\nThe ministers met.\n\nThey did.'],
    [null, ''],
  ])('%s: %j', (kind, head) => {
    expect(recogniseMail(head)).toBe(kind);
  });
});
