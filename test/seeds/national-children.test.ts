import { readFileSync } from 'node:fs';
import { evaluateProgramme, parseProgramme, type Observation, type Programme, type Text } from '@onemetre/core';
import { lastDay } from '@onemetre/core/time';
import { describe, expect, it } from 'vitest';
import { earlier, editions, files, found, later, observations } from './national-children-files.ts';

describe('what the two files hold together', () => {
  const both = <T>(pick: (programme: Programme) => readonly T[]): T[] => [...pick(earlier), ...pick(later)];
  const distinct = (pick: (programme: Programme) => readonly { readonly id: string }[]): number =>
    new Set(both(pick).map(({ id }) => id)).size;

  it('loses no indicator, target, baseline, value or document', () => {
    expect(distinct(({ indicators }) => indicators)).toBe(61);
    expect(both(({ targets }) => targets)).toHaveLength(43);
    expect(both(({ figures }) => figures ?? [])).toHaveLength(49);
    expect(distinct(observations)).toBe(319);
    expect(distinct(({ documents }) => documents)).toBe(135);
  });

  it('says the same about a value that stands in both', () => {
    const shared = observations(earlier).filter(({ id }) => observations(later).some((other) => other.id === id));
    expect(shared).toHaveLength(31);
    // Whether a definition must be named depends on how many versions an edition holds.
    const plain = (one: Observation): object => {
      const { definition: _, ...copy } = one;
      return copy;
    };
    for (const one of shared) expect(plain(found(later.observations, one.id))).toEqual(plain(one));
  });

  it('uses every figure as exactly one baseline, of the base year of its edition or of the plan that counts from it', () => {
    for (const [programme, year] of [
      [earlier, '2010'],
      [later, '2020'],
    ] as const) {
      const used = programme.indicators.flatMap(({ baselines = [] }) => baselines.map(({ figure }) => figure));
      expect([...used].sort()).toEqual((programme.figures ?? []).map(({ id }) => id).sort());
      for (const { id, date } of programme.figures ?? [])
        expect(date, id).toBe(id === 'baseline-myopia-overall-2018' ? '2018' : year);
    }
  });

  it('keeps every value in the years of its edition', () => {
    for (const { period, id } of observations(earlier)) expect(period >= '2010' && period < '2021', id).toBe(true);
    for (const { period, indicator, id } of observations(later))
      expect(period >= '2020' || (indicator.startsWith('myopia-') && period >= '2018'), id).toBe(true);
  });
});

