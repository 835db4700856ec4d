import { segment } from '../../handbook/address.ts';
import type { Clash, Handbook } from '../../handbook/handbook.ts';
import { teamId } from '../../handbook/team.ts';
import { top } from '../../schema/file-top.ts';
import type { Finding, Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** Two sources that want one address. */
export const duplicateAddress: Rule = {
  code: 'duplicate-address',
  severity: 'error',
  title: 'Two sources for one address',
  *find(handbook) {
    for (const clash of handbook.clashes) yield ofClash(clash, handbook);
    yield* ofTeams(handbook);
  },
};

function ofClash({ url, kept, moved }: Clash, handbook: Handbook): Finding {
  const { path: file, position } = moved;
  const byAlias = moved.url === undefined;
  const wish = byAlias ? `The alias ${typed(url)}` : `The address ${typed(url)} of this page`;
  if (kept.path === '') {
    return {
      file,
      position,
      message: `${wish} belongs to a page that Handrail makes itself, ${byAlias ? 'so it cannot lead here' : `so this one is at ${typed(moved.url)}`}.`,
      suggestion: byAlias ? 'Take this alias out.' : 'Give the file another name.',
    };
  }
  // What this edition does not hold is not named to its readers.
  const other = handbook.files.has(kept.path) ? typed(kept.path) : 'a page that this edition does not hold';
  if (byAlias) {
    const taken = kept.how === 'its path' ? `is the address of ${other}` : `is an alias of ${other} too`;
    return {
      file,
      position,
      message: `${wish} ${taken}, so it leads there and not here.`,
      suggestion: 'Take it out of one of the two. If that page is gone for good, delete its file.',
    };
  }
  if (kept.path === file) {
    return {
      file,
      position,
      message: `Two levels have the id ${typed(partOf(url))}: the one in line ${kept.position.line} is at ${typed(url)}, and this one at ${typed(moved.url)}.`,
      suggestion: `Give one of the two another ${typed('id')}. What is expected of this one is shown with the first.`,
    };
  }
  return {
    file,
    position,
    message: `${wish} is the address of ${other} as well, so this one is at ${typed(moved.url)}, where no link expects it.`,
    suggestion: `Rename one of the two files, or bring both together in one. ${whyEqual(kept.path, file)}`,
  };
}

/** The last part of an address: the id of a level. */
function partOf(url: string): string {
  return url.split('/').at(-2) ?? url;
}

/** Why two paths make one address, where it is not plain to see. */
function whyEqual(one: string, other: string): string {
  if (one.toLowerCase() === other.toLowerCase()) return 'An address does not tell capital letters from small ones.';
  const ofLadder = /^ladders\/[^/]+(?:\/ladder\.[^./]+|\.(?:ya?ml|json))$/i;
  if (ofLadder.test(one) && ofLadder.test(other)) return 'A ladder has the name of its folder, or of its data file.';
  const stem = (path: string): string => path.replace(/^pages\//, '').replace(/\.[^.]+$/, '');
  if (stem(one) === stem(other)) return 'The folder `pages` and the ending of a file are no part of its address.';
  if (/(^|\/)(index|readme)$/i.test(stem(one)) || /(^|\/)(index|readme)$/i.test(stem(other))) {
    return 'An `index.md` or `README.md` takes the address of its folder.';
  }
  return 'Spaces and signs in a name become hyphens in its address.';
}

/** Team files with one name in several folders, or with two endings: their id is the name. */
function* ofTeams(handbook: Handbook): Generator<Finding> {
  const first = new Map<string, string>();
  for (const path of handbook.files.keys()) {
    if (!/^teams\/.*\.ya?ml$/i.test(path)) continue;
    const id = segment(teamId(path));
    const other = first.get(id);
    if (other === undefined) first.set(id, path);
    else {
      yield {
        file: path,
        position: top,
        message: `The team ${typed(id)} is described in ${typed(other)} as well, so only one of the two can be reached.`,
        suggestion: 'Rename one of the two files: its name is what `owner` refers to.',
      };
    }
  }
}
