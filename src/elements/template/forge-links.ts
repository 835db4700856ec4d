import { issueAddress } from '../../export/issue-address.ts';
import { newFileAddress } from '../../export/new-file-address.ts';
import type { IssueForm, NewFileForm } from '../../handbook/repository.ts';

/** Where the repository takes a document. */
export interface Forge {
  readonly file: NewFileForm | undefined;
  readonly issue: IssueForm | undefined;
}

/** Reads what the page says about its repository. */
export function forgeOf(element: Element): Forge {
  const text = (name: string): string => element.getAttribute(name) ?? '';
  const [file, issue] = [kindOf(text('file-forge')), kindOf(text('issue-forge'))];
  return {
    file: file === undefined ? undefined : { forge: file, url: text('file-url'), folder: text('file-folder') },
    issue: issue === undefined ? undefined : { forge: issue, url: text('issue-url') },
  };
}

function kindOf(name: string): IssueForm['forge'] | undefined {
  return (['github', 'gitlab', 'gitea'] as const).find((each) => each === name);
}

/** An address that takes a document to the repository, when it is short enough. */
export interface Way {
  readonly href: string;
  /** Whether the document has to be pasted there all the same. */
  readonly paste: boolean;
}

/** Where a new file with the document in it is begun. */
export function fileWay({ file }: Forge, path: string, text: string): Way | undefined {
  const address = file === undefined ? undefined : newFileAddress(file, path, text);
  return address === undefined ? undefined : { href: address.href, paste: !address.isFilled };
}

/** Where an issue with the document in it is begun. */
export function issueWay({ issue }: Forge, title: string, text: string): Way | undefined {
  const address = issue === undefined ? undefined : issueAddress(issue, title, text);
  return address?.isWhole === true ? { href: address.href, paste: false } : undefined;
}
