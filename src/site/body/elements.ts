/** Left out with everything in them: they run, style or load something, or say nothing to a reader. */
export const droppedElements: ReadonlySet<string> = new Set(
  'applet base frame frameset head link meta noembed noframes noscript param script style template title'.split(' '),
);

/** Only their content is kept: they have no use on a page that sends nothing. */
export const unwrappedElements: ReadonlySet<string> = new Set(
  'body button datalist fieldset form html legend optgroup option output select textarea'.split(' '),
);

/** Every element of HTML that may stand in a page. Anything else is a word in angle brackets. */
export const knownElements: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address area article aside audio b bdi bdo big blockquote br caption center cite code col colgroup ' +
    'data dd del details dfn dialog dir div dl dt em embed figcaption figure font footer h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr i iframe img input ins kbd label li main map mark marquee math menu menuitem meter nav nobr object ol p ' +
    'picture pre progress q rb rp rt rtc ruby s samp search section small source span strike strong sub summary sup ' +
    'svg table tbody td tfoot th thead time tr track tt u ul var video wbr'
  ).split(' '),
);

/** Inside these, names are those of drawings and formulas. */
export const foreignElements: ReadonlySet<string> = new Set(['math', 'svg']);
