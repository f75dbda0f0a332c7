/**
 * What people come for, walked through on the portal as it is served: a citizen understands a card at a glance, an auditor
 * is two presses away from everything behind a state, an official knows what to do first, a parent finds what was promised.
 * Asserted is what stands within the window, and how often something was pressed. No clock: five seconds are what a person
 * has, not what a machine is measured by.
 */
import { readFileSync } from 'node:fs';
import { attention, evaluateProgramme, parseProgramme } from '@onemetre/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locator } from 'playwright';
import { untilDrawn } from '../../packages/widgets/src/testing/until-drawn.ts';
import { openPortal, type Portal, type Reader } from './portal-reader.ts';

let portal: Portal;

beforeAll(async () => {
  portal = await openPortal();
}, 120_000);

afterAll(async () => {
  await portal.close();
});

/** What the demonstration needs first, as its file says. */
const first = ((): readonly unknown[] => {
  const result = parseProgramme(JSON.parse(readFileSync('seeds/demo-district/plan-2021-2025.json', 'utf8')));
  if (!result.ok) throw new Error('the demonstration is not sound');
  return attention(result.programme, evaluateProgramme(result.programme)).action;
})();

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };

/** A link of the page's contents leads there; so does a thumb. */
const goTo = (what: Locator): Promise<void> => what.evaluate((element) => element.scrollIntoView());

const expectWords = (seen: string, words: readonly string[]): void => {
  // A figure and its unit may stand in boxes of their own.
  const close = seen.replace(/\s+/g, '');
  expect(words.filter((word) => !close.includes(word.replace(/\s+/g, '')))).toEqual([]);
};

const card = ({ page }: Reader, item: string): Locator => page.locator(`om-indicator[item="${item}"]`);

describe('a citizen understands a card at a glance: name, state, number, date, target', () => {
  test.each([
    ['demo.html', desk, ['无障碍改造的公园', '滞后', '55%', '2025年', '目标80%', '演示数据']],
    ['demo.html', phone, ['无障碍改造的公园', '滞后', '55%', '2025年', '目标80%', '演示数据']],
    ['demo.en.html', desk, ['Barrier-free parks', 'Behind', '55%', '2025', 'Target 80%', 'Demonstration data']],
    ['demo.en.html', phone, ['Barrier-free parks', 'Behind', '55%', '2025', 'Target 80%', 'Demonstration data']],
  ] as const)('%s, %j', async (path, size, words) => {
    const reader = await portal.open(path, size);
    await goTo(card(reader, 'barrier-free'));
    expectWords(await reader.inView(card(reader, 'barrier-free')), words);
    expect(reader.pressed()).toBe(0);
    await reader.keep(`citizen-${path.replace('.html', '')}-${size.width}`);
  });

  test('and where there is no number the card says so, in place of one', async () => {
    const reader = await portal.open('demo.html', phone);
    await goTo(card(reader, 'protected-children'));
    const seen = await reader.inView(card(reader, 'protected-children'));
    expectWords(seen, ['受保护儿童人数', '不予显示']);
    expect(await card(reader, 'protected-children').getByRole('meter').count()).toBe(0);
    await reader.keep('citizen-withheld-390');
  });
});

