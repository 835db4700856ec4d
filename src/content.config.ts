import { defineCollection } from 'astro:content';
import { handbookLoader } from './site/loader.ts';
import { kinds } from './schema/kinds.ts';

export const collections = {
  page: defineCollection({ loader: handbookLoader('page'), schema: kinds.page.schema }),
  team: defineCollection({ loader: handbookLoader('team'), schema: kinds.team.schema }),
};
