import { readFileSync } from 'node:fs';
import type { Observation, Programme } from '@onemetre/core';

const read = (name: string): Programme =>
  JSON.parse(readFileSync(new URL(`../../seeds/national-children/${name}`, import.meta.url), 'utf8')) as Programme;

export const files = { earlier: 'outline-2011-2020.json', later: 'outline-2021-2030.json' } as const;
export const earlier = read(files.earlier);
export const later = read(files.later);
export const editions = [
  ['2011–2020', earlier],
  ['2021–2030', later],
] as const;

export const observations = (programme: Programme): readonly Observation[] => programme.observations ?? [];
export const found = <T extends { readonly id: string }>(list: readonly T[] | undefined, id: string): T => {
  const item = list?.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`${id} is missing`);
  return item;
};
export const value = (programme: Programme, id: string): number => {
  const { value: number } = found(programme.observations, id);
  if (number === null) throw new Error(`${id} has no value`);
  return number;
};
export const noteAbout = (programme: Programme, kind: string, ...ids: string[]): boolean =>
  (programme.notes ?? []).some((note) => note.kind === kind && ids.every((id) => note.about.includes(id)));
