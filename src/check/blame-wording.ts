import { named, owned, said } from './blame-matching.ts';
import type { BlameWording } from './blame-matching.ts';
import type { Subject } from './blame-subject.ts';
import { attempts, insights, participles, people } from './blamed.ts';

/** Words that only weigh what follows. */
const weighing = String.raw`(?:(?:really|simply|clearly|obviously|surely|definitely|certainly|at least|also|already|probably|just|\w+ly) )*`;
const role = [...people].filter((word) => word !== 'he' && word !== 'she').join('|');
/** Somebody who did something, at the end of what is said of it. */
const somebody = String.raw`(?:the |an? |our |his |her |their |another )?(?:(?!(?:the|an?|of|in|on|at|to|for|that|when|time)\b)[\w-]+ ){0,3}?(?:${role}|(?:human|on-call|night) operators?)(?=\s*$|[,()]|\s+(?:who|and|or|in|on|at|but|because|during|before|after|when|while|if|to|of|that|as)\b)`;
const missed = String.raw`(?:caught|noticed|spotted|seen|found|checked|tested|prevented|avoided|detected|foreseen|known|read|asked|reviewed|verified)`;

/** Around words such as "human error": then a sentence speaks of it, or only supposes it. */
const about =
  /\b(?:concept|label|term|phrase|words?|myth|call(?:s|ed|ing)?|understanding|views?|book|talk|toleran\w+|tolerates?|resilien\w+|robust|protect\w*|guards?|prone|room|risks?|chances?|possib\w+|potential|opportunit\w+|reduc\w+|prevent\w*|avoid\w*|eliminat\w+|less|fewer|minimi\w+|behind|assum\w+|suspect\w*|thought|believed|supposed|looked like|seemed|ruled out|so-called|category|excuse|symptom|allow\w*|likel\w+|(?:could|may|might|can) be)\b/i;
const because = String.raw`\b(?:due to|down to|owing to|attributed to|caused by|because of|result of|was|were|is|simple|plain|pure|basic|classic)`;
const userError = String.raw`(?:user|operator|pilot|developer|engineer|admin|administrator|employee) error`;
/** An error of a user may be what a program counts and shows. */
const noThing = String.raw`\b(?! (?:rate|budget|message|log|code|page|count|handl|response|metric|report|state))`;

/** What can follow a verb, but not an adjective and its noun: "should have tested the backups", not "should have tested backups". */
const afterVerb =
  /^(?:\s*$|\s*[,()\ufffc]|\s+(?:the|an?|this|that|these|those|his|her|their|our|its|it|them|him|us|me|all|every|each|any|more|both|no|to|for|with|without|before|after|in|on|at|by|from|about|into|when|if|whether|because|and|or|up|out|off|down|back|over|first|earlier|sooner|better|as|than|how|what|why|who|while|until|immediately|again|instead|twice|\w+ly)\b|\s+[A-Z@\d\ufffc])/;

/** Whether what comes after "should have" is a verb, so that it blames, and neither has a deadline nor is a rule for many. */
function isDone(word: string, rest: string, subject: Subject): boolean {
  const verb = word.toLowerCase();
  if (!participles.has(verb) && !verb.endsWith('ed')) return false;
  if (/\bby (?:now|the end|day|week|\w+day)\b/i.test(rest)) return false;
  return (subject.isDefinite || insights.has(verb)) && afterVerb.test(rest);
}

function isNoAttempt(verb: string): boolean {
  return !attempts.has(verb.toLowerCase());
}

const undone: readonly BlameWording[] = [
  said('undone', 'people', /\bfailed to ([\w-]+)/, isNoAttempt),
  said('undone', 'maybe', /\b(?:forgot|forgotten) (?:to|about)\b/),
  said('undone', 'maybe', /\b(?:neglected|omitted) to\b/),
  said('undone', 'maybe', /\b(?:did not|didn['’]t|never|could not be|couldn['’]t be) (?:even )?bother(?:ed)?\b/),
  named('undone', /\b(?:nobody|no[ -]one) (?:even )?bothered\b/),
  said('undone', 'people', /\bignored (?:the|an?|all|every|several|our|repeated|these|those|this|that|multiple)\b/),
  said('undone', 'people', /\b(?:simply|just|obviously|clearly) (?:did not|didn['’]t|never|had not|hadn['’]t)\b/),
  named('undone', of(String.raw`\b(?:forgotten|overlooked|missed|ignored|neglected) by ${somebody}`)),
];

