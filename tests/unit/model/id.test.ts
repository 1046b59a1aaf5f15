import { expect, test } from 'vitest';
import { documentId, eventId, sha256 } from '#lib/model/index.ts';

test('a document is named after its text', () => {
  expect(documentId(sha256('abc'))).toBe('doc-ba7816bf8f01');
});

test('an event is named after document, kind and place, and after nothing else', () => {
  const id = eventId('doc-ba7816bf8f01', 'talks', 1538);
  expect(id).toMatch(/^ev-[0-9a-f]{12}$/);
  expect(eventId('doc-ba7816bf8f01', 'talks', 1538)).toBe(id);
  const others = [
    eventId('doc-ba7816bf8f02', 'talks', 1538),
    eventId('doc-ba7816bf8f01', 'meeting', 1538),
    eventId('doc-ba7816bf8f01', 'talks', 1539),
  ];
  expect(new Set([id, ...others]).size).toBe(4);
});
