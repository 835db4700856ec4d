import { areaKey } from './area-key.ts';
import type { Checklist } from './checklist.ts';

/** What two ways to write one kind of checklist have in common: "on-boarding" is "Onboarding". */
export function kindKey(kind: string): string {
  return areaKey(kind).replaceAll('-', '');
}

/** Whether a checklist is for people who begin. */
export function isOnboarding({ kind = '' }: Pick<Checklist, 'kind'>): boolean {
  return kindKey(kind) === 'onboarding';
}
