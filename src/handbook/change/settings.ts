import type { Change, ChangeWeight, Subject, Whom } from '../change.ts';
import type { Handbook } from '../handbook.ts';
import type { Compared } from './compared.ts';
import { newChange } from './new-change.ts';
import { inWords } from './page-facts.ts';
import { everybody, outside } from './whom.ts';

type Setting = keyof Handbook['config'];

/** What each setting changes when it is another one, for whom, and how much that matters. */
const meanings: Readonly<
  Record<Setting, { readonly note: string; readonly weight: ChangeWeight; readonly internal?: true }>
> = {
  name: { note: 'It stands at the top of every page.', weight: 'plain' },
  description: { note: 'It stands on the home page.', weight: 'plain' },
  url: { note: 'Every address begins with it: links from elsewhere break unless they are led on.', weight: 'loud' },
  language: { note: 'Browsers and screen readers read every page in it.', weight: 'plain' },
  repository: { note: 'Links for editing lead there.', weight: 'plain', internal: true },
  audience: { note: 'It holds for everything that does not say who may read it.', weight: 'heavy', internal: true },
  review: {
    note: 'It holds for every page that does not say how long its review lasts.',
    weight: 'plain',
    internal: true,
  },
  order: { note: 'Top sections stand in another order.', weight: 'light' },
  accent: { note: 'Links and marks have another colour.', weight: 'light' },
  checks: { note: 'Some mistakes count otherwise.', weight: 'plain', internal: true },
  holidays: { note: 'Days of plans move.', weight: 'heavy' },
  weekend: { note: 'Days of plans move.', weight: 'heavy' },
  severities: { note: 'Actions of incidents are due at other times.', weight: 'heavy', internal: true },
  services: { note: 'Records can name others.', weight: 'plain', internal: true },
  logo: { note: 'Every page shows another logo.', weight: 'light' },
};

/** What is other in the settings. A public edition tells only what its readers see. */
export function changesInSettings({ before, after }: Compared): Change[] {
  const path = after.files.has('handbook.yml') || before.files.has('handbook.yml') ? 'handbook.yml' : 'handbook.yaml';
  const subject: Subject = { kind: 'settings', title: 'Settings', path, url: undefined };
  const settings = Object.keys(meanings).filter((key): key is Setting => key in meanings);
  return settings.flatMap((setting): Change[] => {
    const { note, weight, internal } = meanings[setting];
    if (internal === true && after.edition === 'public') return [];
    const [was, is] = [before.config[setting], after.config[setting]];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const opens = setting === 'audience' && is === 'public';
    const whom: Whom[] = opens ? [outside, everybody] : [everybody];
    return partsBetween(was, is).map(([about, one, other]) =>
      newChange(subject, whom, {
        part: 'setting',
        sort: 'fact',
        fact: setting,
        about,
        before: one,
        after: other,
        note,
        weight: opens ? 'loud' : weight,
      }),
    );
  });
}

/** What is other in a setting, part by part where it has parts: the name of the part, and what it was and is. */
function partsBetween(
  was: unknown,
  is: unknown,
): (readonly [about: string | undefined, before: string | undefined, after: string | undefined])[] {
  const said = (value: unknown): string | undefined => inWords(value) || undefined;
  if (!hasParts(was) || !hasParts(is)) return [[undefined, said(was), said(is)]];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names
    .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
    .flatMap((name) =>
      partsBetween(was[name], is[name]).map(
        ([inner, before, after]) => [inner === undefined ? name : `${name}, ${inner}`, before, after] as const,
      ),
    );
}

function hasParts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
