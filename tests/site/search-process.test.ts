import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Folder } from '../run-handrail.ts';

const engine = fileURLToPath(new URL('../../', import.meta.url));
const [pagefind = ''] = globSync('node_modules/@pagefind/*/bin/pagefind_extended', { cwd: engine });
const real = `exec "${engine}${pagefind}" --service`;
const panic = `thread '<unnamed>' (7) panicked at pagefind/src/service/mod.rs:82:28:
The disk is full
stack backtrace:
   0: __rustc::rust_begin_unwind`;

/** Has an index made of one page, by a Pagefind that is this shell script, and tells all that a person sees of it. */
function seen(
  script: string,
  { more = {}, check }: { more?: Record<string, string>; check?: (site: Folder) => void } = {},
): string {
  using site = new Folder({
    'site/a/index.html': '<html lang="en"><body><main data-pagefind-body><h1>A</h1></main></body></html>',
    ...more,
    pagefind: `#!/bin/sh\n${script}\n`,
  });
  chmodSync(site.at('pagefind'), 0o755);
  const code = `import { makeSearchIndex } from './src/site/search-process.ts';
    await makeSearchIndex(${JSON.stringify(site.at('site'))}, { language: 'en' }).then(
      () => console.log('Done.'), (error) => console.log(error.message));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: engine,
    encoding: 'utf8',
    env: { ...process.env, PAGEFIND_EXTENDED_BINARY_PATH: site.at('pagefind') },
    timeout: 30_000,
  });
  check?.(site);
  return stdout + stderr;
}

describe('makeSearchIndex', () => {
  it('keeps to itself what Pagefind prints while the index is made all the same', () => {
    const check = (site: Folder): void => expect(existsSync(site.at('site/pagefind/facets.json'))).toBe(true);
    expect(seen(`echo "${panic}" >&2\n${real}`, { check })).toBe('Done.\n');
  });

  it('fails when the index cannot be written', () => {
    expect(seen(real, { more: { 'site/pagefind': 'in the way' } })).toBe(
      'The search index could not be made: Pagefind stopped. It said: File exists\n',
    );
  });

  it.each([
    ['with words for its makers', `echo "${panic}" >&2\nexit 101`, 'It said: The disk is full'],
    ['without a word', 'exit 9', 'Perhaps there was not enough memory for it.'],
    ['in the middle of its work', 'head -c 20 >/dev/null\nkill -9 $$', 'Perhaps there was not enough memory for it.'],
    ['while it is waited for', 'sleep 1', 'Perhaps there was not enough memory for it.'],
  ])('says in a line that Pagefind stopped %s', (_name, script, reason) => {
    expect(seen(script)).toBe(`The search index could not be made: Pagefind stopped. ${reason}\n`);
  });

  it('hands on what Pagefind answers', () => {
    const text = JSON.stringify({
      message_id: 1,
      payload: { type: 'Error', message: 'Not today', original_message: null },
    });
    expect(seen(`printf '%s,' '${Buffer.from(text).toString('base64')}'\nsleep 1`)).toBe(
      'The search index could not be made: Not today\n',
    );
  });
});
