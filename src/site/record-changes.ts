import type { Handbook, Target } from '../handbook/handbook.ts';
import type { HandbookRecord } from '../handbook/record.ts';
import { addressOf } from '../handbook/target.ts';
import { writtenOf } from '../handbook/written.ts';
import type { Written } from '../handbook/written.ts';

/** A page that is different because of a record, as a reader is told. */
export interface ShownChange {
  readonly title: string;
  /** The section of it, where one is named. */
  readonly section: string | undefined;
  /** Nothing when readers cannot get there. */
  readonly address: string | undefined;
  readonly what: string | undefined;
  /** Why the link does not lead where it was meant to. */
  readonly lost: string | undefined;
}

/** What a record changed, in the order of its file. What the edition withholds is not named. */
export function changesOf({ changes }: Pick<HandbookRecord, 'changes'>, handbook: Handbook): ShownChange[] {
  return changes.map(({ target, what, typed }) => {
    if (target.type === 'withheld') {
      return { title: 'A page for the team', section: undefined, address: undefined, what, lost: undefined };
    }
    const written = writtenAt(target, handbook);
    const fragment = 'fragment' in target ? target.fragment : '';
    const address = addressOf(target, handbook);
    const heading = written?.file.outline.headings.find(({ slug }) => slug === fragment);
    // What is no page has anchors that no heading gives it: those of tasks, of actions.
    const known = target.type !== 'page' || fragment === '' || target.page.file.outline.anchors.includes(fragment);
    return {
      title: written?.title ?? (target.type === 'section' ? target.section.title : nameOf(typed)),
      section: heading?.text,
      address: known ? address : address?.replace(/#.*$/, ''),
      what,
      lost: lostIn(address, known),
    };
  });
}

function lostIn(address: string | undefined, known: boolean): string | undefined {
  if (address === undefined) return 'This page is no longer there.';
  return known ? undefined : 'The section that this meant is no longer on that page.';
}

function writtenAt(target: Target, handbook: Handbook): Written | undefined {
  if (target.type === 'page') return target.page;
  if (target.type !== 'place') return undefined;
  for (const written of writtenOf(handbook)) if (written.url === target.url) return written;
  return undefined;
}

/** What to call a page that is only known by its address. */
function nameOf(typed: string): string {
  const path = typed.replace(/#.*$/, '');
  return path.replace(/^.*\//, '').replace(/\.[^./]+$/, '') || typed;
}
