import { describe, expect, it } from 'vitest';
import type { KeptState } from '../../../src/elements/kept/kept-file.ts';
import { guardLeaving } from '../../../src/elements/kept/leaving.ts';
import { windowEvents } from './window-events.ts';

const happens = windowEvents();

describe('leaving the page', () => {
  it.each<[string, KeptState, boolean, boolean]>([
    ['asks when something is nowhere else', { type: 'not-kept' }, true, true],
    ['is free when there is nothing to lose', { type: 'not-kept' }, false, false],
    ['is free when all is kept', { type: 'kept' }, true, false],
    ['is free when what is kept cannot be read', { type: 'unreadable', text: '', why: '' }, true, false],
  ])('%s', (_, state, hasSomething, asks) => {
    const leaving = new AbortController();
    guardLeaving({ state }, () => hasSomething, leaving.signal);
    expect(happens('beforeunload').defaultPrevented).toBe(asks);
    leaving.abort();
    expect(happens('beforeunload').defaultPrevented).toBe(false);
  });
});
