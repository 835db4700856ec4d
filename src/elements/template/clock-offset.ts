/** Minutes by which clocks are ahead of UTC somewhere on earth. */
const everywhere: readonly number[] = [
  -720, -660, -600, -570, -540, -480, -420, -360, -300, -240, -210, -180, -150, -120, -60, 0, 60, 120, 180, 210, 240,
  270, 300, 330, 345, 360, 390, 420, 480, 525, 540, 570, 600, 630, 660, 720, 765, 780, 825, 840,
];

/** A time taken apart: what a clock shows, and how far it is ahead of UTC. */
export interface ClockTime {
  /** As `2026-05-31T14:05`; empty when there is none. */
  readonly wall: string;
  readonly offset: number | undefined;
}

const written = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:(Z)|([+-])(\d\d):(\d\d))$/;

/** Takes a time apart. What is none has no clock. */
export function clockTimeOf(text: string): ClockTime {
  const [, wall = '', utc, sign, hours = '0', minutes = '0'] = written.exec(text) ?? [];
  if (wall === '') return { wall, offset: undefined };
  if (utc !== undefined) return { wall, offset: 0 };
  return { wall, offset: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) };
}

/** How far the clock of this browser is ahead of UTC at a time that it shows. */
export function offsetHere(wall: string): number {
  const at = new Date(wall === '' ? Date.now() : wall);
  // There is no minus nought.
  return Number.isNaN(at.getTime()) ? 0 : 0 - at.getTimezoneOffset();
}

/** What this browser's clock shows, to the minute. */
export function wallNow(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The offsets to choose from, with one that must be among them. */
export function offsetsWith(offset: number): readonly number[] {
  return everywhere.includes(offset) ? everywhere : [...everywhere, offset].sort((a, b) => a - b);
}

/** An offset in words: "UTC+02:00". */
export function offsetInWords(offset: number): string {
  const minutes = Math.abs(offset);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `UTC${offset < 0 ? '−' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
