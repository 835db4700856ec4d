import { isIndex } from '../../handbook/address.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { top } from '../../schema/file-top.ts';
import type { Finding, Rule } from '../rule.ts';
import { firstAndMore, pagesByLadderFolder, strayLevelsOf } from '../stray-level.ts';
import { typed } from '../wording.ts';

/** A file that was meant to be a level or a ladder, and is a page for where it lies. */
export const strayLevel: Rule = {
  code: 'stray-level',
  severity: 'warning',
  title: 'Level that is read as a page',
  *find(handbook) {
    for (const [file, { meant, sign }] of strayLevelsOf(handbook)) {
      const { why, suggestion } = meant === 'ladder' ? adviceOnLadder(file) : adviceOnLevel(file, handbook);
      const because =
        sign === undefined ? 'It lies where a level would' : `It has the key ${typed(sign.key)}, as a ${meant} has`;
      yield {
        file,
        position: sign?.position ?? top,
        message: `${because}, but it is read as a page and is on no ladder: ${why}.`,
        suggestion,
      };
    }
    yield* foldersWithoutLadder(handbook);
  },
};

/** Folders meant to be ladders, of which nothing but their place says so: told once for all that is in them. */
function* foldersWithoutLadder(handbook: Handbook): Generator<Finding> {
  const stray = strayLevelsOf(handbook);
  for (const [folder, paths] of pagesByLadderFolder(handbook)) {
    const ladder = handbook.ladders.some(({ path }) => path.startsWith(`${folder}/`));
    const [file] = paths;
    if (ladder || file === undefined || paths.some((path) => stray.has(path))) continue;
    const files = firstAndMore(paths);
    const moved = `${folder}/trunk/${file.slice(folder.length + 1)}`;
    yield {
      file,
      position: top,
      message: `There is no ${typed(`${folder}/ladder.md`)}, so ${files} in that folder ${paths.length === 1 ? 'is a page' : 'are pages'}, and on no ladder.`,
      suggestion: `If this is to be a ladder, add ${typed(`${folder}/ladder.md`)}, with the name of the ladder as its heading, and move each level into a folder: ${typed(moved)}. If not, move the folder to ${typed('pages')}.`,
    };
  }
}

interface Advice {
  readonly why: string;
  readonly suggestion: string;
}

const besidePages = `a ladder is looked for in the folder ${typed('ladders')} beside ${typed('pages')}, not inside it`;

/** Only `ladders/<ladder>/ladder.md` is about a ladder. */
function adviceOnLadder(path: string): Advice {
  const inside = path.replace(/^pages\//i, '');
  const [, first = '', ...rest] = inside.replace(/\.[^./]+$/, '').split('/');
  const name = rest.length > 0 || first.toLowerCase() !== 'ladder' ? first : 'engineering';
  const place = `ladders/${name}/ladder.${endingOf(path)}`;
  const why = inside === path ? `that is said in a ${typed('ladder.md')} in a folder of its own` : besidePages;
  return { why, suggestion: `Move it to ${typed(place)}, if that is the ladder it is about.` };
}

/** Only `ladders/<ladder>/<track>/<level>.md`, with a `ladder.md` in the folder of the ladder, is a level. */
function adviceOnLevel(path: string, handbook: Handbook): Advice {
  const inside = path.replace(/^pages\//i, '');
  const parts = inside.split('/');
  const file = isIndex(path) ? `name-of-the-level.${endingOf(path)}` : (parts.at(-1) ?? '');
  const folders = parts.slice(1, -1);
  const name =
    folders[0] ?? handbook.ladders.map(({ path: each }) => folderNameOf(each)).find(Boolean) ?? 'engineering';
  const ladder = handbook.ladders.find(({ path: each }) => folderNameOf(each) === name);
  const track = folders[1] ?? ladder?.tracks[0]?.id ?? 'trunk';
  const place = `ladders/${name}/${track}/${file}`;
  const about = `ladders/${name}/ladder.md`;
  const add = `${typed(about)}, with the name of the ladder as its heading`;
  if (place === path) return { why: `there is no ${typed(about)}`, suggestion: `Add ${add}.` };
  return {
    why: whyNoLevel(inside, path, folders.length),
    suggestion: `Move it to ${typed(place)}${ladder === undefined ? `, and add ${add}` : ''}.`,
  };
}

function whyNoLevel(inside: string, path: string, depth: number): string {
  if (inside !== path) return besidePages;
  if (isIndex(path)) return 'a file of this name introduces its folder';
  return depth > 2
    ? 'it lies in a folder inside the folder of a track'
    : 'a level lies in the folder of a track, inside the folder of its ladder';
}

/** The folder of a ladder; `undefined` for a data file, which has none. */
function folderNameOf(path: string): string | undefined {
  return /^ladders\/([^/]+)\/ladder\.[^./]+$/i.exec(path)?.[1];
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
