import { evaluateProgramme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { demoProgramme } from '../../fixtures/demo-programme.ts';
import { actionsView } from '../actions-view.ts';
import { commitmentsView } from '../commitments-view.ts';
import { domainsView } from '../domains-view.ts';
import { downloadRows } from '../download-rows.ts';
import { matrixView } from '../responsibility-matrix-view.ts';
import { makeScene } from '../scene.ts';
import { actionRows } from './action-rows.ts';
import { commitmentRows } from './commitment-rows.ts';
import { domainRows } from './domain-rows.ts';
import { matrixRows } from './matrix-rows.ts';

const scene = makeScene(demoProgramme, evaluateProgramme(demoProgramme, { asOf: demoProgramme.asOf ?? '2025-03-20' }), {
  locale: 'zh-Hans',
  lang: 'zh-Hans',
});

test.each([
  ['actions', actionRows(actionsView(scene), scene), demoProgramme.actions.length],
  ['commitments', commitmentRows(commitmentsView(scene), scene), demoProgramme.commitments?.length],
  ['domains', domainRows(domainsView(scene), scene), demoProgramme.domains.length],
  ['units', matrixRows(matrixView(scene)), demoProgramme.parties.length],
])('the table of %s has a row for each, as wide as its head, and says where and when it is true', (_, table, count) => {
  const [head = [], ...rows] = downloadRows(table, [], scene);
  expect(rows).toHaveLength(count ?? -1);
  for (const row of rows) {
    expect(row).toHaveLength(head.length);
    expect(row).toContain('示例区');
  }
});
