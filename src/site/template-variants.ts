import { markedSentence, markedSide, readsAsOne } from '../export/comparison/marked-words.ts';
import { piece } from '../export/comparison/piece.ts';
import type { Piece } from '../export/comparison/piece.ts';
import { compareLevels } from '../handbook/comparison.ts';
import type { ComparableLevel, Difference } from '../handbook/comparison.ts';
import type { Template, TemplateSection } from '../handbook/template.ts';
import { phrasesOf } from './template-phrases.ts';

/** A row of the table of all templates of a library: what it is about, and what each of them says. */
export interface VariantRow {
  readonly title: string;
  /** In the order of the templates: whether it must be there, may be, or is not there. */
  readonly cells: readonly ('must' | 'may' | undefined)[];
}

/** Which sections each template has: those of the first in their order, those of others behind the one they follow. */
export function sectionRows(templates: readonly Template[]): VariantRow[] {
  return rowsOf(
    templates.map(({ sections }) => sections.map(({ key, title, required }) => ({ key, title, required }))),
  );
}

/** Which fields each template has, by their names. */
export function fieldRows(templates: readonly Template[]): VariantRow[] {
  return rowsOf(
    templates.map(({ fields }) => fields.map(({ name, label, required }) => ({ key: name, title: label, required }))),
  );
}

interface Part {
  readonly key: string;
  readonly title: string;
  readonly required: boolean;
}

function rowsOf(parts: readonly (readonly Part[])[]): VariantRow[] {
  const order: Part[] = [];
  for (const list of parts) {
    let at = 0;
    for (const part of list) {
      const known = order.findIndex(({ key }) => key === part.key);
      if (known === -1) order.splice(at, 0, part);
      at = (known === -1 ? at : known) + 1;
    }
  }
  return order.map(({ key, title }) => ({
    title,
    cells: parts.map((list) => {
      const part = list.find((each) => each.key === key);
      return part === undefined ? undefined : part.required ? 'must' : 'may';
    }),
  }));
}

/** The difference between two templates of a library. */
export interface VariantDifference {
  /** Titles of sections that only one of them has. */
  readonly here: readonly string[];
  readonly there: readonly string[];
  /** Titles of sections that say the same in both. */
  readonly same: readonly string[];
  /** How each section differs that both have. */
  readonly sections: readonly { readonly title: string; readonly pieces: readonly Piece[] }[];
}

/** What two templates say otherwise, section by section and word by word. */
export function variantDifference(one: Template, other: Template): VariantDifference {
  const inOther = (key: string): TemplateSection | undefined => other.sections.find((each) => each.key === key);
  const both = one.sections.flatMap((section) => {
    const match = inOther(section.key);
    return match === undefined ? [] : [{ section, match }];
  });
  const compared = both.map(({ section, match }) => ({
    title: section.title,
    differences: compareLevels(levelOf(one, section), levelOf(other, match)).flatMap(({ differences }) => differences),
  }));
  const differs = compared.filter(({ differences }) => differences.some(({ type }) => type !== 'same'));
  return {
    here: one.sections.filter(({ key }) => inOther(key) === undefined).map(({ title }) => title),
    there: other.sections.filter(({ key }) => !one.sections.some((each) => each.key === key)).map(({ title }) => title),
    same: compared.filter((each) => !differs.includes(each)).map(({ title }) => title),
    sections: differs.map(({ title, differences }) => ({ title, pieces: piecesOf(differences, one, other) })),
  };
}

interface Phrase {
  readonly id: string;
  readonly text: string;
}

function levelOf(template: Template, section: TemplateSection): ComparableLevel<Phrase> {
  const expectations = phrasesOf(template, section).map(({ text }, at) => ({ id: String(at), text }));
  return { areas: [{ area: { id: section.key, name: section.title }, expectations }] };
}

/** What readers are told of each sort of difference, in the order in which they want to know. */
function piecesOf(differences: readonly Difference<Phrase>[], one: Template, other: Template): Piece[] {
  const sorts: [Difference['type'], string][] = [
    ['raised', 'In other words'],
    ['gone', `Only in ${one.title}`],
    ['new', `Only in ${other.title}`],
  ];
  const groups = sorts.flatMap(([type, heading]) => {
    const found = differences.filter((difference) => difference.type === type);
    if (found.length === 0) return [];
    const items = found.map((difference) => itemOf(difference, one, other));
    return [
      piece(
        'div',
        { class: 'sort', 'data-sort': type },
        piece('h4', {}, heading),
        piece('ul', { role: 'list' }, ...items),
      ),
    ];
  });
  const same = differences.filter(({ type }) => type === 'same').length;
  if (same === 0) return groups;
  return [
    ...groups,
    piece('p', { class: 'hint' }, same === 1 ? 'One more is the same.' : `${same} more are the same.`),
  ];
}

function itemOf(difference: Difference<Phrase>, one: Template, other: Template): Piece {
  if (difference.type === 'new') return piece('li', {}, difference.after.text);
  if (difference.type === 'gone') return piece('li', {}, difference.before.text);
  const { marks } = difference;
  if (readsAsOne(marks)) return piece('li', {}, ...markedSentence(marks));
  const side = (template: Template, which: 'removed' | 'added'): Piece =>
    piece('div', {}, piece('dt', {}, template.title), piece('dd', {}, ...markedSide(marks, which)));
  return piece('li', {}, piece('dl', { class: 'both' }, side(one, 'removed'), side(other, 'added')));
}
