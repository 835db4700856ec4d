import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../modules.ts';
import { Folder, handrail } from '../run-handrail.ts';
import type { Run } from '../run-handrail.ts';

const day = '2026-11-22';
const path = `content/postmortems/${day}-queue-stopped.md`;

describe('from an incident to what everybody sees of it', () => {
  const folder = new Folder({
    'content/handbook.yaml':
      'name: Kite team\nurl: https://example.org/kites/\nseverities: { SEV1: 14 days, SEV2: 30 days }\nservices: { queue: Job queue }\n',
    'content/index.md': '# Kites\n',
    'content/teams/platform-team.yaml': 'name: Platform team\nchannel: "#platform"\n',
    'content/templates/postmortem.md': readFileSync(join(root, 'content/templates/postmortem.md'), 'utf8'),
  });
  let runs: readonly Run[] = [];
  const content = ['--content', folder.at('content'), '--today', day];
  const read = (file: string): string => readFileSync(folder.at(`site/${file}`), 'utf8');

  beforeAll(async () => {
    const set = ['severity=SEV2', 'services=queue', 'owner=platform-team', `started=${day}T14:05+01:00`];
    const fields = [...set, 'summary=Jobs <b>waited</b> for an hour.'].flatMap((each) => ['--set', each]);
    const made = await handrail('new', 'postmortem', 'Queue stopped', ...fields, ...content);
    const checked = await handrail('check', '--strict', ...content);
    // What somebody adds who has read on.
    const action = `- [ ] Page when a job has waited for five minutes (@platform-team, due 2026-12-01, detect)`;
    if (existsSync(folder.at(path))) appendFileSync(folder.at(path), `\n## Further actions\n\n${action}\n`);
    const built = await handrail('build', '--out', folder.at('site'), ...content);
    runs = [made, checked, built];
  });
  afterAll(() => folder[Symbol.dispose]());

  it('takes three commands, and none of them complains', () => {
    const [made, checked, built] = runs;
    expect(made).toMatchObject({ status: 0, stdout: expect.stringMatching(/2026-11-22-queue-stopped\.md\n$/) });
    expect(checked).toMatchObject({ status: 0, stdout: expect.stringContaining('No issues') });
    expect(built, built?.stderr).toMatchObject({ status: 0 });
  });

  it('shows the record on its page, in its library, in the feed and among the exports', () => {
    const page = read(`postmortems/${day}-queue-stopped/index.html`);
    expect(page).toMatch(/<h1[^>]*>[^<]*Queue stopped/);
    expect(page).toContain('Jobs &lt;b&gt;waited&lt;/b&gt; for an hour.');
    expect(page).not.toContain('Call it what people saw');
    expect(read('postmortems/index.html')).toContain(`href="/kites/postmortems/${day}-queue-stopped/"`);
    expect(read('postmortems.atom')).toContain(`https://example.org/kites/postmortems/${day}-queue-stopped/`);
    expect(JSON.parse(read('postmortems.json'))).toMatchObject({
      records: [{ title: 'Queue stopped', severity: 'SEV2' }],
    });
  });

  it('shows its action on the board', () => {
    expect(read('actions/index.html')).toContain('Page when a job has waited for five minutes');
    expect(read('actions.ics').replace(/\r\n /g, '')).toContain('Page when a job has waited for five minutes');
    expect(read('actions.json')).toContain('Page when a job has waited for five minutes');
  });
});
