import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateProgramme, parseProgramme, type Programme } from '@onemetre/core';
import { describe, expect, test } from 'vitest';
import { documentPlaces } from './document-places.ts';

interface Lock {
  readonly documents: readonly { readonly id: string; readonly file: string; readonly sha256: string }[];
  readonly strings: readonly {
    readonly path: string;
    readonly document: string;
    readonly place: string;
    readonly sha256: string;
  }[];
  /** Every numeral that the plan prints, each once. */
  readonly numbers: readonly string[];
}

const folder = new URL('../../seeds/xiqing/', import.meta.url);
const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as T;
const programme = read<Programme>('programme.json');
const lock = read<Lock>('sources.lock.json');
const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
const bare = (text: string): string => text.replace(/\s/g, '');

/** The text a lock entry is about: `actions.nursery-care.title`. */
const textAt = (path: string): string => {
  const [list = '', id = '', field = ''] = path.split('.');
  const items = (programme as unknown as Record<string, readonly Record<string, unknown>[]>)[list] ?? [];
  const value = items.find((item) => item['id'] === id)?.[field];
  const text = typeof value === 'object' && value !== null ? (value as Record<string, string>)['zh-Hans'] : value;
  if (typeof text !== 'string') throw new Error(`no text at ${path}`);
  return text;
};

/** What a reader of the programme can see: its texts, numbers and dates, without its links and hashes. */
const spokenOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .filter(([key]) => !['id', 'item', 'about', 'sources', 'sha256', 'address', 'schemaVersion'].includes(key))
        .map(([, inner]) => spokenOf(inner))
        .join(' ')
    : String(value);
const numeralsOf = (text: string): Set<string> => new Set(text.match(/\d+(?:\.\d+)?/g));

const folderOfSources = process.env['ONEMETRE_SOURCES'];
const sources =
  folderOfSources !== undefined && lock.documents.every(({ file }) => existsSync(join(folderOfSources, file)))
    ? folderOfSources
    : null;
process.stdout.write(
  `seeds/xiqing: ${sources === null ? 'the source documents are not at hand; the seed is compared with its lock' : 'the lock is compared with the source documents too'}\n`,
);

