import type * as BeautifulMermaid from 'beautiful-mermaid';
import { createRequire, findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { codeBlock } from './code-block.ts';
import { diagramSource, linesIn, titleOf } from './diagram-source.ts';
import { escapeAttribute, escapeText } from './markup.ts';
import type { Pass } from './pass.ts';

type Mermaid = Pick<typeof BeautifulMermaid, 'renderMermaidSVG'>;

let library: Mermaid | undefined;

/** A line between two things in a drawing. */
const line = /class="(?:edge|message|class-relationship|er-relationship)"/g;

/** A diagram wider than this, in pixels, keeps its size and scrolls. */
const widest = 760;
const longestLabel = 120;

/**
 * A Mermaid diagram as a picture, with its source beside it for those who cannot see it. The picture takes its colours
 * from the style sheet and loads nothing. What cannot be drawn is shown as its source.
 */
export function diagramOf(source: string, pass: Pass): string {
  const drawing = draw(source);
  if (drawing === undefined) {
    const note = 'This diagram cannot be drawn here. Its source:';
    return `<div class="diagram-failed"><p>${note}</p>${codeBlock(source, { language: 'mermaid' })}</div>`;
  }
  pass.diagrams += 1;
  const title = titleOf(source);
  const label = title ?? `Diagram: ${wordsIn(drawing)}`;
  const { svg, width } = adapt(drawing, `diagram:${pass.diagrams}:`, label);
  const caption = title === undefined ? '' : `<figcaption>${escapeText(title)}</figcaption>`;
  return (
    `<figure class="diagram${width > widest ? ' wide' : ''}">` +
    `<div class="diagram-scroll" role="group" tabindex="0" aria-label="Diagram">${svg}</div>${caption}` +
    '<details class="diagram-source" data-pagefind-ignore><summary>Diagram as text</summary>' +
    `<pre tabindex="0"><code>${escapeText(source)}</code></pre></details></figure>`
  );
}

/** Draws with a library that is large and seldom needed: it is loaded by the first diagram. */
function draw(source: string): string | undefined {
  try {
    library ??= load();
    const readable = diagramSource(source);
    const svg = library.renderMermaidSVG(readable, { padding: 8 });
    const drawn = svg.match(line)?.length ?? 0;
    return svg.includes('<text') && drawn >= linesIn(readable) ? svg : undefined;
  } catch {
    return undefined;
  }
}

/** The package has no entry for `require`, which alone can load at once and late; so its file is named. */
function load(): Mermaid {
  const description = findPackageJSON('beautiful-mermaid', import.meta.url);
  if (description === undefined) throw new Error('beautiful-mermaid is not installed');
  const require = createRequire(import.meta.url);
  return require(join(dirname(description), 'dist', 'index.js')) as Mermaid;
}

/** Takes out of a drawing what a page must not have twice, or at all: styles, fonts of another host, ids, notes to scripts. */
function adapt(drawing: string, prefix: string, label: string): { svg: string; width: number } {
  const [, viewBox = '', width = '', height = ''] =
    /<svg[^>]* viewBox="([^"]*)" width="([^"]*)" height="([^"]*)"/.exec(drawing) ?? [];
  const inside = drawing
    .replace(/<svg[^>]*>/, '')
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<circle [^>]*class="xychart-grid"\/>/g, '')
    .replace(/ data-[\w-]+="[^"]*"/g, '')
    .replace(/ id="/g, ` id="${prefix}`)
    .replace(/url\(#/g, `url(#${prefix}`)
    .replace(/<[^>]*>/g, (tag) => tag.replace(/(\.\d\d)\d+/g, '$1'))
    .replace(/>\s+</g, '><')
    .trim();
  const size = `viewBox="${short(viewBox)}" width="${short(width)}" height="${short(height)}"`;
  return { svg: `<svg ${size} role="img" aria-label="${escapeAttribute(label)}">${inside}`, width: Number(width) };
}

function short(numbers: string): string {
  return numbers.replace(/(\.\d\d)\d+/g, '$1');
}

/** The words in a drawing, as many as a label can take. */
function wordsIn(drawing: string): string {
  const words = [...drawing.matchAll(/>([^<>]+)<\/t(?:ext|span)>/g)].map(([, text = '']) => plain(text).trim());
  const label = words.filter((word) => word !== '').join(', ');
  return label.length <= longestLabel ? label : `${label.slice(0, label.lastIndexOf(',', longestLabel))} …`;
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
