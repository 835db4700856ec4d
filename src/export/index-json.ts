import { href, twinUrl } from '../handbook/address.ts';
import { tasksOf } from '../handbook/checklist.ts';
import type { Handbook, Page, Section } from '../handbook/handbook.ts';
import { nameOf } from '../handbook/name.ts';
import { rhythmOf } from '../handbook/rhythm.ts';

/**
 * The whole handbook as one JSON file: what every page is, who answers for it and how fresh it is, for machines that
 * remind, mirror or count. Addresses are absolute paths.
 */
export function indexJson(handbook: Handbook): string {
  const { base, edition, today } = handbook;
  const groupOf = new Map<Page | Section, string | undefined>(
    handbook.groups.flatMap(({ title, nodes }) => nodes.map((node) => [node, title] as const)),
  );
  const pages = handbook.pages.map((page) => ({
    url: href(base, page.url),
    markdown: href(base, twinUrl(page.url)),
    title: page.title,
    description: page.description,
    path: page.path,
    section: page.trail[0]?.title ?? null,
    group: groupOf.get(page.trail[0] ?? page.section) ?? groupOf.get(page) ?? null,
    audience: page.audience,
    status: page.status,
    owners: page.owners.map(({ id, team }) => ({
      id,
      name: team?.data.name ?? null,
      channel: team?.data.channel ?? null,
    })),
    rhythm: rhythmOf(page) ?? null,
    tags: page.data.tags ?? [],
    changed: page.changed ?? null,
    reviewed: page.review?.last ?? null,
    reviewDue: page.review?.due ?? null,
    words: page.file.outline.words,
    links: page.links.flatMap(({ target }) => (target.type === 'page' ? [href(base, target.page.url)] : [])),
  }));
  const ladders = handbook.ladders.map(({ id, url, title, description, path, audience, status, changed, levels }) => ({
    id,
    url: href(base, url),
    json: href(base, `${url.slice(0, -1)}.json`),
    markdown: href(base, twinUrl(url)),
    title,
    description,
    path,
    audience,
    status,
    changed: changed ?? null,
    levels: levels.length,
  }));
  const checklists = handbook.checklists.map((list) => ({
    id: list.id,
    url: href(base, list.url),
    json: href(base, `${list.url.slice(0, -1)}.json`),
    csv: href(base, `${list.url.slice(0, -1)}.csv`),
    markdown: href(base, twinUrl(list.url)),
    title: list.title,
    description: list.description,
    path: list.path,
    kind: list.kind ?? null,
    audience: list.audience,
    status: list.status,
    changed: list.changed ?? null,
    roles: list.roles.map(({ id, title }) => ({ id, title })),
    tasks: tasksOf(list).length,
  }));
  const templates = handbook.templates.map((template) => ({
    id: template.id,
    url: href(base, template.url),
    json: href(base, `${template.url.slice(0, -1)}.json`),
    markdown: href(base, twinUrl(template.url)),
    title: template.title,
    description: template.description,
    path: template.path,
    audience: template.audience,
    status: template.status,
    version: template.version,
    library: template.library?.id ?? null,
    changed: template.changed ?? null,
  }));
  const libraries = handbook.libraries.map(({ id, url, title, one, records }) => ({
    id,
    url: href(base, url),
    json: href(base, `${url.slice(0, -1)}.json`),
    feed: href(base, `${url.slice(0, -1)}.atom`),
    title,
    one,
    records: records.map((record) => ({
      id: record.id,
      url: href(base, record.url),
      markdown: href(base, twinUrl(record.url)),
      title: record.title,
      path: record.path,
      audience: record.audience,
      status: record.status ?? null,
      day: record.day?.day ?? null,
      changed: record.changed ?? null,
    })),
  }));
  const about = { generator: 'Handrail', name: nameOf(handbook), edition, base, date: today };
  return `${JSON.stringify({ ...about, pages, ladders, checklists, templates, libraries }, null, 1)}\n`;
}
