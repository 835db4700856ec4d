import { escapeHtml } from '../export/html.ts';
import { AnchorIds } from '../handbook/anchor-ids.ts';
import { idOf } from '../handbook/level-areas.ts';
import type { HandbookRecord, Lesson, RecordSection } from '../handbook/record.ts';

/** A lesson with a place of its own on the page of its record. */
export interface LessonPlace {
  readonly lesson: Lesson;
  /** Its anchor, made of its words. */
  readonly id: string;
  /** Where in the text its anchor is put; nothing when front matter says it, or no anchor can stand there. */
  readonly at: number | undefined;
  /** The anchor and link that are put there. */
  readonly html: string;
}

/** What an item of a list begins with, up to its words. */
const itemStart = /^\s*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;

/** What begins something else than a line of words. */
const blockStart = /^(?:$|[>#|\n]|`{3}|~{3}|[-*+][ \t]|\d+[.)][ \t]|<!--|[ \t]|={3}|-{3})/;

const known = new WeakMap<HandbookRecord, readonly LessonPlace[]>();

/** Every lesson of a record with its anchor. */
export function lessonPlaces(record: HandbookRecord): readonly LessonPlace[] {
  const found = known.get(record) ?? placesOf(record);
  known.set(record, found);
  return found;
}

function placesOf({ lessons, actions, written }: HandbookRecord): LessonPlace[] {
  const ids = new AnchorIds();
  for (const anchor of written.file.outline.anchors) ids.take(anchor);
  for (const { id } of actions) ids.take(id);
  return lessons.map((lesson) => {
    const id = ids.take(idOf(lesson.text) || 'lesson');
    return { lesson, id, at: placeIn(lesson, written.file.text), html: lessonLink(id, lesson.text) };
  });
}

/** A link to a lesson itself, which is also the place it leads to. */
export function lessonLink(id: string, text: string): string {
  const label = escapeHtml(`Permanent link: ${text}`);
  return `<a id="${escapeHtml(id)}" class="lesson-link" href="#${encodeURIComponent(id)}" aria-label="${label}"></a>`;
}

function placeIn({ passage }: Lesson, text: string): number | undefined {
  if (passage === undefined) return undefined;
  const source = text.slice(...passage.span);
  const at = itemStart.exec(source)?.[0].length ?? 0;
  return blockStart.test(source.slice(at)) ? undefined : passage.span[0] + at;
}

/** No longer than this, the author's own section of lessons is read before anything else. */
const most = 1200;

/**
 * Whether a section is the one of lessons, and is shown at the top instead of where it stands: when all that is in it are
 * lessons, in words and not at length.
 */
export function isLifted({ sections, lessons, written, actions }: HandbookRecord, section: RecordSection): boolean {
  if (section.purpose !== 'lessons' || section.empty || lessons.some(({ passage }) => passage === undefined))
    return false;
  if (sections.filter((each) => each.purpose === 'lessons' && !each.empty).length > 1) return false;
  const [start, end] = section.span;
  const inside = written.file.blocks.filter(({ span }) => span[0] > start && span[1] <= end);
  const holdsActions = actions.some(({ whole }) => whole[0] >= start && whole[1] <= end);
  return !holdsActions && end - start <= most && inside.every(({ type }) => type === 'item' || type === 'text');
}

/** Cut where a reader would stop: after the first sentence, or else between two words. */
export function oneLine(text: string, longest = 200): string {
  if (text.length <= longest) return text;
  const [sentence = ''] = /^.{20,}?[.!?](?=\s)/s.exec(text) ?? [];
  if (sentence !== '' && sentence.length <= longest) return sentence;
  const cut = text.lastIndexOf(' ', longest);
  return `${text.slice(0, cut < longest / 2 ? longest : cut).replace(/[\s,;:.–—-]+$/, '')}…`;
}
