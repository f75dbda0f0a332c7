import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { evaluateProgramme, evaluationToJson, parseProgramme, type Programme } from '@onemetre/core';
import { readTable, tidyFiles } from '@onemetre/exchange';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const seeds = [
  'demo-district/plan-2021-2025',
  'demo-district/plan-2026-2030',
  'national-children/outline-2021-2030',
  'xiqing/programme',
];
const read = (name: string): Programme => {
  const text = readFileSync(new URL(`../../seeds/${name}.json`, import.meta.url), 'utf8');
  const parsed = parseProgramme(JSON.parse(text));
  if (!parsed.ok) throw new Error(`The seed ${name} has errors`);
  return parsed.programme;
};
const programmes = new Map(seeds.map((name) => [name, read(name)]));
/** Each on its own date, and one of them on a second one. */
const judged = [...programmes.values()].flatMap((programme, at) => {
  const dates = [programme.asOf ?? '2025-12-31', ...(at === 0 ? ['2023-06-30'] : [])];
  return dates.map((asOf) => ({
    programme,
    evaluation: evaluationToJson(evaluateProgramme(programme, { asOf }), programme),
  }));
});

const folder = mkdtempSync(join(tmpdir(), 'onemetre-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let query: (sql: string) => Promise<readonly (readonly unknown[])[]>;
beforeAll(async () => {
  for (const [name, content] of await tidyFiles(judged, 'zh-Hans')) writeFileSync(join(folder, name), content);
  const connection = await (await DuckDBInstance.create()).connect();
  query = async (sql) => {
    const answer = await connection.runAndReadAll(
      sql.replace(/@(\S+)/g, (_, name: string) => `'${join(folder, name)}'`),
    );
    return answer.getRowsJson() as readonly (readonly unknown[])[];
  };
});

const plainNumber = (value: unknown): number => Number(value);
const counts = (list: readonly string[]): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const name of list) found[name] = (found[name] ?? 0) + 1;
  return found;
};

describe.each(['csv', 'ndjson'])('DuckDB reads %s', (format) => {
  test('the tallies of every programme are those of the page', async () => {
    const rows = await query(
      `select programme, cast(as_of as varchar), "group", tally, total, due, known, good from @groups.${format} order by all`,
    );
    const expected = judged.flatMap(({ programme, evaluation }) =>
      evaluation.groups.flatMap((group) =>
        (['outcome', 'delivery', 'binding', 'aspired'] as const).flatMap((name) => {
          const tally = group[name];
          return tally
            ? [[programme.id, evaluation.asOf, group.id, name, tally.total, tally.due, tally.known, tally.good]]
            : [];
        }),
      ),
    );
    const sorted = (list: readonly (readonly unknown[])[]): string[] => list.map((row) => row.join(' ')).sort();
    expect(sorted(rows)).toEqual(sorted(expected));
    expect(rows.length).toBeGreaterThan(100);
  });

  test('counting the judgements again gives the same tallies', async () => {
    const rows = await query(
      `select programme, cast(as_of as varchar), state, count(*) from @judgements.${format} where tallied and axis = 'outcome' and strength is distinct from 'aspired' group by all`,
    );
    for (const { programme, evaluation } of judged) {
      const counted = rows.filter(([id, asOf]) => id === programme.id && asOf === evaluation.asOf);
      const tally = evaluation.groups.find(({ id }) => id === programme.id)?.outcome.byState;
      expect(Object.fromEntries(counted.map(([, , state, count]) => [state, plainNumber(count)]))).toEqual(tally);
    }
  });

  test('values and their absence are as the programmes have them, and none is 0 by being absent', async () => {
    const rows = await query(
      `select programme, cast(as_of as varchar), observation, value, absence from @observations.${format} where observation is not null`,
    );
    const expected = judged.flatMap(({ programme, evaluation }) => {
      const later = new Set(evaluation.later);
      return (programme.observations ?? [])
        .filter(({ id }) => !later.has(id))
        .map(({ id, value, absence }) => [programme.id, evaluation.asOf, id, value, absence ?? null]);
    });
    const told = ([programme, asOf, id, value, absence]: readonly unknown[]): string =>
      [programme, asOf, id, value === null ? 'none' : plainNumber(value), absence ?? ''].join(' ');
    expect(rows.map(told).sort()).toEqual(expected.map(told).sort());
    expect(expected.some(([, , , value]) => value === null)).toBe(true);
  });

  test('an id joins the tables, and a key tells their rows apart', async () => {
    const [[lost] = []] = await query(
      `select count(*) from @targets.${format} t anti join @judgements.${format} j on t.programme = j.programme and t.as_of = j.as_of and t.target = j.item`,
    );
    expect(plainNumber(lost)).toBe(0);
    for (const [table, key] of [
      ['targets', 'programme, as_of, target'],
      ['judgements', 'programme, as_of, item'],
      ['groups', 'programme, as_of, "group", tally'],
      ['observations', 'programme, as_of, indicator, period, area, place, breakdown, definition, observation'],
    ] as const) {
      const [[rows, different] = []] = await query(
        `select count(*), count(distinct (${key})) from @${table}.${format}`,
      );
      expect([table, plainNumber(different)]).toEqual([table, plainNumber(rows)]);
    }
  });
});

