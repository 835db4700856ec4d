import { segment } from './address.ts';

/**
 * What two names of one area have in common: letters and digits, whatever pictures or signs stand around them. A name of
 * pictures alone is told by those.
 */
export function areaKey(name: string): string {
  const plain = name.normalize('NFKC').replace(/\uFE0F/g, '');
  if (/[\p{L}\p{N}]/u.test(plain)) return segment(plain);
  const signs = [...plain.trim()].map((sign) => (sign.codePointAt(0) ?? 0).toString(16));
  return signs.length === 0 ? segment(plain) : `sign-${signs.join('-')}`;
}
