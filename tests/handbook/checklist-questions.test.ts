import { describe, expect, it } from 'vitest';
import { checklistAt, checklistOf, taskAt } from '../checklist-at.ts';
import { handbookOf } from '../content-tree.ts';

const front = [
  '---',
  'questions:',
  '  - { id: location, ask: Where?, options: { office: In the office, home: From home, lab: The lab } }',
  '  - { id: contract, options: [employee, lab, home] }',
  '  - { id: on-call, help: Ask first. }',
  '  - { id: car, options: { yes: Indeed, no: Never } }',
  '---',
];

/** What a condition asks for, and the faults it makes. */
function read(condition: string): [string, string[]] {
  const list = checklistOf([...front, `- [ ] T (@hire, if ${condition})`]);
  const answers = taskAt(list, 'T')
    .condition.map((group) =>
      group.map(({ question, answer, not }) => `${question}${not ? '!' : '='}${answer}`).join('+'),
    )
    .join('|');
  return [answers, list.faults.map(({ kind }) => kind).filter((kind) => kind !== 'unused-question')];
}

describe('questions of a checklist', () => {
  it.each([
    ['office', 'location=office'],
    ['in the office', 'location=office'],
    ['not employee', 'contract!employee'],
    ['on-call', 'on-call=yes'],
    ['on call', 'on-call=yes'],
    ['on-call is no', 'on-call=no'],
    ['car', 'car=yes'],
    ['car is never', 'car=no'],
    ['contract is lab', 'contract=lab'],
    ['location: the lab', 'location=lab'],
    ['office and on-call or employee', 'location=office+on-call=yes|contract=employee'],
  ])('are answered by `if %s`', (condition, answers) => {
    expect(read(condition)).toEqual([answers, []]);
  });

  it('are taken in their order where several have an answer, which is a fault', () => {
    expect(read('home')).toEqual(['location=home', ['ambiguous-condition']]);
    const list = checklistOf([...front, '- [ ] T (if home)']);
    expect(list.faults.find(({ kind }) => kind === 'ambiguous-condition')).toMatchObject({
      kind: 'ambiguous-condition',
      name: 'home',
      questions: ['location', 'contract'],
    });
  });

  it('are made of what nobody asks, so that it can still be said', () => {
    const list = checklistOf([
      ...front,
      '- [ ] T (if visa)',
      '- [ ] U (if location is mars)',
      '- [ ] V (if location is mars)',
      '- [ ] W (if desk is high)',
    ]);
    expect(
      list.questions
        .slice(4)
        .map(({ id, ask, declared, options }) => [id, ask, declared, options.map((option) => option.id)]),
    ).toEqual([
      ['visa', 'Visa?', false, ['yes', 'no']],
      ['desk', 'Desk?', false, ['high', 'other']],
    ]);
    expect(list.questions[0]?.options.map(({ id }) => id)).toEqual(['office', 'home', 'lab', 'mars']);
    expect(taskAt(list, 'V').condition).toEqual([[{ question: 'location', answer: 'mars', not: false }]]);
    const missing = list.faults.filter(({ kind }) => kind === 'unanswered-condition');
    expect(missing).toMatchObject([
      { name: 'visa', known: ['office', 'home', 'lab', 'employee', 'lab', 'home', 'on-call', 'car'] },
      { name: 'location is mars' },
      { name: 'desk is high' },
    ]);
  });

  it('are asked from the general to the particular, and in its own way by the list that is read', () => {
    const handbook = handbookOf({
      'checklists/all.md':
        '---\nquestions: [{ id: location, ask: General? }, { id: age }]\n---\n- [ ] A (if location)\n',
      'checklists/team.md':
        '---\nincludes: all\nquestions: [{ id: stack }, { id: Location, ask: Ours? }]\n---\n- [ ] B (if stack)\n',
    });
    const team = checklistAt(handbook, 'team');
    expect(team.questions.map(({ ask }) => ask)).toEqual(['Ours?', 'Age?', 'Stack?']);
    // What the included list asks in vain is told there.
    expect(team.faults).toEqual([]);
    expect(checklistAt(handbook, 'all').faults).toMatchObject([{ kind: 'unused-question', name: 'age' }]);
  });
});
