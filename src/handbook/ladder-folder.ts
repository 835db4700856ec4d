import { top } from '../schema/file-top.ts';
import type { LevelData } from '../schema/level.ts';
import type { LadderData } from '../schema/ladder.ts';
import type { Position } from '../schema/issue.ts';
import type { Block, MarkdownFile } from '../source/content-tree.ts';
import { folderOf } from './address.ts';
import { areaKey } from './area-key.ts';
import { hidesAudience } from './entry.ts';
import type { DataFault } from './entry.ts';
import { aboutLadder, typedAliases } from './ladder-front-matter.ts';
import type { Phrasing } from './ladder.ts';
import type { LadderFault } from './ladder-fault.ts';
import { tablesBesideFiles } from './ladder-table-choice.ts';
import { typedOwners } from './team.ts';
import { inWords, titleHeadingOf, titleOf } from './title.ts';
import type { TypedExpectation, TypedLadder, TypedLevel, TypedSection } from './typed-ladder.ts';

/** A Markdown file of a ladder, with its front matter as its schema reads it. */
export interface TypedFile<Data> {
  readonly file: MarkdownFile;
  readonly data: Data;
  readonly faults: readonly DataFault[];
}

/** What an H3 says that announces examples. */
const announcesExamples = /^(?:for example|examples?|e\.g\.|for instance|such as)(?![\p{L}\p{N}])/iu;

/**
 * Reads a ladder from its folder: `ladder.md` says what it is about, and each `<track>/<level>.md` what is expected on one
 * level. An H2 is an area, the items of its lists are expectations, and an H3 such as "For example" holds examples. A list inside
 * an item holds examples of that one expectation.
 *
 * @param areas what the ladder declares, its own and those of another
 */
export function ladderOfFolder(
  ladder: TypedFile<LadderData>,
  levels: readonly TypedFile<LevelData>[],
  areas: ReadonlySet<string>,
): TypedLadder {
  const read = levels.map((level) => levelOf(level));
  const filed = new Set(read.map(({ level: { title } }) => areaKey(title)));
  const columns = new Set((ladder.data.levels ?? []).map(({ name }) => areaKey(name)));
  const known = { areas, levels: filed.union(columns) };
  return {
    ...aboutLadder(ladder),
    levels: read.map(({ level }) => level),
    faults: [...tablesBesideFiles(ladder.file, known, filed), ...read.flatMap(({ faults }) => faults)],
  };
}

function levelOf({ file, data, faults }: TypedFile<LevelData>): { level: TypedLevel; faults: LadderFault[] } {
  const { path, frontMatter } = file;
  const body = new LevelBody(file);
  const { introduction, said } = body.introduction();
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const level: TypedLevel = {
    name,
    path,
    position: top,
    file,
    // A heading of an area that stands first is not the name of the level.
    title: data.title === undefined && titleHeadingOf(file) === undefined ? inWords(name) : titleOf(file, data),
    code: data.code,
    rank: data.rank,
    rankPosition: frontMatter.at(['rank']),
    summary: data.summary ?? said,
    scope: data.scope,
    audience: data.audience,
    hidden: faults.some(hidesAudience),
    owners: data.owner === undefined ? undefined : typedOwners(file, data.owner),
    aliases: typedAliases(frontMatter, data.aliases),
    track: folderOf(path).replace(/^.*\//, ''),
    trackPosition: top,
    introduction,
    sections: body.sections(),
  };
  return { level, faults: body.faults };
}

/** The body of a level's file, heading by heading. */
class LevelBody {
  readonly faults: LadderFault[] = [];
  readonly #file: MarkdownFile;
  /** Its blocks without the title. */
  readonly #blocks: readonly Block[];

  constructor(file: MarkdownFile) {
    this.#file = file;
    const title = titleHeadingOf(file);
    this.#blocks = file.blocks.filter(
      ({ type, position }) =>
        type !== 'heading' || position.line !== title?.position.line || position.column !== title.position.column,
    );
  }

  /** Where the text before the first area stands, and its first paragraph. */
  introduction(): { introduction: readonly [number, number] | undefined; said: string } {
    const end = this.#blocks.findIndex(isAreaHeading);
    const before = end === -1 ? this.#blocks : this.#blocks.slice(0, end);
    const [first] = before;
    const last = before.at(-1);
    const said = before.find(({ type }) => type === 'text')?.text ?? '';
    if (first === undefined || last === undefined) return { introduction: undefined, said };
    const stop = end === -1 ? this.#file.text.length : (this.#blocks[end]?.span[0] ?? last.span[1]);
    return { introduction: [lineStart(this.#file.text, first.span[0]), stop], said };
  }

  sections(): TypedSection[] {
    const sections: SectionDraft[] = [];
    for (const block of this.#blocks) {
      const section = sections.at(-1);
      if (isAreaHeading(block)) sections.push(new SectionDraft(block.text, block.position));
      else if (section !== undefined) this.#add(block, section);
    }
    return sections;
  }

  #add(block: Block, section: SectionDraft): void {
    const { type, text, position, span } = block;
    switch (type) {
      case 'heading':
        section.inExamples = announcesExamples.test(text);
        if (!section.inExamples) {
          this.faults.push({ kind: 'unread-heading', path: this.#file.path, position, name: text, area: section.name });
        }
        return;
      case 'item':
        // Pictures may be words; a hyphen, or a space that is kept, is none.
        if (/[\p{L}\p{N}\p{S}]/u.test(text)) section.item(block.depth, { text, position, span });
        else {
          section.skip(block.depth);
          this.faults.push({ kind: 'empty-expectation', path: this.#file.path, position, name: '' });
        }
        return;
      case 'table':
      case 'text':
        section.remarks.push({ text, position, span });
    }
  }
}

/** An area begins at a second-level heading, or at a first-level one that is not the title. */
function isAreaHeading({ type, ...block }: Block): boolean {
  return type === 'heading' && 'depth' in block && block.depth <= 2;
}

class SectionDraft implements TypedSection {
  readonly name: string;
  readonly position: Position;
  readonly expectations: (TypedExpectation & { examples: Phrasing[] })[] = [];
  readonly examples: Phrasing[] = [];
  readonly remarks: Phrasing[] = [];
  inExamples = false;
  /** Whether the last item of an outer list said nothing: what stands in it belongs to no other expectation. */
  #skipped = false;

  constructor(name: string, position: Position) {
    this.name = name;
    this.position = position;
  }

  skip(depth: number): void {
    if (depth === 1) this.#skipped = true;
  }

  item(depth: number, phrasing: Phrasing): void {
    if (depth === 1) this.#skipped = false;
    const expectation = this.#skipped ? undefined : this.expectations.at(-1);
    if (this.inExamples) this.examples.push(phrasing);
    else if (depth > 1 && expectation !== undefined) expectation.examples.push(phrasing);
    else this.expectations.push({ ...phrasing, givenId: undefined, examples: [], sources: [] });
  }
}

/** Where the line begins that an offset is on: white space before a block belongs to it. */
function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
