import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import bundled, { inflate } from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';

/** One place a browser may come from. It gives `undefined` when there is none. */
type Source = () => LaunchOptions | undefined | Promise<LaunchOptions | undefined>;

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Tests ask nothing of other hosts, and neither should the browser; a test machine need not have a graphics card. */
const args = ['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update'];

const sources: ReadonlyMap<string, Source> = new Map<string, Source>([
  ['system', systemBrowser],
  ['chrome', () => ({ channel: 'chrome' })],
  ['playwright', () => ({})],
  ['bundled', bundledBrowser],
]);

/**
 * Starts a browser for tests: a Chromium or Chrome of this machine, else Playwright's own, else the one that came with
 * the dependencies. HANDRAIL_BROWSER names one of them (system, chrome, playwright, bundled) or the path of a browser.
 *
 * @throws when none starts, with what each said
 */
export async function launch(): Promise<Browser> {
  const wanted = process.env['HANDRAIL_BROWSER'];
  const refusals: string[] = [];
  for (const [name, source] of wanted === undefined ? sources : [sourceNamed(wanted)]) {
    try {
      const options = await source();
      if (options !== undefined) return await chromium.launch({ ...options, args });
      refusals.push(`${name}: there is none`);
    } catch (error) {
      refusals.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(`No browser for the tests. Install Chromium or Chrome.\n${refusals.join('\n')}`);
}

function sourceNamed(name: string): readonly [string, Source] {
  return [name, sources.get(name) ?? (() => ({ executablePath: name }))];
}

/** A browser on the search path. */
export function systemBrowser(): LaunchOptions | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const executablePath = names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
  return executablePath === undefined ? undefined : { executablePath };
}

/** The Chromium among the dependencies: for Linux on x64, with the libraries that a bare system lacks. */
async function bundledBrowser(): Promise<LaunchOptions | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = await unpacked();
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/**
 * Unpacks the bundled browser, once. The package unpacks to the temporary folder, which all users of a machine share and
 * where half a file looks like a whole one; here it is given a folder of its own, and the result is moved into place.
 */
async function unpacked(): Promise<string> {
  const cache = fileURLToPath(new URL('../../node_modules/.cache/handrail/', import.meta.url));
  const place = join(cache, 'browser');
  if (existsSync(place)) return place;
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'browser-'));
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = work;
  try {
    await bundled.executablePath();
    await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))));
    writeFileSync(join(work, 'fonts.conf'), fontsConf(place));
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  try {
    renameSync(work, place);
  } catch (error) {
    // Another test was faster.
    rmSync(work, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}

/** Font settings: the system's, and the bundled font for a system that has none, where no text would be drawn at all. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
