import { candidatesOf } from '../alignment/likeness.ts';
import { readingOf } from '../alignment/word.ts';
import { taskWordsOf } from './task-words.ts';

/** Whether two texts are the same thing to do: surely, surely not, or for their owner to say. */
export type Verdict = 'same' | 'ask' | 'another';

/** Deeds that undo each other, or are done by the two sides of one deed: what is done of one says nothing of the other. */
const opposites: readonly (readonly [one: string, other: string])[] = (
  'grant/revoke give/revoke give/take grant/remove add/remove enable/disable activate/deactivate start/stop start/end open/close ' +
  'create/delete creat/delet install/uninstall order/return order/cancel request/cancel request/revoke request/approve ' +
  'request/grant request/return send/receive send/collect join/leav join/leave assign/unassign lend/return collect/return ' +
  'collect/deliver read/write sign/terminat subscribe/unsubscribe subscrib/unsubscrib lock/unlock hire/dismiss increase/decrease ' +
  'import/export upload/download push/pull ask/answer teach/learn register/unregister configur/remov configur/uninstal ' +
  'instal/uninstal ad/remov enabl/disabl activat/deactivat creat/remov add/delete ad/delet giv/revok grant/revok grant/remov ' +
  'request/revok giv/tak send/receiv borow/return unpack/pack mut/unmut accept/reject approv/reject approv/request connect/disconnect'
)
  .split(' ')
  .map((pair) => [pair.slice(0, pair.indexOf('/')), pair.slice(pair.indexOf('/') + 1)] as const);

/** From here on it is worth asking: about half of what both say. */
const alikeEnough = 0.55;

/**
 * Tells whether a task that was ticked is the one that stands there now. It is far stricter than an alignment that a
 * reader looks at: nobody sees how a tick follows its task, and tasks are so short that one word makes another of them
 * ("Order the laptop", "Order the badge"). So it is surely the same only when every word is accounted for: the same
 * words, ways of saying the same, small words that change nothing, or a clause behind it that says why.
 */
export function verdictOn(before: string, after: string): Verdict {
  if (readingOf(before) === readingOf(after)) return 'same';
  const [one, other] = [taskWordsOf(before), taskWordsOf(after)];
  const [gone, added] = [lacking(one.names, other.names), lacking(other.names, one.names)];
  if (lacking(one.denied, other.denied).length + lacking(other.denied, one.denied).length > 0) return 'another';
  if (gone.length === 0 && added.length === 0 && one.head.length > 0 && isEqual(one.head, other.head)) return 'same';
  if (gone.length > 0 && added.length > 0) return 'another';
  return isOther(one.head, other.head) || likenessOf(before, after) < alikeEnough ? 'another' : 'ask';
}

/** Whether two differ in what is done, or in what it is done to. */
function isOther(one: readonly string[], other: readonly string[]): boolean {
  const [gone, added] = [new Set(lacking(one, other)), new Set(lacking(other, one))];
  if (opposites.some(([a, b]) => (gone.has(a) && added.has(b)) || (gone.has(b) && added.has(a)))) return true;
  const [, object = ''] = one;
  const [, otherObject = ''] = other;
  return one[0] === other[0] && gone.has(object) && added.has(otherObject);
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