const hindsight: readonly BlameWording[] = [
  said(
    'hindsight',
    'people',
    of(
      String.raw`\b(?:(?:should|ought to)(?:n['’]t| not| never)? ${weighing}(?:have|of)|should['’]ve) (?:not |never )?${weighing}([\w'’-]+)`,
    ),
    isDone,
  ),
  said(
    'hindsight',
    'people',
    /\bshould have been (?:more |paying )?(?:careful|aware|attention|attentive|vigilant|watching|cautious|diligent)\b/,
  ),
  said('hindsight', 'maybe', /\bshould have known better\b/),
  said(
    'hindsight',
    'people',
    /\bcould (?:(?:very |quite )?(?:easily|simply|just) have|have (?:easily|simply|just)) ([\w'’-]+)/,
    isDone,
  ),
  named('hindsight', of(String.raw`\bshould have been ${weighing}(?:\w+ed|${missed}) by ${somebody}`)),
  named(
    'hindsight',
    of(
      String.raw`\bcould (?:(?:very |quite |so )?easily have been|have easily been|have been easily) ${missed}\b(?! (?:by|with|if|had))`,
    ),
  ),
  named('hindsight', /\bshould have been (?:obvious|common sense)\b/),
  named(
    'hindsight',
    of(String.raw`\b(?:any|every) (?:competent|decent|experienced|sensible|reasonable) (?:${role})\b`),
  ),
  named(
    'hindsight',
    /\b(?:any|every)(?:one|body) (?:could|would|should) have (?:noticed|seen|spotted|known|caught|realised|realized)\b/,
  ),
];

const labels: readonly BlameWording[] = [
  named('label', /\bhuman errors?\b/, about),
  named('label', of(`${because} (${userError})${noThing}`), about),
  named('label', of(String.raw`^\s*(${userError})\s*$`), about),
  named('label', /\b(?:pebkac|pebcak|fat[- ]finger(?:ed|ing)?)\b/, about),
  named('label', /\b(?:rookie|beginner's|schoolboy|amateur|stupid|silly|dumb|foolish) (?:mistakes?|errors?)\b/, about),
];

const characters: readonly BlameWording[] = [
  named(
    'character',
    /\b(?:careless(?:ly|ness)?|incompeten(?:t|tly|ce)|negligen(?:t|tly|ce)|slopp(?:iness|ily)|laziness|stupidity|irresponsibl[ey]|reckless(?:ly|ness))\b/,
  ),
  named(
    'character',
    of(
      String.raw`\bsloppy (?:work|mistakes?|errors?|changes?|code|coding|reviews?|jobs?|testing|tests?|engineering|${role})\b`,
    ),
  ),
  said(
    'character',
    'people',
    /\b(?:was|were|is|are|got) (?:\w+ )?(?:lazy|sloppy|stupid|clueless|inattentive|unprofessional|foolish)\b(?!-)/,
  ),
  named('character', /\b(?:we|i) (?:was|were|got) (?:\w+ )?(?:lazy|sloppy|stupid)\b/),
];

const faults: readonly BlameWording[] = [
  owned('fault', /['’]s? (?:own )?(?:fault|mistake|oversight|carelessness|negligence|incompetence)\b(?!-)/),
  named('fault', /\b(?:his|her|their) (?:own )?fault\b/),
  named('fault', of(String.raw`\bfault of ${somebody}`)),
  named('fault', of(String.raw`\bblames? (?:lies|rests|belongs|goes) (?:with|on|to) ${somebody}`)),
  said(
    'fault',
    'people',
    /\b(?:is|are|was|were) (?:(?:solely|entirely|clearly|partly|all|largely) )?(?:to blame|at fault)\b/,
  ),
  said(
    'fault',
    'people',
    /\b(?:was|were) (?:solely |entirely |directly )?responsible for (?:the|this|that|our) (?:outage|failure|downtime|error|mistake|breakage|disruption|loss)\b/,
  ),
  said(
    'fault',
    'people',
    /\bcaused (?:the|this|that|our|an?) (?:\w+ )?(?:outage|incident|downtime|breakage|disruption)\b/,
  ),
  said('fault', 'people', /\b(?:screwed|messed) (?:it |this |that )?up\b|\bbotched\b|\bblew it\b/),
];

/** Every way to blame that is looked for. */
export const blameWordings: readonly BlameWording[] = [...undone, ...hindsight, ...labels, ...characters, ...faults];

function of(source: string): RegExp {
  return new RegExp(source);
}
