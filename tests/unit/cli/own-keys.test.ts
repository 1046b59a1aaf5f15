import { describe, expect, test } from 'vitest';
import { readOwnKeys } from '../../../src/cli/own-keys.ts';

describe('readOwnKeys', () => {
  test.each([
    ['an id', '{"id": "a-1"}', 'a-1'],
    ['a number', '{"id": 7}', 7],
    ['a key of one’s own', '{"x-id": "a-1"}', 'a-1'],
    ['both: the plain one', '{"x-id": "b", "id": "a"}', 'a'],
    ['white space before', ' \n{"id": "a-1"}', 'a-1'],
    ['none', '{"text": "a"}', null],
    ['an empty id', '{"id": ""}', null],
    ['an id that is no word', '{"id": {"id": "a"}}', null],
    ['JSON that is broken', '{"id": "a-1"', null],
    ['a list', '[{"id": "a-1"}]', null],
    ['plain text', 'id', null],
    ['nothing', '', null],
  ])('id: %s', (_, text, id) => {
    expect(readOwnKeys(Buffer.from(text)).id).toBe(id);
  });

  test.each([
    ['{"published": null}', true],
    ['{"published": "2025-12-17"}', false],
    ['{"text": "\\"published\\": null"}', false],
    ['{}', false],
    ['null', false],
  ])('says that its date is unknown: %s → %s', (text, saysUnknown) => {
    expect(readOwnKeys(Buffer.from(text)).saysUnknown).toBe(saysUnknown);
  });
});
