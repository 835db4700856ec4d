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

/** The issues for a person to read: by file, each with its line, the place in it, and what to type instead. */
export function reportPretty(issues: readonly Issue[], options: PrettyOptions): string {
  const { textOf, color, prefix = '' } = options;
  const paint = color ? painted : plain;
  const blocks = Map.groupBy(issues, ({ file }) => file)
    .entries()
    .map(([file, own]) => {
      const text = textOf(file);
      const head = paint('strong', harmless(shownPath(file, prefix)));
      return [head, ...own.flatMap((issue) => linesOf(issue, text, paint)), ''].join('\n');
    });
  const tone = issues.length === 0 ? 'good' : issues.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  return `${[...blocks, paint(tone, summaryOf(issues, options))].join('\n')}\n`;
}

function linesOf(issue: Issue, text: string | undefined, paint: Paint): string[] {
  const { severity, code, line, column, message, suggestion } = issue;
  const place = `${line}:${column}`;
  const lines = [`  ${place}  ${paint(severity, severity)}  ${harmless(message)}  ${paint('faint', code)}`];
  const shown = text === undefined ? '' : lineAt(text, line);
  // The first line of front matter stands for the file as a whole, and shows nothing.
  if (!/^[\s-]*$/.test(shown)) {
    const { source, caret } = excerptAt(harmless(shown), column);
    const margin = ' '.repeat(place.length + 4);
    lines.push(`${margin}${paint('faint', source)}`, `${margin}${paint(severity, caret)}`);
  }
  return [...lines, `${' '.repeat(place.length + 4)}${paint('hint', harmless(suggestion))}`];
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
