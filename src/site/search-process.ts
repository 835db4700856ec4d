import { fork } from 'node:child_process';
import type { SearchIndexOptions } from './search-index.ts';

/** What the process is asked to do. */
export interface SearchJob {
  /** The built site. */
  readonly folder: string;
  readonly options: SearchIndexOptions;
}

/** What it answers when it is through: what went wrong, if anything did. */
export interface SearchAnswer {
  readonly failure: string | undefined;
}

/**
 * Has the search index of a built site made by a process of its own. Pagefind prints what goes wrong in it straight to
 * standard error, in words for its makers: here they end in the error, cut to what they say. And if it dies without an
 * answer, that process has nothing left to wait for and ends, while this one would wait for ever.
 *
 * @throws when the index could not be made, with the reason
 */
export function makeSearchIndex(folder: string, options: SearchIndexOptions): Promise<void> {
  const job: SearchJob = { folder, options };
  const work = fork(new URL('search-work.ts', import.meta.url), {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let printed = '';
  let answer: SearchAnswer | undefined;
  work.stderr?.on('data', (data: Buffer) => (printed += data.toString()));
  return new Promise((done, failed) => {
    work.on('message', (message: SearchAnswer) => (answer = message));
    work.on('error', failed);
    work.on('close', () => {
      if (answer === undefined)
        failed(new Error(`The search index could not be made: Pagefind stopped.${why(printed)}`));
      else if (answer.failure === undefined) done();
      else failed(new Error(answer.failure));
    });
    // What cannot be sent is told by the end of the process.
    work.send(job, () => undefined);
  });
}

/** What a program in Rust said when it gave up, without the place in its code. The system stops one without a word. */
function why(printed: string): string {
  const [, said = ''] = /panicked at .*\n(.+)/.exec(printed) ?? [];
  const reason = /message: "([^"]+)"/.exec(said)?.[1] ?? said;
  return reason === '' ? ' Perhaps there was not enough memory for it.' : ` It said: ${reason.trim()}`;
}
