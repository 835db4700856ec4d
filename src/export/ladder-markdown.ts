import { href } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Ladder, Level, LevelArea, Phrasing } from '../handbook/ladder.ts';
import type { Written } from '../handbook/written.ts';
import { top } from '../schema/file-top.ts';
import { frontMatter, namesOf } from './front-matter.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { linkEdits, withEdits } from './twin.ts';

/** The Markdown twin of a whole ladder: its facts as front matter, how to use it, then every level from the lowest rank on. */
export function ladderMarkdown(ladder: Ladder, handbook: Handbook): string {
  const { base } = handbook;
  const facts = {
    title: ladder.title,
    url: href(base, ladder.url),
    status: ladder.status,
    owner: namesOf(ladder.owners),
    changed: ladder.changed?.slice(0, 10),
    areas: ladder.areas.map(({ name }) => name),
  };
  const body = ladder.written === undefined ? plainMarkdown(ladder.description) : bodyOf(ladder.written, handbook);
  const tracks = ladder.tracks.map(({ name, from, signs, levels }) =>
    [
      `## ${plainMarkdown(name)}`,
      ...(from === undefined ? [] : [`Forks after ${plainMarkdown(from.title)}.`]),
      ...(signs.length === 0 ? [] : [list(signs.map(plainMarkdown))]),
      ...levels.map((level) => levelPart(level, handbook, 3)),
    ].join('\n\n'),
  );
  return (
    [frontMatter(facts), `# ${plainMarkdown(ladder.title)}`, ...(body === '' ? [] : [body]), ...tracks].join('\n\n') +
    '\n'
  );
}

/** The Markdown twin of one level. */
export function levelMarkdown(level: Level, handbook: Handbook): string {
  const facts = {
    title: level.title,
    url: href(handbook.base, level.url),
    code: level.code,
    rank: level.rank,
    track: level.track.name,
    parity: level.parity.map(({ title }) => title),
    owner: namesOf(level.owners),
    changed: level.changed?.slice(0, 10),
  };
  return `${frontMatter(facts)}\n\n${levelPart(level, handbook, 1)}\n`;
}

function levelPart(level: Level, handbook: Handbook, depth: number): string {
  const mark = '#'.repeat(depth);
  const code = level.code === undefined ? '' : ` (${level.code})`;
  const introduction = introductionOf(level, handbook);
  return [
    `${mark} ${plainMarkdown(level.title)}${code}`,
    ...(depth === 1 ? [] : [`Rank ${level.rank}.`]),
    ...(introduction === '' ? [] : [introduction]),
    ...(level.scope === undefined ? [] : [`Scope: ${plainMarkdown(level.scope)}`]),
    ...level.areas.flatMap((area) => areaPart(area, level, handbook, depth + 1)),
  ].join('\n\n');
}

function introductionOf({ introduction, written, summary }: Level, handbook: Handbook): string {
  if (introduction === undefined || written === undefined) return plainMarkdown(summary);
  return sourceOf({ text: '', position: top, span: introduction }, written, handbook);
}

function areaPart(
  { area, expectations, examples, remarks }: LevelArea,
  level: Level,
  handbook: Handbook,
  depth: number,
): string[] {
  const words = (phrasing: Phrasing): string => sourceOf(phrasing, level.written, handbook);
  const items = expectations.map((expectation) =>
    [
      `- ${indented(words(expectation))}`,
      ...expectation.examples.map((each) => `  - ${indented(words(each), 4)}`),
    ].join('\n'),
  );
  return [
    `${'#'.repeat(depth)} ${plainMarkdown(area.name)}`,
    ...(items.length === 0 ? [] : [items.join('\n')]),
    ...remarks.map(words),
    ...(examples.length === 0 ? [] : [`${'#'.repeat(depth + 1)} For example`, list(examples.map(words))]),
  ];
}

/** Words as their author wrote them, with links leading into the site; of a data file, the words alone. */
function sourceOf({ text, span }: Phrasing, written: Written | undefined, handbook: Handbook): string {
  if (span === undefined || written === undefined) return plainMarkdown(text);
  return withEdits(written.file.text, linkEdits(written, handbook), span).trim();
}

function bodyOf(written: Written, handbook: Handbook): string {
  const { text, bodyStart } = written.file;
  const body = withEdits(text, linkEdits(written, handbook), [bodyStart, text.length]).trim();
  // The title is printed above it already.
  return written.titleHeading?.leads === true ? body.replace(/^#[^\n]*\n|^[^\n]*\n=+[^\n]*\n/, '').trim() : body;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${indented(item)}`).join('\n');
}

/** Further lines of an item stand below its first word. */
function indented(text: string, by = 2): string {
  return text.replaceAll('\n', `\n${' '.repeat(by)}`);
}
