/** A word that says how binding a sentence is, as it is read and as it is typed. */
export interface Binding {
  /** Two words that bind alike have one: "has to" and "must". */
  readonly key: string;
  readonly text: string;
  /** Whether it says by itself that a rule is a rule: "can" is said of much that is none. */
  readonly strong: boolean;
}

/** Longest first: what has been read is not read again. */
const bindings: readonly (readonly [said: string, key: string, strong: boolean])[] = [
  [String.raw`(?:must|shall)(?: not|n['’]t)`, 'must not', true],
  [
    String.raw`(?:is|are) (?:not|never) (?:allowed|permitted)(?: to)?|(?:is|are) (?:forbidden|prohibited)`,
    'must not',
    true,
  ],
  [String.raw`may not|(?:can ?not|can['’]t)`, 'cannot', true],
  [String.raw`(?:do|does|did)(?: not|n['’]t) (?:have|need) to|need(?:s)? not|needn['’]t`, 'need not', true],
  [String.raw`(?:should|ought)(?: not|n['’]t)(?: to)?`, 'should not', true],
  [String.raw`(?:do|does|did)(?: not|n['’]t)|will not|won['’]t`, 'not', true],
  [
    String.raw`must|shall|(?<!(?:nobody|no one|who|what|whoever|whom|why|when|where|which|would|might|not) )(?:have|has|need|needs) to|(?:is|are) (?:required|obliged)(?: to)?|mandatory|required|compulsory`,
    'must',
    true,
  ],
  [String.raw`should|ought to|(?:is|are) (?:expected|supposed) to`, 'should', true],
  [String.raw`recommended`, 'should', true],
  [String.raw`optional|voluntary`, 'may', true],
  [String.raw`(?:is|are) (?:allowed|permitted)(?: to)?|may(?= [a-z])`, 'may', true],
  [String.raw`never`, 'never', true],
  [String.raw`always`, 'always', true],
  [String.raw`not|n['’]t`, 'not', true],
  [String.raw`without`, 'without', true],
  [String.raw`unless|except`, 'unless', true],
  [String.raw`only`, 'only', true],
  [String.raw`at least|no less than|or more(?! than)`, 'at least', true],
  [String.raw`at most|no more than|up to|or less(?! than)`, 'at most', true],
  [String.raw`(?:more|longer|later|over) than`, 'more than', true],
  [String.raw`(?:less|fewer|shorter|earlier) than`, 'less than', true],
  [String.raw`can`, 'can', false],
];

const word = new RegExp(bindings.map(([said]) => `(?<![\\p{L}\\p{N}])(${said})(?![\\p{L}\\p{N}])`).join('|'), 'giu');

/** The words of a text that bind, in order. */
export function bindingsIn(text: string): Binding[] {
  return [...text.matchAll(word)].flatMap(([found, ...groups]) => {
    const at = groups.findIndex((group) => group !== undefined);
    const [, key, strong] = bindings[at] ?? [];
    // The month, and "not only", say nothing of the kind.
    if (key === undefined || strong === undefined || found === 'May') return [];
    return [{ key, text: found.toLowerCase(), strong }];
  });
}

/** Words that make a sentence a rule for somebody, wherever they come. */
const obliging = new Set(['must', 'must not', 'never', 'always', 'should', 'should not']);

/** The first word of a text that makes it a rule; nothing when none does. */
export function obligationIn(text: string): string | undefined {
  return bindingsIn(text).find(({ key }) => obliging.has(key))?.text;
}
