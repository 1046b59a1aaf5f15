import { describe, expect, it } from 'vitest';
import { problem, PROBLEMS_TOLD, startReport } from '#lib/exchange/problems.ts';

describe('startReport', () => {
  it('is empty at first', () => {
    const report = startReport();
    expect([report.problems(), report.hasErrors(), report.isFull()]).toEqual([[], false, false]);
  });

  it('puts errors before the warnings that came earlier', () => {
    const report = startReport();
    report.add('title-long', []);
    expect(report.hasErrors()).toBe(false);
    report.add('empty', []);
    expect(report.hasErrors()).toBe(true);
    expect(report.problems().map(({ code }) => code)).toEqual(['empty', 'title-long']);
  });

  it('never lets warnings crowd out an error, and counts what it does not tell', () => {
    const report = startReport();
    for (let index = 0; index < PROBLEMS_TOLD + 5; index += 1) report.add('title-long', []);
    expect(report.isFull()).toBe(false);
    report.add('empty', []);
    const problems = report.problems();
    expect(problems).toHaveLength(PROBLEMS_TOLD + 1);
    expect(problems[0]?.code).toBe('empty');
    expect(problems.at(-1)).toEqual(problem('more-problems', [], { count: 6 }));
  });

  it('is full with one error more than it tells', () => {
    const report = startReport();
    for (let index = 0; index < PROBLEMS_TOLD; index += 1) report.add('empty', []);
    expect(report.isFull()).toBe(false);
    expect(report.problems()).toHaveLength(PROBLEMS_TOLD);
    report.add('empty', []);
    expect(report.isFull()).toBe(true);
    expect(report.problems().at(-1)).toEqual(problem('more-problems', [], { count: 1 }));
  });
});
