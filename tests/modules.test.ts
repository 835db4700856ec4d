import { describe, expect, it } from 'vitest';
import { clockReadings, moduleOf } from './modules.ts';

/** Imports as `from`, those of types only as `type from`. */
const importsOf = (path: string, text: string): string[] =>
  moduleOf(path, text).imports.map(({ from, typeOnly }) => (typeOnly ? `type ${from}` : from));

describe('moduleOf', () => {
  it.each([
    ["import a from './a.ts';", './a.ts'],
    ["import './a.css';", './a.css'],
    ["import * as a from 'node:fs';", 'node:fs'],
    ["import { type A, b } from './a.ts';", './a.ts'],
    ["import { type A, type B } from './a.ts';", 'type ./a.ts'],
    ["import type { A } from './a.ts';", 'type ./a.ts'],
    ["export { a } from './a.ts';", './a.ts'],
    ["export * from './a.ts';", './a.ts'],
    ["export type { A } from './a.ts';", 'type ./a.ts'],
    ["const a = await import('./a.ts');", './a.ts'],
    ["const a = new URL('a.ts', import.meta.url);", './a.ts'],
  ])('finds what %s takes', (code, from) => {
    expect(importsOf('src/site/b.ts', code)).toEqual([from]);
  });

  it('is not misled by comments and texts', () => {
    expect(importsOf('src/site/b.ts', "// import a from './a.ts';\nconst b = \"import './c.ts'\";")).toEqual([]);
  });

  it('reads the front matter and the scripts of an Astro file', () => {
    const text = [
      '---',
      "import A from './A.astro';",
      '---',
      "<p>import './text.ts';</p>",
      '<script>',
      "  import '../elements/all.ts';",
      '</script>',
      '<script src="../elements/one.ts"></script>',
    ].join('\n');
    expect(importsOf('src/layouts/B.astro', text)).toEqual(['./A.astro', '../elements/all.ts', '../elements/one.ts']);
  });

  it('reads the imports of a style sheet', () => {
    expect(importsOf('src/styles/b.css', "@import './a.css';\n@import url('./c.css');\np { color: red; }")).toEqual([
      './a.css',
      './c.css',
    ]);
  });

  it('finds the file that a relative import names', () => {
    const { imports } = moduleOf('tests/x.ts', "import './modules.ts';\nimport './none.ts';\nimport 'vitest';");
    expect(imports.map(({ path }) => path)).toEqual(['tests/modules.ts', undefined, undefined]);
  });
});

describe('clockReadings', () => {
  it('finds every way to ask what time it is, and no date made from one', () => {
    const code = "new Date(); new Date; Date.now(); const later = Date.now; new Date('2026-05-31'); Date.parse('x');";
    expect(clockReadings(moduleOf('src/site/b.ts', code))).toEqual([
      'src/site/b.ts: new Date()',
      'src/site/b.ts: new Date',
      'src/site/b.ts: Date.now',
      'src/site/b.ts: Date.now',
    ]);
  });
});
