import type { IssueForm } from '../handbook/repository.ts';

/** An address that begins a new issue with words in it. */
export interface IssueAddress {
  readonly href: string;
  /** Whether the text is in it; otherwise it was too long, and has to be pasted. */
  readonly isWhole: boolean;
}

/**
 * How long an address may be, in bytes. GitHub takes 8,191 (https://github.com/github/docs/issues/5136); GitLab and Gitea
 * stand behind servers that read the line with the address into 8,192, with the words `GET` and `HTTP/1.1` around it.
 */
export const mostBytes = 8000;

const pasteHere =
  'The text was too long for a link. It has been copied: paste it in the place of this line. If that fails, go back to your plan and copy the report there.';

/**
 * Makes the address of a new issue with its title and text filled in. It sends nothing: only who follows it hands both to the
 * forge. A text that makes it too long is left out, and a line says to paste it.
 */
export function issueAddress({ forge, url }: IssueForm, title: string, text: string): IssueAddress {
  const whole = filled(forge, url, title, text);
  if (whole.length <= mostBytes) return { href: whole, isWhole: true };
  const short = filled(forge, url, title, pasteHere);
  return { href: short.length <= mostBytes ? short : filled(forge, url, '', pasteHere), isWhole: false };
}

/** In an address everything else than ASCII is encoded: its length is its bytes. */
function filled(forge: IssueForm['forge'], url: string, title: string, text: string): string {
  const address = new URL(url);
  // https://docs.github.com/issues, https://docs.gitlab.com/user/project/issues/create_issues/ and Gitea's own form.
  const [titleKey, textKey] = forge === 'gitlab' ? ['issue[title]', 'issue[description]'] : ['title', 'body'];
  if (title !== '') address.searchParams.set(titleKey, title);
  address.searchParams.set(textKey, text);
  return address.href;
}
