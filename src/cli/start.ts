import { build } from './build.ts';
import type { Values } from './command.ts';
import { preview } from './preview.ts';

/** Builds the handbook and, when that went well, serves it. */
export async function start(values: Values): Promise<number> {
  const status = await build(values);
  return status === 0 ? preview(values) : status;
}
