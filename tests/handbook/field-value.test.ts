import { describe, expect, it } from 'vitest';
import { momentAt, readValue } from '../../src/handbook/field-value.ts';
import type { FieldType } from '../../src/schema/template.ts';
import { fieldOf } from '../export/fill/document.ts';

const options = [
  { id: 'queue', label: 'The queue' },
  { id: 'api', label: 'API, public' },
];

describe('what is typed into a field', () => {
  it.each<[FieldType, string | string[], unknown]>([
    ['text', '  two\r\nlines ', 'two lines'],
    ['text', ' \n', undefined],
    ['text', 'a \u202Eb \u2066c', 'a \u202Eb \u2066c\u2069\u202C'],
    ['text', '\u2067a\u2069 \u202Ab\u202C', '\u2067a\u2069 \u202Ab\u202C'],
    ['paragraph', '\u2068a\nb', '\u2068a\u2069\nb'],
    ['list', 'a\u202E\nb', ['a\u202E\u202C', 'b']],
    ['paragraph', 'one\r\n\r\ntwo\n', 'one\n\ntwo'],
    ['list', 'one\n\n two \r\n', ['one', 'two']],
    ['list', ['one', ' ', 'two\nthree'], ['one', 'two three']],
    ['list', '', undefined],
    ['choice', 'THE  queue', 'queue'],
    ['choices', 'Queue, api', ['queue', 'api']],
    ['choices', 'API, public', ['api']],
    ['services', ['queue', 'Queue', ''], ['queue']],
    ['team', '@API', 'api'],
    ['date', '2026-05-31', '2026-05-31'],
    ['time', '2026-05-31T14:05+02:00', '2026-05-31T14:05+02:00'],
    ['time', '2026-05-31 14:05 +02:00', '2026-05-31T14:05+02:00'],
    ['time', '2026-05-31T14:05:10z', '2026-05-31T14:05:10Z'],
    ['number', ' -1.50', '-1.50'],
    ['link', 'https://x.example/a?b', 'https://x.example/a?b'],
    ['yes-no', 'Yes', true],
    ['yes-no', 'no', false],
  ])('of the type %s, %j, is read', (type, typed, value) => {
    expect(readValue(fieldOf('x', type, { options: [...options] }), typed)).toEqual({ value });
  });

  it.each<[FieldType, string, string]>([
    ['choice', 'mail', '“mail” is none of what can be chosen. Choose one of: queue, api.'],
    ['services', 'queue, mail', '“mail” is none of what can be chosen. Choose from: queue, api.'],
    ['date', '2026-02-30', '“2026-02-30” is no day. Write it as 2026-05-31.'],
    [
      'time',
      '2026-05-31 14:05',
      '“2026-05-31 14:05” does not say by which clock. Write how far that is ahead of UTC behind it: 2026-05-31T14:05+02:00, or 2026-05-31T14:05Z.',
    ],
    ['time', 'noon', '“noon” is no time. Write day, time and offset as 2026-05-31T14:05+02:00.'],
    ['number', '1,5', '“1,5” is no number. Write digits, such as 42 or 1.5.'],
    ['number', '9007199254740993', '“9007199254740993” has more digits than can be kept. Write a shorter number.'],
    ['link', 'x.example', '“x.example” is no web address. Write it from https:// on, without spaces.'],
    [
      'link',
      'javascript:alert(1)',
      '“javascript:alert(1)” is no web address. Write it from https:// on, without spaces.',
    ],
    ['yes-no', 'maybe', '“maybe” is neither yes nor no. Write one of the two.'],
  ])('of the type %s, %j, is refused in plain words', (type, typed, problem) => {
    expect(readValue(fieldOf('x', type, { options: [...options] }), typed)).toEqual({ problem });
  });

  it('is taken as it is where the handbook has nothing to choose from', () => {
    expect(readValue(fieldOf('x', 'severity'), ' SEV2 ')).toEqual({ value: 'SEV2' });
  });
});

describe('the time of a clock', () => {
  it.each([
    ['2026-05-31T14:05', 120, '2026-05-31T14:05+02:00'],
    ['2026-05-31T14:05:09', -210, '2026-05-31T14:05:09-03:30'],
    ['2026-05-31 00:00', 0, '2026-05-31T00:00+00:00'],
    ['2026-05-31T25:00', 0, undefined],
    ['2026-05-31', 0, undefined],
  ])('%s, %i minutes ahead of UTC, is %s', (wall, offset, moment) => {
    expect(momentAt(wall, offset)).toBe(moment);
  });
});
