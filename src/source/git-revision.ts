import { kindOf } from '../schema/kinds.ts';
import { addFile } from './content-name.ts';
import type { ContentTree, SourceFile } from './content-tree.ts';
import { readBlobs } from './git-blob.ts';
import { listGitTree } from './git-tree.ts';
import { readSourceFile, unusableFile } from './source-file.ts';

/**
 * Reads a content folder as it was at a revision of its repository, with the same outcome as `readDisk` has for the same
 * bytes. The bytes are those in the repository: line ends are not converted, and files in large file storage are pointers.
 *
 * @param folder path of the content folder, as it is on disk now
 * @param revision anything git understands: a branch, a tag, a commit, `HEAD~3`
 * @throws when git is not installed, the folder lies in no repository, or there is no such revision or folder in it
 */
export function readRevision(folder: string, revision: string): ContentTree {
  const { prefix, present, files: listed } = listGitTree(folder, revision);
  if (!present) throw new Error(`There is no folder ${prefix.slice(0, -1)} in revision ${JSON.stringify(revision)}.`);
  const texts = [...listed].flatMap(([path, file]) =>
    file.type === 'file' && kindOf(path.normalize('NFC')) !== undefined ? [file.id] : [],
  );
  const blobs = readBlobs(folder, texts);
  const files = new Map<string, SourceFile>();
  for (const [path, file] of listed) {
    addFile(files, path, (normal) => {
      if (file.type === 'unusable') return unusableFile(normal, file.reason);
      if (kindOf(normal) !== undefined && !blobs.has(file.id)) {
        return unusableFile(normal, 'its content is missing from the repository');
      }
      return readSourceFile(normal, () => blobs.get(file.id) ?? readBlob(folder, file.id));
    });
  }
  return { label: `${folder} at ${revision}`, files };
}

/** Reads the content of one linked file, when something asks for it. */
function readBlob(folder: string, id: string): Uint8Array {
  const bytes = readBlobs(folder, [id]).get(id);
  if (bytes === undefined) throw new Error(`The repository of ${folder} lacks the content ${id}.`);
  return bytes;
}
