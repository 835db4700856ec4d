import type { Handbook } from '../../handbook/handbook.ts';
import type { DataFault } from '../../handbook/entry.ts';
import { nearest } from '../nearest.ts';
import { needlessness, ourKeyFor, ourLineFor } from '../other-names.ts';
import type { Rule } from '../rule.ts';
import { lineOf, readLine, yamlOf } from '../source.ts';
import { isKeyOfStrayLevel } from '../stray-level.ts';
import { isRecordKey, meantLibraryOf } from '../stray-library.ts';
import { allOf, typed } from '../wording.ts';

/** A key in front matter or in a YAML file that Handrail does not know. */
export const unknownKey: Rule = {
  code: 'unknown-key',
  severity: 'warning',
  title: 'Unknown key',
  *find(handbook) {
    for (const [file, faults] of handbook.faults) {
      for (const fault of faults) {
        // A level that is read as a page has the right keys in the wrong place.
        if (fault.kind !== 'unknown-key' || isKeyOfStrayLevel(handbook, file, fault)) continue;
        const { position, key } = fault;
        // Nor is a key of a record wrong in a folder that should hold records.
        if (fault.path.length === 0 && isRecordKey(key) && meantLibraryOf(handbook, file) !== undefined) continue;
        const message = `Handrail does not know the key ${typed(key)}, so what it says has no effect.`;
        yield { file, position, message, suggestion: suggestionFor({ ...fault, file }, handbook) };
      }
    }
  },
};

type UnknownKey = Extract<DataFault, { kind: 'unknown-key' }> & { readonly file: string };

function suggestionFor(fault: UnknownKey, handbook: Handbook): string {
  const { file, position, entryKind, path, key, known } = fault;
  const group = path.findLast((part) => typeof part === 'string') ?? entryKind.name;
  const line = readLine(lineOf(handbook, file, position));
  const value = line?.key === key ? line.value : '';
  const rewritten = ourLineFor(String(group), key, value);
  if (rewritten !== undefined) return insteadOf(rewritten, fault, handbook);
  const needless = needlessness(String(group), key);
  if (needless !== undefined) return needless;
  const ours = ourKeyFor(String(group), key) ?? nearest(key, known)[0];
  if (ours === undefined && known.length === 0) return 'Take it out.';
  if (ours === undefined) return `Take it out, or use a key that is known here: ${allOf(known.map(typed))}.`;
  if (isThere(fault, ours, handbook))
    return `Take it out, or move what it says to ${typed(ours)}, which is there already.`;
  return `Did you mean ${typed(isEmpty(value) ? ours : `${ours}: ${asList(ours, value)}`)}?`;
}

const lists = new Set([
  'owner',
  'tags',
  'aliases',
  'includes',
  'also-known-as',
  'members',
  'order',
  'services',
  'factors',
  'lessons',
  'replaces',
  'optional-sections',
  'options',
]);

/** Names between commas, as a list where the key takes one. */
function asList(key: string, value: string): string {
  return lists.has(key) && value.includes(',') && !/^["'[]/.test(value) ? `[${value}]` : value;
}

function isEmpty(value: string): boolean {
  return /^(''|"")?$/.test(value);
}

const review = /^review: \{ (.*) \}$/;

/** A whole line in place of the unknown key. Several keys about reviews become one, as `review` can stand there once only. */
function insteadOf(line: string, fault: UnknownKey, handbook: Handbook): string {
  const [ours = ''] = line.split(':');
  if (isThere(fault, ours, handbook)) {
    return `Say it under ${typed(ours)}, which is there already: ${typed(line)}.`;
  }
  if (!review.test(line)) return `Write ${typed(line)} instead.`;
  const parts = Object.entries(Object(besides(fault, handbook))).map(
    ([key, value]) => review.exec(ourLineFor('page', key, String(value ?? '')) ?? '')?.[1],
  );
  const together = new Set(parts.filter((part) => part !== undefined));
  return `Write ${typed(`review: { ${[...together].join(', ')} }`)} instead.`;
}

/** Whether a key stands beside the unknown one already. */
function isThere(fault: UnknownKey, key: string, handbook: Handbook): boolean {
  return Object.hasOwn(Object(besides(fault, handbook)), key);
}

/** The keys and values among which the unknown one is. */
function besides({ file, path }: UnknownKey, handbook: Handbook): unknown {
  return path.reduce<unknown>((at, part) => Reflect.get(Object(at), part), yamlOf(handbook, file)?.value);
}
