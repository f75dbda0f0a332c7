import { evaluateProgramme, type Programme } from '@onemetre/core';
import { describe, expect, it } from 'vitest';
import { earlier, editions, found, later, noteAbout, observations, value } from './national-children-files.ts';

describe('the traps of the real data', () => {
  it('senior enrolment stands exactly at a line that the target excludes', () => {
    expect(found(later.targets, 'senior-gross-target-2025-plan-14-5-services')).toMatchObject({
      comparator: 'gt',
      value: 92,
      quantity: { 'zh-Hans': '>92%' },
    });
    expect([value(later, 'senior-gross-2024'), value(later, 'senior-gross-2025')]).toEqual([92, 92]);
    expect(
      noteAbout(
        later,
        'ambiguity',
        'senior-gross-target-2025-plan-14-5-services',
        'senior-gross-2024',
        'senior-gross-2025',
      ),
    ).toBe(true);
  });

  it('infant mortality stood exactly at its ceiling in 2021', () => {
    expect(found(later.targets, 'infant-mortality-target-2030')).toMatchObject({
      comparator: 'le',
      value: value(later, 'infant-mortality-2021'),
    });
    expect(noteAbout(later, 'ambiguity', 'infant-mortality-target-2030', 'infant-mortality-2021')).toBe(true);
  });

  it('low birth weight gets worse every year and is met every year', () => {
    const series = observations(earlier)
      .filter(({ indicator }) => indicator === 'low-birth-weight')
      .map(({ id }) => value(earlier, id));
    expect(series).toHaveLength(4);
    expect(series).toEqual([...series].sort((a, b) => a - b));
    expect(found(earlier.indicators, 'low-birth-weight').direction).toBe('down');
    expect(Math.max(...series)).toBeLessThan(found(earlier.targets, 'low-birth-weight-target-2020').value ?? 0);
    expect(noteAbout(earlier, 'ambiguity', 'low-birth-weight')).toBe(true);
  });

  it('primary myopia is under its ceiling from the start, the other stages are far over theirs', () => {
    const series = (stage: string) =>
      observations(later)
        .filter(({ indicator }) => indicator === `myopia-${stage}`)
        .map(({ id }) => value(later, id));
    const ceiling = (stage: string) => found(later.targets, `myopia-${stage}-target-2030`).value ?? Number.NaN;
    expect(Math.max(...series('primary'))).toBeLessThan(ceiling('primary'));
    expect(Math.min(...series('junior'))).toBeGreaterThan(ceiling('junior') + 10);
    expect(Math.min(...series('senior'))).toBeGreaterThan(ceiling('senior') + 10);
  });

  it('never joins the two series of pupil fitness', () => {
    expect(found(later.observations, 'fitness-good-2021')).toMatchObject({ value: 53.8, status: 'derived' });
    expect(found(later.observations, 'fitness-good-2021-alternative')).toMatchObject({
      value: 33,
      status: 'alternative',
    });
    expect(noteAbout(later, 'contradiction', 'fitness-good-2021', 'fitness-good-2021-alternative')).toBe(true);
  });

  it('never joins the old and the new counting of rural toilets', () => {
    const versions = new Map(
      [...observations(earlier), ...observations(later)]
        .filter(({ indicator }) => indicator === 'rural-toilets')
        .map(({ id, definition }) => [id, definition]),
    );
    expect(Object.fromEntries(versions)).toEqual({
      'rural-toilets-2013': 'old-count',
      'rural-toilets-2016': 'old-count',
      'rural-toilets-2020': 'new-count',
      'rural-toilets-2022': 'new-count',
      'rural-toilets-2022-alternative': 'inspection-report',
      'rural-toilets-2025': 'new-count',
    });
    for (const [, programme] of editions) {
      const known = found(programme.indicators, 'rural-toilets').definitions?.map(({ id }) => id) ?? [];
      for (const { indicator, definition } of observations(programme))
        if (indicator === 'rural-toilets') expect(known).toContain(definition);
    }
  });

  it('breaks the series of paediatric physicians and birth defects', () => {
    const physicians = found(later.indicators, 'paediatricians-per-1000');
    expect(physicians.baselines).toMatchObject([{ sameBasis: false }]);
    expect(found(later.observations, 'paediatricians-per-1000-2020').definition).not.toBe(
      found(later.observations, 'paediatricians-per-1000-2021').definition,
    );
    expect(found(later.observations, 'birth-defects-2020').definition).not.toBe(
      found(later.observations, 'birth-defects-2021').definition,
    );
    const unused = [earlier, later].flatMap(({ indicators }) =>
      indicators.flatMap(({ id, baselines = [] }) =>
        baselines.every(({ sameBasis, sameLabel }) => sameBasis && sameLabel) ? [] : [id],
      ),
    );
    expect(unused).toEqual(['paediatricians-per-1000']);
  });

  it('never joins orphaned and disabled children to orphans', () => {
    const of = (definition: string) =>
      observations(earlier).filter((one) => one.indicator === 'orphans' && one.definition === definition);
    expect(of('orphaned-and-disabled').map(({ id }) => id)).toEqual(['orphans-2010', 'orphans-2013']);
    expect(of('orphans')).toHaveLength(observations(earlier).filter(({ id }) => id.startsWith('orphans-')).length - 2);
    expect(noteAbout(earlier, 'definition', 'orphans-2010', 'orphans-2013')).toBe(true);
  });

  it('keeps both values of the retention base', () => {
    expect(value(earlier, 'compulsory-retention-2010')).toBe(91.1);
    expect(found(earlier.observations, 'compulsory-retention-2010-alternative')).toMatchObject({
      value: 89.7,
      status: 'alternative',
    });
    expect(
      noteAbout(earlier, 'contradiction', 'compulsory-retention-2010', 'compulsory-retention-2010-alternative'),
    ).toBe(true);
  });

  it('notes every pair of values that disagree', () => {
    for (const [, programme] of editions) {
      for (const { id, status } of observations(programme))
        if (status === 'alternative') expect(noteAbout(programme, 'contradiction', id), id).toBe(true);
    }
  });

  it('keeps indicators with similar names apart', () => {
    for (const [, programme] of editions) {
      expect(
        noteAbout(programme, 'definition', 'inclusive-kindergarten-children', 'inclusive-kindergarten-share'),
      ).toBe(true);
    }
    expect([
      value(later, 'inclusive-kindergarten-children-2020'),
      value(later, 'inclusive-kindergarten-share-2020'),
    ]).toEqual([84.74, 80.24]);
  });

  it('keeps the mixed periods of the orphan allowances', () => {
    const periods = observations(later)
      .filter(({ indicator }) => indicator === 'orphan-standard-scattered')
      .map(({ period }) => period);
    expect(periods).toEqual(['2020', '2022-Q3', '2023-Q3', '2024-12-30']);
    expect(
      noteAbout(later, 'definition', 'orphan-standard-scattered', 'orphan-standard-institution', 'defacto-standard'),
    ).toBe(true);
  });

  it('gives counts with neither better nor worse no direction, and does not judge them', () => {
    const neutral = [
      'mch-institutions',
      'childrens-hospitals',
      'trafficking-cases',
      'orphans',
      'defacto-unattended',
      'children-books',
      'legal-aid-minors',
    ];
    for (const [, programme] of editions) {
      for (const { id, direction, purpose } of programme.indicators) {
        expect(direction === 'none', id).toBe(neutral.includes(id));
        if (direction === 'none') expect(purpose, id).toBe('context');
      }
    }
  });

  it('keeps bounds as bounds', () => {
    const bounds = [...observations(earlier), ...observations(later)].flatMap(({ id, qualifier }) =>
      qualifier === undefined ? [] : [`${id} ${qualifier}`],
    );
    expect([...new Set(bounds)].sort()).toEqual([
      'defacto-standard-2020 about',
      'immunisation-2010 at-least',
      'immunisation-2016 at-least',
      'immunisation-2017 at-least',
      'immunisation-2022 at-least',
      'nursery-institutions-2025-10 over',
      'nursery-places-per-1000-2025-10 over',
      'orphans-2012 about',
      'rural-toilets-2020 at-least',
      'rural-toilets-2022 over',
      'rural-toilets-2025 about',
    ]);
  });

  it('does not judge the goals of the old counting of toilets by the new one', () => {
    const periods = observations(earlier).flatMap(({ indicator, period, definition }) =>
      indicator === 'rural-toilets' ? [`${period} ${definition}`] : [],
    );
    expect(periods).toEqual(['2013 old-count', '2016 old-count']);
    expect(noteAbout(earlier, 'definition', 'rural-toilets', 'rural-toilets-target-2020-rural-toilets-85')).toBe(true);
  });

  it('does not let national lower bounds decide targets that are set by township', () => {
    for (const [programme, id] of [
      [earlier, 'immunisation-target-2020'],
      [later, 'immunisation-target-2025-plan-healthy-children'],
    ] as const) {
      expect(found(programme.targets, id)).toMatchObject({
        kind: 'standard',
        perUnit: { en: 'township' },
        unitCount: null,
      });
      expect(noteAbout(programme, 'definition', id)).toBe(true);
    }
  });
});

