import { describe, expect, it } from 'vitest';
import { urnOf } from '../../src/export/urn.ts';

describe('a name of its own', () => {
  // Made with Python: its own sixteen bytes of FNV-1a, and its module uuid. The hash of "a" is also in Go's tests of hash/fnv.
  it.each([
    ['', 'urn:uuid:6c62272e-07bb-8142-a2b8-21756295c58d'],
    ['a', 'urn:uuid:d228cb69-6f1a-8caf-b891-2b704e4a8964'],
    ['ä€👋', 'urn:uuid:d03348a9-1302-8981-b1c1-61506150c5ab'],
  ])('is always the same: %j', (text, expected) => {
    expect(urnOf(text)).toBe(expected);
  });

  it('is another for every text', () => {
    const texts = Array.from({ length: 5000 }, (_, at) => `/postmortems/${at}/`);
    expect(new Set(texts.map(urnOf)).size).toBe(5000);
  });
});
