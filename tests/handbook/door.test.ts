import { describe, expect, it } from 'vitest';
import { doorsOf } from '../../src/handbook/door.ts';
import type { DoorName } from '../../src/handbook/door.ts';
import type { Handbook } from '../../src/handbook/handbook.ts';
import { doorTitle } from '../../src/site/door-words.ts';
import { handbookOf } from '../content-tree.ts';

/** Addresses behind one door, best first. */
function behind(name: DoorName, handbook: Handbook): string[] {
  return (doorsOf(handbook).find((door) => door.name === name)?.entries ?? []).map(({ node }) => node.url);
}

describe('doorsOf', () => {
  it('has the four doors, in the order in which people meet them, even in an empty handbook', () => {
    const doors = doorsOf(handbookOf({}));
    expect(doors.map(({ name }) => name)).toEqual(['onboarding', 'career', 'incident', 'process']);
    expect(doors.flatMap(({ entries }) => entries)).toEqual([]);
  });

  it('takes a page by its title, whatever its file is called', () => {
    const handbook = handbookOf({ 'a.md': '# Welcome, new hires', 'b.md': '# Lunch' });
    expect(behind('onboarding', handbook)).toEqual(['/a/']);
  });

  it('takes a page by its file name, and then says what it is about', () => {
    const handbook = handbookOf({ 'incident-response/index.md': '# Introduction' });
    const door = doorsOf(handbook)[2];
    expect(door?.entries.map(({ node, about }) => [node.title, about])).toEqual([
      ['Introduction', 'incident response'],
    ]);
  });

  it('says nothing more of a page whose title speaks for itself', () => {
    const handbook = handbookOf({ 'promotions.md': '# How promotions work' });
    expect(doorsOf(handbook)[1]?.entries[0]?.about).toBeUndefined();
  });

  it('puts what is tagged first, also below an entry that already leads there', () => {
    const handbook = handbookOf({
      'onboarding/index.md': '# Onboarding',
      'onboarding/laptop.md': '---\ntags: onboarding\n---\n# Laptop',
      'onboarding/badge.md': '# Onboarding: the badge',
    });
    expect(behind('onboarding', handbook)).toEqual(['/onboarding/laptop/', '/onboarding/']);
  });

  it('prefers telling words to vague ones, whatever their depth', () => {
    const handbook = handbookOf({ 'welcome.md': '# Welcome', 'people/team/onboarding.md': '# Onboarding' });
    expect(behind('onboarding', handbook)).toEqual(['/people/team/onboarding/', '/welcome/']);
  });

  it('prefers what lies higher, then what more pages link to', () => {
    const handbook = handbookOf({
      'a/incidents.md': '# Incidents',
      'b/incidents.md': '# Incidents',
      'c.md': '# Elsewhere\n\n[there](b/incidents.md)',
      'incidents.md': '# Incidents',
    });
    expect(behind('incident', handbook)).toEqual(['/incidents/', '/b/incidents/', '/a/incidents/']);
  });

  it('leads to a section that has no page of its own', () => {
    const handbook = handbookOf({ 'post-mortems/one.md': '# The queue filled up' });
    expect(behind('incident', handbook)).toEqual(['/post-mortems/']);
  });

  it('shows four entries at most', () => {
    const handbook = handbookOf(
      Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.md`, `# Decisions of ${name}`])),
    );
    expect(behind('process', handbook)).toEqual(['/a/', '/b/', '/c/', '/d/']);
  });

  it('leads neither to the home page nor to pages that no longer hold, unless they are tagged', () => {
    const handbook = handbookOf({
      'index.md': '# Onboarding at our place',
      'old.md': '---\nstatus: archived\n---\n# Onboarding in the old office',
      'kept.md': '---\nstatus: deprecated\ntags: [onboarding]\n---\n# First week',
    });
    expect(behind('onboarding', handbook)).toEqual(['/kept/']);
  });

  it('finds words, not parts of words', () => {
    const handbook = handbookOf({ 'a.md': '# The coincidental offboarding of Careerland' });
    expect(doorsOf(handbook).flatMap(({ entries }) => entries)).toEqual([]);
  });

  it('takes no page for a ladder because it mentions a level', () => {
    const handbook = handbookOf({ 'a.md': '# Headings that skip a level', 'b.md': '# Our levels' });
    expect(behind('career', handbook)).toEqual(['/b/']);
  });

  it('believes vague words only while no page is tagged for any door', () => {
    const pages = { 'welcome.md': '# Welcome', 'onboarding.md': '# Onboarding' };
    expect(behind('onboarding', handbookOf(pages))).toEqual(['/onboarding/', '/welcome/']);
    const tagged = handbookOf({ ...pages, 'leave.md': '---\ntags: process\n---\n# Leave' });
    expect(behind('onboarding', tagged)).toEqual(['/onboarding/']);
  });

  it('does not take the beginning of a tool, or any process, for a door', () => {
    const handbook = handbookOf({
      'a.md': '# Getting started with the printer',
      'b.md': '# The hiring process',
      'c.md': '# Feedback principles',
      'd.md': '# Escalation',
    });
    expect(doorsOf(handbook).flatMap(({ entries }) => entries)).toEqual([]);
  });

  it('leads to checklists for beginners from the onboarding door first, unless they no longer hold', () => {
    const list = (kind: string, more = ''): string => `---\nkind: ${kind}\n${more}---\n- [ ] Meet the team\n`;
    const handbook = handbookOf({
      'checklists/first.md': list('onboarding'),
      'checklists/spelled.md': list('On-boarding', 'includes: zeal\n'),
      'checklists/zeal.md': list('onboarding'),
      'checklists/leaving.md': list('offboarding'),
      'checklists/old.md': list('onboarding', 'status: deprecated\n'),
      'pages/onboarding.md': '# Onboarding',
      'pages/lunch.md': '---\ntags: [onboarding]\n---\n# Lunch',
    });
    expect(behind('onboarding', handbook)).toEqual([
      '/checklists/zeal/',
      '/checklists/spelled/',
      '/checklists/first/',
      '/lunch/',
    ]);
  });

  describe('where no checklist says of which kind it is', () => {
    const list = '- [ ] Meet the team\n';

    it('leads to those whose title or file says that they are for beginners', () => {
      const handbook = handbookOf({
        'checklists/a.md': `# The first week\n\n${list}`,
        'checklists/new-hire.md': `# What to do\n\n${list}`,
        'checklists/release.md': `# Release a new version\n\n${list}`,
        'checklists/typed.md': `---\nkind: release\n---\n# Getting started\n\n${list}`,
      });
      expect(behind('onboarding', handbook)).toEqual(['/checklists/a/', '/checklists/new-hire/']);
    });

    it('leads to the only one there is, unless it has another kind or is about going', () => {
      const only = (text: string): string[] => behind('onboarding', handbookOf({ 'checklists/a.md': text }));
      expect(only(`# What to do\n\n${list}`)).toEqual(['/checklists/a/']);
      expect(only(`---\nkind: release\n---\n# What to do\n\n${list}`)).toEqual([]);
      expect(only(`# When somebody leaves: offboarding\n\n${list}`)).toEqual([]);
      const two = { 'checklists/a.md': `# One\n\n${list}`, 'checklists/b.md': `# Two\n\n${list}` };
      expect(behind('onboarding', handbookOf(two))).toEqual([]);
    });
  });

  it('leads from the process door to what is tagged, and to decisions after that', () => {
    const handbook = handbookOf({
      'templates/decision.md': '---\ncreates: decisions\n---\n# {{title}}\n',
      'decisions/2026-01-10-lunch.md': '---\ntemplate: decision@1\n---\n# Lunch at one',
      ...Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((name) => [`pages/${name}.md`, `---\ntags: [process]\n---\n# Page ${name}`]),
      ),
    });
    expect(behind('process', handbook)).toEqual(['/a/', '/b/', '/c/', '/decisions/']);
  });

  it('leads to ladders from the career door first, then to what is tagged, then to guesses', () => {
    const ladder = (status: string) => `---\nareas: [Craft]\nstatus: ${status}\n---\n# How we grow\n`;
    const level = '---\nrank: 1\n---\n# Engineer\n\n## Craft\n\n- Writes tests.\n';
    const handbook = handbookOf({
      'ladders/eng/ladder.md': ladder('active'),
      'ladders/eng/trunk/engineer.md': level,
      'ladders/old/ladder.md': ladder('archived'),
      'ladders/old/trunk/engineer.md': level,
      'pages/promotions.md': '# Promotions',
      'pages/talk.md': '---\ntags: [career]\n---\n# Talk about it',
    });
    expect(behind('career', handbook)).toEqual(['/ladders/eng/', '/talk/', '/promotions/']);
    expect(behind('process', handbook)).toEqual([]);
  });

  it('keeps half of the career door for what is tagged, however many ladders there are', () => {
    const ladders = ['a', 'b', 'c', 'd', 'e'].flatMap((id) => [
      [`ladders/${id}/ladder.md`, `---\nareas: [Craft]\n---\n# Ladder ${id}\n`],
      [`ladders/${id}/trunk/one.md`, '---\nrank: 1\n---\n# One\n\n## Craft\n\n- Writes tests.\n'],
    ]);
    const tagged = ['x', 'y', 'z'].map((id) => [`pages/${id}.md`, `---\ntags: [career]\n---\n# ${id}`]);
    const handbook = handbookOf(Object.fromEntries([...ladders, ...tagged]));
    expect(behind('career', handbook)).toEqual(['/ladders/a/', '/ladders/b/', '/x/', '/y/']);
    expect(behind('career', handbookOf(Object.fromEntries(ladders)))).toHaveLength(4);
  });

  it('tells a document to fill in from those that were', () => {
    const handbook = handbookOf({
      'postmortems/one.md': '---\ndate: 2026-05-01\n---\n# One\n',
      'decisions/two.md': '---\ndate: 2026-05-01\n---\n# Two\n',
      'templates/postmortem.md': '---\ntitle: Post-mortem\ncreates: postmortems\n---\n# {{title}}\n',
      'templates/decision.md': '---\ncreates: decisions\n---\n# Decision\n',
      'pages/oops.md': '---\ntags: [incident]\n---\n# When it happens\n',
    });
    const titles = doorsOf(handbook).map(({ entries }) => entries.map((entry) => doorTitle(entry)));
    expect(titles).toEqual([
      [],
      [],
      ['The post-mortem template', 'Post-mortems so far', 'When it happens'],
      ['Decisions so far'],
    ]);
  });

  it('keeps what an edition withholds behind no door', () => {
    const handbook = handbookOf({ 'onboarding.md': '# Onboarding' }, { edition: 'public' });
    expect(behind('onboarding', handbook)).toEqual([]);
  });
});