describe('an auditor finds what is behind a state within two presses', () => {
  test('the first opens rule, inputs, dates, thresholds, what would change it, and sources', async () => {
    const reader = await portal.open('demo.html', desk);
    const parks = card(reader, 'barrier-free');
    await goTo(parks);
    await reader.press(parks.locator('details.why summary'));
    const why = await reader.inView(parks);
    expectWords(why, [
      '直线进度法',
      '规则 1',
      '基线2020年30%',
      '2025年55%',
      '2026年3月10日公布',
      '0.7',
      '什么会改变判断',
      '63.22%',
      '51.43%',
    ]);
    await goTo(parks.locator('details.why .inside'));
    expectWords(await reader.inView(parks), [
      '评估日2026年3月20日',
      '期限2027年12月31日',
      '禾麓区儿童友好监测年报',
      '区园林绿化中心（现由区建设交通局承担）（牵头）',
    ]);
    await reader.keep('auditor-why');
    await reader.press(parks.locator('details.table summary'));
    await goTo(parks.locator('details.table'));
    const table = await reader.inView(parks);
    expectWords(table, [
      '2021年33%',
      '2022年37%',
      '2023年42%',
      '2024年49%',
      '2025年55%',
      '2026年3月10日公布',
      '年度表',
    ]);
    expect(reader.pressed()).toBe(2);
    await reader.keep('auditor-table');
  });

  test('every card that is judged says why, with a rule, a date and a source, after one press', async () => {
    const reader = await portal.open('demo.html', desk);
    const silent = await reader.page.locator('om-indicator').evaluateAll(async (cards) => {
      const found: string[] = [];
      for (const element of cards) {
        const root = element.shadowRoot;
        const first = root?.querySelector('details');
        if (!root?.querySelector('[part~="state"]') || !first) continue;
        first.open = true;
        await new Promise((resolve) => {
          first.addEventListener('toggle', resolve, { once: true });
        });
        await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
        const text = first.textContent ?? '';
        for (const word of ['规则', '日期', '出处'])
          if (!text.includes(word)) found.push(`${element.getAttribute('item')}: ${word}`);
      }
      return found;
    });
    expect(await reader.page.locator('om-indicator [part~="state"]').count()).toBeGreaterThan(30);
    expect(silent).toEqual([]);
  });
});

describe('an official', () => {
  test('sees which items need action first, and which unit has which duty, one press from the top of the page', async () => {
    const reader = await portal.open('demo.html', desk);
    const link = reader.page.locator('nav a[href="#attention"]').first();
    await reader.press(link);
    const seen = await reader.inView(reader.page.locator('om-attention'));
    expectWords(seen, [
      `有${first.length}项需要先办`,
      '亲水点水质达标率',
      '未能保持',
      '牵头：区水务局',
      '配合：区教育体育局',
      '按职责分工',
      '已过565天',
    ]);
    // A binding target comes before what is further behind.
    expect(seen.indexOf('亲水点水质达标率')).toBeLessThan(seen.indexOf('普惠幼儿园覆盖率'));
    expect(reader.pressed()).toBe(1);
    await reader.keep('official-attention');
  });

  test('prints the sheet, on one page', async () => {
    const reader = await portal.open('demo.html', desk);
    const sheet = reader.page.locator('om-meeting-sheet');
    // The dialogue of the system would wait for a person.
    await reader.page.evaluate(() => {
      window.print = () => Object.assign(window, { asked: true });
    });
    await goTo(sheet);
    await reader.press(sheet.getByRole('button'));
    expect(reader.pressed()).toBe(1);
    expect(await reader.page.evaluate('asked')).toBe(true);
    await reader.keep('official-sheet');
    const margin = '12mm';
    const pdf = await reader.page.pdf({
      format: 'A4',
      margin: { top: margin, right: margin, bottom: margin, left: margin },
    });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)).toHaveLength(1);
  });
});

