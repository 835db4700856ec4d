/**
 * A comparison that is on the page as Markdown, to take along into a document: areas are headings, what was taken out is struck
 * through, what was put in is bold.
 *
 * @param heading its name
 * @param address where it can be read again
 */
export function comparisonMarkdown(heading: string, article: Element, address: string): string {
  const lines = [`# ${heading}`, '', address];
  const say = (...said: readonly string[]): void => {
    lines.push('', ...said);
  };
  for (const part of article.querySelectorAll('.standfirst, .scopes > div, h2, h3, ul')) {
    if (part.matches('.standfirst')) say(wordsOf(part));
    else if (part.matches('h2')) say(`## ${wordsOf(part)}`);
    else if (part.matches('h3')) say(`### ${wordsOf(part)}`);
    else if (part.matches('ul')) say(...[...part.children].map((item) => `- ${itemOf(item)}`));
    else say(`**${wordsOf(part.children[0])}:** ${wordsOf(part.children[1])}`);
  }
  return `${lines.join('\n')}\n`;
}

function itemOf(item: Element): string {
  const both = [...item.querySelectorAll('.both > div')];
  const moved = item.querySelector('.moved');
  const said =
    both.length === 0
      ? wordsOf(item)
      : both.map((side) => `${wordsOf(side.children[0], true)}: ${wordsOf(side.children[1])}`).join('\n  ');
  return moved === null ? said : `${said} (${wordsOf(moved)})`;
}

/** Around words that are marked on the page. */
const signs: Readonly<Record<string, string>> = { DEL: '~~', INS: '**', MARK: '**' };

/** The words of an element without what is only for hearing or for going somewhere. */
function wordsOf(element: Element | undefined, places = false): string {
  return element === undefined ? '' : textOf(element, places).replace(/\s+/g, ' ').trim();
}

function textOf(part: Node, places: boolean): string {
  if (!(part instanceof Element)) return (part.textContent ?? '').replace(/[\\*_~`<>[\]]/g, String.raw`\$&`);
  return [...part.childNodes]
    .map((child) => {
      if (!(child instanceof Element)) return textOf(child, places);
      if (child.matches(places ? '.visually-hidden' : '.visually-hidden, .place, .moved')) return '';
      const sign = signs[child.tagName] ?? '';
      const text = textOf(child, places);
      // A sign with a space inside of it is not read as one.
      return sign === '' ? text : text.replace(/^(\s*)(.*?)(\s*)$/s, `$1${sign}$2${sign}$3`);
    })
    .join('');
}
