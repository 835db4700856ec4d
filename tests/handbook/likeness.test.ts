import { describe, expect, it } from 'vitest';
import { likenesses, likenessTo, sameAgain, worthShowing } from '../../src/handbook/likeness.ts';
import type { LikenessItem, LikenessReason } from '../../src/handbook/likeness.ts';
import { item, library, secondLibrary } from './likeness-library.ts';

const all = { least: 0.0001, most: 1000 };

/** The reasons why the second item is like the first, as a reader would say them. */
function reasonsBetween(
  one: LikenessItem<string>,
  other: LikenessItem<string>,
  ...rest: LikenessItem<string>[]
): string[] {
  const similar = likenesses([one, other, ...rest]).get(one.thing) ?? [];
  return (similar.find(({ thing }) => thing === other.thing)?.reasons ?? []).map(said);
}

function said({ type, shared }: LikenessReason): string {
  return `${type}: ${shared.join(', ')}`;
}

/** How alike two items are that are a library of their own; 0 when nothing is worth saying. */
function between(one: LikenessItem<string>, other: LikenessItem<string>): number {
  return likenesses([one, other], all).get(one.thing)?.[0]?.score ?? 0;
}

const title = (words: string, at = 'a'): LikenessItem<string> => item(at, { title: words });

describe('the reasons', () => {
  it('are words that both use, as they are typed in the newer of the two', () => {
    const older = item('older', {
      day: '2024-01-01',
      title: 'Kafka metric missing',
      summary: 'The kafka-exporter answered the scraper too slowly.',
    });
    const newer = item('newer', {
      day: '2025-01-01',
      title: 'No numbers on the Kafka board',
      summary: 'Kafka-Exporter was stuck, so the scrapers got nothing.',
    });
    // A name in two parts is shown whole, not in parts, and "Kafka" is one of its parts.
    expect(reasonsBetween(older, newer, ...library)).toEqual(['words: Kafka-Exporter, scrapers']);
    expect(reasonsBetween(newer, older, ...library)).toEqual(reasonsBetween(older, newer, ...library));
  });

  it('are the words of both titles when these say the same, and then no others of the title', () => {
    const older = item('older', { day: '2024-01-01', title: 'Mirror of packages unreachable', summary: 'A firewall.' });
    const newer = item('newer', { day: '2024-06', title: 'Package mirror unreachable', summary: 'A firewall again.' });
    expect(reasonsBetween(older, newer)).toEqual(['title: Package, mirror, unreachable', 'words: firewall']);
  });

  it('quote no word of a title that the other one does not have', () => {
    const older = item('older', { day: '2024-01-01', title: 'Customers got no order confirmation' });
    const newer = item('newer', { day: '2025', title: 'Customers got no order confirmation, because a disk was full' });
    // Customers stand in reports of every sort.
    expect(reasonsBetween(older, newer, ...library)).toEqual(['title: order, confirmation']);
    // A name in two parts is not said twice,
    const parts = ['The kafka-exporter hung', 'Hung again: the Kafka-Exporter'].map((each, at) => title(each, `${at}`));
    expect(parts.map((one) => likenesses(parts, all).get(one.thing)?.[0]?.reasons.map(said))).toEqual([
      ['title: Hung, Kafka-Exporter'],
      ['title: Hung, Kafka-Exporter'],
    ]);
    // One telling word is little to go by: then the others that both use are said as well.
    const outage = [title('Outage of the walrus service'), title('Walrus service: outage', 'b')] as const;
    expect(reasonsBetween(...outage, ...library)).toEqual(['title: Outage, walrus, service']);
    const words = 'walrus heron otter badger lynx marten stoat';
    expect(reasonsBetween(title(words), title(words.toUpperCase(), 'b'))[0]).toMatch(/^title: (?:\w+, ){4}\w+$/);
  });

  it('name the factors and services that both list, as the newer one spells them', () => {
    const older = item('older', {
      day: '2024-01-01',
      title: 'Ledger export delayed',
      summary: 'A lock on the ledger held up the export.',
      services: ['Ledger', 'mail'],
      factors: ['No timeout'],
    });
    const newer = item('newer', {
      day: '2025-01-01',
      title: 'Export of the ledger held up',
      summary: 'The export waited for a lock.',
      services: ['ledger'],
      factors: ['no timeout', 'no owner'],
    });
    const reasons = reasonsBetween(older, newer);
    expect(reasons).toContain('factor: no timeout');
    expect(reasons).toContain('service: ledger');
  });

  it('are four words at most, without those that reports of every sort are made of', () => {
    const words = 'walrus heron otter badger lynx marten incident outage alert service monitoring production';
    const older = item('older', { day: '2024', title: 'One', summary: words });
    const newer = item('newer', { day: '2025', title: 'Two', summary: words.toUpperCase() });
    const [reason] = likenesses([older, newer], all).get('older')?.[0]?.reasons ?? [];
    expect(reason?.type).toBe('words');
    expect(reason?.shared).toHaveLength(4);
    const telling = ['WALRUS', 'HERON', 'OTTER', 'BADGER', 'LYNX', 'MARTEN'];
    expect(reason?.shared.filter((word) => !telling.includes(word))).toEqual([]);
  });

  it('show a draft as it is typed, since nothing is newer', () => {
    const draft = item('draft', { title: 'BUILDS wait for RUNNERS again', summary: 'The mirror of packages hangs.' });
    const [first] = likenessTo(library, draft);
    expect(first?.thing).toBe('builds-1');
    expect(first?.reasons.flatMap(({ shared }) => shared).join(' ')).toMatch(/BUILDS/);
  });
});

