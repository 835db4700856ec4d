import { adverb, capitalised, clausesOf, isVerb, subject } from '../clause.ts';
import type { Form } from '../clause.ts';
import { expectationsOf } from '../../handbook/ladder.ts';
import { levelsOf, positionOfWords } from '../ladder-finding.ts';
import type { Rule } from '../rule.ts';
import { allOf, typed } from '../wording.ts';

/** Words that cannot begin what a verb acts on: "reviews of", "explains why", "fixes them". */
const noObject =
  /^(?:about|above|across|after|against|along|among|and|around|as|at|away|back|before|behind|below|between|beyond|but|by|down|during|for|forward|from|how|if|in|into|it|itself|like|me|more|near|of|off|on|onto|or|out|over|so|such|than|that|them|themselves|themself|then|these|this|those|through|throughout|to|together|toward|towards|under|until|up|upon|what|when|where|whether|which|while|who|why|with|within|without|him|her|accordingly|well|better|early|often|again|things?|on)$/i;
/** Words that begin one for certain. */
const determiner =
  /^(?:the|an?|their|its|his|my|our|your|any|all|both|every|each|no|several|many|some|other|others|new|people|engineers)$/i;
const time = /^(?:every|each) (?:day|week|month|quarter|year|sprint|time|other)\b/i;

/** Words for what was said before: the second part cannot stand alone, as in "encourages others to do so". */
const leansBack = /\b(?:it|them|do so|the same|likewise|doing so)\b/i;

/** Words that open a sentence within the sentence: a verb after it may be about somebody else. */
const within =
  /\b(?:that|which|who|whom|whose|when|whenever|if|so|until|till|where|while|because|what|how|why|whether|before|after|once|unless|as|than)\b/i;
/** Words that govern a plain verb, so that one after "and" may belong to them. */
const governing = /\b(?:to|can|could|will|would|may|might|should|must|help|helps|let|lets|make|makes|not)\b/i;

/** Verbs that are seen only in what follows them, which is no second expectation: "Understands the plan and changes it". */
const isOnlySeenBy = /^(?:understands?|knows?|thinks?|sees?|hears?|notices?|recogni[sz]es?)$/i;

/** Two expectations in one item: two verbs, joined by "and", each with something that it acts on. */
export const doubleExpectation: Rule = {
  code: 'double-expectation',
  severity: 'warning',
  title: 'Two expectations joined by "and"',
  *find(handbook) {
    for (const level of levelsOf(handbook)) {
      for (const expectation of expectationsOf(level)) {
        const found = doubleIn(expectation.text);
        if (found === undefined) continue;
        yield {
          file: level.path,
          position: positionOfWords(found.joint, expectation, level),
          message: `This item asks for more than one thing, joined by ${typed(found.joint)}: who does one and not the other neither meets it nor fails it.`,
          suggestion: `Write an item for each: ${allOf(found.parts.map((part) => typed(`- ${part}`)))}.`,
        };
      }
    }
  },
};

interface Double {
  /** The "and" with the verb after it, as typed. */
  readonly joint: string;
  /** Each expectation as a sentence of its own. */
  readonly parts: readonly string[];
}

function doubleIn(text: string): Double | undefined {
  if (!text.includes(' and ')) return undefined;
  for (const { text: clause } of clausesOf(text)) {
    const found = doubleInClause(clause);
    if (found !== undefined) return found;
  }
  return undefined;
}

function doubleInClause(text: string): Double | undefined {
  const who = subject.exec(text)?.[0] ?? '';
  const act = text.slice(who.length).replace(adverb, '');
  const [verb = '', object = 'of'] = act.split(/\s+/);
  const form: Form = who === '' && isVerb(verb, 'third') !== false ? 'third' : 'base';
  if (isVerb(verb, form) === false || noObject.test(object) || /ly$/i.test(object) || isOnlySeenBy.test(verb))
    return undefined;
  // A demand: without an article, it may as well be a noun at the start of a list, as in "Design and code reviews".
  if (form === 'base' && (who === '' ? !determiner.test(object) : governing.test(verb))) return undefined;

  for (const match of text.matchAll(/,? and (?:I )?(?:(?:\w+ly|also|then|even|in turn) )?([a-z]+)(?= (.+))/gi)) {
    const [joint, second = '', rest = ''] = match;
    const before = text.slice(0, match.index).replace(/[,\s]+$/, '');
    const between = before.slice(before.indexOf(verb) + verb.length).trim();
    if (between === '' || within.test(between) || (form === 'base' && governing.test(between))) continue;
    if (!isExpectation(second, rest, form)) continue;
    const [first = '', ...others] = partsOf(before, form);
    if (endsOpen(first) || others.some((part) => !part.includes(' ') || endsOpen(part))) continue;
    const more = [...others, `${second} ${rest.replace(/[.]$/, '')}`].map((part) => capitalised(`${who}${part}`));
    return { joint: joint.replace(/^,?\s+/, ''), parts: [capitalised(first), ...more] };
  }
  return undefined;
}

/** Whether a verb and what follows it are an expectation of their own: the verb acts on something that it names. */
function isExpectation(verb: string, rest: string, form: Form): boolean {
  const is = isVerb(verb, form);
  if (is === false || time.test(rest) || leansBack.test(rest)) return false;
  const object = /^[^\s,.;:]*/.exec(rest.replace(adverb, ''))?.[0] ?? '';
  return is === 'maybe' ? determiner.test(object) : !noObject.test(object);
}

/** Verbs in a row, between commas, are as many expectations: "Resolves issues, weighs the options". */
function partsOf(text: string, form: Form): string[] {
  const parts: string[] = [];
  for (const part of text.split(/,\s+/)) {
    const [word = ''] = part.split(/\s+/);
    if (parts.length === 0 || isVerb(word, form) !== true) parts.push([parts.pop(), part].filter(Boolean).join(', '));
    else parts.push(part);
  }
  return parts;
}

/** Whether what a verb acts on is still to come: "advocates for, and drives, a change". */
function endsOpen(part: string): boolean {
  return /\b(?:about|against|an?|and|at|by|for|from|in|into|of|on|or|over|the|to|towards?|with)$/i.test(part);
}
