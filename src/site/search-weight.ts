import type { Page } from '../handbook/handbook.ts';

/**
 * How much a page counts in search, where that is not the usual 1. What is kept for the record can still be found, below
 * what holds.
 */
export function weightOf({ status }: Pick<Page, 'status'>): string | undefined {
  switch (status) {
    case 'archived':
      return '0.2';
    case 'deprecated':
      return '0.5';
    case 'active':
    case 'draft':
      return undefined;
  }
}
