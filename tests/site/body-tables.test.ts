import { describe, expect, it } from 'vitest';
import { elementsOf, finished, named, only } from './finished.ts';

const table = '| a | b |\n|--|--|\n| 1 | 2 |';

describe('tables', () => {
  it('scroll by themselves, can be reached by keyboard, and are named after their heading', () => {
    const regions = named(
      finished(`# The title\n\n${table}\n\n## Costs & *times*\n\n${table}\n\n${table}\n`),
      'div',
    ).filter(({ attributes }) => attributes['class'] === 'table-scroll');
    expect(regions.map(({ attributes }) => attributes)).toEqual(
      ['Table: The title', 'Table: Costs & times', 'Table 2: Costs & times'].map((label) => ({
        class: 'table-scroll',
        role: 'region',
        tabindex: '0',
        'aria-label': label,
      })),
    );
  });

  it('of raw HTML scroll too, with what is nested in them', () => {
    const html = finished('<table><tr><td>x<table><tr><td>y</td></tr></table></td></tr></table>');
    expect(named(html, 'table').map(({ within }) => within.filter((name) => name === 'div').length)).toEqual([1, 1]);
  });

  it('align by classes, for styles are not allowed', () => {
    const html = finished('| l | c | r | n |\n|:--|:-:|--:|--|\n| 1 | 2 | 3 | 4 |');
    expect(named(html, 'td').map(({ attributes }) => attributes)).toEqual([
      {},
      { class: 'align-center' },
      { class: 'align-right' },
      {},
    ]);
  });

  it('align raw HTML as its author said, and drop any other style', () => {
    const html = finished(
      '<table><tr><td style="color:red;text-align: right">1</td><td class="x" align="CENTER">2</td><td style="color:red">3</td></tr></table>',
    );
    expect(named(html, 'td').map(({ attributes }) => attributes)).toEqual([
      { class: 'align-right' },
      { class: 'x align-center' },
      {},
    ]);
  });

  it('say which column a header heads, and have no empty headers', () => {
    const html = finished('| | b |\n|--|--:|\n| 1 | 2 |');
    expect(only(html, 'th')).toMatchObject({ text: 'b', attributes: { scope: 'col', class: 'align-right' } });
    expect(named(html, 'td')).toHaveLength(3);
  });

  it('leave headers of rows as they are', () => {
    const html = finished('<table><tbody><tr><th scope="row">r</th><td>1</td></tr></tbody></table>');
    expect(only(html, 'th').attributes).toEqual({ scope: 'row' });
  });
});

describe('tasks', () => {
  const boxes = (markdown: string): (string | undefined)[] =>
    named(finished(markdown), 'input').map(({ attributes }) => attributes['aria-label']);

  it('have boxes that are named by their words', () => {
    expect(boxes('- [ ] Order **the** [laptop](https://example.com)\n- [x] Read `this`\n')).toEqual([
      'Order the laptop',
      'Read this',
    ]);
    const [open, done] = named(finished('- [ ] a\n- [x] b'), 'input');
    expect(open?.attributes).toEqual({ type: 'checkbox', disabled: '', 'aria-label': 'a' });
    expect(done?.attributes).toEqual({ type: 'checkbox', disabled: '', checked: '', 'aria-label': 'b' });
  });

  it('are named by their own words only', () => {
    expect(boxes('- [ ] outer\n  - [ ] inner\n- [ ] next\n\n  with a paragraph\n')).toEqual(['outer', 'inner', 'next']);
    expect(boxes('- [ ] before\n  ```\n  code\n  ```\n')).toEqual(['before']);
  });

  it('always have a name', () => {
    expect(boxes('- [ ] <br>\n')).toEqual(['Task']);
  });

  it('of raw HTML keep the label they have', () => {
    const html = finished(
      '<input type="checkbox" id="a"><label for="a">One</label> <label><input type="checkbox"> Two</label>',
    );
    expect(named(html, 'input').map(({ attributes }) => attributes)).toEqual([
      { type: 'checkbox', id: 'a' },
      { type: 'checkbox' },
    ]);
    expect(elementsOf(html).filter(({ name }) => name === 'label')).toHaveLength(2);
  });
});
