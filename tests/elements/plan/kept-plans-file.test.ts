import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPlans, plansFileOf } from '../../../src/elements/plan/plans-file.ts';
import { begin } from '../../../src/handbook/progress.ts';
import { judge, reportFriction, reportMissing, setStart, tick } from '../../../src/handbook/progress/editing.ts';
import { checklistPlans } from '../../../src/schema/checklist-plans.ts';
import { listOf } from '../../handbook/progress-fixture.ts';
import { anyPlans, monday, noteOf, plansOf } from './plans-samples.ts';

const seed = 20_260_504;

function wholePlan() {
  const list = listOf({ Start: ['Order the laptop'] });
  const begun = begin(list, { id: 'plan', whose: 'A new colleague', today: monday });
  const ticked = tick(setStart(begun, monday), 'order-the-laptop', monday);
  const noted = reportMissing(reportFriction(ticked, 'order-the-laptop', noteOf('a', { minutes: 5 })), noteOf('b'));
  return {
    ...judge(noted, 'Knows whom to ask', { met: monday }),
    answers: { location: 'office' },
    people: { manager: 'M.' },
  };
}

describe('plans in a file', () => {
  it('come back as they were, whatever was written in them', () => {
    fc.assert(
      fc.property(anyPlans, (plans) => {
        expect(openPlans(plansFileOf(plans))).toEqual({ value: plans });
        expect(checklistPlans.safeParse(JSON.parse(plansFileOf(plans))).success).toBe(true);
      }),
      { seed },
    );
  });

  it('are opened exactly when the schema takes them, with any one part put wrong', () => {
    const whole = plansOf(wholePlan());
    const wrong = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(
        '2026-02-29',
        '2028-02-29',
        '26-1-1',
        'unclear',
        '',
        'Handrail',
        null,
        undefined,
        0,
        -1,
        1.5,
        true,
        {},
        [],
      ),
    );
    let [taken, refused] = [0, 0];
    fc.assert(
      fc.property(fc.constantFrom(...pathsOf(whole)), wrong, (path, value) => {
        const text = JSON.stringify(withValue(whole, path, value));
        const takes = checklistPlans.safeParse(JSON.parse(text)).success;
        expect('value' in openPlans(text), JSON.stringify([path, value])).toBe(takes);
        if (takes) taken += 1;
        else refused += 1;
      }),
      { numRuns: 1500, seed },
    );
    expect(Math.min(taken, refused)).toBeGreaterThan(50);
  });

  it('are refused when two plans, tasks or notes could overwrite each other', () => {
    const plan = wholePlan();
    const twice = [
      plansOf(plan, plan),
      plansOf({ ...plan, tasks: [...plan.tasks, ...plan.tasks.map((task) => ({ ...task, friction: [] }))] }),
      plansOf({ ...plan, missing: [noteOf('a')] }),
    ];
    expect(twice.map((each) => openPlans(plansFileOf(each)))).toEqual([
      { refused: expect.stringContaining('two plans have the same id') },
      { refused: expect.stringContaining('two tasks have the same id') },
      { refused: expect.stringContaining('two notes have the same id') },
    ]);
  });
});

type Path = readonly (string | number)[];

/** The path of each part of a value, however deep. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    pathsOf(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [path, ...inner];
}

function withValue(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole)) return whole.map((each: unknown, at) => (at === key ? withValue(each, rest, value) : each));
  if (typeof whole !== 'object' || whole === null) return whole;
  return Object.fromEntries(
    Object.entries(whole).map(([name, each]) => [name, name === key ? withValue(each, rest, value) : each]),
  );
}
