import { candidatesOf } from '../alignment/likeness.ts';
import { stemOf } from '../alignment/meaning.ts';
import { sayingOf } from './meaning-signs.ts';
import { deed, exact, taskWordsOf } from './task-words.ts';

/** Whether two texts are the same thing to do: surely, surely not, or for their owner to say. */
export type Verdict = 'same' | 'ask' | 'another';

/** Deeds that undo each other, or are done by the two sides of one deed: what is done of one says nothing of the other. */
const opposites: readonly (readonly [one: string, other: string])[] = (
  'grant/revoke give/revoke give/take grant/remove add/remove enable/disable start/stop start/end open/close create/delete ' +
  'create/remove add/delete install/uninstall install/remove configure/remove order/return order/cancel buy/return ' +
  'request/cancel request/revoke request/approve request/grant request/return request/give schedule/cancel send/receive ' +
  'send/collect join/leave assign/unassign lend/return borrow/return collect/return collect/deliver read/write sign/terminate ' +
  'subscribe/unsubscribe lock/unlock hire/dismiss increase/decrease import/export upload/download push/pull ask/answer ' +
  'teach/learn register/unregister pack/unpack mute/unmute accept/reject approve/reject connect/disconnect write/review ' +
  'write/approve propose/approve teach/attend give/attend'
)
  .split(' ')
  .map((pair) => [deed(pair.slice(0, pair.indexOf('/'))), deed(pair.slice(pair.indexOf('/') + 1))] as const);

/** From here on it is worth asking: about half of what both say. */
const alikeEnough = 0.55;

/** Whether two texts are the same words with the same signs. */
export function isSameText(one: string, other: string): boolean {
  return sayingOf(one) === sayingOf(other);
}

/**
 * Tells whether a task that was ticked is the one that stands there now. It is far stricter than an alignment that a
 * reader looks at: nobody sees how a tick follows its task, and tasks are so short that one word makes another of them
 * ("Order the laptop", "Order the badge"). So it is surely the same only when every word is accounted for: the same
 * words, ways of saying the same, small words that change nothing, or a clause behind it that says why.
 */
export function verdictOn(before: string, after: string): Verdict {
  if (isSameText(before, after)) return 'same';
  const [one, other] = [taskWordsOf(before), taskWordsOf(after)];
  const [gone, added] = [lacking(one.names, other.names), lacking(other.names, one.names)];
  if (lacking(one.denied, other.denied).length + lacking(other.denied, one.denied).length > 0) return 'another';
  if (gone.length > 0 && added.length > 0) return 'another';
  const saysSame = one.head.length > 0 && isEqual(one.head, other.head) && isEqual(one.signs, other.signs);
  if (saysSame && gone.length + added.length === 0) return isAnotherPerson(before, after) ? 'ask' : 'same';
  return isOther(one.head, other.head) || likenessOf(before, after) < alikeEnough ? 'another' : 'ask';
}

/** Whether two texts name persons, and others. "The" for "your" is a matter of style; "their" for "your" is not. */
export function isAnotherPerson(before: string, after: string): boolean {
  const [one, other] = [taskWordsOf(before).persons, taskWordsOf(after).persons];
  return one.length > 0 && other.length > 0 && !isEqual(one, other);
}

/** Words behind which a thing stands that a deed is about: "access to the wiki". */
const leading = new Set('to of on in for with from at about as into'.split(' '));

/** Whether two differ in what is done, or in the one thing that it is done to, or is about. */
function isOther(one: readonly string[], other: readonly string[]): boolean {
  const [gone, added] = [lacking(one, other), lacking(other, one)];
  if (opposites.some(([a, b]) => (gone.includes(a) && added.includes(b)) || (gone.includes(b) && added.includes(a)))) {
    return true;
  }
  const stems = [thingsIn(one), thingsIn(other)] as const;
  const [lost, found] = [lacking(stems[0], stems[1]), lacking(stems[1], stems[0])];
  if (one[0] === other[0] && lost.includes(stems[0][1] ?? '') && found.includes(stems[1][1] ?? '')) return true;
  const at = stems[0].findIndex((word, place) => word !== stems[1][place]);
  return lost.length === 1 && found.length === 1 && at > 0 && leading.has(stems[0][at - 1] ?? '');
}

/** Without "all" and the like, and whatever the ending: so many things are the same thing. */
function thingsIn(words: readonly string[]): string[] {
  return words.filter((word) => !exact.has(word)).map(stemOf);
}

/** How alike two texts are, 0 to 1, by the words of both. */
export function likenessOf(before: string, after: string): number {
  return candidatesOf([before], [after], 0)[0]?.likeness ?? 0;
}

/** Those of one list that another lacks, each as often as it is missing. */
function lacking(these: readonly string[], those: readonly string[]): string[] {
  const left = [...those];
  return these.filter((each) => {
    const at = left.indexOf(each);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}

function isEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at]);
}
