import type { LadderExport } from '../../schema/ladder-export.ts';

/** A ladder's JSON, fetched when it is first wanted, and again only after a failure. */
export class LadderFile {
  readonly #address: string;
  #loading: Promise<LadderExport> | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  /** @throws when it cannot be fetched */
  load(): Promise<LadderExport> {
    this.#loading ??= fetchLadder(this.#address).catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }
}

/**
 * Fetches a ladder's JSON.
 *
 * @throws when it cannot be fetched
 */
export async function fetchLadder(address: string, signal?: AbortSignal): Promise<LadderExport> {
  const response = await fetch(address, signal === undefined ? {} : { signal });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  // The same build has written the file and this page: checking its shape again would load a library for it.
  return (await response.json()) as LadderExport;
}
