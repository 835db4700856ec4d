import type { Audience } from '../schema/field.ts';
import type { HandbookConfigData } from '../schema/handbook-config.ts';
import type { History } from '../source/history.ts';
import { addressed, idOfName } from './addressed.ts';
import type { PlacedAlias } from './alias.ts';
import { places } from './address.ts';
import type { Draft } from './draft.ts';
import { audienceOf, holds } from './edition.ts';
import type { Clash, Edition, Team } from './handbook.ts';
import { reviewOf } from './review.ts';
import { ownersNamed, typedOwners } from './team.ts';
import type { Template } from './template.ts';
import { fieldsOf } from './template-fields.ts';
import { templateFaults } from './template-faults.ts';
import type { TypedTemplate } from './typed-record.ts';
import type { Written } from './written.ts';

/** What templates and records are made in, beside what their files say. */
export interface RecordCircumstances {
  readonly edition: Edition;
  /** The audience of what does not say. */
  readonly otherwise: Audience;
  readonly teams: ReadonlyMap<string, Team>;
  /** Ids and names of the teams that the edition does not hold. */
  readonly withheldTeams: ReadonlySet<string>;
  readonly history: History;
  readonly config: HandbookConfigData;
}

/** Templates whose links are not resolved yet, and what there is to know about their addresses. */
export interface TemplateDrafts {
  readonly templates: readonly Draft<Template>[];
  /** What all files of templates say, whatever the edition. */
  readonly typed: readonly TypedTemplate[];
  /** The template of each file that the edition holds. */
  readonly byTyped: ReadonlyMap<TypedTemplate, Draft<Template>>;
  readonly written: readonly Draft<Written>[];
  /** Paths of files that the edition does not hold. */
  readonly withheld: ReadonlySet<string>;
  /** Address of every file that the edition holds. */
  readonly filePlaces: ReadonlyMap<string, string>;
  /** Every address that templates have in any edition. */
  readonly addresses: ReadonlySet<string>;
  readonly aliases: readonly PlacedAlias[];
  readonly clashes: readonly Clash[];
}

/** Address below a template where it is compared with the others of its library. */
export const variantsPlace = 'variants';

/** Makes templates of what their files say. The libraries that they create records in are filled in later. */
export function templatesOf(all: readonly TypedTemplate[], world: RecordCircumstances): TemplateDrafts {
  const { edition, otherwise, teams, history, config } = world;
  const clashes: Clash[] = [];
  const withheld = new Set<string>();
  const addresses = new Set<string>(all.length === 0 ? [] : [places.templates]);
  const byTyped = new Map<TypedTemplate, Draft<Template>>();
  const written: Draft<Written>[] = [];
  const aliases: PlacedAlias[] = [];
  for (const [id, typed] of addressed(all, wantedId, templateUrl, clashes)) {
    const url = templateUrl(id);
    for (const address of [
      url,
      `${url}${variantsPlace}/`,
      ...['.json', '.md'].map((end) => `${url.slice(0, -1)}${end}/`),
    ])
      addresses.add(address);
    const { path, file, title, data } = typed;
    const audience = audienceOf(typed, otherwise);
    if (!holds(edition, audience)) {
      withheld.add(path);
      continue;
    }
    const own: Draft<Written> = { path, url, file, title, audience, titleHeading: undefined, links: [], images: [] };
    written.push(own);
    const fields = fieldsOf(typed, { teams, config });
    const made: Draft<Template> = {
      id,
      url,
      path,
      title,
      description: data.description ?? '',
      when: data.when?.trim() || undefined,
      audience,
      status: data.status,
      owners: data.owner === undefined ? [] : ownersNamed(typedOwners(file, data.owner), path, teams, edition),
      review: reviewOf(data, config.review, history.changed.get(path)),
      changed: history.changed.get(path),
      version: data.version,
      library: undefined,
      folder: isUsable(typed) ? typed.creates?.folder : undefined,
      file: isUsable(typed) ? (typed.creates?.file ?? '{{today}}-{{title}}') : undefined,
      fields,
      frontMatter: Object.entries(data['front-matter'] ?? {}),
      sections: typed.sections,
      variants: [],
      records: [],
      written: own,
      faults: templateFaults(typed, fields, teams.size + world.withheldTeams.size > 0),
    };
    byTyped.set(typed, made);
    aliases.push(...typed.aliases.map((alias) => ({ ...alias, path, leads: made })));
  }
  const order = new Map([...byTyped].map(([{ data }, made]) => [made, data.order ?? Number.POSITIVE_INFINITY]));
  const place = (template: Draft<Template>): number => order.get(template) ?? 0;
  const templates = [...byTyped.values()].sort((a, b) => {
    const [first, second] = [place(a), place(b)];
    if (first !== second) return first < second ? -1 : 1;
    return a.title.localeCompare(b.title, 'en', { sensitivity: 'base' });
  });
  return {
    templates,
    typed: all,
    byTyped,
    written,
    withheld,
    filePlaces: new Map(templates.map(({ path, url }) => [path, url])),
    addresses,
    aliases,
    clashes,
  };
}

/** Whether its documents are records that can be kept where it says. */
function isUsable({ creates, refused }: TypedTemplate): boolean {
  return creates !== undefined && refused === undefined;
}

function templateUrl(id: string): string {
  return `${places.templates}${id}/`;
}

/** The id that a template wants, which is none that the place of its variants has. */
function wantedId({ name }: TypedTemplate): string {
  const wanted = idOfName(name);
  return wanted.endsWith(`/${variantsPlace}`) ? `${wanted}-template` : wanted;
}