describe('two records alone', () => {
  it('are alike when their titles are nearly equal', () => {
    expect(between(title('Queue stopped'), title('Queue stopped', 'b'))).toBeGreaterThanOrEqual(worthShowing);
    expect(between(title('Label printer offline'), title('Label printers go offline', 'b'))).toBeGreaterThanOrEqual(
      sameAgain,
    );
  });

  it('are not alike by what all reports are made of', () => {
    const words = 'Outage of a service in Kubernetes: the alert for the incident was noticed late in production.';
    const one = item('a', { title: 'Service outage in Kubernetes', summary: words, actions: ['Improve alerts'] });
    const other = item('b', { title: 'Kubernetes service outage', summary: words, actions: ['Improve alerts'] });
    // The very same words, and none that tells anything.
    expect(between({ ...one, title: 'Outage of a queue' }, { ...other, title: 'Kubernetes incident' })).toBe(0);
    expect(between(title('Outage'), title('Outage', 'b'))).toBeLessThan(worthShowing);
    expect(between(title('Kubernetes outage'), title('Service outage in Kubernetes', 'b'))).toBeLessThan(worthShowing);
  });

  it('are not alike by their services, by one factor or by one word', () => {
    const services = ['mail', 'login'];
    expect(between(item('a', { title: 'Walrus', services }), item('b', { title: 'Heron', services }))).toBe(0);
    expect(between(title('Walrus seen at noon'), title('A walrus ate the cable', 'b'))).toBe(0);
    const factors = ['timeout'];
    expect(between(item('a', { title: 'Walrus', factors }), item('b', { title: 'Heron', factors }))).toBe(0);
  });

  it('are not alike by ids, days, times, versions, addresses or people', () => {
    const one =
      'See PM2021-005 and OPS-42, 2024-05-01 at 14:05 UTC, v1.19.2, https://walrus.example/heron, @otter-team, a1b2c3d4e.';
    const other =
      'After PM2021-005 and OPS-42 on 2024-05-01 at 14:05, v1.19.2 from https://walrus.example/heron @otter-team a1b2c3d4e.';
    expect(between(item('a', { title: 'Moth', summary: one }), item('b', { title: 'Newt', summary: other }))).toBe(0);
  });
});

