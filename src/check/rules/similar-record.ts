import { sameAgain } from '../../handbook/likeness.ts';
import type { LikenessReason, Similar } from '../../handbook/likeness.ts';
import type { HandbookRecord } from '../../handbook/record.ts';
import { recordsOf, titlePlaceOf } from '../record-finding.ts';
import { relativePath } from '../relative-path.ts';
import type { Rule } from '../rule.ts';
import { allOf, pasted, typed } from '../wording.ts';

/** How many earlier records to name. */
const named = 3;

/**
 * A record that tells very nearly what an earlier one tells, and does not say so. Silent as soon as it links to one of them, or
 * takes its place: then its readers know.
 */
export const similarRecord: Rule = {
  code: 'similar-record',
  severity: 'warning',
  title: 'Record very like an earlier one',
  *find(handbook) {
    for (const record of recordsOf(handbook)) {
      const again = record.similar.filter(({ score, thing }) => score >= sameAgain && isEarlier(thing, record));
      const [first] = again;
      if (first === undefined || record.replaces.length > 0 || linksToOne(record, again)) continue;
      const others = again.slice(0, named).map(({ thing }) => `${typed(thing.title)} in ${typed(thing.path)}`);
      yield {
        file: record.path,
        position: titlePlaceOf(record),
        message: `It is very like ${allOf(others)}${why(first.reasons)}. If that happened again, readers of this one should know, and so should whoever did the actions of the other.`,
        suggestion: `Say in a sentence what is the same and what is not, with a link: ${pasted(`[${first.thing.title.replace(/[[\]]/g, '\\$&')}](${relativePath(record.path, first.thing.path)})`)}.`,
      };
    }
  },
};

/** Days as far as they are known; of one day, and where a day is not known, the order of the paths. */
function isEarlier(one: HandbookRecord, other: HandbookRecord): boolean {
  const [first, second] = [one.day?.day ?? '', other.day?.day ?? ''];
  return first === second || first === '' || second === '' ? one.path < other.path : first < second;
}

function linksToOne({ written, changes }: HandbookRecord, again: readonly Similar<HandbookRecord>[]): boolean {
  const urls = new Set(again.map(({ thing }) => thing.url));
  return [...written.links, ...changes].some(({ target }) => target.type === 'place' && urls.has(target.url));
}

function why(reasons: readonly LikenessReason[]): string {
  const [reason] = reasons;
  if (reason === undefined || reason.shared.length === 0) return '';
  const most = reason.type === 'title' ? reason.shared.length : 3;
  const shared = allOf(reason.shared.slice(0, most).map((each) => `"${each}"`));
  const how = { service: 'both concern', factor: 'both name', title: 'both titles say', words: 'both say' };
  return ` (${how[reason.type]} ${shared})`;
}
