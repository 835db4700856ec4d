import { expect, test } from 'vitest';
import { handbookOf } from '../content-tree.ts';

/** The fragment of the only link of a page, beside a page with the anchors `Guests`, `opening-hours` and `müsli`. */
function fragmentOf(link: string): string | undefined {
  const handbook = handbookOf({
    'pages/index.md': `# Home\n\n[there](${link})\n`,
    'pages/canteen.md': '# Canteen\n\n## Opening hours\n\n<a id="Guests"></a>\n\n## Mu\u0308sli\n',
  });
  const target = handbook.pageByPath.get('pages/index.md')?.links[0]?.target;
  return target?.type === 'page' ? target.fragment : undefined;
}

test.each([
  ['keeps an anchor that the page has', 'canteen.md#opening-hours', 'opening-hours'],
  ['finds an anchor in another case, as GitHub does', 'canteen.md#Opening-Hours', 'opening-hours'],
  ['finds an id whose own case differs', 'canteen.md#guests', 'Guests'],
  ['drops the prefix that GitHub puts before ids', 'canteen.md#user-content-opening-hours', 'opening-hours'],
  ['finds an anchor whatever way its letters are composed', 'canteen.md#m%C3%BCsli', 'mu\u0308sli'],
  ['drops a text directive, which names no anchor', 'canteen.md#opening-hours:~:text=noon', 'opening-hours'],
  ['reads a lone text directive as no fragment', 'canteen.md#:~:text=noon', ''],
  ['keeps a fragment that the page does not have, for the checks to report', 'canteen.md#Closing', 'Closing'],
])('%s', (_name, link, expected) => {
  expect(fragmentOf(link)).toBe(expected);
});

test('prefers the exact spelling where two anchors differ in case only', () => {
  const handbook = handbookOf({
    'pages/index.md': '# Home\n\n<a id="A"></a> <a id="a"></a>\n\n[small](#a) [large](#A)\n',
  });
  const targets = handbook.pages[0]?.links.map(({ target }) =>
    target.type === 'page' ? target.fragment : target.type,
  );
  expect(targets).toEqual(['a', 'A']);
});
