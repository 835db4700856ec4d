import { remembering } from '../alignment/memo.ts';

/** Signs that compare, wherever they stand: "latency < target" is not "latency > target". */
const comparing = /[<>≤≥=≠]/gu;
const picture = /\p{Extended_Pictographic}/gu;
/** Pictures that forbid. */
const forbidding = /[❌✖🚫⛔🛑👎]/gu;
/** Words that say whose something is: of whoever reads it, or of somebody else. */
const owners = new Map(
  Object.entries({ my: 'ours', our: 'ours', your: 'ours', their: 'theirs', his: 'theirs', her: 'theirs' }),
);

/** What of a text is neither a word that counts nor decoration. */
interface Signs {
  readonly comparing: string;
  readonly forbidding: string;
  readonly pictures: string;
  readonly owners: string;
}

const signsOf = remembering((text: string): Signs => {
  const whose = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return {
    comparing: foundIn(text, comparing),
    forbidding: foundIn(text, forbidding),
    pictures: foundIn(text, picture),
    owners: [...new Set(whose.flatMap((word) => owners.get(word) ?? []))].sort().join(' '),
  };
}, 2000);

function foundIn(text: string, signs: RegExp): string {
  return (text.match(signs) ?? []).join('');
}

/**
 * Whether the signs of two texts, and the persons they are about, let them say the same. A reading of words leaves these
 * out, and for a tick they can be all that counts. A picture that comes or goes is decoration, unless it forbids; one in the
 * place of another may mean the opposite. "Their" for "the" is a matter of style; "their" for "your" is another person.
 */
export function signsAgree(one: string, other: string): boolean {
  if (one === other) return true;
  const [these, those] = [signsOf(one), signsOf(other)];
  return (
    these.comparing === those.comparing &&
    these.forbidding === those.forbidding &&
    agree(these.pictures, those.pictures) &&
    agree(these.owners, those.owners)
  );
}

function agree(one: string, other: string): boolean {
  return one === '' || other === '' || one === other;
}
