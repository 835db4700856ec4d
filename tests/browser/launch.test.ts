import { afterEach, describe, expect, it, vi } from 'vitest';
import { launch } from './launch.ts';

afterEach(() => vi.unstubAllEnvs());

describe('launch', () => {
  it('starts some browser on this machine', async () => {
    await using browser = await launch();
    expect(browser.isConnected()).toBe(true);
  });

  it.skipIf(process.platform !== 'linux' || process.arch !== 'x64')(
    'starts the browser among the dependencies, which draws text even where no font is installed',
    async () => {
      vi.stubEnv('HANDRAIL_BROWSER', 'bundled');
      await using browser = await launch();
      const page = await browser.newPage();
      await page.setContent('<span>mm</span> <span>mmmm</span>');
      const [short = 0, long = 0] = await page
        .locator('span')
        .evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect().width));
      expect(short).toBeGreaterThan(0);
      expect(long).toBe(short * 2);
    },
  );

  it('says what it tried when no browser starts', async () => {
    vi.stubEnv('HANDRAIL_BROWSER', '/no/such/browser');
    await expect(launch()).rejects.toThrow(/No browser for the tests[^]*\/no\/such\/browser/);
  });
});
