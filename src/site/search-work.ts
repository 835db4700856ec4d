import { writeSearchIndex } from './search-index.ts';
import type { SearchAnswer, SearchJob } from './search-process.ts';

// The process that makes a search index: it takes one job, answers and ends.

process.once('message', ({ folder, options }: SearchJob) => void work(folder, options));
process.once('disconnect', () => process.exit());

/** What Pagefind's library says when it notices that the program behind it is gone. It mostly does not notice. */
const gone = 'Pagefind backend closed';

async function work(folder: string, options: SearchJob['options']): Promise<void> {
  // Without this it would live on for its caller's sake when Pagefind is gone and no answer can come.
  process.channel?.unref();
  try {
    await writeSearchIndex(folder, options);
    answer({ failure: undefined });
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    if (failure === gone) process.exit(1);
    answer({ failure });
  }
}

function answer(message: SearchAnswer): void {
  process.send?.(message, undefined, {}, () => process.disconnect());
}