describe('a parent finds nursery places: what is promised and what is known', () => {
  test('on the child’s page, on a phone: where to get, and never an empty box', async () => {
    const reader = await portal.open('child.html', phone);
    const nursery = reader.page.locator('article.child', { hasText: '小宝宝' });
    await goTo(nursery);
    expectWords(await reader.inView(nursery), [
      '每2000个人里，要有9个小宝宝的座位',
      '2025年',
      '小旗在说好要到的地方',
      '每千常住人口拥有3岁以下婴幼儿托位',
    ]);
    expect(await nursery.locator('svg.way').count()).toBe(1);
    expect(await reader.page.locator('svg.icons').count()).toBe(0);
    await reader.keep('parent-child-390');
    await reader.press(nursery.locator('a', { hasText: '每千常住人口' }));
    await reader.page.waitForURL(/items\/nursery-places-per-1000\.html$/);
    await untilDrawn(reader.page);
    expectWords(await reader.inView(reader.page.locator('main')), ['4.5个', '四(二)行动5']);
    expect(reader.pressed()).toBe(1);
  });

  test('in the plan’s table, where no value is told because none is in the sources', async () => {
    const reader = await portal.open('plan.html', phone);
    const table = reader.page.locator('om-indicator-table');
    const row = table.locator('tr[role="row"]', { hasText: '每千常住人口拥有3岁以下婴幼儿托位' });
    await goTo(row);
    const seen = await reader.inView(table);
    expectWords(seen, ['每千常住人口拥有3岁以下婴幼儿托位', '4.5个', '2025年']);
    expect(await row.innerText()).not.toMatch(/(^|\D)0(个|%)/);
    await reader.keep('parent-plan-390');
  });
});

/** The front page of the real plan, whose results no source holds. */
describe('from the front page, on a phone', () => {
  const main = ({ page }: Reader): Locator => page.locator('main');

  test('a citizen learns what is known without a press, and in two what was promised of nurseries and by whom', async () => {
    const reader = await portal.open('index.html', phone);
    expectWords(await reader.inView(main(reader)), [
      '22项量化目标',
      '11项要在2025年做到',
      '期限已经过去',
      '没有这11项的结果',
    ]);
    await reader.keep('front-citizen-390');
    await reader.press(reader.page.locator('om-answer .key a:visible').first());
    await reader.page.waitForURL(/targets\.html#passed$/);
    await reader.press(reader.page.locator('#passed a', { hasText: '托位' }));
    await reader.page.waitForURL(/items\/nursery-places-per-1000\.html$/);
    await untilDrawn(reader.page);
    expectWords(await reader.inView(main(reader)), [
      '每千常住人口拥有3岁以下婴幼儿托位',
      '4.5个',
      '到2025年',
      '区卫健委（按职责分工）',
    ]);
    expect(reader.pressed()).toBe(2);
    await reader.keep('front-nursery-390');
  });

  test('an official sees in one press what a unit answers for, and with whom', async () => {
    const reader = await portal.open('index.html', phone);
    await reader.press(reader.page.locator('main a', { hasText: '区教育局' }).first());
    await reader.page.waitForURL(/items\/education-bureau\.html$/);
    await untilDrawn(reader.page);
    expectWords(await reader.inView(main(reader)), ['区教育局', '方案里有20件事写着区教育局']);
    expect(reader.pressed()).toBe(1);
    await reader.keep('front-unit-390');
  });

  test('an auditor comes from the first number to the place in the source in three presses, and Back leads home', async () => {
    const reader = await portal.open('index.html', desk);
    await reader.press(reader.page.locator('om-answer .key a:visible').first());
    await reader.press(reader.page.locator('#passed a').first());
    await untilDrawn(reader.page);
    const source = reader.page.locator('om-item a[href*="tjxq.gov.cn"]').first();
    // The third press would leave the site.
    expect(await source.innerText()).toContain('四(二)行动5');
    await reader.page.goBack();
    await reader.page.goBack();
    expect(new URL(reader.page.url()).pathname).toMatch(/\/(?:index\.html)?$/);
    await untilDrawn(reader.page);
    expectWords(await reader.inView(main(reader)), ['22项量化目标']);
  });

  test('a child, and a reader of English, come to their pages in one press', async () => {
    const reader = await portal.open('index.html', phone);
    await reader.press(reader.page.locator('header nav a', { hasText: '给小朋友看' }));
    await reader.page.waitForURL(/child\.html$/);
    const english = await portal.open('index.html', phone);
    await english.press(english.page.locator('header .language a'));
    await english.page.waitForURL(/index\.en\.html$/);
    await untilDrawn(english.page);
    expectWords(await english.inView(main(english)), ['22 targets', '2025']);
  });
});
