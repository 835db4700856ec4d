import type { Change, Subject, Whom } from '../change.ts';
import type { Team, Term } from '../handbook.ts';
import type { Compared } from './compared.ts';
import { factChange, newChange } from './new-change.ts';
import { inWords } from './page-facts.ts';
import { changesInWords } from './said-words.ts';
import { everybody, outside } from './whom.ts';

/** What became of the teams. */
export function changesInTeams({ before, after }: Compared): Change[] {
  return [
    ...[...after.teams.values()].flatMap((team) => {
      const was = before.teams.get(team.id);
      return was === undefined ? [newTeam(team)] : changesInTeam(was, team);
    }),
    ...[...before.teams.values()].filter(({ id }) => !after.teams.has(id)).map(goneTeam),
  ];
}

function teamSubject({ data, path, url }: Team): Subject {
  return { kind: 'team', title: data.name, path, url };
}

function teamWhom({ id, data }: Team): Whom[] {
  return [{ type: 'team', id, name: data.name }];
}

function newTeam(team: Team): Change {
  return newChange(teamSubject(team), teamWhom(team), { part: 'whole', sort: 'new', after: team.data.description });
}

function goneTeam(team: Team): Change {
  const pages = team.pages.length;
  const note = pages === 0 ? '' : `It answered for ${pages === 1 ? 'one page' : `${pages} pages`}.`;
  return newChange(teamSubject(team), [...teamWhom(team), everybody], {
    part: 'whole',
    sort: 'gone',
    before: team.data.description,
    weight: 'heavy',
    note,
  });
}

function changesInTeam(before: Team, after: Team): Change[] {
  const subject = teamSubject(after);
  const own = teamWhom(after);
  const [one, other] = [before.data, after.data];
  const opened = other.audience === 'public';
  return [
    ...factChange(subject, [everybody], 'name', [one.name, other.name]),
    // Where to ask is what the file of a team is there for.
    ...factChange(subject, [everybody], 'channel', [one.channel, other.channel], { weight: 'heavy' }),
    ...factChange(subject, [everybody], 'link', [one.link, other.link]),
    ...factChange(subject, own, 'lead', [one.lead, other.lead]),
    ...factChange(subject, own, 'members', [inWords(one.members), inWords(other.members)]),
    ...factChange(subject, own, 'looks after', [one.description, other.description]),
    ...factChange(subject, opened ? [outside, ...own] : own, 'audience', [one.audience, other.audience], {
      weight: opened ? 'loud' : 'heavy',
    }),
  ];
}

/** What became of the team's words. One is known by its name, or else by its meaning. */
export function changesInTerms({ before, after, names }: Compared): Change[] {
  const path = after.files.has('glossary.yml') || before.files.has('glossary.yml') ? 'glossary.yml' : 'glossary.yaml';
  const subject = ({ term }: Term): Subject => ({ kind: 'term', title: term, path, url: undefined });
  const left = new Set(before.glossary);
  const partner = (term: Term): Term | undefined => {
    const found =
      [...left].find((each) => each.term === term.term) ??
      [...left].find(
        (each) => each.meaning === term.meaning && !after.glossary.some((other) => other.term === each.term),
      );
    if (found !== undefined) left.delete(found);
    return found;
  };
  const changes = after.glossary.flatMap((term): Change[] => {
    const was = partner(term);
    if (was === undefined)
      return [newChange(subject(term), [everybody], { part: 'whole', sort: 'new', after: term.meaning })];
    return [
      ...factChange(subject(term), [everybody], 'term', [was.term, term.term]),
      ...(was.meaning === term.meaning
        ? []
        : changesInWords(was.meaning, term.meaning, {
            subject: subject(term),
            whom: [everybody],
            names,
            fact: 'meaning',
          })),
      ...factChange(
        subject(term),
        [],
        'other names',
        [inWords(was.names) || undefined, inWords(term.names) || undefined],
        { weight: 'light' },
      ),
    ];
  });
  return [
    ...changes,
    ...[...left].map((term) =>
      newChange(subject(term), [everybody], { part: 'whole', sort: 'gone', before: term.meaning }),
    ),
  ];
}
