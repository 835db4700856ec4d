import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteAt } from '../../src/cli/preview.ts';
import { launch } from '../browser/launch.ts';
import { root } from '../modules.ts';
import { handrail } from '../run-handrail.ts';
import { day, shots } from './shots.ts';

/**
 * Takes the pictures of the README anew, from the handbook that ships: `npm run pictures`. So they show what a reader will
 * find, and a change of the look is a change of the pictures in the same pull request.
 */
const work = mkdtempSync(join(tmpdir(), 'handrail-pictures-'));
const pictures = join(root, '.github', 'pictures');
mkdirSync(pictures, { recursive: true });
const built = await handrail('build', '--out', work, '--today', day);
if (built.status !== 0) throw new Error(`The handbook could not be built:\n${built.stderr}${built.stdout}`);
const server = createServer(siteAt(work, '/'));
await new Promise<void>((done) => {
  server.listen(0, '127.0.0.1', done);
});
const address = server.address();
const home = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`;
const browser = await launch();
try {
  for (const { name, path, theme, size, prepare } of shots) {
    const page = await browser.newPage({
      colorScheme: theme,
      viewport: size,
      reducedMotion: 'reduce',
      locale: 'en-GB',
    });
    await page.clock.setFixedTime(`${day}T10:00:00Z`);
    await page.goto(home + path, { waitUntil: 'networkidle' });
    await prepare?.(page);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(pictures, `${name}.png`), caret: 'hide' });
    await page.close();
    console.log(`.github/pictures/${name}.png`);
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
  rmSync(work, { recursive: true, force: true });
}
