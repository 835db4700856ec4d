/** A name that nothing else has. It need not be secret, and works where a page is not served over HTTPS. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
