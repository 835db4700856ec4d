import { imageSize } from 'image-size';
import type { Handbook } from '../../handbook/handbook.ts';
import type { LinkedFile } from '../../source/content-tree.ts';

/** Width and height of a picture, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Sizes by file: while the content does not change, neither do the files of the tree. */
const sizes = new WeakMap<LinkedFile, Size | undefined>();

/** Size of the picture in a linked file; `undefined` when it is none, or does not say. */
export function sizeOf(path: string, handbook: Handbook): Size | undefined {
  const file = handbook.linkedFiles.get(path);
  if (file === undefined) return undefined;
  if (!sizes.has(file)) sizes.set(file, measure(file));
  return sizes.get(file);
}

function measure(file: LinkedFile): Size | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(file.read());
    if (!(width > 0) || !(height > 0)) return undefined;
    // A camera held upright says so in the picture, and browsers turn it.
    const turned = orientation >= 5;
    return { width: Math.round(turned ? height : width), height: Math.round(turned ? width : height) };
  } catch {
    // A page can be read without knowing the size of its pictures.
    return undefined;
  }
}
