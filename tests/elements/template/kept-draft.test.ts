import { describe, expect, it } from 'vitest';
import { clockTimeOf, offsetInWords, offsetsWith } from '../../../src/elements/template/clock-offset.ts';
import { fittingIn } from '../../../src/elements/template/fitting.ts';
import { isUnfinished, keptDraft, draftKeyFor, openDraft } from '../../../src/elements/template/kept-draft.ts';
import type { TemplateDraft, Typed } from '../../../src/elements/template/kept-draft.ts';
import { fieldOf } from '../../export/fill/document.ts';

const key = draftKeyFor('/templates/log/');
const draft = (typed: Record<string, Typed>, taken: string | null = null): TemplateDraft => ({
  generator: 'Handrail',
  type: 'template-draft',
  version: 1,
  template: 'log',
  typed,
  begun: null,
  taken,
});

/** A storage in memory, which can be blocked. */
class Memory {
  readonly items = new Map<string, string>();
  blocked = false;
  getItem(name: string): string | null {
    if (this.blocked) throw new Error('blocked');
    return this.items.get(name) ?? null;
  }
  setItem(name: string, value: string): void {
    if (this.blocked) throw new Error('blocked');
    this.items.set(name, value);
  }
  removeItem(name: string): void {
    this.items.delete(name);
  }
}

const typing = (name: string, value: Typed) => (kept: TemplateDraft) => ({
  ...kept,
  typed: { ...kept.typed, [name]: value },
  taken: null,
});

describe('a draft that is kept', () => {
  it('is read again as it was written', () => {
    const memory = new Memory();
    keptDraft(() => memory, key, 'log').change(() => draft({ title: 'Calm', marks: ['rag'] }, '2026-05-31T20:00:00Z'));
    expect(keptDraft(() => memory, key, 'log').value).toEqual(
      draft({ title: 'Calm', marks: ['rag'] }, '2026-05-31T20:00:00Z'),
    );
  });

  it('holds what two tabs have typed, each into its fields', () => {
    const memory = new Memory();
    const [one, other] = [keptDraft(() => memory, key, 'log'), keptDraft(() => memory, key, 'log')];
    one.change(typing('title', 'Calm'));
    other.change(typing('depth', '4'));
    one.change(typing('title', 'Calm sea'));
    other.read();
    expect(other.value.typed).toEqual({ title: 'Calm sea', depth: '4' });
  });

  it('remembers what could not be kept, and puts it into what is there once that is possible', () => {
    const memory = new Memory();
    const [one, other] = [keptDraft(() => memory, key, 'log'), keptDraft(() => memory, key, 'log')];
    memory.blocked = true;
    one.change(typing('title', 'Calm'));
    expect(one.state.type).toBe('not-kept');
    memory.blocked = false;
    other.change(typing('depth', '4'));
    one.change(typing('tide', 'out'));
    expect(one.state.type).toBe('kept');
    other.read();
    expect(other.value.typed).toEqual({ title: 'Calm', depth: '4', tide: 'out' });
  });

  it('knows when it was begun, in whichever tab', () => {
    const memory = new Memory();
    const [one, other] = [keptDraft(() => memory, key, 'log'), keptDraft(() => memory, key, 'log')];
    memory.blocked = true;
    one.change((kept) => ({ ...typing('title', 'Calm')(kept), begun: '2026-05-31T03:12:00Z' }));
    memory.blocked = false;
    one.read();
    expect(one.value.begun).toBe('2026-05-31T03:12:00Z');
    other.change((kept) => ({ ...typing('depth', '4')(kept), begun: '2026-05-31T03:10:00Z' }));
    one.read();
    expect(one.value.begun).toBe('2026-05-31T03:10:00Z');
  });

  it('is unfinished while something stands in it that nobody took along', () => {
    const all = [draft({}), draft({ title: ' ', marks: [] }), draft({ title: 'Calm' }, '2026-05-31T20:00:00Z')];
    expect(all.map(isUnfinished)).toEqual([false, false, false]);
    expect([draft({ title: 'Calm' }), draft({ marks: ['rag'] })].map(isUnfinished)).toEqual([true, true]);
  });

  it('gives to another template what fits there', () => {
    const fields = [
      fieldOf('title'),
      fieldOf('depth', 'number'),
      fieldOf('bottom', 'choice', { options: [{ id: 'mud', label: 'Mud' }] }),
      fieldOf('day', 'date'),
      fieldOf('constructor'),
    ];
    const typed = { title: 'Calm', depth: 'deep', bottom: 'mud', day: '', tide: 'out' };
    expect(fittingIn(fields, typed)).toEqual({ title: 'Calm', bottom: 'mud' });
  });

  it('is gone when it is thrown away', () => {
    const memory = new Memory();
    const kept = keptDraft(() => memory, key, 'log');
    kept.change(typing('title', 'Calm'));
    kept.wipe();
    expect([...memory.items]).toEqual([]);
  });

  it.each([
    'no JSON',
    '{}',
    JSON.stringify({ ...draft({}), version: 2 }),
    JSON.stringify({ ...draft({}), typed: { title: 4 } }),
    JSON.stringify({ ...draft({}), typed: { marks: [true] } }),
    JSON.stringify({ ...draft({}), more: '' }),
  ])('is refused when it is something else: %s', (text) => {
    expect(openDraft(text)).toHaveProperty('refused');
  });
});

describe('a clock', () => {
  it.each([
    ['2026-05-31T14:05+02:00', '2026-05-31T14:05', 120],
    ['2026-05-31T14:05:30-03:30', '2026-05-31T14:05:30', -210],
    ['2026-05-31T14:05Z', '2026-05-31T14:05', 0],
    ['2026-05-31T14:05', '', undefined],
    ['noon', '', undefined],
  ])('is told apart from what it shows in %s', (text, wall, offset) => {
    expect(clockTimeOf(text)).toEqual({ wall, offset });
  });

  it('has its offset in words', () => {
    expect([0, 345, -210].map(offsetInWords)).toEqual(['UTC+00:00', 'UTC+05:45', 'UTC−03:30']);
  });

  it('offers an offset that nobody has any more, where somebody typed it', () => {
    expect(offsetsWith(120)).toEqual(offsetsWith(0));
    const more = offsetsWith(75);
    expect(more.slice(more.indexOf(60), more.indexOf(60) + 3)).toEqual([60, 75, 120]);
  });
});
