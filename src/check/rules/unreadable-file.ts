import type { Rule } from '../rule.ts';

/** A file that is there, but cannot be read as what it claims to be. */
export const unreadableFile: Rule = {
  code: 'unreadable-file',
  severity: 'error',
  locked: true,
  title: 'File that cannot be read',
  *find(handbook) {
    for (const [file, faults] of handbook.faults) {
      for (const { kind, position, ...fault } of faults) {
        if (kind !== 'unreadable' || !('reason' in fault)) continue;
        const { message, suggestion } = explain(fault.reason);
        yield { file, position, message, suggestion };
      }
    }
  },
};

function explain(reason: string): { message: string; suggestion: string } {
  if (reason.includes('UTF-8')) {
    return {
      message: 'The text is not valid UTF-8 from here on, so readers see a replacement sign in place of some letters.',
      suggestion: 'Save the file again as UTF-8: editors offer it under "Save with encoding".',
    };
  }
  const message = `This file is left out, so it is not on the site: ${reason}.`;
  return { message, suggestion: remedies.find(([words]) => reason.includes(words))?.[1] ?? otherwise };
}

/** What helps, by words of the reason. */
const remedies: readonly (readonly [words: string, remedy: string])[] = [
  ['symbolic link', 'Put the file itself here, or let the link lead to a file inside the content folder.'],
  ['submodule', 'Put the files themselves here: a handbook is read from one repository.'],
  ['in the folder `ladders`', 'Move it there, and give it the name of the ladder, as in `ladders/engineering.yaml`.'],
  ['same name', 'Give one of the two files another name.'],
];
const otherwise = 'Make sure that it is an ordinary file or folder, and that you are allowed to read it.';
