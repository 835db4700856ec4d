import type { Handbook, Page } from '../../handbook/handbook.ts';
import { kinds } from '../../schema/kinds.ts';
import type { Fault } from '../../source/content-tree.ts';
import type { Finding, Rule } from '../rule.ts';
import { lineOf, readLine, top } from '../source.ts';
import { typed } from '../wording.ts';

/** Front matter or a YAML file that does not parse. */
export const invalidYaml: Rule = {
  code: 'invalid-yaml',
  severity: 'error',
  title: 'YAML that cannot be read',
  *find(handbook) {
    for (const [file, faults] of handbook.faults) {
      const subject = handbook.files.get(file)?.format === 'yaml' ? 'This file' : 'The front matter';
      for (const { position, reason } of independent(faults.filter(isYaml))) {
        const { problem, suggestion } = explain(
          reason,
          lineOf(handbook, file, position),
          handbook,
          file,
          position.line,
        );
        const message = `${subject} cannot be read here, so nothing that it says is used: ${problem}.`;
        yield { file, position, message, suggestion };
      }
    }
    for (const page of handbook.pages) yield* neverClosed(page);
  },
};

type YamlFault = Fault & { readonly kind: 'yaml' };

function isYaml(fault: { readonly kind: string }): fault is YamlFault {
  return fault.kind === 'yaml';
}

/** One mistake of form makes the parser stumble over what follows: only the first counts. Keys given twice stand apart. */
function independent(faults: readonly YamlFault[]): YamlFault[] {
  const twice = faults.filter(({ reason }) => isTwice(reason));
  const form = faults.find(({ reason }) => !isTwice(reason));
  return form === undefined ? twice : [form, ...twice];
}

function isTwice(reason: string): boolean {
  return reason.includes('must be unique');
}

interface Explanation {
  readonly problem: string;
  readonly suggestion: string;
}

function explain(reason: string, line: string, handbook: Handbook, file: string, number: number): Explanation {
  const read = readLine(line);
  const key = read?.key ?? '';
  const given = rawValueOf(line);
  const inQuotes = `Write ${typed(`${key}: ${JSON.stringify(given)}`)}.`;
  if (isTwice(reason)) {
    return { problem: `the key ${typed(key)} stands there twice`, suggestion: 'Keep one of the two lines.' };
  }
  if (line.includes('\t')) {
    const spaced = line.replace(/^\t+/, (tabs) => '  '.repeat(tabs.length)).replace(/\t/g, ' ');
    return { problem: 'YAML takes no tabs', suggestion: `Use spaces in place of the tab: ${typed(spaced)}.` };
  }
  if (reason.includes('closing') && reason.includes('quote')) {
    const quote = reason.includes('"') ? '"' : "'";
    return {
      problem: `a quotation mark is opened and not closed`,
      suggestion: `Write ${typed(`${line.trim()}${quote}`)}.`,
    };
  }
  if (/end with a [\]}]/.test(reason)) {
    const closing = reason.includes(']') ? ']' : '}';
    return {
      problem: `a list or group is opened and not closed with ${typed(closing)}`,
      suggestion: `Close it: ${typed(`${line.trim()}${closing}`)}.`,
    };
  }
  if (key !== '' && /^[@`%|>&*!]/.test(given)) {
    return {
      problem: `a value that starts with ${typed(given.charAt(0))} means something else in YAML`,
      suggestion: inQuotes,
    };
  }
  if (key !== '' && /:(\s|$)/.test(given)) {
    return { problem: 'the value holds a colon, so YAML takes it for another key', suggestion: inQuotes };
  }
  const next = lineOf(handbook, file, { line: number + 1, column: 1 });
  const deeper = /^\s+\S/.test(next) && read !== undefined && read.value !== '';
  if (deeper) {
    return {
      problem: 'the line below is indented, so YAML reads it as a part of this one',
      suggestion: `Start the line below further left: ${typed(next.trim())}.`,
    };
  }
  return {
    problem: reason.charAt(0).toLowerCase() + reason.slice(1),
    suggestion: `Write each key as ${typed('owner: platform-team')}: the key, a colon, a space, the value. Lines that belong together start in the same column.`,
  };
}

/** Everything after the first colon, as typed. */
function rawValueOf(line: string): string {
  return /^[^:]*:\s*(.*?)\s*$/.exec(line)?.[1] ?? '';
}

const known = new Set(Object.keys(kinds.page.schema.shape));

/** Front matter whose last line of dashes is missing: to a reader of Markdown it is text. */
function* neverClosed({ path, file }: Page): Generator<Finding> {
  if (file.bodyStart > 0 || !/^---[ \t]*[\r\n]/.test(file.text)) return;
  const key = /^---[ \t]*(?:\r\n|\r|\n)([a-z]+):/.exec(file.text)?.[1];
  if (key === undefined || !known.has(key)) return;
  yield {
    file: path,
    position: top,
    message: `The front matter that starts here has no end, so ${typed(`${key}:`)} and what follows it show as text.`,
    suggestion: `Write a line of ${typed('---')} below its last key.`,
  };
}
