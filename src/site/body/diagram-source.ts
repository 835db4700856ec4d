const frontMatter = /^\s*---[ \t]*\n([\s\S]*?)\n---[ \t]*\n/;
const described = /^\s*acc(?:Title|Descr)\s*(?::.*|\{[^}]*\})\s*$/gm;
const flow = /^\s*(?:graph|flowchart|stateDiagram)/i;
/** Clicks lead nowhere in a picture, and typed colours fit one theme only: the diagram has the colours of the page. */
const decoration = /^\s*(?:click|style|classDef|class|linkStyle)\s+\S.*$/gm;

/** Mermaid's source as the library reads it: without what it would take for parts of the picture. */
export function diagramSource(source: string): string {
  const plain = source
    .replace(frontMatter, '')
    .replace(/^\s*%%.*$/gm, '')
    .replace(described, '')
    .trim();
  if (!flow.test(plain)) return plain.replace(/^(\s*sequenceDiagram\s*\n(?:\s*\n)*)\s*title\b.*$/im, '$1');
  const [header = '', ...lines] = plain.replace(decoration, '').split('\n').flatMap(statements);
  const directed = /^(?:graph|flowchart)(?:-elk)?\s*$/i.test(header) ? `${header} TD` : header;
  return [directed.replace(/^flowchart-elk/i, 'flowchart'), ...lines].join('\n');
}

/** The name its author gave a diagram, for those who cannot see it. */
export function titleOf(source: string): string | undefined {
  const named = /^\s*accTitle\s*:\s*(.+)$/m.exec(source)?.[1];
  const typed = /^title\s*:\s*(.+)$/m.exec(frontMatter.exec(source)?.[1] ?? '')?.[1];
  const title = (named ?? typed ?? '').trim().replace(/^(["'])(.*)\1$/, '$2');
  return title === '' ? undefined : title;
}

/** Statements may share a line, with semicolons between them; one inside brackets or quotes is text. */
function statements(line: string): string[] {
  return line
    .split(/;(?![^[({"|]*[\])}"|])/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
