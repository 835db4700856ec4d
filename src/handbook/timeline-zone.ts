import type { Block } from '../source/content-tree.ts';
import { readZone } from './zone.ts';

const name = String.raw`([A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_]+)+|(?:UTC|GMT)(?:\s?[+\-\u2212±]\s?\d{1,2}(?::?\d\d)?)?|[+\-\u2212]\d\d:?\d\d|(?:Eastern|Central|Mountain|Pacific)(?:\s+[Tt]ime)?|[A-Za-z]{1,5})(?![\w/])`;
const sentences: readonly RegExp[] = [
  new RegExp(
    String.raw`\btimes?(?:stamps?)?\b[^.;]{0,40}?\b(?:in|are|is|as)\s+(?:(?:all|given|shown|listed|stated|in|the)\s+)*(?:time\s?zone\s+)?${name}`,
    'gi',
  ),
  new RegExp(String.raw`\btime\s?zone\b\s*(?:is|:|=)?\s*${name}`, 'gi'),
  new RegExp(String.raw`\btimes?\b,?\s*[([]?\s*${name}`, 'gi'),
];

/**
 * What a section calls the zone of its times: in the head of a column ("Date and Time in CET", "Time (UTC)"), or else in a
 * sentence or a heading ("All times in CET.").
 *
 * @param heads what the columns are called that hold times
 * @returns as typed, which need not be the name of a zone; nothing if nothing is said
 */
export function zoneSaidIn(blocks: readonly Block[], heads: readonly string[]): string | undefined {
  const around = blocks.flatMap((block) => (block.type === 'heading' || block.type === 'text' ? [block.text] : []));
  const said = [...heads.flatMap(inHead), ...around.flatMap(inSentence)];
  return said.find((zone) => readZone(zone) !== undefined) ?? said.find((zone) => /^[A-Z]{2,5}$|\//.test(zone));
}

function inSentence(text: string): string[] {
  const timed = sentences.flatMap((sentence) => [...text.matchAll(sentence)].map(([, zone = '']) => zone));
  // A heading such as "Timeline (UTC)".
  const [, last] = /\(([^()]+)\)\s*$/.exec(text) ?? [];
  return last !== undefined && readZone(last) !== undefined ? [...timed, last] : timed;
}

/** Any word of a head may be a zone: it has few others. */
function inHead(text: string): string[] {
  return [...text.matchAll(new RegExp(String.raw`(?<![\w/+\-])${name}`, 'g'))]
    .map(([, zone = '']) => zone)
    .filter((zone) => /^[A-Z]{2,5}$|[/+\-\u2212±]/.test(zone));
}
