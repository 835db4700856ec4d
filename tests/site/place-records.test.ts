import { describe, expect, it } from 'vitest';
import { placeRecords } from '../../src/site/place-records.ts';
import { handbookOf } from '../content-tree.ts';

describe('placeRecords', () => {
  it('finds the lists of what there is, and each team', () => {
    const records = placeRecords(
      handbookOf({
        'checklists/first-day.md': '# First day\n\n- [ ] Ask (@hire)\n',
        'teams/it.yaml': 'name: IT\ndescription: Looks after machines\nchannel: "#it"\n',
      }),
    );
    expect(records.map(({ url, title }) => [url, title])).toEqual([
      ['/checklists/', 'Checklists'],
      ['/teams/', 'Teams'],
      ['/teams/#it', 'IT'],
    ]);
    expect(records.at(-1)).toMatchObject({
      content: 'IT. Looks after machines. #it',
      trail: 'Teams',
      filters: { kind: ['Team'] },
    });
  });

  it('names records by what their library is called, with the actions that follow from them', () => {
    const records = placeRecords(handbookOf({ 'postmortems/2026-01-02-late.md': '# Late\n' }));
    expect(records.map(({ url }) => url)).toEqual(['/postmortems/', '/actions/']);
  });

  it('finds no list of nothing', () => {
    expect(placeRecords(handbookOf({ 'pages/a.md': '# A\n' }))).toEqual([]);
  });
});