test('dates are dates, numbers are numbers, and a yes or no is one', async () => {
  const types = Object.fromEntries(
    (await query('describe select * from @judgements.csv')).map(([name, type]) => [String(name), String(type)]),
  );
  expect(types).toMatchObject({
    as_of: 'DATE',
    observed: 'DOUBLE',
    tallied: 'BOOLEAN',
    state: 'VARCHAR',
    ratio: 'DOUBLE',
  });
});

test('a target that was changed has what it asked at first, when it was changed, and by which documents', async () => {
  const rows = await query(
    "select distinct value, cast(original_value as double), original_low, cast(revised as varchar), revised_by from @targets.csv where target = 'library-corners-2025' and as_of > '2023-06-30'",
  );
  expect(rows).toEqual([[50, 45, null, '2023-06-01', 'bulletin']]);
});

test('the workbook has the same counts', async () => {
  const read = readTable(readFileSync(join(folder, 'tables.xlsx')), { name: 'tables.xlsx' });
  if (!read.ok) throw new Error('The workbook cannot be read');
  const rows = (name: string): number =>
    new Set(read.sheets.find((sheet) => sheet.name === name)?.cells.map(({ row }) => row)).size - 1;
  const leaves = judged.reduce((sum, { evaluation }) => sum + evaluation.answers.length, 0);
  expect(rows('评估结果')).toBe(leaves);
  expect(rows('目标')).toBe(judged.reduce((sum, { programme }) => sum + programme.targets.length, 0));
});

test('every column of every file is in the dictionary, which the package describes too', async () => {
  const rows = await query(`select "table", "column" from @data-dictionary.csv`);
  const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    resources: { name: string; bytes: number; schema: { fields: { name: string; description: string }[] } }[];
  };
  const described = resources.flatMap(({ name, schema }) => schema.fields.map((field) => [name, field.name]));
  expect(rows).toEqual(described);
  for (const { name, bytes, schema } of resources) {
    const content = readFileSync(join(folder, `${name}.csv`));
    expect(content.length).toBe(bytes);
    expect(
      content
        .toString('utf8')
        .split('\r\n')[0]
        ?.replace(/^\ufeff/, '')
        .split(','),
    ).toEqual(schema.fields.map((field) => field.name));
    expect(schema.fields.every(({ description }) => description !== '')).toBe(true);
  }
});

test('what is invented or unofficial says so, and what is neither does not', async () => {
  const citation = readFileSync(join(folder, 'CITATION.cff'), 'utf8');
  const title = /^title: (.*)$/m.exec(citation)?.[1] ?? '';
  const marked = title.split('; ').filter((name) => name.includes('演示数据'));
  const invented = [...programmes.values()].filter(({ demonstration }) => demonstration === true);
  expect(marked.length).toBe(invented.length);
  expect(invented.length).toBeGreaterThan(0);
  expect(invented.length).toBeLessThan(programmes.size);
  const rows = await query(
    'select programme, bool_and(demonstration), bool_and(unofficial) from @groups.csv group by all',
  );
  expect(counts(rows.map((row) => row.join(' ')))).toEqual(
    counts(
      [...programmes.values()].map(
        ({ id, demonstration, publisherIsIssuer }) => `${id} ${demonstration === true} ${!publisherIsIssuer}`,
      ),
    ),
  );
});