describe('what the traps do to the judgement', () => {
  const state = (programme: Programme, id: string, asOf = programme.asOf ?? ''): readonly unknown[] => {
    const answer = evaluateProgramme(programme, { asOf }).answers.get(id);
    return [answer?.state, ...(answer?.flags ?? [])];
  };

  it('misses a strict target at the line', () => {
    expect(state(later, 'senior-gross-target-2025-plan-14-5-services')).toEqual(['missed', 'past-due', 'at-the-line']);
  });

  it('meets a ceiling while getting worse', () => {
    expect(state(earlier, 'low-birth-weight-target-2020')[0]).toBe('achieved');
  });

  it('says of myopia what was known last: nothing has come for three years', () => {
    const { answers } = evaluateProgramme(later, { asOf: '2026-11-30' });
    const last = (stage: string) => answers.get(`myopia-${stage}-target-2030`)?.lastKnown?.state;
    expect(['primary', 'junior', 'senior'].map(last)).toEqual(['holding', 'off-track', 'off-track']);
  });

  it('knows nothing before it was published', () => {
    expect(state(later, 'neonatal-mortality-target-2030', '2025-01-23')[0]).not.toBe('achieved');
    expect(state(later, 'neonatal-mortality-target-2030', '2025-01-24')).toEqual(
      expect.arrayContaining(['achieved', 'early']),
    );
  });

  it('never counts a target of another document', () => {
    for (const [, programme] of editions) {
      const { answers, groups } = evaluateProgramme(programme, { asOf: programme.asOf ?? '' });
      const own = programme.targets.filter(({ origin }) => origin === 'own').map(({ id }) => id);
      expect(own).toHaveLength(programme === earlier ? 11 : 8);
      expect([...answers.values()].flatMap(({ id, tallied }) => (tallied ? [id] : [])).sort()).toEqual([...own].sort());
      expect(groups.get(programme.id)?.outcome.total).toBe(own.length);
    }
  });
});
