import { describe, expect, it } from 'vitest';
import { notesOn } from '../../../src/export/fill/field-notes.ts';
import { fieldOf } from './document.ts';

const time = (name: string) => fieldOf(name, 'time', { label: `When ${name}?` });
const fields = [fieldOf('title'), time('began'), time('detected'), time('mitigated'), time('resolved')];
const frontMatter = [{ key: 'started', value: '{{began}}' }];
const notes = (values: Readonly<Record<string, string>>) => [...notesOn({ fields, frontMatter }, values)];

describe('what is to be said of answers', () => {
  it('tells of a time before the beginning, whatever the clocks and the name of the field', () => {
    // Two in the afternoon in Copenhagen is noon in UTC.
    const began = '2026-05-31T14:00+02:00';
    expect(notes({ began, resolved: '2026-05-31T11:59Z' })).toEqual([
      ['resolved', 'This is before the time of “When began?”. One of the two cannot be right.'],
    ]);
    expect(notes({ began, resolved: '2026-05-31T12:00Z' })).toEqual([]);
    expect(notes({ began, mitigated: '2026-05-31T13:00Z', resolved: '2026-05-31T12:30Z' })).toEqual([
      ['resolved', 'This is before the time of “When mitigated?”. One of the two cannot be right.'],
    ]);
  });

  it('says nothing of what may be, or cannot be read', () => {
    expect(notes({ resolved: '2026-05-31T12:00Z' })).toEqual([]);
    expect(notes({ began: 'lunch', resolved: '2026-05-31T12:00Z' })).toEqual([]);
    // Something may be noticed when it is over.
    expect(notes({ resolved: '2026-05-31T12:00Z', detected: '2026-05-31T13:00Z' })).toEqual([]);
  });
});
