import type { DoorEntry } from '../handbook/door.ts';
import { inSentence } from './record-extent.ts';

/** What an entry behind a door is called: a template and its library have names so alike that each says what it is. */
export function doorTitle({ node }: Pick<DoorEntry, 'node'>): string {
  if ('fields' in node) return `The ${inSentence(node.title)} template`;
  return 'templates' in node ? `${node.title} so far` : node.title;
}
