import { durationInWords } from '../handbook/duration-words.ts';
import type { PhaseName, RecordMoment } from '../handbook/timeline-phases.ts';
import type { TimelinePicture } from './timeline-picture.ts';

/** What phases are called on pages. */
export const phaseWords: Readonly<Record<PhaseName, string>> = {
  unnoticed: 'Nobody had noticed',
  hurting: 'It hurt',
  recovering: 'Putting it right',
};

/** What the moments of a record are called on pages, beside an entry of a timeline. */
export const momentWords: Readonly<Record<RecordMoment, string>> = {
  started: 'began',
  detected: 'noticed',
  mitigated: 'stopped hurting',
  resolved: 'over',
};

/** What the picture of a timeline shows, in a sentence or two, for those who do not see it. */
export function pictureInWords({ bands, marks }: Pick<TimelinePicture, 'bands' | 'marks'>): string {
  const events = marks.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const phases = bands.map(({ phase, minutes }) => `${phaseWords[phase]}: ${durationInWords(minutes)}.`);
  const told = events === 0 ? [] : [events === 1 ? 'One event.' : `${events} events.`];
  return ['What happened when, as a picture.', ...phases, ...told].join(' ');
}
