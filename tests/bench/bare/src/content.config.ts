import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const idOf = (path: string): string => path.replace(/\.md$/, '').replace(/(^|\/)(index|README)$/, '') || 'index';

export const collections = {
  pages: defineCollection({
    loader: glob({ pattern: '**/*.md', base: './content', generateId: ({ entry }) => idOf(entry) }),
    schema: z.object({ title: z.string().optional() }),
  }),
};
