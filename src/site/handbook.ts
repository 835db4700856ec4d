import type { Handbook } from '../handbook/handbook.ts';
import { href } from '../handbook/address.ts';
import { currentSession } from './session.ts';

/** The handbook pages are made from: already cut to its edition, so that no page can forget the audience. */
export function theHandbook(): Handbook {
  return currentSession().handbook;
}

/** An href to an address of the site, under its base path. */
export function linkTo(url: string, fragment = ''): string {
  const [path = '', ownFragment = ''] = url.split('#');
  return href(theHandbook().base, path, fragment || ownFragment);
}
