import type { Handbook } from '../../handbook/handbook.ts';
import type { Position } from '../../schema/issue.ts';
import type { Rule } from '../rule.ts';
import { lineOf, readLine } from '../source.ts';
import { typed } from '../wording.ts';

/** Front matter or a YAML file that does not parse. */
export const invalidYaml: Rule = {
  code: 'invalid-yaml',
  severity: 'error',
  locked: true,
  title: 'YAML that cannot be read',
  *find(handbook) {
    for (const [file, faults] of handbook.faults) {
      const subject = handbook.files.get(file)?.format === 'yaml' ? 'This file' : 'The front matter';
      for (const fault of faults) {
        if (fault.kind !== 'yaml') continue;
        const { position, reason } = fault;
        const { problem, suggestion } = explain(reason, { handbook, file, position });
        yield {
          file,
          position,
          message: `${subject} cannot be read, so nothing that it says is used: ${problem}.`,
          suggestion,
        };
      }
    }
  },
};

interface Place {
  readonly handbook: Handbook;
  readonly file: string;
  readonly position: Position;
}

interface Explanation {
  readonly problem: string;
  readonly suggestion: string;
}

/**
 * Says in plain words what the parser stumbled over, from its reason and from the line: what an author gets wrong is
 * nearly always one of these few.
 */
function explain(reason: string, place: Place): Explanation {
  const line = lineOf(place.handbook, place.file, place.position);
  const isJson = /\.json$/i.test(place.file);
  const plain = ofFences(reason) ?? ofForm(reason, line, isJson) ?? ofAliases(reason);
  if (plain !== undefined) return plain;
  if (isJson) return ofJson(line, place);
  return ofValue(line) ?? ofIndentation(line, place) ?? otherwise(reason);
}

/** Where front matter starts and ends. */
function ofFences(reason: string): Explanation | undefined {
  if (reason.includes('ends it')) {
    return { problem: 'it has no end', suggestion: `Write a line of ${typed('---')} below its last key.` };
  }
  if (reason.includes('first line of the file')) {
    return {
      problem: 'it does not start on the first line of the file',
      suggestion: `Take out what stands above its first ${typed('---')}.`,
    };
  }
  if (reason.includes('TOML')) {
    return {
      problem: 'it is TOML',
      suggestion: `Write its keys as in ${typed('title: Words')}, between two lines of ${typed('---')}.`,
    };
  }
  if (reason.includes('second document')) {
    return {
      problem: 'a line of hyphens starts a second document',
      suggestion: `Take out the line of ${typed('---')}, or put what follows it in a file of its own.`,
    };
  }
  return undefined;
}

/** What the parser tells apart itself. */
function ofForm(reason: string, line: string, isJson: boolean): Explanation | undefined {
  if (reason.includes('must be unique')) {
    return {
      problem: `the key ${typed(readLine(line)?.key ?? '')} stands there twice`,
      suggestion: 'Keep one of the two lines.',
    };
  }
  if (line.includes('\t') && !isJson) {
    const spaced = line.replace(/^\t+/, (tabs) => '  '.repeat(tabs.length)).replace(/\t/g, ' ');
    return { problem: 'YAML takes no tabs', suggestion: `Use spaces in place of the tab: ${typed(spaced)}.` };
  }
  if (reason.includes('closing') && reason.includes('quote')) {
    const quote = reason.includes('"') ? '"' : "'";
    return {
      problem: 'a quotation mark is opened and not closed',
      suggestion: `Write ${typed(`${line.trim()}${quote}`)}.`,
    };
  }
  const bracket = /end with a ([\]}])/.exec(reason)?.[1];
  if (bracket === undefined) return undefined;
  return {
    problem: `a list or group is opened and not closed with ${typed(bracket)}`,
    suggestion: `Close it: ${typed(`${line.trim()}${bracket}`)}.`,
  };
}

/** Names of values, which YAML repeats where they stand: few authors mean them, and those who do wrote a circle. */
function ofAliases(reason: string): Explanation | undefined {
  const circle = /^(\*\S+) stands for a value that it is a part of/.exec(reason)?.[1];
  if (circle !== undefined) {
    return {
      problem: `${typed(circle)} stands for a value that it is a part of`,
      suggestion: `Write out what is meant in place of ${typed(circle)}, or put it in quotes if it is a text.`,
    };
  }
  if (!reason.includes('alias count')) return undefined;
  return {
    problem: 'names that begin with an asterisk repeat so much that there is no end to it',
    suggestion: 'Write out the values in place of the names.',
  };
}

/** What JSON has to have and YAML has not. */
function ofJson(line: string, { handbook, file, position }: Place): Explanation {
  const lineAway = (by: number): string => lineOf(handbook, file, { line: position.line + by, column: 1 });
  const above = lineAway(-1);
  const comment = [line, above]
    .map((each) => /\/[/*].*/.exec(withoutTexts(each))?.[0])
    .find((each) => each !== undefined);
  if (comment !== undefined) {
    return {
      problem: 'JSON takes no comments',
      suggestion: `Take out what starts with ${typed(comment.slice(0, 2))}.`,
    };
  }
  const open = [[line, lineAway(1)] as const, [above, line] as const].find(
    ([each, next]) => /[\w"}\]]\s*$/.test(each) && /^\s*["{[]/.test(next),
  )?.[0];
  if (open !== undefined) {
    return {
      problem: 'there is no comma between one part and the next',
      suggestion: `Write a comma at the end of the line: ${typed(`${open.trim()},`)}.`,
    };
  }
  return {
    problem: 'its JSON has a mistake of form here, or right before',
    suggestion: `Write each key and each text in double quotation marks, a colon after a key, and a comma between one part and the next, as in ${typed('{ "name": "Engineering", "levels": [] }')}.`,
  };
}

/** A line with the same length and nothing in its texts, so that an address in one is no comment. */
function withoutTexts(line: string): string {
  return line.replace(/"(?:[^"\\]|\\.)*"/g, (text) => '"'.repeat(text.length));
}

/** A value that is plain text to its author and something else to YAML. */
function ofValue(line: string): Explanation | undefined {
  const [, key = '', value = ''] = /^\s*(?:-\s+)?([^:#]+):\s+(.*?)\s*$/.exec(line) ?? [];
  const suggestion = `Write ${typed(`${key}: ${JSON.stringify(value)}`)}.`;
  if (/^[@`%|>&*!]/.test(value)) {
    return { problem: `a value that starts with ${typed(value.charAt(0))} means something else in YAML`, suggestion };
  }
  if (/:(\s|$)/.test(value)) {
    return { problem: 'the value holds a colon, so YAML takes it for another key', suggestion };
  }
  return undefined;
}

function ofIndentation(line: string, { handbook, file, position }: Place): Explanation | undefined {
  const next = lineOf(handbook, file, { line: position.line + 1, column: 1 });
  if (!/^\s+\S/.test(next) || (readLine(line)?.value ?? '') === '') return undefined;
  return {
    problem: 'the line below is indented, so YAML reads it as a part of this one',
    suggestion: `Start the line below further left: ${typed(next.trim())}.`,
  };
}

function otherwise(reason: string): Explanation {
  return {
    problem: reason.charAt(0).toLowerCase() + reason.slice(1),
    suggestion: `Write each key as in ${typed('owner: platform-team')}: the key, a colon, a space, the value. Keys that belong together start in the same column.`,
  };
}
