import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Absolute path of the repository. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** A source file and what it asks for. */
export interface Module {
  /** Path from the root of the repository, with `/`. */
  readonly path: string;
  /** Its TypeScript: of an Astro file, the front matter and the scripts. */
  readonly code: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As written. */
  readonly from: string;
  /** The file it names, as a path from the root; of a package, `undefined`. */
  readonly path: string | undefined;
  /** Whether only types are taken, so that nothing is left of it when the code runs. */
  readonly typeOnly: boolean;
}

/** Every module below `src`, and those at the top that tools start from. */
export function readModules(): Module[] {
  const paths = ['astro.config.mjs', ...globSync('src/**/*.{ts,mjs,astro,css}', { cwd: root })];
  return paths.map((path) => moduleOf(path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')));
}

/** Reads a module from its path, whose ending says how, and its text. */
export function moduleOf(path: string, text: string): Module {
  if (path.endsWith('.css')) return { path, code: '', imports: importsOfCss(path, text) };
  const code = path.endsWith('.astro') ? codeOfAstro(text) : text;
  return { path, code, imports: importsOf(path, code) };
}

/** Front matter and scripts of an Astro file, one after the other. */
function codeOfAstro(text: string): string {
  const frontMatter = /^---\n(.*?)\n---$/ms.exec(text)?.[1] ?? '';
  const scripts = text.matchAll(/<script[^>]*>(.*?)<\/script>/gs).map(([, script = '']) => script);
  const references = text.matchAll(/<script[^>]* src="(\.[^"]+)"/g).map(([, path = '']) => `import '${path}';`);
  return [frontMatter, ...scripts, ...references].join('\n');
}

function importsOfCss(path: string, text: string): Import[] {
  return [...text.matchAll(/@import\s+(?:url\()?['"](.+?)['"]/g)].map(([, from = '']) => importAs(path, from, false));
}

/** Everything TypeScript code asks for: static and dynamic imports, re-exports, and files named beside the module. */
function importsOf(path: string, code: string): Import[] {
  const found: Import[] = [];
  eachNode(parse(path, code), (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const from = node.moduleSpecifier;
      if (from !== undefined && ts.isStringLiteral(from)) found.push(importAs(path, from.text, takesOnlyTypes(node)));
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments;
      if (from !== undefined && ts.isStringLiteral(from)) found.push(importAs(path, from.text, false));
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
      const [from, base] = node.arguments ?? [];
      const beside = base?.getText() === 'import.meta.url';
      if (beside && from !== undefined && ts.isStringLiteral(from)) {
        found.push(importAs(path, from.text.replace(/^(?!\.)/, './'), false));
      }
    }
  });
  return found;
}

function takesOnlyTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

function importAs(path: string, from: string, typeOnly: boolean): Import {
  const file = from.split('?')[0] ?? from;
  if (!file.startsWith('.')) return { from, path: undefined, typeOnly };
  const target = posix.normalize(posix.join(dirname(path), file));
  const isFile = existsSync(join(root, target)) && statSync(join(root, target)).isFile();
  return { from, path: isFile ? target : undefined, typeOnly };
}

/** Places in a module where the clock is read: `new Date()` and `Date.now()`. */
export function clockReadings({ path, code }: Module): string[] {
  const found: string[] = [];
  eachNode(parse(path, code), (node) => {
    const isNow = ts.isPropertyAccessExpression(node) && node.getText() === 'Date.now';
    const isNew = ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length;
    if (isNow || isNew) found.push(`${path}: ${node.getText()}`);
  });
  return found;
}

function parse(path: string, code: string): ts.SourceFile {
  return ts.createSourceFile(`${path}.ts`, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

function eachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => eachNode(child, visit));
}
