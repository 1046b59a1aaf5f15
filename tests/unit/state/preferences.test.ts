import { describe, expect, test } from 'vitest';
import { Preferences } from '#lib/state/index.ts';
import type { ThemeChoice } from '#lib/state/index.ts';
import type { Keep } from '../../../src/lib/state/preferences.svelte.ts';

/** A store as the browser has it, with what is in it. */
function store(before: Readonly<Record<string, string>> = {}): Keep & { readonly kept: Map<string, string> } {
  const kept = new Map(Object.entries(before));
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

const forbidden = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('the theme', () => {
  test.each<[ThemeChoice, boolean, boolean, 'light' | 'dark']>([
    ['system', false, false, 'light'],
    ['system', true, false, 'dark'],
    ['light', true, false, 'light'],
    ['dark', false, false, 'dark'],
    ['dark', true, true, 'light'],
    ['system', true, true, 'light'],
  ])('choice %s, machine dark %s, printing %s: %s', (choice, systemDark, printing, theme) => {
    const preferences = new Preferences();
    preferences.choose(choice);
    preferences.systemDark = systemDark;
    preferences.printing = printing;
    expect(preferences.theme).toBe(theme);
  });

  test('follows each change', () => {
    const preferences = new Preferences();
    expect(preferences.theme).toBe('light');
    preferences.systemDark = true;
    expect(preferences.theme).toBe('dark');
    preferences.choose('light');
    expect(preferences.theme).toBe('light');
    preferences.choose('system');
    expect(preferences.theme).toBe('dark');
  });
});

describe('between visits', () => {
  test('a choice is kept and taken over', () => {
    const kept = store();
    const today = new Preferences();
    today.attach(() => kept);
    today.choose('dark');
    const tomorrow = new Preferences();
    tomorrow.attach(() => kept);
    expect(tomorrow.choice).toBe('dark');
  });

  test('so is going back to the system', () => {
    const kept = store({ 'dateline-theme': 'dark' });
    const today = new Preferences();
    today.attach(() => kept);
    today.choose('system');
    const tomorrow = new Preferences();
    tomorrow.attach(() => kept);
    expect(tomorrow.choice).toBe('system');
  });

  test.each(['', 'pink', 'DARK', '{"theme":"dark"}'])('a kept “%s” is no choice', (value) => {
    const preferences = new Preferences();
    preferences.attach(() => store({ 'dateline-theme': value }));
    expect(preferences.choice).toBe('system');
  });

  test.each<[string, () => Keep]>([
    ['may not be asked for', forbidden],
    ['may not be read', () => ({ ...store(), getItem: forbidden })],
    ['is full', () => ({ ...store(), setItem: forbidden })],
  ])('where the store %s, the choice holds for this visit', (_, keep) => {
    const preferences = new Preferences();
    preferences.attach(keep);
    preferences.choose('dark');
    preferences.choose('light');
    preferences.choose('dark');
    expect(preferences.choice).toBe('dark');
    expect(preferences.theme).toBe('dark');
  });
});
