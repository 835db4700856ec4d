import type { LadderExport } from '../../schema/ladder-export.ts';
import { adopt } from '../kept/adopting.ts';
import type { Keeping } from '../kept/kept-file.ts';
import { notebookIn } from './kept-notebook.ts';
import type { KeptNotebook } from './kept-notebook.ts';
import { merge } from './merging.ts';
import { isEmpty } from './notebook.ts';

/**
 * Takes over what was written when the ladder had other addresses: it is merged into the notebook of today.
 *
 * @param keeping gives the storage; it may throw
 * @param keys where notebooks of the ladder's former addresses are kept
 * @returns what to tell the reader; nothing when there was nothing to take over
 */
export function adoptNotebooks(
  keeping: () => Keeping,
  keys: readonly string[],
  kept: KeptNotebook,
  ladder: LadderExport,
): string[] {
  const differences: string[] = [];
  const taken = adopt(keeping, keys, kept, (text) => {
    const opened = notebookIn(text);
    if ('refused' in opened || isEmpty(opened.value)) return undefined;
    return (notebook) => {
      const merged = merge(notebook, opened.value, ladder, 'the earlier notebook');
      differences.push(...merged.kept);
      return merged.notebook;
    };
  });
  return taken === 0 ? [] : ['This ladder had another address. What you wrote there is now here.', ...differences];
}
