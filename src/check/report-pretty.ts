import type { Issue } from '../schema/issue.ts';
import { lineAt } from '../source/text.ts';
import { excerptAt } from './excerpt.ts';
import { shownPath, summaryOf } from './summary.ts';
import type { Comparison } from './summary.ts';

export interface PrettyOptions extends Comparison {
  /** Text of a file, to show the line that an issue is about; `undefined` when there is none to show. */
  readonly textOf: (file: string) => string | undefined;
  /** Whether to colour the text: for a terminal that can. */
  readonly color: boolean;
  /** The content folder as seen from the working directory, so that a path can be opened from a terminal. */
  readonly prefix?: string;
}

/** Issues up to which a person reads each: of more, repeats are told once, and kinds are counted. */
const readable = 20;

/** Issues of the same words from which on they are told once. */
const repeated = 4;

/** The issues for a person to read: by file, each with its line, the place in it, and what to type instead. */
export function reportPretty(issues: readonly Issue[], options: PrettyOptions): string {
  const { textOf, color, prefix = '' } = options;
  const paint = color ? painted : plain;
  const more = issues.length > readable ? repeatsOf(issues) : new Map<Issue, number>();
  const told = issues.filter((issue) => more.get(issue) !== 0);
  const blocks = Map.groupBy(told, ({ file }) => file)
    .entries()
    .map(([file, own]) => {
      const text = textOf(file);
      const head = paint('strong', harmless(shownPath(file, prefix)));
      return [head, ...own.flatMap((issue) => linesOf(issue, text, paint, more.get(issue))), ''].join('\n');
    });
  const tone = issues.length === 0 ? 'good' : issues.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  const counts = issues.length > readable ? [...kindsOf(issues), ''] : [];
  return `${[...blocks, ...counts, paint(tone, summaryOf(issues, options))].join('\n')}\n`;
}

/** Of issues that many others repeat word for word: how many, with the first of them, and none with each other one. */
function repeatsOf(issues: readonly Issue[]): Map<Issue, number> {
  const more = new Map<Issue, number>();
  const alike = Map.groupBy(issues, ({ code, message, suggestion }) => [code, message, suggestion].join('\0'));
  for (const group of alike.values()) {
    if (group.length < repeated) continue;
    for (const [at, issue] of group.entries()) more.set(issue, at === 0 ? group.length - 1 : 0);
  }
  return more;
}

/** How many issues there are of each kind, most first: who has hundreds mends a kind at a time. */
function kindsOf(issues: readonly Issue[]): string[] {
  const kinds = [...Map.groupBy(issues, ({ code }) => code)].sort(([, one], [, other]) => other.length - one.length);
  const width = String(kinds[0]?.[1].length ?? 0).length;
  return kinds.map(([code, own]) => {
    const files = new Set(own.map(({ file }) => file)).size;
    return `  ${String(own.length).padStart(width)}  ${code} in ${files === 1 ? '1 file' : `${files} files`}`;
  });
}

function linesOf(issue: Issue, text: string | undefined, paint: Paint, more = 0): string[] {
  const { severity, code, line, column, message, suggestion } = issue;
  const place = `${line}:${column}`;
  const margin = ' '.repeat(place.length + 4);
  const lines = [`  ${place}  ${paint(severity, severity)}  ${harmless(message)}  ${paint('faint', code)}`];
  const shown = text === undefined ? '' : lineAt(text, line);
  // The first line of front matter stands for the file as a whole, and shows nothing.
  if (!/^[\s-]*$/.test(shown)) {
    const { source, caret } = excerptAt(harmless(shown), column);
    lines.push(`${margin}${paint('faint', source)}`, `${margin}${paint(severity, caret)}`);
  }
  lines.push(`${margin}${paint('hint', harmless(suggestion))}`);
  if (more > 0)
    lines.push(
      `${margin}${paint('faint', `The same in ${more} more places: npx handrail check --format json lists them.`)}`,
    );
  return lines;
}

/** What an author wrote, without signs that would command a terminal. */
function harmless(text: string): string {
  return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD');
}

type Tone = 'strong' | 'faint' | 'error' | 'warning' | 'hint' | 'good';
type Paint = (tone: Tone, text: string) => string;

/** Codes of ECMA-48 ("ANSI colours"), which every terminal that has colours knows. */
const codes: Readonly<Record<Tone, number>> = { strong: 1, faint: 2, error: 31, warning: 33, hint: 36, good: 32 };

const painted: Paint = (tone, text) => `\u001b[${codes[tone]}m${text}\u001b[0m`;
const plain: Paint = (_tone, text) => text;
