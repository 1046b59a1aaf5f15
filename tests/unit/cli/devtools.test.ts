import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { converse } from '../../../src/cli/devtools.ts';

function pipes() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const sent: unknown[] = [];
  input.on('data', (piece: Buffer) => {
    for (const text of piece.toString().split('\0').filter(Boolean)) sent.push(JSON.parse(text));
  });
  return { sent, output, talk: converse(input, output) };
}

const say = (message: object) => `${JSON.stringify(message)}\0`;

describe('converse', () => {
  test('answers find their questions, in any order and cut anywhere', async () => {
    const { sent, output, talk } = pipes();
    const [first, second] = [talk.call('A', { a: 1 }), talk.call('B', {}, 's-1')];
    const text = Buffer.from(say({ id: 2, result: { b: 'ö' } }) + say({ id: 1, result: { a: 2 } }));
    for (const byte of text) output.write(Buffer.from([byte]));
    expect(await Promise.all([first, second])).toEqual([{ a: 2 }, { b: 'ö' }]);
    expect(sent).toEqual([
      { id: 1, method: 'A', params: { a: 1 } },
      { id: 2, method: 'B', params: {}, sessionId: 's-1' },
    ]);
  });

  test('an event is heard, others are not mistaken for it', async () => {
    const { output, talk } = pipes();
    const heard: string[] = [];
    const loaded = talk.event('Page.loaded').then(() => heard.push('loaded'));
    output.write(say({ method: 'Page.other' }));
    await new Promise((resolve) => setImmediate(resolve));
    expect(heard).toEqual([]);
    output.write(say({ method: 'Page.loaded', params: {} }));
    await loaded;
    expect(heard).toEqual(['loaded']);
  });

  test('a refusal and a browser that leaves are told', async () => {
    const { output, talk } = pipes();
    const refused = talk.call('A');
    output.write(say({ id: 1, error: { message: 'no such method' } }));
    await expect(refused).rejects.toThrow('no such method');
    const left = talk.call('B');
    output.end();
    await expect(left).rejects.toThrow('left');
  });
});
