import { sentencesOf } from './sentence.ts';

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
  return placedIn(text);
}

function placedIn(text: string): (Binding & { readonly at: number })[] {
  return [...text.matchAll(word)].flatMap((match) => {
    const [found, ...groups] = match;
    const at = groups.findIndex((group) => group !== undefined);
    const [, key, strong] = bindings[at] ?? [];
    // The month, and "not only", say nothing of the kind.
    if (key === undefined || strong === undefined || found === 'May') return [];
    return [{ key, text: found.toLowerCase(), strong, at: match.index }];
  });
}

/** Words that make a sentence a rule for somebody, wherever they come. */
const obliging = new Set(['must', 'must not', 'never', 'always', 'should', 'should not']);

/** What somebody says or writes, which binds nobody here; a quotation may end in another sentence. */
const quotation = /"[^"]*(?:"|$)|“[^”]*(?:”|$)|„[^“”]*(?:[“”]|$)|«[^»]*(?:»|$)/gu;

/** What makes the words after it a part of what is told: "what you must know", "a page that must stay". */
const telling =
  /(?<![\p{L}\p{N}])(?:(?:what|which|who|where|how|why|if|whether)(?: (?:you|we|they|it|he|she|one|I))?|that) $/iu;

/** What makes them a guess or something to be seen: "must have been", "should look like this". */
const guessing = /^ (?:(?:now |then )?(?:see|look|appear|feel)(?!\p{L})|have been|be able to)/iu;

/** Where "never" and "always" are an order: at the beginning of a clause, or said of us or of what is done. */
const ordering = /(?:^|[,:;–—(] ?|(?<!\p{L})(?:and|or|but|then|please|also|you|we|is|are|be) )$/iu;

/** The first word of a text that makes it a rule; nothing when none does, as in a question or in what is quoted. */
export function obligationIn(text: string): string | undefined {
  for (const sentence of sentencesOf(text.replace(quotation, '"…"'))) {
    if (/\?["'”’»)]*$/u.test(sentence)) continue;
    const found = placedIn(sentence).find(({ key, at, text: said }) => {
      if (!obliging.has(key)) return false;
      const [ahead, behind] = [sentence.slice(0, at), sentence.slice(at + said.length)];
      if (key === 'never' || key === 'always')
        return ordering.test(ahead) && !/^ (?:know|mind)(?!\p{L})/iu.test(behind);
      return !telling.test(ahead) && !guessing.test(behind);
    });
    if (found !== undefined) return found.text;
  }
  return undefined;
}
