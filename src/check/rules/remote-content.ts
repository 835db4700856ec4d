import { writtenOf } from '../../handbook/written.ts';
import { decode } from '../../handbook/address.ts';
import type { Rule } from '../rule.ts';
import { yamlFileOf } from '../source.ts';
import { typed } from '../wording.ts';

const remote = /^(?:https?:)?\/\//i;

/** An image on another host. Pages ask no other host for anything: what a reader looks at is nobody else's business. */
export const remoteContent: Rule = {
  code: 'remote-content',
  severity: 'warning',
  title: 'Image on another host',
  *find(handbook) {
    for (const { path: file, images } of writtenOf(handbook)) {
      for (const { image, target } of images) {
        if (target.type !== 'external' || !remote.test(image.url)) continue;
        const name = nameIn(image.url);
        yield {
          file,
          position: image.position,
          message: `${typed(image.url)} is on another host, and pages ask no other host for anything: readers see a link in its place.`,
          suggestion: `Save the image beside the page and write ${typed(image.syntax === 'html' ? `src="${name}"` : `![${image.text}](${name})`)}.`,
        };
      }
    }
    const config = yamlFileOf(handbook, 'config');
    const { logo } = handbook.config;
    if (config === undefined || logo === undefined || !remote.test(logo)) return;
    yield {
      file: config.path,
      position: config.content.at(['logo']),
      message: `The logo ${typed(logo)} is on another host, and pages ask no other host for anything: they show none.`,
      suggestion: `Save the image in the content folder and write ${typed(`logo: ${nameIn(logo)}`)}.`,
    };
  },
};

/** What to call the file of an address: its last part, if that is a name. */
function nameIn(url: string): string {
  const path = url.replace(remote, '').replace(/[?#].*$/s, '');
  const last = path.includes('/') ? path.slice(path.lastIndexOf('/') + 1) : '';
  const name = decode(last).replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return /\.(png|jpe?g|gif|svg|webp|avif)$/i.test(name) ? name : `${name.replace(/^[.-]+|[.-]+$/g, '') || 'image'}.png`;
}
