import { spawnSync } from 'node:child_process';

/** How a run of git ended. */
export type GitResult =
  | { readonly ok: true; readonly out: Buffer }
  | { readonly ok: false; readonly installed: boolean; readonly message: string };

/**
 * Runs git in a folder and waits for it.
 *
 * @param args of git; those that come from outside must stand where they cannot be taken for options
 * @param input what git reads from its standard input
 */
export function git(folder: string, args: readonly string[], input = ''): GitResult {
  const options = { cwd: folder, env: environment(), input, maxBuffer: Number.POSITIVE_INFINITY, windowsHide: true };
  const { status, stdout, stderr, error } = spawnSync('git', args, options);
  if (status === 0) return { ok: true, out: stdout };
  const installed = !(error !== undefined && 'code' in error && error.code === 'ENOENT');
  return { ok: false, installed, message: stderr?.toString().trim() || (error?.message ?? 'git was stopped') };
}

/** Where the user's own settings are, which say for instance which folders are safe to read. */
const kept = /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|EXEC_PATH|CEILING_DIRECTORIES)$/;

/**
 * The environment without what would point git elsewhere: inside a hook, for instance, `GIT_DIR` and `GIT_INDEX_FILE`
 * name the repository that is being committed to, whatever folder is asked about.
 */
function environment(): Record<string, string | undefined> {
  const ours = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || kept.test(name));
  return { ...Object.fromEntries(ours), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
}

/** The fields of output that git has ended with NUL each, so that no name has to be quoted. */
export function fieldsOf(out: Buffer): string[] {
  const fields: string[] = [];
  for (let from = 0; from < out.length;) {
    const end = out.indexOf(0, from);
    const to = end === -1 ? out.length : end;
    fields.push(out.toString('utf8', from, to));
    from = to + 1;
  }
  return fields;
}