describe('the Xiqing plan', () => {
  test('is a programme without errors, and warned of nothing but the start that it does not state', () => {
    const parsed = parseProgramme(programme);
    expect(parsed.ok).toBe(true);
    expect(parsed.issues.map(({ code, path }) => [code, ...path])).toEqual([['start-unknown', 'period', 'start']]);
  });

  test('has what the plan says of itself: 5 domains, 20 actions, 12 measures', () => {
    const domains = programme.domains.filter(({ role }) => role === 'domain').map(({ id }) => id);
    expect(domains).toHaveLength(5);
    expect(programme.actions.filter(({ domain }) => domains.includes(domain))).toHaveLength(20);
    expect(programme.actions.filter(({ domain }) => !domains.includes(domain))).toHaveLength(12);
    expect(programme.actions.slice(0, 20).map(({ number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, i) => `行动${i + 1}`),
    );
  });

  test('names no lead anywhere, and every action and measure has its units', () => {
    expect(new Set(programme.responsibilities.map(({ duty }) => duty))).toEqual(new Set(['by-duty']));
    const answered = new Set(programme.responsibilities.map(({ item }) => item));
    expect(programme.actions.filter(({ id }) => !answered.has(id))).toEqual([]);
  });

  test('points every item to its place', () => {
    const items = [
      ...programme.actions,
      ...programme.indicators,
      ...programme.targets,
      ...(programme.commitments ?? []),
      ...(programme.figures ?? []),
      ...(programme.projects ?? []),
      ...(programme.entries ?? []),
      ...(programme.notes ?? []),
      ...programme.parties,
    ];
    expect(items.filter(({ sources: from }) => !from?.[0]?.place).map(({ id }) => id)).toEqual([]);
  });

  test('takes no date where the text has none', () => {
    expect(programme.period).toEqual({ start: null, end: '2025' });
    const undated = programme.targets.filter(({ deadline }) => deadline === null).map(({ id }) => id);
    expect(undated).toContain('immunisation-rate-target');
    expect(undated).toContain('mental-health-staff-schools-target');
    expect(undated.length).toBeGreaterThanOrEqual(11);
  });

  test('shows the traps of the text: a target below its start, one equal to it, one written twice', () => {
    const figure = (id: string) => programme.figures?.find((item) => item.id === id)?.value;
    const target = (id: string) => programme.targets.find((item) => item.id === id);
    expect(figure('fig-preschool-enrolment')).toBeGreaterThan(
      target('preschool-gross-enrolment-target')?.value as number,
    );
    expect(figure('fig-retention')).toBe(target('compulsory-retention-target')?.value);
    expect(target('demonstration-communities-target')?.duplicateOf).toBe('city-friendly-communities-target');
  });

  test('holds no progress value: the sources give none', () => {
    expect(programme.observations).toBeUndefined();
  });

  test('is judged as of the day on which it is released, and names what was read: two documents of 2023', () => {
    expect(programme.asOf).toBe(programme.released);
    expect(programme.releases).toMatchObject([{ date: programme.released, asOf: programme.released }]);
    expect(programme.documents.filter(({ availability }) => availability === 'read')).toHaveLength(2);
    expect(programme.scope?.['zh-Hans']).toMatch(/2023年的两份材料.*此后的材料没有读到/);
    expect(programme.scope?.en).toMatch(/two documents were read, both of 2023.*Nothing later was read/);
  });

  test('calls a project only what the text names as one', () => {
    const places = programme.projects?.map(({ sources: from }) => from?.[0]?.place);
    expect(places).toEqual([...Array(5).fill('五(三)'), ...Array(2).fill('四(四)行动14')]);
  });

  test('counts once what the plan promises twice: in two places, or as a project and with a number', () => {
    const leaves = [programme.targets, programme.commitments ?? [], programme.projects ?? []].flat();
    const twice = leaves.flatMap(({ id, duplicateOf }) => (duplicateOf === undefined ? [] : [[id, duplicateOf]]));
    expect(Object.fromEntries(twice)).toEqual({
      'demonstration-communities-target': 'city-friendly-communities-target',
      'nursery-care-c4': 'district-nursery-centre-target',
      'project-nursery-centre': 'district-nursery-centre-target',
      'child-medical-care-c1': 'friendly-hospital-target',
      'project-hospital': 'friendly-hospital-target',
      'project-schools': 'new-schools-target',
      'cultural-spaces-c4': 'project-nature-base',
      'project-zhangjiawo-sports': 'project-zhangjiawo-centre',
      'organisation-policy-c3': 'support-funding-c1',
      'organisation-policy-c5': 'support-funding-c2',
      'organisation-pilots-c2': 'organisation-pilots-c6',
    });
    // A reader is told of each pair.
    const told = (programme.notes ?? []).map(({ about }) => about);
    expect(twice.filter((pair) => !told.some((about) => pair.every((id) => id && about.includes(id))))).toEqual([]);
    const { answers } = evaluateProgramme(programme, { asOf: programme.asOf as string });
    expect(twice.filter(([id]) => answers.get(id ?? '')?.tallied)).toEqual([]);
  });

  test('promises the effort where it strives for a title, by 2025 where the text says so', () => {
    const striving = programme.commitments?.filter(({ nature }) => nature === 'strive');
    expect(striving?.map(({ id, due }) => [id, due])).toEqual([
      ['organisation-pilots-c2', null],
      ['organisation-pilots-c3', null],
      ['organisation-pilots-c6', '2025'],
    ]);
    const outcomes = programme.entries?.filter(({ list }) => list === 'outcome').map(({ title }) => title['zh-Hans']);
    expect(outcomes).toEqual(expect.arrayContaining(['儿童友好城市', '市级儿童友好城区', '国家儿童友好城市']));
  });

  test('takes an amount for each day and year as such, and counts whole things in wholes', () => {
    const amounts = programme.targets.flatMap(({ id, amount, per }) =>
      amount === undefined ? [] : [[id, amount, per]],
    );
    expect(amounts).toEqual([
      ['childcare-leave-days-target', 10, 'year'],
      ['outdoor-light-hours-target', 1, 'day'],
      ['daily-exercise-hours-target', 1, 'day'],
    ]);
    const whole = programme.indicators.filter(({ unit }) => unit.whole).map(({ unit }) => unit.label['zh-Hans']);
    expect(new Set(whole)).toEqual(new Set(['日', '名', '个', '次', '所', '家']));
    expect(programme.indicators.find(({ id }) => id === 'nursery-places-per-1000')?.unit.whole).toBeUndefined();
  });

  test('says every number of the plan somewhere', () => {
    const spoken = numeralsOf(spokenOf(programme));
    expect(lock.numbers.filter((number) => !spoken.has(number))).toEqual([]);
    expect(lock.numbers).toContain('97.18');
  });

  test('says something to a child about the plan, each domain and each action, in both languages', () => {
    const spoken = [programme, ...programme.domains, ...programme.actions.slice(0, 20)];
    for (const { summary } of spoken) {
      const [chinese, english] = [summary?.['zh-Hans-x-child'] ?? '', summary?.['en-x-child'] ?? ''];
      expect(chinese.length).toBeGreaterThan(4);
      expect(chinese.length).toBeLessThanOrEqual(30);
      expect(english.split(' ').length).toBeLessThanOrEqual(16);
      expect(`${chinese}${english}`).not.toMatch(/[%‰]/);
    }
  });

  test('speaks to a child only where a child reads', () => {
    const spoken = [...programme.domains, ...programme.actions, ...programme.indicators];
    const same = spoken.filter(
      ({ summary }) => summary?.['zh-Hans'] !== undefined && summary['zh-Hans'] === summary['zh-Hans-x-child'],
    );
    expect(same.map(({ id }) => id)).toEqual([]);
  });

  test('has as many commitments, projects, undated targets and repetitions as its sources are said to give', () => {
    const page = readFileSync(new URL('sources.md', folder), 'utf8').replace(/\s+/g, ' ');
    const said = [
      /rule gives (\d+)/,
      /\((\d+) in all\)/,
      /(\d+) of (\d+) targets/,
      /(\d+) promises, (\d+) projects and (\d+) target/,
    ];
    const { commitments = [], projects = [], targets } = programme;
    const undated = targets.filter(({ deadline }) => deadline === null);
    const repeated = [commitments, projects, targets].map((list) => [...list].filter((leaf) => leaf.duplicateOf));
    expect(said.flatMap((pattern) => pattern.exec(page)?.slice(1).map(Number))).toEqual(
      [commitments, projects, undated, targets, ...repeated].map(({ length }) => length),
    );
  });

  test('every verbatim text is the one that was locked', () => {
    const changed = lock.strings
      .filter(({ path, sha256: hash }) => sha256(bare(textAt(path))) !== hash)
      .map(({ path }) => path);
    expect(changed).toEqual([]);
    expect(lock.strings.length).toBeGreaterThan(200);
  });

  test('every locked text stands in the source at its place', () => {
    const texts = new Map(
      lock.documents.map(({ id, file, sha256: hash }) => {
        const bytes = sources === null ? null : readFileSync(join(sources, file));
        if (bytes) expect(sha256(bytes)).toBe(hash);
        return [id, bytes && documentPlaces(bytes.toString('utf8'))] as const;
      }),
    );
    const plan = texts.get('plan');
    if (plan) {
      const file = lock.documents.find(({ id }) => id === 'plan')?.file ?? '';
      expect([...numeralsOf(readFileSync(join(sources ?? '', file), 'utf8'))].sort()).toEqual([...lock.numbers].sort());
    }
    const lost = lock.strings.filter(({ path, document, place }) => {
      const places = texts.get(document);
      return places && !(places.get(place) ?? '').includes(bare(textAt(path)));
    });
    expect(lost.map(({ path, place }) => `${path} at ${place}`)).toEqual([]);
    // Without the documents, the hashes of the documents must at least be the ones the programme names.
    for (const { id, sha256: hash } of lock.documents)
      expect(programme.documents.find((item) => item.id === id)?.sha256).toBe(hash);
  });

  test('every word that a note quotes stands in a document', () => {
    const text = lock.documents.map(({ file }) => (sources === null ? '' : readFileSync(join(sources, file), 'utf8')));
    const quoted = (programme.notes ?? []).flatMap(({ title }) => title['zh-Hans']?.match(/(?<=“)[^”]+(?=”)/g) ?? []);
    const lost = quoted.filter((words) => !text.some((one) => bare(one).includes(bare(words))));
    expect(sources === null ? [] : lost).toEqual([]);
    expect(quoted).toEqual(expect.arrayContaining(['民生事实', '辍控保学']));
  });

  test('lists exactly the units of each line of the text, in its order', () => {
    const plan = lock.documents.find(({ id }) => id === 'plan');
    const text = sources === null || !plan ? null : readFileSync(join(sources, plan.file), 'utf8');
    const names = new Map(programme.parties.map(({ id, title }) => [id, title['zh-Hans'] ?? '']));
    const listed = programme.actions.map(({ id }) =>
      programme.responsibilities
        .filter(({ item }) => item === id)
        .map(({ party }) => names.get(party))
        .join('、')
        .replace(/、等/, '等'),
    );
    const lines =
      text === null
        ? listed
        : [...text.matchAll(/（责任单位：(.*?)）/g)].map(([, line = '']) => line.replace('按职责分工负责', ''));
    expect(listed).toEqual(lines);
    expect(listed).toHaveLength(32);
  });

  test('copies no sentence of the sources', () => {
    const plan = lock.documents.find(({ id }) => id === 'plan');
    const text = sources === null || !plan ? null : bare(readFileSync(join(sources, plan.file), 'utf8'));
    const ours = [
      ...(programme.commitments ?? []),
      ...(programme.notes ?? []),
      ...programme.actions.flatMap(({ id, summary }) => (summary ? [{ id, title: summary }] : [])),
    ];
    const copied = ours.filter(({ title }) => {
      const words = bare(title['zh-Hans'] ?? '').replace(/[。；，]$/, '');
      return words.length > 24 && (text ?? '').includes(words);
    });
    expect(copied.map(({ id }) => id)).toEqual([]);
    expect(ours.length).toBeGreaterThan(100);
  });
});
