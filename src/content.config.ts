import { defineCollection } from 'astro:content';
import { kinds } from './schema/kinds.ts';
import { handbookLoader } from './site/loader.ts';

export const collections = {
  config: defineCollection({ loader: handbookLoader('config'), schema: kinds.config.schema }),
  team: defineCollection({ loader: handbookLoader('team'), schema: kinds.team.schema }),
  glossary: defineCollection({ loader: handbookLoader('glossary'), schema: kinds.glossary.schema.element }),
  ladder: defineCollection({ loader: handbookLoader('ladder'), schema: kinds.ladder.schema }),
  level: defineCollection({ loader: handbookLoader('level'), schema: kinds.level.schema }),
  framework: defineCollection({ loader: handbookLoader('framework'), schema: kinds.framework.schema }),
  checklist: defineCollection({ loader: handbookLoader('checklist'), schema: kinds.checklist.schema }),
  template: defineCollection({ loader: handbookLoader('template'), schema: kinds.template.schema }),
  record: defineCollection({ loader: handbookLoader('record'), schema: kinds.record.schema }),
  page: defineCollection({ loader: handbookLoader('page'), schema: kinds.page.schema }),
};
