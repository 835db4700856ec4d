import { readTask } from '../schema/task.ts';
import { isVerb } from './clause.ts';

/** What people are asked to do on lists, beside the verbs that ladders have. */
const moreVerbs = new Set(
  'apply archive back book buy cancel clone collect configure copy download eat email enable enrol enroll enter fill forward hand install introduce invite join log mail order pack pick print remind rename request reserve return revoke schedule setup sit subscribe swap switch tick unpack upload walk wipe'.split(
    ' ',
  ),
);
/** What follows a verb that may be a noun as well, and cannot follow a noun: "review the plan", and not "review date". */
const object =
  /^(?:the|an?|your|their|its|our|all|any|each|every|one|two|three|them|up|in|out|with|for|to|through|that)$/i;

/** Whether the text of an item asks for something to be done: it has facts behind it, or it begins with a verb. */
export function looksLikeTask(text: string): boolean {
  if (readTask(text).span !== undefined) return true;
  const [verb = '', next = ''] = text.split(/\s+/);
  // What is announced with a colon is explained, not asked for.
  if (next === '' || !/^\p{L}+$/u.test(verb) || text.endsWith(':')) return false;
  if (moreVerbs.has(verb.toLowerCase())) return true;
  const is = isVerb(verb, 'base');
  return is === 'maybe' ? object.test(next) : is;
}
