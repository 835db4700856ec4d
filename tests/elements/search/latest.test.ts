import { describe, expect, it } from 'vitest';
import { Latest } from '../../../src/elements/search/latest.ts';

/** A task that ends when it is told to. */
function task<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void; reject: (error: unknown) => void } {
  return Promise.withResolvers<Value>();
}

describe('Latest', () => {
  it('uses the last answer, in whatever order they come', async () => {
    const latest = new Latest();
    const used: string[] = [];
    const [first, second] = [task<string>(), task<string>()];
    const ended = [first, second].map(({ promise }) =>
      latest.run(
        () => promise,
        (value) => used.push(value),
        () => used.push('failed'),
      ),
    );
    second.resolve('second');
    first.resolve('first');
    await Promise.all(ended);
    expect(used).toEqual(['second']);
  });

  it('keeps quiet about the failure of an older task', async () => {
    const latest = new Latest();
    const used: string[] = [];
    const [first, second] = [task<string>(), task<string>()];
    const ended = [first, second].map(({ promise }) =>
      latest.run(
        () => promise,
        (value) => used.push(value),
        () => used.push('failed'),
      ),
    );
    first.reject(new Error('gone'));
    second.resolve('second');
    await Promise.all(ended);
    expect(used).toEqual(['second']);
  });

  it('reports the failure of the last one', async () => {
    const used: unknown[] = [];
    const error = new Error('gone');
    await new Latest().run(
      () => Promise.reject(error),
      () => used.push('used'),
      (reason) => used.push(reason),
    );
    expect(used).toEqual([error]);
  });

  it('drops what is under way', async () => {
    const latest = new Latest();
    const used: string[] = [];
    const ended = latest.run(
      () => Promise.resolve('late'),
      (value) => used.push(value),
      () => used.push('failed'),
    );
    latest.drop();
    await ended;
    expect(used).toEqual([]);
  });
});
