import { expect, test } from 'vitest';
import { fromVersion1 } from './from-1.ts';

const carry = (indicators: readonly object[], targets: readonly object[]) =>
  fromVersion1.carry({ schemaVersion: 1, indicators, targets });

test('what targets said of adding up is said by their indicator', () => {
  const { document, issues } = carry(
    [
      { id: 'a', timeBasis: 'point' },
      { id: 'b', timeBasis: 'flow' },
    ],
    [
      { id: 't', indicator: 'a', accumulation: 'stock', value: 1 },
      { id: 'u', indicator: 'b', accumulation: 'flow' },
    ],
  );
  expect(issues).toEqual([]);
  expect(document['indicators']).toEqual([
    { id: 'a', timeBasis: 'running-total' },
    { id: 'b', timeBasis: 'flow' },
  ]);
  expect(document['targets']).toEqual([
    { id: 't', indicator: 'a', value: 1 },
    { id: 'u', indicator: 'b' },
  ]);
});

test('targets that contradict each other must be decided by someone', () => {
  const { issues } = carry(
    [{ id: 'a', timeBasis: 'flow' }],
    [
      { indicator: 'a', accumulation: 'flow' },
      { indicator: 'a', accumulation: 'stock' },
    ],
  );
  expect(issues).toMatchObject([{ code: 'accumulation-disagrees', path: ['targets', 1, 'accumulation'] }]);
});

test('the attribute of an indicator becomes the strength of each of its targets', () => {
  const { document } = carry([{ id: 'a', attribute: 'binding' }], [{ indicator: 'a' }, { indicator: 'b' }]);
  expect(document).toMatchObject({ indicators: [{ id: 'a' }], targets: [{ strength: 'binding' }, {}] });
  expect(document['indicators']).toEqual([{ id: 'a' }]);
});

test('what is no list and no row is left for the checker to tell', () => {
  const strange = { schemaVersion: 1, indicators: 'none', targets: [null, 3] };
  expect(fromVersion1.carry(strange).document).toEqual(strange);
});
