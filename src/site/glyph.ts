/** Small drawings on a grid of 16, all in one stroke width: one for each kind of thing, and a few for what can be done. */
export const glyphs = {
  page: 'M4 1.75h5l3 3v9.5H4zM9 1.75v3h3',
  section: 'M8 4v10M8 4C6.4 2.9 4.4 2.5 2 2.5v10c2.4 0 4.4.4 6 1.5 1.6-1.1 3.6-1.5 6-1.5v-10c-2.4 0-4.4.4-6 1.5',
  ladder: 'M5 1.5v13M11 1.5v13M5 4.5h6M5 8h6M5 11.5h6',
  checklist: 'm2 4.25 1.25 1.25L5.5 3.25M2 11.25l1.25 1.25 2.25-2.25M8.5 4.5H14M8.5 11.5H14',
  record: 'M1.5 8.5h3l2-5.5 3 10 2-4.5h3',
  template: 'M3.5 1.75h9v12.5h-9zM6 5h4M6 8h4M6 11h2',
  team: 'M8 7.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5M2.5 14c0-2.8 2.4-4.25 5.5-4.25S13.5 11.2 13.5 14',
  term: 'm1.5 12.5 3.25-9h.5l3.25 9M2.7 9.5h4.6M10.5 7h4l-4 5.5h4',
  door: 'M2.5 14.25h11M4.5 14.25V1.75h7v12.5M9 7.75v1',
  idea: 'M6 14h4M6.25 11.5C4.75 10.6 3.5 9.2 3.5 6.9a4.5 4.5 0 0 1 9 0c0 2.3-1.25 3.7-2.75 4.6z',
  edit: 'm10.75 2.75 2.5 2.5L5.5 13l-3 .5.5-3z',
  history: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 4.75V8l2.25 1.5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9M10.25 10.25 14 14',
  menu: 'M2 4h12M2 8h12M2 12h12',
  close: 'm4 4 8 8M12 4l-8 8',
  down: 'm4 6 4 4 4-4',
  next: 'M2.5 8h11M9.5 4l4 4-4 4',
  previous: 'M13.5 8h-11M6.5 4l-4 4 4 4',
  warning: 'M8 2 1.25 13.75h13.5zM8 6.5V10M8 11.75v.25',
} as const;

export type GlyphName = keyof typeof glyphs;
