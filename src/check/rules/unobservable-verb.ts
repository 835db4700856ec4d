import { adverb, capitalised, clausesOf, isVerb, subject, thirdPerson } from '../clause.ts';
import type { Clause, Form } from '../clause.ts';
import { expectationsOf } from '../../handbook/ladder.ts';
import { levelsOf, positionOfWords } from '../ladder-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** Words that say what goes on in a head, as they stand at the start of a clause, and what could be seen instead. */
const hidden: readonly (readonly [words: RegExp, instead: string])[] = [
  [/^(?:understands?|comprehends?|grasps?)\b(?! each other)/i, 'explain'],
  [/^knows?\b(?! as\b)/i, 'explain'],
  [
    /^appreciates?\b(?=.*\b(?:how|why|that|importance|value|need|impact|difference|complexity|trade-?offs?)\b)/i,
    'explain',
  ],
  [/^(?:is|am|are|be|becomes?|stays?|remains?) (?:\w+ )?(?:aware|conscious|cognizant|mindful) of\b/i, 'name'],
  [/^(?:is|am|are|be|becomes?) (?:\w+ )?(?:familiar|acquainted|comfortable) with\b/i, 'use'],
  [/^(?:is|am|are|be|becomes?) (?:\w+ )?knowledgeable (?:about|in|of)\b/i, 'explain'],
  [/^(?:is|am|are|be|becomes?) (?:\w+ )?passionate about\b/i, 'share'],
  [
    /^(?:has|have|having|gains?|possess(?:es)?) (?:an? |the |some )?(?:[\w-]+ (?:and [\w-]+ )?){0,2}?(?:understanding|knowledge|awareness|grasp|appreciation) (?:of|about)\b/i,
    'explain',
  ],
  [
    /^(?:an? )?(?:(?:good|solid|deep|strong|basic|clear|working|thorough|broad|general|sound|in-depth|expert|excellent|detailed|full) )?(?:understanding|knowledge|awareness|grasp) of\b/i,
    'explain',
  ],
  [/^(?:(?:has|have) )?(?:an? |some )?(?:(?:good|basic|strong|working|broad|some) )?familiarity with\b/i, 'use'],
  [/^believes? in\b/i, 'show'],
];

/** What may stand between the start of a clause and the verb: who, and that they can. */
const able =
  /^(?:(?:can|will|should|must|has to|have to|needs? to|(?:is|am|are) able to|able to|(?:has |have )?(?:the )?ability to|starts? to|begins? to|continues? to|tries? to|seeks? to)\s+)/i;
/** Who the sentence is about, when it is not the reader of it: then "understands" is said of somebody else. */
const somebodyElse =
  /\b(?:that|so|until|till|when|whenever|who|whom|which|everyone|everybody|others|people|they|whether|if|because|what|why|how|where|like)\b/i;

/** An expectation that begins with what nobody can see: "Understands…", "Is aware of…". */
export const unobservableVerb: Rule = {
  code: 'unobservable-verb',
  severity: 'warning',
  title: 'Verb that nobody can observe',
  *find(handbook) {
    for (const level of levelsOf(handbook)) {
      for (const expectation of expectationsOf(level)) {
        const found = unobservableIn(expectation.text);
        if (found === undefined) continue;
        yield {
          file: level.path,
          position: positionOfWords(found.words, expectation, level),
          message: `${typed(found.words)} says what goes on in a head: two people will judge it differently, and neither can show why.`,
          suggestion: `Write what others see or hear, such as ${typed(found.instead)}.`,
        };
      }
    }
  },
};

interface Unobservable {
  /** The words as typed. */
  readonly words: string;
  /** A sentence that could stand there instead. */
  readonly instead: string;
}

function unobservableIn(text: string): Unobservable | undefined {
  for (const clause of clausesOf(text)) {
    const found = atStart(clause) ?? afterAnd(clause);
    if (found !== undefined) return found;
  }
  return undefined;
}

function atStart({ text }: Clause): Unobservable | undefined {
  const who = subject.exec(text)?.[0] ?? '';
  let rest = text.slice(who.length);
  for (const pattern of [adverb, able, adverb]) rest = rest.replace(pattern, '');
  const isBase =
    who !== '' || /^(?:understand|know|appreciate|have|can|will|should|must|am|are|be|able|ability)\b/i.test(text);
  return verbAt(rest, isBase ? 'base' : 'third', who);
}

/** Another clause of the same subject: "Writes tests, and understands the code". */
function afterAnd({ text }: Clause): Unobservable | undefined {
  const match = /,? and (?:I )?(?=(?:understands|knows|(?:is|am) (?:\w+ )?aware of|appreciates)\b)/i.exec(text);
  if (match === null || somebodyElse.test(text.slice(0, match.index))) return undefined;
  return verbAt(text.slice(match.index + match[0].length), 'third', '');
}

function verbAt(text: string, form: Form, who: string): Unobservable | undefined {
  for (const [pattern, instead] of hidden) {
    const words = pattern.exec(text)?.[0];
    if (words === undefined) continue;
    const object = text.slice(words.length).trim();
    return object === '' || isShown(object, form)
      ? undefined
      : { words, instead: rewritten(object, instead, form, who) };
  }
  return undefined;
}

/** Whether the clause goes on with what comes of it: "and explains them", "by asking", "to choose". */
function isShown(object: string, form: Form): boolean {
  if (/^,|\bby \w+ing\b|\b(?:allowing|enabling|using)\b|\b(?:evident|visible|shown)\b/i.test(object)) return true;
  return object.matchAll(goesOn).some((match) => {
    const [whole, word = '', next = ''] = match;
    if (/^(?:understands?|knows?|learns?)$/i.test(word) || isLed(object, match.index)) return false;
    const led = /\b(?:to|can|able to) /i.test(whole);
    const is = isVerb(word, 'base') === true || isVerb(word, led ? 'base' : form);
    // A word that may be a noun is a verb when something follows that it acts on.
    return is === true || (is === 'maybe' && (led || governed.test(next)));
  });
}

const goesOn =
  /(?:^|,? )(?:and|but|to|so) (?:I |can |then |therefore |is able to |am able to |\w+ly )*([a-z]+)(?: ([a-z]+))?/gi;
const governed = /^(?:the|an?|my|their|them|it|others|for|to|with|on|at)$/i;

/** Whether a "to" belongs to "how to", "when to" and the like: then what follows is still only known. */
function isLed(object: string, at: number): boolean {
  return /(?:^|\s)(?:how|when|what|where|who|which|whom|need|needs|ways?|importance)$/i.test(object.slice(0, at));
}

/** "Knows how to write tests" as "Writes tests"; anything else with a verb that can be seen. */
function rewritten(object: string, instead: string, form: Form, who: string): string {
  const [, verb, rest = ''] = /^(?:how|when|where) to ([a-z]+)\b(.*)$/i.exec(object) ?? [];
  const seen = verb ?? instead;
  const said = verb === undefined ? ` ${object}` : rest;
  // What else is only known does not belong to what is seen.
  const own = said.replace(
    /,? and (?:how|when|what|where|why|who|which|am|is|have|has|know|knows|understand|understands)\b.*$/i,
    '',
  );
  const plain = who !== '' || form === 'base';
  return capitalised(`${who}${plain ? seen : thirdPerson(seen)}${own}`.replace(/[.,;]$/, ''));
}
