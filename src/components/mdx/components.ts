import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ComponentName } from '../../source/mdx.ts';
import Aside from './Aside.astro';
import Card from './Card.astro';
import CardGrid from './CardGrid.astro';
import Comparison from './Comparison.astro';
import Level from './Level.astro';
import Owner from './Owner.astro';
import Practices from './Practices.astro';
import Rails from './Rails.astro';
import Steps from './Steps.astro';
import Tab from './Tab.astro';
import Tabs from './Tabs.astro';

/** What a page may use without importing it. Other generators call a tab `TabItem`. */
export const components = {
  Aside,
  Card,
  CardGrid,
  Comparison,
  Level,
  Owner,
  Practices,
  Rails,
  Steps,
  Tab,
  TabItem: Tab,
  Tabs,
} satisfies Record<ComponentName, AstroComponentFactory>;
