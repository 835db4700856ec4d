import type { Handbook } from '../../handbook/handbook.ts';
import type { HandbookRecord } from '../../handbook/record.ts';
import { positionAt } from '../../source/text.ts';
import { blamefulIn } from '../blameful.ts';
import type { Blameful } from '../blameful.ts';
import { recordsOf } from '../record-finding.ts';
import type { Finding, Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** Wording of a record that blames somebody, in its text and in what its front matter tells. */
export const blamefulWording: Rule = {
  code: 'blameful-wording',
  severity: 'warning',
  title: 'Wording that blames somebody',
  *find(handbook) {
    const people = peopleIn(handbook);
    for (const record of recordsOf(handbook)) {
      yield* inFrontMatter(record, people);
      const { text, bodyStart } = record.written.file;
      for (const found of blamefulIn(text.slice(bodyStart), people)) {
        yield { file: record.path, position: positionAt(text, bodyStart + found.span[0]), ...inWords(found) };
      }
    }
  },
};

const told = ['title', 'summary', 'lessons'];

function* inFrontMatter({ path, written }: HandbookRecord, people: readonly string[]): Generator<Finding> {
  const { frontMatter } = written.file;
  for (const key of told) {
    const value: unknown = Reflect.get(Object(frontMatter.value), key);
    for (const [at, text] of [value].flat().entries()) {
      if (typeof text !== 'string') continue;
      const position = frontMatter.at(Array.isArray(value) ? [key, at] : [key]);
      for (const found of blamefulIn(text, people)) yield { file: path, position, ...inWords(found) };
    }
  }
}

function inWords({ words, why, instead }: Blameful): Pick<Finding, 'message' | 'suggestion'> {
  return { message: `${typed(words)} blames somebody. ${why}`, suggestion: instead };
}

/** Words of what somebody does, which say that a member of a team is given as a role and not by name. */
const role =
  /^(?:lead|head|chief|manager|director|owner|officer|editor|engineers?|developers?|designers?|analysts?|partners?|agents?|support|operations|on|team|staff|master)$/i;

/** Names of people among the members of teams: two or three words with capitals. The others are roles, and their words everyday ones. */
function peopleIn({ teams }: Handbook): string[] {
  const members = [...teams.values()].flatMap(({ data }) => [data.lead ?? '', ...(data.members ?? [])]);
  return members.filter((name) => {
    const words = name.trim().split(/\s+/);
    return (
      words.length > 1 && words.length < 4 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word) && !role.test(word))
    );
  });
}
