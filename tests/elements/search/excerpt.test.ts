import { describe, expect, it } from 'vitest';
import { runsOf, withoutTitle } from '../../../src/elements/search/excerpt.ts';

const plain = (text: string) => ({ text, marked: false });
const marked = (text: string) => ({ text, marked: true });

describe('runsOf', () => {
  it('takes the marked words out', () => {
    expect(runsOf('Ask <mark>paid</mark> <mark>time</mark> off')).toEqual([
      plain('Ask '),
      marked('paid'),
      plain(' '),
      marked('time'),
      plain(' off'),
    ]);
  });

  it('shows markup in a page as the text it is', () => {
    expect(runsOf('&lt;img src=x onerror=alert(1)&gt; & <mark>&lt;script&gt;</mark>')).toEqual([
      plain('<img src=x onerror=alert(1)> & '),
      marked('<script>'),
    ]);
  });

  it('is empty for an empty excerpt', () => {
    expect(runsOf('')).toEqual([]);
  });
});

describe('withoutTitle', () => {
  it('drops a title that opens the excerpt, marks and all', () => {
    expect(withoutTitle(runsOf('<mark>Time</mark> away. You have <mark>time</mark>.'), 'Time away')).toEqual([
      plain('You have '),
      marked('time'),
      plain('.'),
    ]);
  });

  it('keeps an excerpt that only begins like its title', () => {
    const runs = runsOf('Timekeeping is <mark>easy</mark>.');
    expect(withoutTitle(runs, 'Time')).toEqual(runs);
    expect(withoutTitle(runs, 'Timekeeping')).toEqual(runs);
    expect(withoutTitle(runs, 'Somewhere else')).toEqual(runs);
    expect(withoutTitle(runs, '')).toEqual(runs);
  });

  it('drops the end of a title in which the excerpt begins, and a title with a sign of its own', () => {
    const rest = [{ text: 'You have days.', marked: false }];
    expect(withoutTitle(runsOf('far <mark>away.</mark> You have days.'), 'Time far away')).toEqual(rest);
    expect(withoutTitle(runsOf('Time away? You have days.'), 'Time away?')).toEqual(rest);
  });

  it('leaves nothing of an excerpt that is its title', () => {
    expect(withoutTitle(runsOf('<mark>Time</mark> away.'), 'Time away')).toEqual([]);
  });
});