describe.each(editions)('%s', (_, programme) => {
  const documents = new Map(programme.documents.map((document) => [document.id, document]));

  it('is an unofficial example with real data', () => {
    expect(programme.publisherIsIssuer).toBe(false);
    expect(programme.issuer['zh-Hans']).toBe('国务院');
    expect(programme.demonstration).toBeUndefined();
    expect(programme.jurisdiction.code).toBeUndefined();
    expect(JSON.stringify(programme)).not.toMatch(/\/(work|root|home|tmp)\//);
  });

  it('dates every value by the earliest document that gives it for its period', () => {
    const undated: string[] = [];
    for (const { id, sources = [], published, period } of observations(programme)) {
      const dates = sources.map(({ document }) => documents.get(document)?.published);
      expect(dates.length, id).toBeGreaterThan(0);
      // A document of a day before the end of the period cannot know its value: it says how things stood on that day.
      const later = dates.filter((date) => date !== undefined && lastDay(date) >= lastDay(period));
      const earliest = [...later].sort((a, b) => (lastDay(a as string) < lastDay(b as string) ? -1 : 1))[0];
      if (published !== undefined) expect(published, id).toBe(earliest);
      else if (dates[0] === undefined) undated.push(id);
      else expect(earliest, id).toBeUndefined();
    }
    // The page that the value was taken from bears no date.
    expect(undated).toEqual(
      programme === earlier
        ? [
            'infant-mortality-2011',
            'under5-mortality-2011',
            'maternal-mortality-2011',
            'preschool-gross-2012',
            'preschool-gross-2013',
            'compulsory-retention-2013',
            'special-schools-2018',
            'special-schools-2020',
            'special-students-2018',
            'orphans-2013-alternative',
            'rural-toilets-2016',
          ]
        : [
            'prenatal-screening-2023',
            'paediatricians-2021',
            'mch-institutions-2021',
            'childrens-hospitals-2021',
            'special-schools-2020',
            'nursery-places-per-1000-2021',
          ],
    );
  });

  it('says the same of a baseline as of the value of its year, its date of publication included', () => {
    for (const { id, baselines = [] } of programme.indicators)
      for (const { figure } of baselines) {
        const { value, date, published, sources = [] } = found(programme.figures, figure);
        const [same] = observations(programme).filter(
          ({ indicator, period, status }) => indicator === id && period === date && status !== 'alternative',
        );
        expect({ value, published }, figure).toEqual({ value: same?.value, published: same?.published });
        expect(
          same?.sources?.map(({ document }) => document),
          figure,
        ).toContain(sources[0]?.document);
      }
  });

  it('is a programme that the library reads without an issue, but that no value says how many townships vaccinate enough', () => {
    const result = parseProgramme(programme);
    expect(result.issues.map(({ code, item }) => [code, item])).toEqual(
      programme === earlier ? [['values-no-share', 'immunisation-target-2020']] : [],
    );
    expect(result.ok).toBe(true);
  });

  it('has every document that a source names, and beside them only one that nothing was taken from', () => {
    const named = new Set<string>();
    JSON.stringify(programme, (key, entry: unknown) => {
      if ((key === 'document' || key === 'readIn') && typeof entry === 'string') named.add(entry);
      return entry;
    });
    expect([...named].filter((id) => !documents.has(id))).toEqual([]);
    expect([...documents.keys()].filter((id) => !named.has(id))).toEqual([
      programme === earlier ? 'nbs-2020-en' : 'press-cfc-cdb',
    ]);
  });

  it('gives derived values, and only those, a formula', () => {
    for (const { id, grade, status, formula } of observations(programme)) {
      expect(formula !== undefined, id).toBe(grade === 'derived');
      if (status === 'derived') expect(grade, id).toBe('derived');
    }
  });

  it('calls a value original only when it was read on the publisher’s own page', () => {
    const official = /^nbs-20\d\d-en$/;
    for (const { id, grade, sources = [] } of observations(programme)) {
      if (grade === 'derived') continue;
      const [first] = sources;
      const page = first?.readIn ?? first?.document ?? '';
      const original =
        documents.get(page)?.availability === 'read' && (first?.readIn === undefined || official.test(page));
      expect(grade, id).toBe(original ? 'original' : 'quoted');
    }
  });

  it('tells part of a year and second values apart from full ones', () => {
    const indicators = new Map(programme.indicators.map((indicator) => [indicator.id, indicator]));
    for (const { id, indicator, status, partYear } of observations(programme)) {
      expect(id.endsWith('-alternative'), id).toBe(status === 'alternative');
      expect(status === 'provisional' || status === 'estimated', id).toBe(false);
      if (partYear) expect(indicators.get(indicator)?.timeBasis, id).toBe('flow');
    }
    const full = observations(programme).filter(({ status, partYear }) => status !== 'alternative' && !partYear);
    const keys = full.map(({ indicator, period, definition }) => `${indicator} ${period} ${definition}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('counts schools, hospitals, cases and cities in wholes, and nothing that was rounded', () => {
    for (const { id, unit } of programme.indicators) {
      const numbers = [
        ...observations(programme).filter(({ indicator }) => indicator === id),
        ...programme.targets.filter(({ indicator }) => indicator === id),
      ].map(({ value }) => value);
      expect(unit.whole === true, id).toBe(['所', '家', '个', '起', '个城市'].includes(unit.label['zh-Hans'] ?? ''));
      if (unit.whole)
        expect(
          numbers.filter((number) => !Number.isInteger(number)),
          id,
        ).toEqual([]);
    }
  });

  it('adds up no rate and no share', () => {
    for (const { id, unit, timeBasis } of programme.indicators)
      if (unit.kind !== 'plain' || unit.per !== undefined) expect(['average', 'point'], id).toContain(timeBasis);
  });

  it('counts only its own targets and names the plan of every other', () => {
    const outline = programme === earlier ? 'outline-2011-2020' : 'outline-2021-2030';
    const [from, to] = [programme.period.start ?? '', programme.period.end ?? ''];
    for (const { id, origin, sources, deadline } of programme.targets) {
      const plan = documents.get(sources?.[0]?.document ?? '');
      expect(plan?.kind, id).toBe('plan');
      expect(origin, id).toBe(plan?.id === outline ? 'own' : 'reference');
      expect(deadline !== null && deadline >= from && deadline <= to, id).toBe(true);
    }
  });

  it('stamps itself with the date of its latest document, and lists the monitoring reports as releases', () => {
    const dates = observations(programme).flatMap(({ published }) =>
      published === undefined ? [] : [lastDay(published)],
    );
    expect(programme.asOf).toBe([...dates].sort().at(-1));
    const releases = programme.releases ?? [];
    expect(releases.map(({ date }) => date)).toEqual(releases.map(({ date }) => date).sort());
    expect(releases.at(-1)?.date).toBe(programme.asOf);
    for (const { id, date, asOf } of releases.slice(0, -1)) {
      expect(date, id).toBe(lastDay(documents.get(id.replace('release-', ''))?.published ?? ''));
      expect(asOf, id).toBe(date);
    }
    expect(releases).toHaveLength(programme === earlier ? 8 : 5);
  });

  it('shows everything in both languages, except what only one was read in', () => {
    const gaps: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null || path.endsWith('.quantity')) return;
      const tags = Object.keys(node);
      if (tags.includes('zh-Hans') || tags.includes('en')) {
        if (!tags.includes('zh-Hans') || !tags.includes('en')) gaps.push(path);
        return;
      }
      for (const [key, child] of Object.entries(node)) walk(child, `${path}.${key}`);
    };
    walk(programme, programme.id);
    expect(gaps).toEqual([]);
  });

  it('speaks to children in short sentences of whole countable things', () => {
    const targeted = new Set(programme.targets.map(({ indicator }) => indicator));
    const texts: readonly (readonly [string, Text | undefined])[] = [
      [programme.id, programme.summary],
      ...programme.domains.map(({ id, summary }) => [id, summary] as const),
      ...programme.indicators.filter(({ id }) => targeted.has(id)).map(({ id, summary }) => [id, summary] as const),
    ];
    for (const [id, text] of texts) {
      for (const [tag, longest] of [
        ['zh-Hans-x-child', 34],
        ['en-x-child', 110],
      ] as const) {
        const child = text?.[tag];
        expect(child, `${id} ${tag}`).toBeDefined();
        expect(child, id).not.toMatch(/[%‰]|\d\.\d|percent|per mille/i);
        for (const sentence of child?.split(/(?<=[。.])/) ?? [])
          expect(sentence.length, sentence).toBeLessThanOrEqual(longest);
      }
    }
  });

  it('has notes that point at something', () => {
    const ids = new Set(
      [
        programme.indicators,
        programme.targets,
        programme.figures ?? [],
        observations(programme),
        programme.domains,
      ].flatMap((list) => list.map(({ id }) => id)),
    );
    for (const { id, about } of programme.notes ?? [])
      expect(
        about.filter((item) => !ids.has(item)),
        id,
      ).toEqual([]);
  });
});

describe('the chain of editions', () => {
  it('resolves both ways', () => {
    expect(later.edition?.continues).toMatchObject({ programme: earlier.id, address: files.earlier });
    expect(earlier.edition?.continuedBy).toMatchObject({ programme: later.id, address: files.later });
    expect(earlier.edition?.continues).toBeUndefined();
    expect(later.edition?.continuedBy).toBeUndefined();
  });

  it('links every indicator that stands in both, and nothing else', () => {
    for (const { id, continues } of later.indicators) {
      const before = earlier.indicators.some((indicator) => indicator.id === id);
      expect(continues, id).toEqual(before ? { edition: earlier.id, id } : undefined);
    }
  });

  it('links fields of the same name, and does not assume that 环境 carries on 社会环境', () => {
    for (const { id, title, continues } of later.domains) {
      const before = earlier.domains.find((domain) => domain.title['zh-Hans'] === title['zh-Hans']);
      expect(continues, id).toEqual(before ? { edition: earlier.id, id: before.id } : undefined);
    }
    expect(found(later.domains, 'environment').continues).toBeUndefined();
    expect(later.domains.map(({ title }) => title['zh-Hans'])).toEqual([
      '健康',
      '安全',
      '教育',
      '福利',
      '家庭',
      '环境',
      '法律保护',
    ]);
    expect(earlier.domains.map(({ title }) => title['zh-Hans'])).toEqual([
      '健康',
      '教育',
      '福利',
      '社会环境',
      '法律保护',
    ]);
  });

  it('links own targets to the earlier outline’s', () => {
    const links = later.targets.flatMap(({ id, continues }) => (continues ? [[id, continues.id]] : []));
    expect(links).toEqual([
      ['infant-mortality-target-2030', 'infant-mortality-target-2020'],
      ['under5-mortality-target-2030', 'under5-mortality-target-2020'],
    ]);
    for (const [, before] of links) expect(found(earlier.targets, before ?? '').origin).toBe('own');
  });
});

describe('wording', () => {
  it('has the outline’s eight targets in English only', () => {
    const own = later.targets.filter(({ origin }) => origin === 'own');
    expect(own).toHaveLength(8);
    for (const { id, quantity } of own) expect(Object.keys(quantity), id).toEqual(['en']);
  });

  it.each(editions)('%s: a target read in a translation says so, and is not made stricter by it', (_, programme) => {
    const translated = programme.targets.filter(({ quantity }) => quantity['zh-Hans'] === undefined);
    expect([...found(programme.notes, 'note-english-only').about].sort()).toEqual(
      translated.map(({ id }) => id).sort(),
    );
    for (const { id, quantity, wording, comparator } of translated) {
      expect(wording, id).toBe('summary');
      const [word] = /below|less than|under|above|more than/.exec(quantity.en ?? '') ?? [];
      const read = word === undefined ? 'not-stated' : /above|more/.test(word) ? 'ge' : 'le';
      expect(comparator, id).toBe(read);
    }
  });

  it('says of a target striven for (力争) that it is, and of no other', () => {
    for (const { id, quantity, strength } of [...earlier.targets, ...later.targets])
      expect(strength === 'aspired', id).toBe((quantity['zh-Hans'] ?? '').includes('力争'));
    expect(later.targets.filter(({ strength }) => strength === 'aspired')).toHaveLength(2);
  });

  it('asks of each township what the plan asks of each township, never of the national rate', () => {
    for (const [programme, id, threshold] of [
      [earlier, 'immunisation-target-2020', 95],
      [later, 'immunisation-target-2025-plan-healthy-children', 90],
    ] as const) {
      expect(found(programme.targets, id)).toMatchObject({ kind: 'standard', threshold, unitCount: null });
      expect(found(programme.targets, id).value).toBeUndefined();
    }
  });

  it('never turns a bare 达到 into “at least”', () => {
    for (const { id, quantity, comparator } of [...earlier.targets, ...later.targets]) {
      const words = quantity['zh-Hans'] ?? quantity.en ?? '';
      if (/达到|^reach/.test(words) && !words.includes('以上')) expect(comparator, id).toBe('not-stated');
    }
  });

  it('reads the yearly fall of myopia as an average from the year that the plan counts from', () => {
    const id = 'myopia-overall-target-2023-myopia-plan-2018';
    const fall = found(later.targets, id);
    expect(fall).toMatchObject({
      kind: 'relative',
      relative: { base: 'average-per-year', change: -0.5, as: 'points' },
      start: '2019',
      deadline: '2023',
    });
    expect(fall.value).toBeUndefined();
    const { because } = evaluateProgramme(later, { asOf: '2024-06-30' }).answers.get(id) ?? {};
    expect(because).toMatchObject({ dates: { baseline: '2018-12-31' }, numbers: { baseline: 53.6, target: 51.1 } });
  });
});

describe('what sources.md says of the files', () => {
  const page = readFileSync(new URL('../../seeds/national-children/sources.md', import.meta.url), 'utf8');
  const distinct = new Map([...observations(earlier), ...observations(later)].map((value) => [value.id, value]));
  const everyDocument = new Map([...earlier.documents, ...later.documents].map((item) => [item.id, item]));

  it('counts what they hold', () => {
    const row = (name: string): string => page.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? '';
    const numbers = (name: string) => [...row(name).matchAll(/\d+/g)].map(([number]) => Number(number));
    const named = [...everyDocument.values()].filter(({ availability }) => availability === 'named').length;
    expect(numbers('documents')).toEqual([
      earlier.documents.length,
      later.documents.length,
      everyDocument.size,
      everyDocument.size - named,
      named,
    ]);
    for (const grade of ['original', 'quoted', 'derived']) {
      const graded = [observations(earlier), observations(later), [...distinct.values()]].map(
        (values) => values.filter((value) => value.grade === grade).length,
      );
      expect(row(`observations of grade ${grade}`)).toBe(`| observations of grade ${grade} | ${graded.join(' | ')} |`);
    }
  });

  it('lists every document with the values taken from it and those it gives as well', () => {
    const listed = [...page.matchAll(/^\| `([^`]+)` .*\| (\d+) \| (\d+) \|$/gm)].map(([, id, main, check]) => [
      id,
      Number(main),
      Number(check),
    ]);
    const count = (id: string, from: number, to?: number): number =>
      [...distinct.values()].filter(({ sources = [] }) =>
        sources.slice(from, to).some(({ document }) => document === id),
      ).length;
    expect(listed.map(([id]) => id).sort()).toEqual([...everyDocument.keys()].sort());
    expect(listed).toEqual(listed.map(([id]) => [id, count(String(id), 0, 1), count(String(id), 1)]));
  });

  it('names the document of every baseline', () => {
    for (const { id, sources = [] } of [...(earlier.figures ?? []), ...(later.figures ?? [])])
      expect(page, id).toMatch(new RegExp(`^\\| \`${id}\` .*\\| \`${sources[0]?.document}\` \\|`, 'm'));
  });
});
