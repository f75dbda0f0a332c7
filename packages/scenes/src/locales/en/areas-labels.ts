import type { AreasLabels } from '../../labels/areas-labels.ts';

export const areasLabels: AreasLabels = {
  name: 'Area by area',
  caption: ({ title, period }) => (period === '' ? title : `${title}, ${period}`),
  area: 'Area',
  value: 'Value',
  target: 'Own target',
  state: 'State of its target',
  drawing: 'Place',
  published: 'Published for the whole',
  computed: 'Put together from below',
  rule: {
    sum: 'sum of the areas',
    mean: 'mean by numerators and denominators',
    minimum: 'lowest of the areas',
    none: 'values of areas are not put together',
  },
  atLeast: (value) => `at least ${value}`,
  atMost: (value) => `at most ${value}`,
  missing: (names) => `missing: ${names}`,
  differs: 'differs from the published value, which counts',
  order: 'In the order of the file, not ranked; no value is not 0.',
  legend: (from, to) =>
    `A dot is the value, a thick line the area’s own target, a dashed line the value published for the whole; the axis runs from ${from} to ${to}.`,
  noAreas: 'Our sources give no data by area.',
  groups: 'Areas named as a group',
  group: 'Group',
  members: 'Comprises',
  notNamed: 'members not in our sources',
  part: ({ title, count }) => `${count} ${title}`,
};
