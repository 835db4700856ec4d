import fc from 'fast-check';

/** Pieces of text that mean something to Markdown, HTML or YAML somewhere. */
const pieces: readonly string[] = [
  [
    '`',
    '``',
    '```',
    '~~~',
    '|',
    '| a |',
    '|-',
    '--|--',
    ':-',
    '{{',
    '}}',
    '{{v}}',
    '{{ title }}',
    '{',
    '}',
    '{#id}',
    '{.c}',
  ],
  [
    '<!--',
    '-->',
    '--',
    '->',
    '---',
    '===',
    '=',
    '#',
    '# ',
    '## a',
    '> ',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '1)',
    '- [ ] ',
    '[ ]',
  ],
  [
    '"',
    "'",
    '<script>',
    '</p>',
    '</pre>',
    '</code>',
    '<b',
    '<!x',
    '<?x',
    '<https://x.example>',
    '<a@b.c>',
    '&amp;',
    '&#35;',
  ],
  [
    '\\',
    '\\\\',
    '\\|',
    '*',
    '**',
    '_',
    '__',
    '~',
    '~~',
    '_a_',
    '*a*',
    'x_y_z',
    '~5',
    '~5~',
    '2 * 3',
    '[x](y)',
    '![',
    '](',
    '][',
  ],
  ['[^1]', '[^1]: n', '[a]: b', '[[a]]', ':::', '$', '^', '%', '%41', '!', '.', ',', '(', ')', '@', '0', ':', '/'],
  [
    'https://x.example/a_b',
    'http://x.example/(a)*b*',
    'https://x.example/?a=1&copy=2&lt;',
    'www.x.example/_a_',
    'www.',
    'http://',
  ],
  [
    'https://ä.example/ü',
    'ftp://x.example/~a',
    'mailto:a@b.c',
    'a_b@x.example',
    '_a@x.example_',
    'javascript:alert(1)',
  ],
  ['👩‍🚀', 'שלום', 'العربية', 'é', 'e\u0301', '\uD800', '\u00A0', '\u200B', '\u2028', '\u0085', '\uFEFF', '\u0007', '\0'],
  ['a', 'b', 'word', ' ', ' ', 'tab\there', '(@a, due 2026-12-01)'],
].flat();
const breaks = [
  '\n',
  '\n\n',
  '\n\n\n',
  '\r\n',
  '\r',
  '\n  ',
  '\n\t',
  '  \n',
  '\\\n',
  '\n---\n',
  '\n```\n',
  '\n| a | b |\n|---|---|\n',
];

/** What somebody might type into one line. */
export const words = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
);

/** What somebody might type into a field of several lines. */
export const lines = fc
  .array(fc.constantFrom(...pieces, ...breaks, ...breaks, ...breaks), { minLength: 1, maxLength: 9 })
  .map((all) => all.join(''));

/** A text as far as it can be shown: no control signs, no halves of signs, and one kind of line end. */
export function shown(typed: string): string {
  return typed
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g, '');
}

/** A text in one line. */
export function oneLine(typed: string): string {
  return shown(typed)
    .split(/\s*[\n\u2028\u2029\u0085]\s*/)
    .join(' ')
    .trim();
}
