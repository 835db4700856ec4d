import { boarded } from './boarded.ts';
import { compared } from './compared.ts';
import { levels } from './levels.ts';
import { listed } from './listed.ts';
import { moved } from './moved.ts';
import { noted } from './noted.ts';
import { pictured } from './pictured.ts';
import { planned } from './planned.ts';
import { reading } from './reading.ts';
import { records } from './records.ts';
import { searched } from './searched.ts';
import { templates } from './templates.ts';

/**
 * The content of the one site that all tests in a browser visit, by path. A new test adds a file to this folder, and a line
 * here: with folders and words of its own, because search counts what it finds in the whole site.
 *
 * @throws when two files of this folder have content at the same path
 */
export function allContent(): Record<string, string> {
  const all: Record<string, string> = {};
  for (const part of [
    boarded,
    reading,
    pictured,
    levels,
    compared,
    searched,
    listed,
    moved,
    noted,
    planned,
    records,
    templates,
  ]) {
    for (const [path, text] of Object.entries(part)) {
      if (path in all) throw new Error(`Two tests want to write ${path}.`);
      all[path] = text;
    }
  }
  return all;
}
