import type { Command, Option } from './command.ts';

const content: Option = { type: 'string', value: 'DIR', default: 'content', help: 'folder of the content' };
const out: Option = { type: 'string', value: 'DIR', default: 'dist', help: 'folder of the built site' };
const port: Option = {
  type: 'string',
  value: 'PORT',
  default: '4321',
  help: 'port to serve on; the next free one is taken',
};
const host: Option = { type: 'string', value: 'NAME', default: 'localhost', help: 'name or address to serve on' };
const today: Option = {
  type: 'string',
  value: 'DATE',
  help: 'the day to decide by what is overdue, as 2026-05-31; today if not given',
};
const url: Option = { type: 'string', value: 'URL', help: 'address the site is published at; overrides handbook.yaml' };
const edition: Option = {
  type: 'string',
  value: 'NAME',
  oneOf: ['internal', 'public'],
  default: 'internal',
  help: 'readers it is for: internal or public',
};
const building = {
  content,
  out,
  url,
  edition,
  'keep-going': { type: 'boolean', help: 'build although there are errors; the pages concerned say so' },
  today,
} as const satisfies Record<string, Option>;

/** Every command of `handrail`. */
export const commands: readonly Command[] = [
  {
    name: 'dev',
    summary: 'Serve the handbook while you write: edits show at once, mistakes with file and line.',
    options: { content, port, host, today },
    load: async () => (await import('./dev.ts')).dev,
  },
  {
    name: 'build',
    summary: 'Check the content, then build the site and its search index.',
    options: building,
    load: async () => (await import('./build.ts')).build,
  },
  {
    name: 'preview',
    summary: 'Serve a built site.',
    options: { out, port, host },
    load: async () => (await import('./preview.ts')).preview,
  },
  {
    name: 'check',
    summary: 'Find every mistake in the content, in one run.',
    options: {
      content,
      format: {
        type: 'string',
        value: 'NAME',
        oneOf: ['pretty', 'json', 'github'],
        default: 'pretty',
        help: 'how to print: pretty, json or github',
      },
      strict: { type: 'boolean', help: 'fail for warnings too' },
      today,
      'update-baseline': { type: 'boolean', help: 'accept the issues there are now: only new ones will fail' },
    },
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'diff',
    summary: 'Say what a change of the content changes, and for whom.',
    arguments: [
      {
        name: 'before',
        value: 'BEFORE',
        optional: true,
        help: 'a branch, tag or commit; if not given, where this work left the default branch',
      },
      { name: 'after', value: 'AFTER', optional: true, help: 'another one; the working folder if not given' },
    ],
    options: {
      content,
      format: {
        type: 'string',
        value: 'NAME',
        oneOf: ['pretty', 'markdown', 'json'],
        default: 'pretty',
        help: 'how to print: pretty, markdown or json',
      },
      edition,
      today,
    },
    load: async () => (await import('./diff.ts')).diff,
  },
  {
    name: 'new',
    summary: 'Fill in a template and write the document in its place. Alone, it lists the templates.',
    arguments: [
      { name: 'template', value: 'TEMPLATE', optional: true, help: 'the id of a template, or the last part of it' },
      {
        name: 'title',
        value: 'TITLE',
        optional: true,
        words: true,
        help: 'what it is about, in quotes; if it begins with a hyphen, behind all options and --',
      },
    ],
    options: {
      content,
      set: {
        type: 'string',
        value: 'FIELD=VALUE',
        repeats: true,
        help: 'what goes into a field; once for each, and for each entry of a list',
      },
      'no-guidance': { type: 'boolean', help: 'leave out the comments that help to write it' },
      print: { type: 'boolean', help: 'print the document instead of writing a file' },
      as: { type: 'string', value: 'NAME', help: 'what the file is called; if not given, as the template says' },
      today: { ...today, help: 'the day the document is made on, as 2026-05-31; today if not given' },
    },
    load: async () => (await import('./new.ts')).newDocument,
  },
  {
    name: 'export',
    summary: 'Print a plan made of a checklist: what one person has to do by when.',
    arguments: [
      { name: 'kind', value: 'checklist', oneOf: ['checklist'], help: 'the word checklist' },
      { name: 'name', value: 'NAME', help: 'the id of a checklist, or the last part of it' },
    ],
    options: {
      content,
      start: { type: 'string', value: 'DATE', help: 'first day at work, as 2026-05-31; without it there are no dates' },
      answer: {
        type: 'string',
        value: 'QUESTION=ANSWER',
        repeats: true,
        help: 'answer to one of its questions; once for each',
      },
      format: {
        type: 'string',
        value: 'NAME',
        oneOf: ['md', 'csv', 'ics', 'json'],
        help: 'md, csv, ics or json; if not given, what FILE of --out ends with, or md',
      },
      role: { type: 'string', value: 'ROLE', help: 'only the tasks of this role' },
      plan: { type: 'string', value: 'FILE', help: 'plans exported from the browser: start, answers, names and ticks' },
      whose: { type: 'string', value: 'NAME', help: 'which plan of FILE, if it holds several' },
      out: { type: 'string', value: 'FILE', help: 'file to write; standard output if not given' },
      force: { type: 'boolean', help: 'replace FILE if it is there already' },
      url,
      edition,
    },
    load: async () => (await import('./export.ts')).exportPlan,
  },
  {
    name: 'start',
    summary: 'Build the handbook and serve it: what npm start does.',
    options: { ...building, port, host },
    load: async () => (await import('./start.ts')).start,
  },
];
