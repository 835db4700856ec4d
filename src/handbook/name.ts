import { kinds } from '../schema/kinds.ts';
import type { Handbook } from './handbook.ts';

const unnamed = kinds.config.schema.parse({}).name;
const longest = 60;

/** From here on, a name has no comma and no full stop: what has is a sentence. */
const short = 40;

const sentence = /[,;:]\s|[.!?]$/;

/**
 * What the handbook is called, on every page and in every export: its configured name, else what its first page says it is, unless
 * that is a sentence.
 */
export function nameOf({ config, root }: Handbook): string {
  if (config.name !== unnamed) return config.name;
  const title = root.index?.title ?? unnamed;
  return title.length > longest || (title.length > short && sentence.test(title)) ? unnamed : title;
}
