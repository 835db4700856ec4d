import { describe, expect, it } from 'vitest';
import { inStep, isModern } from '../../src/cli/toolchain.mjs';

const manifest = { dependencies: { zod: '4.6.7' }, devDependencies: { vitest: '5.1.1' } };
const lock = {
  packages: {
    '': manifest,
    'node_modules/zod': { version: '4.6.7', integrity: 'sha512-z' },
    'node_modules/vitest': { version: '5.1.1', integrity: 'sha512-v', dev: true },
    'node_modules/binding-for-another-system': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
};
const zod = { 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-z' } };
const vitest = { 'node_modules/vitest': { version: '5.1.1', integrity: 'sha512-v', dev: true } };

describe('inStep', () => {
  it('is content with what the lock file asks for, without packages for other systems', () => {
    expect(inStep(manifest, lock, { packages: { ...zod, ...vitest } }, true)).toBe(true);
  });

  it('does without packages for development unless they are needed', () => {
    expect(inStep(manifest, lock, { packages: zod }, false)).toBe(true);
    expect(inStep(manifest, lock, { packages: zod }, true)).toBe(false);
  });

  it('finds that nothing was ever installed to the end', () => {
    expect(inStep(manifest, lock, undefined, false)).toBe(false);
  });

  it('finds a missing package', () => {
    expect(inStep(manifest, lock, { packages: vitest }, true)).toBe(false);
  });

  it('finds another version, and another build of the same version', () => {
    const older = { 'node_modules/zod': { version: '4.6.6', integrity: 'sha512-z' } };
    const other = { 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-other' } };
    expect(inStep(manifest, lock, { packages: { ...older, ...vitest } }, true)).toBe(false);
    expect(inStep(manifest, lock, { packages: { ...other, ...vitest } }, true)).toBe(false);
  });

  it('finds that package.json was edited after the lock file was made', () => {
    const edited = { ...manifest, dependencies: { zod: '4.6.7', yaml: '2.9.1' } };
    expect(inStep(edited, lock, { packages: { ...zod, ...vitest } }, true)).toBe(false);
  });

  it('leaves alone what was installed beside', () => {
    const beside = { 'node_modules/extra': { version: '1.0.0' } };
    expect(inStep(manifest, lock, { packages: { ...zod, ...vitest, ...beside } }, true)).toBe(true);
  });
});

describe('isModern', () => {
  it.each([
    ['18.20.4', false],
    ['20.20.2', false],
    ['22.12.0', false],
    ['24.0.0', true],
    ['100.1.0', true],
  ])('judges Node %s', (version, modern) => {
    expect(isModern(version)).toBe(modern);
  });
});
