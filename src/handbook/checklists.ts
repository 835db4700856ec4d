import { addressed } from './addressed.ts';
import type { PlacedAlias } from './alias.ts';
import { places } from './address.ts';
import type { Checklist } from './checklist.ts';
import { ChecklistMaker } from './checklist-maker.ts';
import type { ChecklistCircumstances } from './checklist-maker.ts';
import { addressesOf, findNamed, urlOf, wantedId } from './checklist-names.ts';
import type { ChecklistSource } from './checklist-tasks.ts';
import type { Draft } from './draft.ts';
import { audienceOf, holds } from './edition.ts';
import type { Clash } from './handbook.ts';
import { titleHeadingOf } from './title.ts';
import type { TypedChecklist } from './typed-checklist.ts';
import type { Written } from './written.ts';

/** Checklists whose links are not resolved yet, and what there is to know about their addresses. */
export interface ChecklistDrafts {
  readonly checklists: readonly Draft<Checklist>[];
  readonly written: readonly Draft<Written>[];
  /** Paths of files that the edition does not hold. */
  readonly withheld: ReadonlySet<string>;
  /** Address of every file that the edition holds. */
  readonly filePlaces: ReadonlyMap<string, string>;
  /** Every address that checklists have in any edition. */
  readonly addresses: ReadonlySet<string>;
  readonly aliases: readonly PlacedAlias[];
  readonly clashes: readonly Clash[];
  /** By the address of a checklist, everything that a `#fragment` can name there, with the anchor that it leads to. */
  readonly anchors: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Makes checklists of what their files say: each with the tasks of those it includes, every task told who does it, when it
 * applies and what it waits for. Whatever does not fit together is a fault of the checklist, and shown as well as it can be.
 */
export function checklistsOf(all: readonly TypedChecklist[], world: ChecklistCircumstances): ChecklistDrafts {
  const { edition, otherwise } = world;
  const clashes: Clash[] = [];
  const byId = addressed(all, wantedId, urlOf, clashes);
  const addresses = new Set<string>(all.length === 0 ? [] : [places.checklists]);
  const withheld = new Set<string>();
  const held = new Map<TypedChecklist, ChecklistSource & { written: Draft<Written> }>();
  for (const [id, typed] of byId) {
    const url = urlOf(id);
    for (const address of addressesOf(id)) addresses.add(address);
    const audience = audienceOf(typed, otherwise);
    if (!holds(edition, audience)) {
      withheld.add(typed.path);
      continue;
    }
    const { path, file, title } = typed;
    const titleHeading = titleHeadingOf(file);
    held.set(typed, { id, typed, written: { path, url, file, title, audience, titleHeading, links: [], images: [] } });
  }
  const byTyped = new Map<TypedChecklist, Draft<Checklist>>();
  const aliases: PlacedAlias[] = [];
  const anchors = new Map<string, ReadonlyMap<string, string>>();
  for (const source of held.values()) {
    const { checklist: made, anchors: known } = new ChecklistMaker(source, byId, held, world).make();
    byTyped.set(source.typed, made);
    anchors.set(made.url, known);
    aliases.push(...source.typed.aliases.map((alias) => ({ ...alias, path: made.path, leads: made })));
  }
  for (const [typed, made] of byTyped) {
    const named = (typed.data.includes ?? []).map((name) => findNamed(name, typed, byId));
    made.includes = named.flatMap((each) => {
      const included = each === undefined ? undefined : byTyped.get(each);
      return included === undefined || included === made ? [] : [included];
    });
    for (const included of made.includes as readonly Draft<Checklist>[]) {
      included.includedBy = [...included.includedBy, made];
    }
  }
  const checklists = [...byTyped.values()].sort((a, b) =>
    a.title.localeCompare(b.title, 'en', { sensitivity: 'base' }),
  );
  return {
    checklists,
    written: [...held.values()].map(({ written }) => written),
    withheld,
    filePlaces: new Map(checklists.map(({ path, url }) => [path, url])),
    addresses,
    aliases,
    clashes,
    anchors,
  };
}
