import type { LadderExport } from '../../schema/ladder-export.ts';
import { KeptFile } from '../kept/kept-file.ts';
import type { FileFormat, Keeping } from '../kept/kept-file.ts';
import type { Opened } from '../kept/opened.ts';
import { emptyNotebook } from './notebook.ts';
import type { Notebook } from './notebook.ts';
import { fileOf, openNotebook } from './notebook-file.ts';
import { rebase } from './rebasing.ts';
import { withIdsOf } from './renaming.ts';

/** The one notebook of a ladder in this browser. */
export type KeptNotebook = KeptFile<Notebook>;

/** Where the notebook of a ladder is kept: by its address, for one host may serve several handbooks. */
export function notebookKeyFor(ladderUrl: string): string {
  return `handrail-notebook:${ladderUrl}`;
}

/**
 * Opens the notebook of a ladder. Levels are known by the ids they have today.
 *
 * @param keeping gives the storage; it may throw, as browsers do that forbid it
 */
export function keptNotebook(
  keeping: () => Keeping,
  key: string,
  ladder: Pick<LadderExport, 'id' | 'title' | 'levels'>,
): KeptNotebook {
  const format: FileFormat<Notebook> = {
    empty: () => emptyNotebook(ladder),
    open: (text) => {
      const opened = notebookIn(text);
      return 'refused' in opened ? opened : { value: withIdsOf(ladder.levels, opened.value) };
    },
    write: fileOf,
    rebase,
  };
  return new KeptFile(keeping, key, format);
}

/** The notebook in a text, as it is in the words of what is kept. */
export function notebookIn(text: string): Opened<Notebook> {
  const opened = openNotebook(text);
  return 'refused' in opened ? opened : { value: opened.notebook };
}
