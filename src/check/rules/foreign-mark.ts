import { writtenOf } from '../../handbook/written.ts';
import type { ForeignMark, MarkSort } from '../../source/content-tree.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/**
 * A mark that belongs to another tool: told once for each page and sort, at the first. Those that are read are told as well, for
 * GitHub, GitLab and whoever copies the page as Markdown get them as they were typed.
 */
export const foreignMark: Rule = {
  code: 'foreign-mark',
  severity: 'warning',
  title: 'Mark of another tool',
  *find(handbook) {
    for (const { path: file, file: source } of writtenOf(handbook)) {
      const sorts = Map.groupBy(source.foreignMarks(), ({ sort, read }) => `${sort} ${read}`);
      for (const marks of sorts.values()) {
        const [first] = marks;
        if (first === undefined) continue;
        const others = marks.length === 1 ? '' : ` There are ${marks.length} on this page.`;
        yield {
          file,
          position: first.position,
          message: `${typed(first.text)} is ${whose[first.sort]}. ${first.read ? readBy[first.sort] : shown}${others}`,
          suggestion: suggestionFor(first),
        };
      }
    }
  },
};

const whose: Readonly<Record<MarkSort, string>> = {
  admonition: 'a notice as MkDocs writes it',
  container: 'a notice as Docusaurus and VitePress write it',
  tag: 'a tag of Jekyll, Eleventy or another tool with templates',
  shortcode: 'a shortcode of Hugo',
  placeholder: 'a value that another tool fills in',
  attributes: 'a note to another tool, about how to show what stands before it',
  contents: 'where another tool puts a table of contents',
  'wiki-link': 'a link as a wiki or a note vault writes it',
  tab: 'a tab as MkDocs writes it',
  snippet: 'where MkDocs puts in another file',
};

const shown = 'Handrail does not know what it stands for, so readers see it as it is typed.';
const asNotice = 'Pages show it as a notice. GitHub, and whoever copies the page as Markdown, gets its signs.';
const leftOut = 'Pages leave it out. GitHub, and whoever copies the page as Markdown, gets its signs.';
const readBy: Readonly<Partial<Record<MarkSort, string>>> = {
  admonition: asNotice,
  container: asNotice,
  attributes: leftOut,
  contents: leftOut,
};

const alerts: readonly (readonly [RegExp, string])[] = [
  [/\b(?:danger|caution|error|fail\w*|bug)\b/i, 'CAUTION'],
  [/\b(?:warn\w*|attention|alert)\b/i, 'WARNING'],
  [/\b(?:tip|hint|success)\b/i, 'TIP'],
  [/\bimportant\b/i, 'IMPORTANT'],
];
const isNotice = /\b(?:alert|admonition|callout|danger|hint|info|note|notice|tip|warning)\b/i;

function suggestionFor({ sort, text }: ForeignMark): string {
  switch (sort) {
    case 'admonition':
    case 'container':
      return asAlert(text);
    case 'tag':
      return suggestionForTag(text);
    case 'shortcode': {
      const [, name = '', path = 'file.md'] = /^\{\{[<%]\s*\/?\s*([\w-]+)\s*(?:"([^"]+)")?/.exec(text) ?? [];
      if (name === 'ref' || name === 'relref') return `Write the path of the file: ${typed(`[words](${path})`)}.`;
      return isNotice.test(name) ? asAlert(text) : 'Write in Markdown what it stands for, or take it out.';
    }
    case 'placeholder':
      return 'Write what is to stand there, or take it out. If it is meant as it is, put it between backticks.';
    case 'attributes':
      return text.includes('#')
        ? `Take it out. To give a heading an id, write ${typed(`## Heading {#${/#([\w-]+)/.exec(text)?.[1] ?? 'id'}}`)}.`
        : 'Take it out: Handrail decides how things look.';
    case 'contents':
      return 'Take it out: every page has its contents beside it.';
    case 'wiki-link':
      return `Write a link with the path of the file: ${typed(asLink(text))}.`;
    case 'tab':
      return `Write a heading, such as ${typed(`### ${/["'](.*)["']/.exec(text)?.[1] ?? 'Title'}`)}, and take the indentation away below it.`;
    case 'snippet':
      return 'Write the text of that file here, or link to it.';
  }
}

function asAlert(text: string): string {
  const alert = alerts.find(([pattern]) => pattern.test(text))?.[1] ?? 'NOTE';
  const title = /["[]([^"\]]+)["\]]/.exec(text)?.[1] ?? /^:+\s*\w+\s+([^{]+)$/.exec(text)?.[1] ?? '';
  return `Write ${typed(`> [!${alert}] ${title}`)}, and ${typed('>')} before each line of the text.`;
}

function suggestionForTag(text: string): string {
  const [, name = '', path, words] = /^\{%-?\s*(\w+)\s*(?:"([^"]*)")?\s*(?:"([^"]*)")?/.exec(text) ?? [];
  if (name === 'raw' || name === 'endraw') return 'Take it out: nothing in a page is filled in.';
  if (name === 'comment' || name === 'endcomment') {
    return `Write ${typed('<!-- … -->')} around what readers are not to see.`;
  }
  if (name.startsWith('image') && path !== undefined)
    return `Write ${typed(`![${words ?? 'What it shows'}](${path})`)}.`;
  return isNotice.test(name) ? asAlert(text) : 'Write in Markdown what it stands for, or take it out.';
}

/** Obsidian and wikis write the file first, Dendron the words: what looks like a path is the file. */
function asLink(text: string): string {
  const [first = '', second] = text.replace(/^!?\[\[|\]\]$/g, '').split(/\s*\\?\|\s*/);
  const isPath = (part: string): boolean => /[./#]/.test(part);
  const [target, words] = second !== undefined && isPath(second) && !isPath(first) ? [second, first] : [first, second];
  const [, path = '', fragment = ''] = /^([^#]*?)(?:\.md)?(#[^,]*)?$/.exec(target.trim()) ?? [];
  const file = path === '' || path.includes('://') ? 'file' : path.replaceAll(' ', '%20');
  return `[${words?.trim() || target.replace(/^.*\/|#.*$/g, '').trim()}](${file}.md${fragment})`;
}
