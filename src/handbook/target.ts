import { href } from './address.ts';
import type { Handbook, Target } from './handbook.ts';
import { fileAddresses } from './repository.ts';

/** What a link to a target says in its href; `undefined` when readers of this edition cannot get there. */
export function addressOf(target: Target, { base, config }: Pick<Handbook, 'base' | 'config'>): string | undefined {
  switch (target.type) {
    case 'page':
      return href(base, target.page.url, target.fragment);
    case 'section':
      return href(base, target.section.url, target.fragment);
    case 'place':
    case 'file':
      return href(base, target.url, target.fragment);
    case 'external':
      return target.url;
    case 'outside':
      return fileAddresses(config, target.path)?.view;
    case 'withheld':
    case 'missing':
      return undefined;
  }
}
