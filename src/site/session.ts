import type { Handbook } from '../handbook/handbook.ts';
import type { Issue } from '../schema/issue.ts';

/** What a run of the site is about: made once by the command line, and read by pages inside Astro's own module graph. */
export interface Session {
  /** Absolute path of the content folder. */
  readonly contentFolder: string;
  /** The handbook of this run's edition. While previewing, an edit puts a new one in its place. */
  handbook: Handbook;
  /** Issues by path of the file, to show on its page. */
  issues: ReadonlyMap<string, readonly Issue[]>;
  /** Whether pages show their issues: while previewing, or when a build keeps going. */
  readonly showIssues: boolean;
  /** What went wrong while pages were rendered, by path of the file; filled by the pages themselves. */
  readonly failures: Map<string, Issue>;
}

/**
 * Astro bundles pages into modules of their own, loaded into this same process. A registered symbol is the one name that
 * both sides share, so the handbook is read once and not serialised.
 */
const key = Symbol.for('handrail.session');

/** Makes a session the current one. */
export function openSession(session: Session): void {
  Reflect.set(globalThis, key, session);
}

/** The current session. Throws when Astro was started without one: the commands and `astro.config.mjs` open it. */
export function currentSession(): Session {
  const session: Session | undefined = Reflect.get(globalThis, key);
  if (session === undefined) throw new Error('No handbook is open. Start the site with the handrail command.');
  return session;
}
