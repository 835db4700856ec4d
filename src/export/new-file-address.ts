import { placeOf } from '../handbook/repository.ts';
import type { NewFileForm } from '../handbook/repository.ts';
import { mostBytes } from './issue-address.ts';

/** An address that begins a new file with its name in it. */
export interface NewFileAddress {
  readonly href: string;
  /** Whether the text will be in the editor too. Otherwise it may be empty, and the text has to be pasted: copy it first. */
  readonly isFilled: boolean;
}

/**
 * Makes the address of a new file with its name and text filled in. It sends nothing: only who follows it hands both to the forge.
 *
 * - GitHub reads `filename`, which may hold folders, and `value`: https://github.com/isaacs/github/issues/1527.
 * - Gitea and Forgejo read the same: https://docs.gitea.com/development/integrations; name in routers/web/repo/editor.go, text in
 *   web_src/js/features/repo-editor.ts of go-gitea/gitea.
 * - GitLab reads `file_name`, and has `content` on the page (app/views/projects/blob/_editor.html.haml of gitlabhq/gitlabhq), but
 *   its editor begins empty all the same (configureMonacoEditor in app/assets/javascripts/blob_edit/edit_blob.js,
 *   https://gitlab.com/gitlab-org/gitlab/-/work_items/594214). Versions before that, and maybe some after, show the text.
 *
 * @param path of the new file, relative to the content folder
 * @returns `undefined` when the address would be longer than forges read, so that something else must be offered, such as a
 * download. On GitLab a text that is too long is left out.
 */
export function newFileAddress(
  { forge, url, folder }: NewFileForm,
  path: string,
  text: string,
): NewFileAddress | undefined {
  const name = placeOf(`${folder}/${path}`);
  if (forge !== 'gitlab') return short(filled(url, { filename: name, value: text }), true);
  return (
    short(filled(url, { file_name: name, content: text }), false) ?? short(filled(url, { file_name: name }), false)
  );
}

/** In an address everything else than ASCII is encoded: its length is its bytes. */
function short(href: string, isFilled: boolean): NewFileAddress | undefined {
  return href.length <= mostBytes ? { href, isFilled } : undefined;
}

function filled(url: string, parts: Readonly<Record<string, string>>): string {
  return `${url}?${new URLSearchParams(parts).toString()}`;
}
