import { typedUrl } from '../handbook/address.ts';
import { whyNoAlias } from '../handbook/alias.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { recordsOf } from './record-finding.ts';
import type { Finding } from './rule.ts';
import { yamlFileOf, yamlOf } from './source.ts';
import { typed } from './wording.ts';

/** Aliases of pages, ladders, levels, checklists, templates and records that are no addresses on this site, where each is typed. */
export function* wrongAliases(handbook: Handbook): Generator<Finding> {
  // Not the address of this build: that may be a preview on another host.
  const url = part(yamlFileOf(handbook, 'config')?.content.value, 'url');
  const ownUrl = typeof url === 'string' ? url : undefined;
  const ladders = handbook.ladders.flatMap(({ path, levels }) => [path, ...levels.map((level) => level.path)]);
  const lists = handbook.checklists.map(({ path }) => path);
  const others = [...handbook.templates, ...recordsOf(handbook)].map(({ path }) => path);
  for (const file of new Set([...handbook.pages.map(({ path }) => path), ...ladders, ...lists, ...others])) {
    const content = yamlOf(handbook, file);
    if (content === undefined) continue;
    for (const [alias, path] of aliasesIn(content.value)) {
      const why = whyNoAlias(alias, ownUrl);
      if (why === undefined) continue;
      yield { file, position: content.at(path), ...(why === 'upwards' ? upwards(alias) : elsewhere(alias)) };
    }
  }
}

/** Every alias of a file: its own, and in a data file those of its levels. */
function* aliasesIn(value: unknown): Generator<[alias: string, path: PropertyKey[]]> {
  yield* aliasesUnder([], value);
  const levels = part(value, 'levels');
  if (!Array.isArray(levels)) return;
  for (const [at, level] of levels.entries()) yield* aliasesUnder(['levels', at], level);
}

function* aliasesUnder(under: PropertyKey[], value: unknown): Generator<[string, PropertyKey[]]> {
  for (const [at, alias] of [part(value, 'aliases')].flat().entries()) {
    if (typeof alias === 'string') yield [alias, [...under, 'aliases', at]];
  }
}

function part(value: unknown, key: string): unknown {
  return Reflect.get(Object(value), key);
}

function upwards(alias: string): Pick<Finding, 'message' | 'suggestion'> {
  const address = typedUrl(URL.parse(alias.trim(), 'https://handbook.example')?.pathname ?? '/');
  return {
    message: `The alias ${typed(alias)} goes up by ${typed('..')}, but an alias is counted from the top of the handbook; as it is, the value is not used.`,
    suggestion: saidAs(address),
  };
}

function elsewhere(alias: string): Pick<Finding, 'message' | 'suggestion'> {
  const why = 'is an address of another site, and only addresses on this one can lead here';
  return {
    message: `The alias ${typed(alias)} ${why}.`,
    suggestion: saidAs(typedUrl(alias.replace(/^[^/]*\/\/[^/]*/, ''))),
  };
}

function saidAs(address: string): string {
  return address === '/'
    ? 'Take it out, or write the former path of the page, such as `/old/address/`.'
    : `Write ${typed(address)} if that is where it was on this site, or take it out.`;
}
