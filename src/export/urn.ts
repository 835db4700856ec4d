/**
 * A name of its own in the whole world, always the same for a text, for what has no address: a UUID of the form that anybody may
 * fill as they like (RFC 9562, version 8). It is made from a hash that nobody has to be unable to forge: FNV-1a with 128 bits
 * (RFC 9923).
 */
export function urnOf(text: string): string {
  let hash = offset;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * prime);
  const version = 0x8n << 76n;
  const variant = 0x2n << 62n;
  const named = (hash & ~(0xfn << 76n) & ~(0x3n << 62n)) | version | variant;
  const digits = named.toString(16).padStart(32, '0');
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

const offset = 0x6c62272e07bb014262b821756295c58dn;
const prime = 0x0000000001000000000000000000013bn;
