/** One option of a command. Flags take no value; the others take one, named for the help text. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** What the value is, as shown in help: `DIR`, `DATE`. */
  readonly value?: string;
  /** The only values allowed, when there are few. */
  readonly oneOf?: readonly string[];
  readonly default?: string;
  readonly help: string;
}

/** Values of the options as given, checked against their definitions. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** A command as data: help, parsing and the table in README are made from it; the work is loaded when it is run. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Loads the work. It gives the exit status: 0 done, 1 the content has errors. */
  readonly load: () => Promise<(values: Values) => Promise<number>>;
}

/** Something wrong with how a command was called: told in a line or two, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
