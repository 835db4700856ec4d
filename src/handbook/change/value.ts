/** A number, a day or a name in a text: as it is compared, and as it is typed. */
export interface Value {
  /** One takes the place only of another of its type. */
  readonly type: 'address' | 'day' | 'number' | 'name';
  readonly key: string;
  readonly text: string;
}

const numberWords = new Map(
  (
    'two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 fifteen 15 twenty 20 thirty 30 ' +
    'forty 40 fifty 50 sixty 60 ninety 90'
  )
    .split(/ (?=[a-z])/)
    .map((pair) => pair.split(' '))
    .map(([said = '', digits = '']) => [said, digits]),
);

/** Units that people write in more than one way, by what they are compared as. */
const units: readonly (readonly [said: string, key: string])[] = [
  ['milliseconds?|ms', 'ms'],
  ['seconds?|secs?|s', 's'],
  ['minutes?|mins?', 'min'],
  ['hours?|hrs?|h', 'h'],
  ['working days?|business days?', 'working day'],
  ['calendar days?', 'calendar day'],
  ['days?', 'day'],
  ['weeks?', 'week'],
  ['months?', 'month'],
  ['quarters?', 'quarter'],
  ['years?', 'year'],
  ['percent|per cent|%', '%'],
  ['EUR|euros?|€', '€'],
  ['USD|dollars?|\\$', '$'],
  ['GBP|pounds?|£', '£'],
  ['[KMGT]i?B', ''],
  ['km|m|cm|kg|g', ''],
  ['people|persons?|times|pages?|points?', ''],
  ['a\\.?m\\.?|p\\.?m\\.?', ''],
];
const unit = units.map(([said]) => said).join('|');
const counted = `(?:[-\\s]?(?:${unit})(?![\\p{L}\\p{N}]))`;

const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const weekdays = '(?:Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?)';
const ordinal = '(?:first|second|third|fourth|fifth|last)';
const wordNumber = [...numberWords.keys()].join('|');

/** Longest first: what has been read is not read again. */
const patterns: readonly string[] = [
  // Addresses of people and channels, and roles as task lines have them.
  '[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+',
  '(?<![\\p{L}\\p{N}])[@#][\\p{L}\\p{N}][\\p{L}\\p{N}_/-]*',
  // Days and times.
  '\\d{4}-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?',
  `\\d{1,2}(?:st|nd|rd|th)?\\.? (?:of )?${months}(?! [a-z])(?:,? \\d{4})?`,
  `${months} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?(?!\\p{N})`,
  `(?<=\\p{L}[,;]? )${months}(?: \\d{4})?(?!\\p{L})`,
  `(?<!\\p{L})(?:${ordinal} )?${weekdays}(?!\\p{L})`,
  '\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s?[ap]m)?',
  // Numbers, with what is counted.
  `(?<![\\p{L}\\p{N}])(?:[-−<>≤≥~±]\\s?)?[€$£]?\\s?\\d+(?:[.,:/–-]\\d+)*(?:st|nd|rd|th|x|\\+)?${counted}?(?![\\p{L}])`,
  '\\p{L}*\\d+(?:[.-]\\d+)*\\p{L}*',
  `(?<!\\p{L})(?:one|an?)(?:[-\\s](?:minute|hour|working day|day|week|month|quarter|year)(?!\\p{L}))`,
  `(?<!\\p{L})(?:${wordNumber})(?:${counted})?(?!\\p{L})`,
  '(?<!\\p{L})(?:half|a quarter of|a third of|two thirds of|once|twice|daily|weekly|fortnightly|monthly|quarterly|yearly|annually|hourly)(?!\\p{L})',
  '(?<!\\p{L})every (?:other )?(?:minute|hour|day|week|month|quarter|year)(?!\\p{L})',
];

/** Words that begin with a capital where no sentence begins: names, mostly. */
const capitals = "(?<=[\\p{L}\\p{N},)] )\\p{Lu}[\\p{L}\\p{N}&’'-]*(?: \\p{Lu}[\\p{L}\\p{N}&’'-]*)*";

const plain = new RegExp([...patterns, capitals].join('|'), 'gu');

/** By the names of a handbook: a pattern is long to make and used for every sentence. */
const known = new WeakMap<readonly string[], RegExp>();

/**
 * The numbers, days and names of a text, in its order.
 *
 * @param names that the handbook knows, such as those of teams and roles, whatever their case
 */
export function valuesIn(text: string, names: readonly string[] = none): Value[] {
  return [...text.replace(talk, (found) => '_'.repeat(found.length)).matchAll(patternFor(names))].map(([found]) => ({
    type: typeOf(found),
    key: keyOf(found),
    text: found.trim(),
  }));
}

/** Two people who talk, which is no number. */
const talk = /(?<!\d)1[:-]1s?(?![\d:-])/g;

const isDay = new RegExp(`^\\d{4}-\\d\\d-\\d\\d|${months}|${weekdays}`, 'u');

function typeOf(found: string): Value['type'] {
  if (/^[@#]\p{L}|\S@\S/u.test(found)) return 'address';
  if (isDay.test(found) && (/\d/.test(found) || /^\S+(?: \S+)?$/.test(found))) return 'day';
  return /\d/.test(found) || startsWithNumber.test(found) ? 'number' : 'name';
}

const none: readonly string[] = [];

function patternFor(names: readonly string[]): RegExp {
  const made =
    known.get(names) ??
    (names.length === 0 ? plain : new RegExp([...patterns, namesIn(names), capitals].join('|'), 'gu'));
  known.set(names, made);
  return made;
}

/** Names in any case. */
function namesIn(names: readonly string[]): string {
  const each = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) =>
      name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\p{L}/gu, (letter) => {
        const [small, large] = [letter.toLowerCase(), letter.toUpperCase()];
        return small === large || small.length + large.length > 2 ? letter : `[${small}${large}]`;
      }),
    );
  return `(?<![\\p{L}\\p{N}])(?:${each.join('|')})(?![\\p{L}\\p{N}])`;
}

/** Words that say how many or how often. */
const startsWithNumber = new RegExp(
  `^(?:${wordNumber}|one|an?|half|once|twice|daily|weekly|fortnightly|monthly|quarterly|yearly|annually|hourly|every)(?![\\p{L}])`,
  'u',
);

const wordNumbers = new RegExp(`^(${wordNumber})(?!\\p{L})`, 'u');
const lastUnit = units.map(([said, key]) => [new RegExp(`(?<=[\\d\\s-])[-\\s]?(?:${said})$`, 'iu'), key] as const);

/** What two ways of writing one value have in common: "48h", "48 hours". */
function keyOf(found: string): string {
  let key = found
    .trim()
    .replace(/^(?:one|an?)(?=[-\s])/i, '1')
    .replace(wordNumbers, (said) => numberWords.get(said) ?? said);
  if (/^[^\p{L}]*\d/u.test(key)) {
    for (const [said, short] of lastUnit) {
      if (!said.test(key)) continue;
      if (short !== '') key = key.replace(said, ` ${short}`);
      break;
    }
    key = key.replace(/^([€$£])\s?(.*)$/u, '$2 $1').replace(/(?<=\d)(?:st|nd|rd|th)\b/g, '');
  }
  return key.toLowerCase().replace(/\s+/g, ' ');
}
