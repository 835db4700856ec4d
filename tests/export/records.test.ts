import { describe, expect, it } from 'vitest';
import { recordsAtom } from '../../src/export/records-atom.ts';
import { recordsJson } from '../../src/export/records-json.ts';
import { recordsExport } from '../../src/schema/records-export.ts';
import { outputsOf } from '../../src/site/outputs.ts';
import { handbookOf } from '../content-tree.ts';
import { libraryIn, quay } from './record-content.ts';
import { elementsIn, readXml, textsIn } from './xml.ts';

const changed = new Map([['postmortems/2026-03-01-lamp.md', '2026-03-05T08:15:00+01:00']] as const);
const handbook = handbookOf(quay, { history: { depth: 'complete', changed } });
const open = handbookOf(quay, { edition: 'public' });

const read = (from: typeof handbook, library: string) =>
  recordsExport.parse(JSON.parse(recordsJson(libraryIn(from, library), from)));

describe('a library as JSON', () => {
  it('keeps to its schema, and says everything that is known of a record', () => {
    const { records, ...about } = read(handbook, 'postmortems');
    expect(about).toEqual({
      generator: 'Handrail',
      id: 'postmortems',
      url: '/kb/postmortems/',
      title: 'Post-mortems',
      one: 'Post-mortem',
    });
    const [dark, lamp] = records;
    expect(dark).toMatchObject({
      id: '2026-04-dark',
      day: '2026-04',
      status: null,
      minutesToResolve: null,
      changed: null,
    });
    const { actions, ...facts } = lamp ?? { actions: [] };
    expect(facts).toEqual({
      id: '2026-03-01-lamp',
      url: '/kb/postmortems/2026-03-01-lamp/',
      title: 'The lamp went out & stayed',
      status: 'published',
      unfinished: false,
      day: '2026-03-01',
      severity: 'SEV2',
      services: ['lamp'],
      factors: ['no spare'],
      owners: [{ id: 'crew', name: 'The crew' }],
      started: '2026-03-01T22:00+01:00',
      detected: '2026-03-01T22:20+01:00',
      mitigated: '2026-03-02T00:00+01:00',
      resolved: '2026-03-02T10:30+02:00',
      minutesToDetect: 20,
      minutesToMitigate: 120,
      // From 21:00 to 8:30 in UTC.
      minutesToResolve: 690,
      summary: 'It was dark, see oil and more.',
      lessons: ['A lamp needs a spare'],
      changes: [
        { url: '/kb/oil/#filling', what: 'Oil is filled by day.' },
        { url: '/kb/secret/', what: 'Not for everybody.' },
      ],
      replaces: [],
      template: 'postmortem@1',
      changed: '2026-03-05T08:15:00+01:00',
    });
    expect(actions.map(({ text }) => text)).toEqual([
      'Order a spare lamp',
      'Look every hour',
      'Ask why',
      'Light a fire',
    ]);
  });

  it('says which record it took the place of, and that nothing is decided yet', () => {
    expect(read(handbook, 'decisions').records[0]).toMatchObject({
      id: 'rope',
      unfinished: true,
      replaces: ['knots'],
      template: 'quiet',
    });
  });

  it('says nothing of what is withheld', () => {
    for (const library of ['postmortems', 'decisions']) {
      const text = recordsJson(libraryIn(open, library), open) + recordsAtom(libraryIn(open, library), open);
      expect(text).not.toMatch(/masters|secret|dark, and|knots|quiet|not for everybody/i);
    }
    expect(read(open, 'postmortems').records).toHaveLength(1);
    expect(read(open, 'decisions').records[0]).toMatchObject({ id: 'rope', replaces: [], template: null });
  });

  it('is there when nothing is in it', () => {
    const none = handbookOf({ 'templates/a.md': '---\ncreates: decisions\n---\n# {{title}}\n' });
    expect(read(none, 'decisions')).toMatchObject({ url: '/decisions/', records: [] });
    const feed = readXml(recordsAtom(libraryIn(none, 'decisions'), none));
    expect(elementsIn(feed, 'entry')).toEqual([]);
    expect(textsIn(feed, 'updated')).toEqual(['1970-01-01T00:00:00Z']);
  });
});

describe('a library as a feed', () => {
  it('tells what each record taught, then what it was about', () => {
    const root = readXml(recordsAtom(libraryIn(handbook, 'postmortems'), handbook));
    expect(textsIn(root, 'title')).toEqual(['Quay: Post-mortems']);
    expect(textsIn(root, 'id')).toEqual(['https://example.org/kb/postmortems.atom']);
    const [lamp, dark] = elementsIn(root, 'entry');
    if (lamp === undefined || dark === undefined) throw new Error('There are not two entries.');
    expect(textsIn(lamp, 'id')).toEqual(['https://example.org/kb/postmortems/2026-03-01-lamp/']);
    expect(textsIn(lamp, 'title')).toEqual(['The lamp went out & stayed']);
    expect(textsIn(lamp, 'summary')).toEqual(['A lamp needs a spare\n\nIt was dark, see oil and more.']);
    expect(textsIn(lamp, 'updated')).toEqual(['2026-03-05T07:15:00Z']);
    expect(textsIn(lamp, 'published')).toEqual(['2026-03-01T00:00:00Z']);
    expect(elementsIn(lamp, 'author').flatMap((author) => textsIn(author, 'name'))).toEqual(['The crew']);
    expect(elementsIn(lamp, 'category').map(({ attributes }) => attributes['term'])).toEqual([
      'SEV2',
      'lamp',
      'no spare',
    ]);
    // Nobody knows its day: it must not look new.
    expect([textsIn(dark, 'published'), textsIn(dark, 'updated')]).toEqual([[], ['1970-01-01T00:00:00Z']]);
  });

  it('ends after the latest hundred', () => {
    const many = handbookOf(
      Object.fromEntries(
        Array.from({ length: 120 }, (_, at) => [
          `postmortems/${String(at).padStart(3, '0')}.md`,
          `---\ndate: ${new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10)}\n---\n# Number ${at}\n`,
        ]),
      ),
    );
    const titles = elementsIn(readXml(recordsAtom(libraryIn(many, 'postmortems'), many)), 'entry').flatMap((entry) =>
      textsIn(entry, 'title'),
    );
    expect([titles.length, titles[0], titles.at(-1)]).toEqual([100, 'Number 119', 'Number 20']);
    expect(read(many, 'postmortems').records).toHaveLength(120);
  });
});

describe('the files of libraries', () => {
  it('stand beside their pages, and nothing of the board is there without a library', () => {
    const urls = (from: typeof handbook): string[] =>
      [...outputsOf(from)].map(({ url }) => url).filter((url) => /^\/(?:actions|postmortems|decisions)/.test(url));
    expect(urls(open).sort()).toEqual([
      '/actions.atom',
      '/actions.ics',
      '/actions.json',
      '/decisions.atom',
      '/decisions.json',
      '/decisions/rope/index.md',
      '/postmortems.atom',
      '/postmortems.json',
      '/postmortems/2026-03-01-lamp/index.md',
    ]);
    expect(urls(handbookOf({ 'index.md': '# Home\n' }))).toEqual([]);
  });
});
