import type { LadderExport } from '../../schema/ladder-export.ts';

/** A ladder's JSON, fetched when it is first wanted, and again only after a failure. */
export class LadderFile {
  readonly #address: string;
  #loading: Promise<LadderExport> | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  /** @throws when it cannot be fetched, or is not what it should be */
  load(): Promise<LadderExport> {
    this.#loading ??= fetchLadder(this.#address).catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }
}

async function fetchLadder(address: string): Promise<LadderExport> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  // The same build has written the file and this page.
  return (await response.json()) as LadderExport;
}