describe('words', () => {
  const like = (one: string, other: string): boolean => between(title(one), title(other, 'b')) >= worthShowing;

  it('are the same in other forms, cases and Unicode forms', () => {
    expect(like('Parcel shipped twice', 'PARCELS SHIPPING TWICE')).toBe(true);
    expect(like('Café ledger closed', 'Cafe\u0301 ledgers close')).toBe(true);
  });

  it('are the same with a slip in a long one, and not when they are short', () => {
    expect(like('Warehouse scannners frozen', 'Warehouse scanners frozen')).toBe(true);
    expect(like('Auhtentication loop', 'Authentication loop')).toBe(true);
    expect(like('Project plan', 'Protect plant')).toBe(false);
  });

  it('keep codes such as 503 apart', () => {
    const [one, same, other] = [
      title('Shop answers 503'),
      title('503 in the shop', 'b'),
      title('Shop answers 404', 'c'),
    ];
    const scores = new Map(
      likenesses([one, same, other], all)
        .get('a')
        ?.map(({ thing, score }) => [thing, score]),
    );
    expect(scores.get('b') ?? 0).toBeGreaterThan(scores.get('c') ?? 0);
  });

  it('are found in any script', () => {
    expect(like('Очередь заказов остановилась', 'Остановилась очередь заказов')).toBe(true);
    expect(like('توقفت قائمة الطلبات', 'قائمة الطلبات توقفت')).toBe(true);
    expect(like('注文キューが停止した', '注文キューの停止')).toBe(true);
  });
});

describe('any library', () => {
  const both = [...library, ...secondLibrary];
  const scores = likenesses(both, all);

  it('is as like one way as the other, from 0 to 1, for the same reasons', () => {
    let pairs = 0;
    for (const [thing, similar] of scores) {
      for (const { thing: other, score, reasons } of similar) {
        const back = scores.get(other)?.find((each) => each.thing === thing);
        expect(back).toEqual({ thing, score, reasons });
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(reasons.length).toBeGreaterThan(0);
        pairs++;
      }
    }
    expect(pairs).toBeGreaterThan(20);
  });

  it('never has an item that is like itself, though it is there twice it is like the other', () => {
    for (const [thing, similar] of scores) expect(similar.map((each) => each.thing)).not.toContain(thing);
    const [one] = library;
    if (one === undefined) throw new Error('The library is empty.');
    expect(likenesses([one, { ...one, thing: 'copy' }]).get(one.thing)).toMatchObject([{ thing: 'copy', score: 1 }]);
  });

  it('is the same in any order', () => {
    for (const turned of [both.toReversed(), both.toSorted((a, b) => a.title.localeCompare(b.title))]) {
      const again = likenesses(turned, all);
      for (const [thing, similar] of scores) expect(again.get(thing)).toEqual(similar);
    }
  });

  it('has the same first answers with a record more that is about nothing here', () => {
    const stranger = item('stranger', { title: 'Walrus on the runway', summary: 'It slept until noon.' });
    const [before, after] = [likenesses(both), likenesses([stranger, ...both])];
    for (const [thing, similar] of before) {
      expect(after.get(thing)?.map((each) => each.thing)[0]).toBe(similar[0]?.thing);
    }
    expect(after.get('stranger')).toEqual([]);
  });

  it('lists the most alike first, no more than asked for, and none below the least', () => {
    for (const similar of scores.values()) {
      expect(similar.map(({ score }) => score)).toEqual(similar.map(({ score }) => score).toSorted((a, b) => b - a));
    }
    const few = likenesses(both, { least: 0.1, most: 1 });
    for (const similar of few.values()) expect(similar.length).toBeLessThanOrEqual(1);
    const [least] = [...likenesses(both).values()]
      .flat()
      .map(({ score }) => score)
      .toSorted((a, b) => a - b);
    expect(least).toBeGreaterThanOrEqual(worthShowing);
  });

  it('tells of a draft nearly what it would tell of it as a record', () => {
    for (const one of both) {
      const others = both.filter((each) => each !== one);
      const [first] = likenessTo(others, { ...one, day: '' });
      const [expected] = likenesses(both).get(one.thing) ?? [];
      expect(first?.thing).toBe(expected?.thing);
      if (first !== undefined && expected !== undefined)
        expect(Math.abs(first.score - expected.score)).toBeLessThan(0.1);
    }
  });
});

