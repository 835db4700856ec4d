import { describe, expect, it } from 'vitest';
import { onKeptElsewhere } from '../../../src/elements/kept/kept-elsewhere.ts';
import { windowEvents } from './window-events.ts';

const happens = windowEvents();

describe('what is kept elsewhere', () => {
  it('is told when another tab wrote it or cleared everything, and when the page comes back from memory', () => {
    const leaving = new AbortController();
    const told: string[] = [];
    let cause = '';
    onKeptElsewhere(leaving.signal, 'mine', () => told.push(cause));
    const because = (why: string, type: string, facts: Readonly<Record<string, unknown>>): void => {
      cause = why;
      happens(type, facts);
    };
    because('written', 'storage', { key: 'mine' });
    because('something else written', 'storage', { key: 'theirs' });
    because('cleared', 'storage', { key: null });
    because('first shown', 'pageshow', { persisted: false });
    because('shown again', 'pageshow', { persisted: true });
    leaving.abort();
    because('written after the end', 'storage', { key: 'mine' });
    because('shown after the end', 'pageshow', { persisted: true });
    expect(told).toEqual(['written', 'cleared', 'shown again']);
  });
});
