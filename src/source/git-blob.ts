import { git } from './git.ts';

/**
 * Reads the contents of files from a repository, in one process however many there are.
 *
 * @param ids of the contents
 * @returns the bytes by id; without those that the repository lacks, as a partial clone may
 */
export function readBlobs(folder: string, ids: readonly string[]): Map<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  if (ids.length === 0) return blobs;
  const result = git(folder, ['cat-file', '--batch'], `${[...new Set(ids)].join('\n')}\n`);
  if (!result.ok) throw new Error(`Git cannot read the files of ${folder}: ${result.message}`);
  const { out } = result;
  for (let at = 0; at < out.length;) {
    const end = out.indexOf('\n', at);
    // `ID blob SIZE`, the bytes and a line end; or just `ID missing`.
    const [id = '', type, size] = out.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    blobs.set(id, out.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}