describe('what is hardly a library', () => {
  it('has no likeness', () => {
    expect(likenesses([])).toEqual(new Map());
    expect(likenesses([title('Queue stopped')])).toEqual(new Map([['a', []]]));
    expect(likenessTo([], title('Queue stopped'))).toEqual([]);
    expect(likenesses([item('a', {}), item('b', {})], all)).toEqual(
      new Map([
        ['a', []],
        ['b', []],
      ]),
    );
    expect(likenessTo(library, item('draft', {}), all)).toEqual([]);
  });

  it.each([
    ['10,000 characters without a space', 'x'.repeat(10_000)],
    ['10,000 characters of words', 'queue stopped '.repeat(715)],
    ['signs alone', '*** --- ??? !!! ___ /// ...'],
    ['emoji', '🔥🚒👩‍🚒 🔥'],
    ['digits', '1 22 333 4444 55555 1.2.3.4.5 99:99:99'],
    ['hyphens', `${'a-'.repeat(5000)}b`],
    ['half a character', 'queue \uD800 stopped'],
    ['names of the language', '__proto__ constructor toString hasOwnProperty'],
  ])('stands %s', (_name, text) => {
    const one = item('a', { title: text, summary: text, factors: [text], services: [text], timeline: [text] });
    const found = likenesses([one, { ...one, thing: 'b' }, ...library], all);
    expect(found.size).toBe(library.length + 2);
    for (const { score, reasons } of [...found.values()].flat()) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(reasons.flatMap(({ shared }) => shared)).not.toContain('');
    }
  });
});

describe('a large library', () => {
  /** The same numbers each time: the generator of Park and Miller. */
  let seed = 20_240_229;
  const chance = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const letters = [...'abcdefghiklmnoprstuvwz'];
  const word = (): string =>
    Array.from({ length: 5 + chance() * 4 }, () => letters[Math.floor(chance() * letters.length)]).join('');
  const words = Array.from({ length: 8000 }, word);
  // A few words are used all the time and most hardly ever, as in any language.
  const text = (length: number): string =>
    Array.from({ length }, () => words[Math.floor(words.length * chance() ** 4)]).join(' ');
  const many = Array.from({ length: 2000 }, (_, at) =>
    item(`record-${at}`, {
      title: text(6),
      summary: text(60),
      services: [text(1)],
      factors: [text(3)],
      lessons: [text(15)],
      actions: [text(15)],
      timeline: Array.from({ length: 8 }, () => text(10)),
    }),
  );

  it('is compared in seconds, and a draft in no time', () => {
    const start = process.cpuUsage();
    likenesses(many);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(15);
    const [first, ...rest] = many.slice(0, 50);
    if (first === undefined) throw new Error('There is no record.');
    const typing = process.cpuUsage();
    for (const draft of rest) likenessTo(many, draft);
    const typed = process.cpuUsage(typing);
    expect((typed.user + typed.system) / 1000 / rest.length).toBeLessThan(50);
  });

  it('has a record again that was told in part, though not all are compared with all', () => {
    for (const one of many.filter((_, at) => at % 97 === 0)) {
      const half = one.summary.split(' ').slice(0, 30).join(' ');
      const [first] = likenessTo(many, item('draft', { title: one.title, summary: half }));
      expect(first?.thing).toBe(one.thing);
      expect(first?.score).toBeGreaterThanOrEqual(sameAgain);
    }
  });
});
