import { CopyCode } from './copy-code.ts';
import { CopyPage } from './copy-page.ts';
import { PageContents } from './page-contents.ts';
import { PrintPage } from './print-page.ts';
import { RelativeDate } from './relative-date.ts';
import { ReviewDue } from './review-due.ts';
import { SearchOpen } from './search-open.ts';
import { ThemeSwitch } from './theme-switch.ts';

/** What every page carries. Search itself is heavier: `search-open` and `search-results` load it when it is wanted. */
const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'copy-code': CopyCode,
  'copy-page': CopyPage,
  'page-contents': PageContents,
  'print-page': PrintPage,
  'relative-date': RelativeDate,
  'review-due': ReviewDue,
  'search-open': SearchOpen,
  'theme-switch': ThemeSwitch,
};

/** What only some pages carry, and too heavy for the others. Each defines itself when it is loaded. */
const onSomePages: Readonly<Record<string, () => Promise<unknown>>> = {
  'checklist-plan': () => import('./checklist-plan.ts'),
  'compare-levels': () => import('./compare-levels.ts'),
  'draft-way': () => import('./draft-way.ts'),
  'growth-notebook': () => import('./growth-notebook.ts'),
  'lasting-links': () => import('./lasting-links.ts'),
  'level-matrix': () => import('./level-matrix.ts'),
  'plan-way': () => import('./plan-way.ts'),
  'plan-review': () => import('./plan-review.ts'),
  'search-results': () => import('./search-results.ts'),
  'template-form': () => import('./template-form.ts'),
};

for (const [tag, element] of Object.entries(elements)) customElements.define(tag, element);
for (const [tag, load] of Object.entries(onSomePages)) if (document.querySelector(tag) !== null) void load();
