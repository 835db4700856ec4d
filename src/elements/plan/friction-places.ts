import type { IssueForm } from '../../handbook/repository.ts';

/** Where a report leads: to the form of a new issue, and to the files that the steps are written in. */
export interface FrictionPlaces {
  /** None without a repository, or where its form takes no text from an address. */
  readonly form: IssueForm | undefined;
  /** Addresses by the ids of checklists. */
  readonly edits: Readonly<Record<string, string>>;
}

/** Reads what the build has written into the attributes `forge`, `new-issue` and `edits` of an element. */
export function frictionPlaces(element: Pick<Element, 'getAttribute'> | null): FrictionPlaces {
  const forge = element?.getAttribute('forge');
  const url = element?.getAttribute('new-issue') ?? '';
  const known = forge === 'github' || forge === 'gitlab' || forge === 'gitea';
  const edits: unknown = JSON.parse(element?.getAttribute('edits') ?? '{}');
  return {
    form: known && URL.canParse(url) ? { forge, url } : undefined,
    edits: Object.fromEntries(
      Object.entries(typeof edits === 'object' && edits !== null ? edits : {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    ),
  };
}
