/** One option of a command. Flags take no value; the others take one, named for the help text. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** What the value is, as shown in help: `DIR`, `DATE`. */
  readonly value?: string;
  /** The only values allowed, when there are few. */
  readonly oneOf?: readonly string[];
  readonly default?: string;
  /** Whether it can be given several times; otherwise the last one counts. */
  readonly repeats?: true;
  readonly help: string;
}

/** A word that a command takes besides options, in its place: `export checklist NAME`. */
export interface Argument {
  /** What its value is found by. */
  readonly name: string;
  /** What it is, as shown in help: `NAME`. */
  readonly value: string;
  /** The only words allowed, when there are few. */
  readonly oneOf?: readonly string[];
  /** Whether the command knows what to do without it. Only what stands behind all others can be left out. */
  readonly optional?: true;
  /** Whether it is words of a person, which a shell takes apart unless they stand in quotes. */
  readonly words?: true;
  readonly help: string;
}

/** Values of arguments and options as given, checked against their definitions. Of what repeats, all of them. */
export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** A command as data: help, parsing and the table in README are made from it; the work is loaded when it is run. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** All of them are needed, but those that are optional. */
  readonly arguments?: readonly Argument[];
  readonly options: Readonly<Record<string, Option>>;
  /** Loads the work. It gives the exit status: 0 done, 1 the content has errors. */
  readonly load: () => Promise<(values: Values) => Promise<number>>;
}

/** Something wrong with how a command was called: told in a line or two, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
