/** The ids of one body, each given once. */
export interface Ids {
  claim(id: string): boolean;
}

/** Attributes that load, send or run something, or that are of no use to a reader: rules write the few that are kept. */
const refused = new Set(
  (
    'action archive autofocus autoplay background cite classid code codebase data dynsrc form formaction href http-equiv ' +
    'icon imagesrcset is longdesc lowsrc manifest nonce ping poster profile src srcdoc srcset style target usemap xlink:href'
  ).split(' '),
);

const attributeName = /^[a-z_][\w.:-]*$/i;
const alignments = new Set(['center', 'right']);

/** Text as it stands between tags. */
export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
}

/** Text as it stands in a quoted attribute. */
export function escapeAttribute(text: string): string {
  return /["&<>]/.test(text) ? escapeText(text).replaceAll('"', '&quot;') : text;
}

/**
 * A start tag. Of what an author may have typed, only attributes that neither run nor load anything are written, and
 * `text-align` as a class.
 *
 * @param ids asked for the id; without them an id is written as it is
 * @param own attributes a rule has made, trusted and written as they are, `undefined` for none
 */
export function startTag(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ids?: Ids,
  own: Readonly<Record<string, string | undefined>> = {},
): string {
  let tag = `<${name}`;
  let alignment: string | undefined;
  for (const key in attributes) {
    const value = attributes[key] ?? '';
    if (key === 'style' || key === 'align') alignment ??= alignmentOf(name, key, value);
    if (key in own || !isHarmless(key, value) || (key === 'align' && alignment !== undefined)) continue;
    if (key === 'id' && ids?.claim(value) === false) continue;
    if (key === 'class' && ('style' in attributes || 'align' in attributes)) continue;
    tag += attribute(key, value);
  }
  if (('style' in attributes || 'align' in attributes) && !('class' in own)) {
    const classes = [attributes['class'], alignment].filter((text) => text !== undefined).join(' ');
    if (classes !== '') tag += attribute('class', classes);
  }
  for (const key in own) {
    const value = own[key];
    if (value !== undefined) tag += attribute(key, value);
  }
  return `${tag}>`;
}

function attribute(key: string, value: string): string {
  return value === '' && key !== 'alt' && key !== 'href' ? ` ${key}` : ` ${key}="${escapeAttribute(value)}"`;
}

function isHarmless(key: string, value: string): boolean {
  if (refused.has(key)) return (key === 'href' || key === 'xlink:href' || key === 'usemap') && value.startsWith('#');
  if (key.startsWith('on') || !attributeName.test(key)) return false;
  if (key === 'tabindex') return value === '0' || value === '-1';
  return !value.includes('url(') || !/url\(\s*(?!#)/i.test(value) || key === 'title' || key === 'alt';
}

/** The class that aligns text as an attribute asked; text to the left needs none. */
function alignmentOf(name: string, key: string, value: string): string | undefined {
  if (name === 'img' || name === 'table') return undefined;
  const side = key === 'align' ? value : /(?:^|;)\s*text-align\s*:\s*([a-z]+)/i.exec(value)?.[1];
  const found = (side ?? '').trim().toLowerCase();
  return alignments.has(found) ? `align-${found}` : undefined;
}
