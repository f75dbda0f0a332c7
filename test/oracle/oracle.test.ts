import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { evaluateProgramme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { runs } from '../../packages/core/src/fixtures/arbitrary-case.ts';
import { programmeCase, type ProgrammeCase } from '../../packages/core/src/fixtures/arbitrary-programme.ts';
import type { File } from './file/file-shapes.ts';
import { oracle } from './oracle.ts';
import { countedWith } from './tally/counted-with.ts';
import { tally, worst } from './tally/tally.ts';

/** The caveats that the oracle knows. */
const caveatsAsked: readonly string[] = ['counts-not-given', 'derived-from-rate', 'share-excludes', 'values-prevail'];

const sorted = (flags: readonly string[]): string[] => [...flags].sort();

test('the oracle and core give every leaf the same state and flags, and every programme the same tallies', () => {
  fc.assert(
    fc.property(programmeCase, ({ programme, asOf, knownAt }: ProgrammeCase) => {
      const { answers, groups } = evaluateProgramme(programme, { asOf, knownAt });
      const file = programme as unknown as File;
      const verdicts = oracle(file, { asOf, knownAt });
      // A reason is compared where a rule names it.
      const leaves = [...answers].map(([id, { state, flags, because, lastKnown, adjusted, beside }]) => ({
        id,
        state,
        flags: sorted(flags),
        caveats: sorted(because.caveats.filter((caveat) => caveatsAsked.includes(caveat))),
        reason: verdicts.get(id)?.reason === undefined ? undefined : because.reason,
        lastKnown: lastKnown && { state: lastKnown.state, date: lastKnown.date },
        againstOriginal: adjusted?.state,
        beside: state === 'invalid' ? undefined : beside && { vintage: beside.vintage, state: beside.state },
      }));
      expect(leaves).toEqual(
        [...verdicts].map(([id, { state, flags, caveats = [], reason, lastKnown, againstOriginal, beside }]) => ({
          id,
          state,
          flags: sorted(flags),
          caveats: sorted(caveats),
          reason,
          lastKnown,
          againstOriginal,
          beside,
        })),
      );
      const isTarget = new Set(programme.targets.map(({ id }) => id));
      const aspired = new Set(programme.targets.filter(({ strength }) => strength === 'aspired').map(({ id }) => id));
      const shown = new Set<string>(
        programme.targets.filter(({ origin }) => origin === 'reference').map(({ id }) => id),
      );
      const group = groups.get(programme.id);
      expect(group?.worst).toEqual(worst([...verdicts].filter(([id]) => !shown.has(id))));
      expect(group?.aspired !== undefined).toBe(aspired.size > 0);
      for (const [name, isOf] of [
        ['outcome', (id: string) => isTarget.has(id) && !aspired.has(id)],
        ['aspired', (id: string) => aspired.has(id)],
        ['delivery', (id: string) => !isTarget.has(id)],
      ] as const) {
        if (group?.[name] === undefined) continue;
        const { bounds, ...counts } = tally([...verdicts].filter(([id]) => isOf(id) && !shown.has(id)));
        const { headline, coverage: _, missing, ...theirs } = group[name];
        expect(theirs).toEqual(counts);
        expect(missing.map(({ id, state }) => [id, state])).toEqual(
          counts.unknown.map((id) => [id, verdicts.get(id)?.state]),
        );
        expect(headline.given ? [headline.low, headline.high] : null).toEqual(bounds);
      }
      // Each unit is counted for what it leads, and for what it took over.
      for (const [unit, ids] of countedWith(verdicts, file, { asOf, knownAt }, (dates) => oracle(file, dates))) {
        const states = (axis: 'outcome' | 'delivery') => groups.get(unit)?.[axis].byState;
        const counted = [...verdicts].filter(([id]) => ids.has(id) && !shown.has(id) && !aspired.has(id));
        expect([unit, states('outcome')]).toEqual([unit, tally(counted.filter(([id]) => isTarget.has(id))).byState]);
        expect([unit, states('delivery')]).toEqual([unit, tally(counted.filter(([id]) => !isTarget.has(id))).byState]);
      }
    }),
    runs,
  );
});

test('the oracle imports nothing from core', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const own = globSync('**/*.ts', { cwd: folder }).filter((file) => !file.endsWith('.test.ts'));
  expect(own).toContain('oracle.ts');
  for (const file of own) {
    const imports = [...readFileSync(folder + file, 'utf8').matchAll(/from '([^']+)'/g)].map(([, name]) => name);
    expect(
      imports.filter((name) => !new URL(name as string, `file://${folder}${file}`).href.startsWith(`file://${folder}`)),
      file,
    ).toEqual([]);
  }
});
