import { expect, test } from 'vitest';
import { demoProgramme } from '../fixtures/demo-programme.ts';
import { demoScene } from '../fixtures/demo-scene.ts';
import { judgeOnce } from './judge-once.ts';
import { indicatorView, type IndicatorView } from './indicator-view.ts';
import { makeScene } from './scene.ts';

const view = (id: string, ...scene: Parameters<typeof demoScene>): IndicatorView =>
  indicatorView(demoScene(...scene), id) as IndicatorView;

test('a card says name, state, number, unit and date', () => {
  const { title, state, figure, marks } = view('nursery');
  expect(title.text).toBe('每千常住人口托位数');
  expect([state?.word, state?.family]).toEqual(['略有滞后', 'behind']);
  expect(figure).toMatchObject({ digits: '3.6', unit: '个/千人', detail: '2024年' });
  expect(marks).toEqual(['约束性']);
});

test('any card, cut out, still says where and that it is invented and not official', () => {
  for (const { id } of demoProgramme.indicators) {
    expect(view(id).foot.slice(0, 3)).toEqual(['示例区', '演示数据', '非官方示例']);
    expect(view(id).source.map(({ label }) => label)).toEqual(['数据来源', '数据截至', '发布时间', '下次更新']);
  }
});

test('no value is said in words; it is never 0 and never a bar', () => {
  const { figure, absent, drawing, spoken } = view('sealing');
  expect([figure, absent]).toEqual([null, '暂无数据']);
  expect(drawing?.meter).toBeUndefined();
  expect(drawing?.placed.dot).toBeUndefined();
  expect(spoken).toContain('暂无数据');
});

test('a count with a missing year is a lower bound', () => {
  const { figure, drawing } = view('schools');
  expect(figure).toMatchObject({ sign: '≥ ', digits: '36', detail: '至2024年' });
  expect(drawing?.placed.segments?.filter(({ missing }) => missing).map(({ period }) => period)).toEqual(['2023']);
});

test('the card speaks of the next deadline, and lists the other target with its own state', () => {
  const { aim, others } = view('nursery');
  expect(aim?.id).toBe('nursery-2025');
  expect(others.map(({ id, state }) => [id, state?.word])).toEqual([['nursery-2023', '已完成']]);
});

test('why names rule, inputs, dates and what would change it', () => {
  const labels = view('nursery').why?.facts.map(({ label }) => label);
  expect(labels).toEqual(
    expect.arrayContaining(['方法', '规则', '用到的数据', '计算', '什么会改变判断', '日期', '依据', '出处']),
  );
});

test('what the plan itself says stands behind its target; first where its own issuer publishes it', () => {
  const [target, ...targets] = demoProgramme.targets;
  if (target === undefined) throw new Error('no target');
  const [document] = demoProgramme.documents;
  const labelsOf = (publisherIsIssuer: boolean): readonly string[] => {
    const sources = [{ document: document?.id ?? '', quote: '到2025年，每千常住人口托位数达到4.5个。' }] as const;
    const programme = { ...demoProgramme, publisherIsIssuer, targets: [{ ...target, sources }, ...targets] };
    const scene = makeScene(programme, judgeOnce(programme), { locale: 'zh-Hans', lang: 'zh-Hans' });
    const facts = indicatorView(scene, target.indicator)?.why?.facts ?? [];
    expect(facts.find(({ label }) => label === '原文')?.values).toEqual([{ text: sources[0].quote }]);
    return facts.map(({ label }) => label);
  };
  expect(labelsOf(true)[0]).toBe('原文');
  expect(labelsOf(false).slice(-2)).toEqual(['原文', '出处']);
});

test('a remark of a unit stands beside the state', () => {
  expect(view('nursery').facts.find(({ label }) => label === '责任方说明')?.values[0]?.text).toContain('延期开放');
});

test('the plan profile has no verdict, no drawing and no value', () => {
  const plan = view('nursery', 'zh-Hans', { profile: 'plan' });
  expect(plan).toMatchObject({ figure: null, absent: '', drawing: null, spark: null, why: null });
  expect(plan.state).toBeUndefined();
  expect(JSON.stringify(plan)).not.toContain('滞后');
});

test('the figures profile has values and no verdict', () => {
  const figures = view('nursery', 'zh-Hans', { profile: 'figures' });
  expect(figures.figure?.digits).toBe('3.6');
  expect(figures.sentence).toContain('2024年为3.6个/千人');
  expect([figures.state, figures.why, figures.drawing?.placed.bands]).toEqual([undefined, null, []]);
});

test('without a date nothing is judged', () => {
  const { asOf: _asOf, ...undated } = demoProgramme;
  const scene = makeScene(undated, judgeOnce(undated), { locale: 'zh-Hans', lang: 'zh-Hans' });
  const shown = indicatorView(scene, 'nursery');
  expect(shown?.state).toBeUndefined();
  expect(shown?.foot).toContain('未选定评估日期');
});

test('what was published later is not known', () => {
  const scene = makeScene(demoProgramme, judgeOnce(demoProgramme, '2024-12-31'), {
    locale: 'zh-Hans',
    lang: 'zh-Hans',
  });
  expect(indicatorView(scene, 'births')?.figure).toBeNull();
});

test('an English card marks what exists only in Chinese, and gives our reading', () => {
  const { title, aim } = view('sealing', 'en');
  expect(title).toEqual({ text: '7至9岁儿童窝沟封闭率', lang: 'zh-Hans', mark: 'Chinese only' });
  expect(aim).toMatchObject({ reading: 'at least 40%', words: { text: '40%以上', lang: 'zh-Hans' } });
});

test('an unknown id is null', () => {
  expect(indicatorView(demoScene(), 'constructor')).toBeNull();
});

test('no view holds NaN, Infinity, undefined or an empty pair of brackets in its words', () => {
  for (const locale of ['zh-Hans', 'en'] as const) {
    for (const profile of ['plan', 'figures', 'judged'] as const) {
      for (const { id } of demoProgramme.indicators) {
        expect(JSON.stringify(view(id, locale, { profile }))).not.toMatch(/NaN|Infinity|undefined|\(\)|（）|-0[^.\d]/);
      }
    }
  }
});
