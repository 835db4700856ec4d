const frontMatter = /^\s*---[ \t]*\n([\s\S]*?)\n---[ \t]*\n/;
const described = /^\s*acc(?:Title|Descr)\s*(?::.*|\{[^}]*\})\s*$/gm;
/** Clicks lead nowhere in a picture, and typed colours fit one theme only: the diagram has the colours of the page. */
const decoration = /^\s*(?:click|style|classDef|class|linkStyle)\s+\S.*$/gm;

/** Text inside brackets, quotes or bars, in which nothing is an arrow. */
const label = /"[^"]*"|\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|\|[^|]*\|/g;
/** What stands for a label in the meantime; one in bars belongs to the arrow before it. */
const masks = { box: '\uE000', bar: '\uE001' };

/** Lines that end in a circle or a cross, or are not seen: the library draws none of them. */
const unknownArrow = /(?:--|==|-\.-)[ox](?=\s)|~~~/;
const arrow = /\s*<?(?:--+>|-\.+->|==+>|---+|-\.+-(?!>)|===+(?!>))(?:\s*(?=\uE001)|\s*)/g;
/** Arrows that are drawn out for their length, and the plain ones the library knows. */
const plainArrows: readonly (readonly [RegExp, string])[] = [
  [/-\.+-/, '-.-'],
  [/--+>/, '-->'],
  [/==+>/, '==>'],
  [/---+$/, '---'],
  [/===+$/, '==='],
];

/** How many lines between things a text asks for, by the kind of diagram. */
const lines: Readonly<Record<string, RegExp>> = {
  graph: arrow,
  flowchart: arrow,
  statediagram: /-->/g,
  sequencediagram: /^[^:\n]*?-(?:>>?|x|\))[^:\n]*:/gm,
  classdiagram: /^[^{}:\n]*?(?:--|\.\.)[^{}:\n]*/gm,
  erdiagram: /^[^:\n]*?(?:--|\.\.)[^:\n]*:/gm,
};

/**
 * Mermaid's source as the library reads it: without what it would take for parts of the picture, and with spaces around
 * arrows, which it needs where Mermaid does not.
 */
export function diagramSource(source: string): string {
  const plain = source
    .replace(frontMatter, '')
    .replace(/^\s*%%.*$/gm, '')
    .replace(described, '')
    .trim();
  const kind = kindOf(plain);
  if (kind === 'sequencediagram') return plain.replace(/^(\s*sequenceDiagram\s*\n)\s*title\b.*$/im, '$1');
  if (kind === 'statediagram') return plain.replace(decoration, '');
  if (kind !== 'graph' && kind !== 'flowchart') return plain;
  const [header = '', ...statements] = plain.replace(decoration, '').split('\n').flatMap(parted);
  const direction = /\b(?:TD|TB|LR|BT|RL)\b/.exec(header)?.[0] ?? 'TD';
  return [`flowchart ${direction}`, ...statements.map(spaced)].join('\n');
}

/**
 * How many lines a drawing must have at least, for the library leaves out what it does not understand: a picture with
 * something missing is worse than none.
 */
export function linesIn(source: string): number {
  const pattern = lines[kindOf(source)];
  const text = pattern === arrow ? outsideLabels(source, (each) => each, true) : source;
  if (pattern === arrow && unknownArrow.test(text)) return Number.POSITIVE_INFINITY;
  return pattern === undefined ? 0 : (text.match(pattern)?.length ?? 0);
}

/** The name its author gave a diagram, for those who cannot see it. */
export function titleOf(source: string): string | undefined {
  const named = /^\s*accTitle\s*:\s*(.+)$/m.exec(source)?.[1];
  const typed = /^title\s*:\s*(.+)$/m.exec(frontMatter.exec(source)?.[1] ?? '')?.[1];
  const title = (named ?? typed ?? '').trim().replace(/^(["'])(.*)\1$/, '$2');
  return title === '' ? undefined : title;
}

function kindOf(source: string): string {
  return (/^\s*([a-z]+)/i.exec(source)?.[1] ?? '').toLowerCase();
}

/** Statements may share a line, with semicolons between them. */
function parted(line: string): string[] {
  return outsideLabels(line, (text) => text.replaceAll(';', '\n'))
    .split('\n')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** `A-->B` as `A --> B`, and `A --no--> B` as `A -- no --> B`. */
function spaced(statement: string): string {
  return outsideLabels(statement, (text) =>
    text
      .replace(/(--|==)([^\s>|=-][^>|=-]*?)(--+>|==+>)/g, ' $1 $2 $3 ')
      .replace(/(?<=[\w\uE000])(--|-\.|==)(?=\s)/g, ' $1')
      .replace(arrow, (found) => {
        const plain = plainArrows.reduce((each, [long, short]) => each.replace(long, short), found.trim());
        return ` ${plain} `;
      })
      .replaceAll(` ${masks.bar}`, masks.bar),
  );
}

/** Changes a text without touching what stands in brackets, quotes or bars; or leaves those out. */
function outsideLabels(statement: string, change: (text: string) => string, without = false): string {
  const labels: string[] = [];
  const masked = statement.replace(label, (found) => {
    labels.push(found);
    return found.startsWith('|') ? masks.bar : masks.box;
  });
  return change(masked).replace(/[\uE000\uE001]/g, () => (without ? '' : (labels.shift() ?? '')));
}
