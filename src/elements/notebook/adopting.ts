import type { LadderExport } from '../../schema/ladder-export.ts';
import type { Keeping, KeptNotebook } from './kept-notebook.ts';
import { merge } from './merging.ts';
import { isEmpty } from './notebook.ts';
import { openNotebook } from './notebook-file.ts';

/**
 * Takes over what was written when the ladder had other addresses: it is merged into the notebook of today. Under its old
 * key it is deleted only once it is kept under the new one. What cannot be read is left where it is.
 *
 * @param keeping gives the storage; it may throw
 * @param keys where notebooks of the ladder's former addresses are kept
 * @returns what to tell the reader; nothing when there was nothing to take over
 */
export function adopt(
  keeping: () => Keeping,
  keys: readonly string[],
  kept: KeptNotebook,
  ladder: LadderExport,
): string[] {
  try {
    const storage = keeping();
    const differences = keys.flatMap((key) => {
      const text = storage.getItem(key);
      const opened = text === null ? undefined : openNotebook(text);
      if (opened === undefined || 'refused' in opened || isEmpty(opened.notebook)) return [];
      let found: readonly string[] = [];
      kept.change((notebook) => {
        const merged = merge(notebook, opened.notebook, ladder, 'the earlier notebook');
        found = merged.kept;
        return merged.notebook;
      });
      if (kept.state.type === 'unreadable') return [];
      if (kept.state.type === 'kept') storage.removeItem(key);
      return [found];
    });
    if (differences.length === 0) return [];
    return ['This ladder had another address. What you wrote there is now here.', ...differences.flat()];
  } catch {
    return [];
  }
}
