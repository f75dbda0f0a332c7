import {
  densities,
  faces,
  profiles,
  readers,
  type Density,
  type Face,
  type Profile,
  type Reader,
} from '@onemetre/scenes/views';
import type { Provided } from './provided.ts';
import { askedFor, wrongValues, type WrongValue } from './wrong-values.ts';

/** The attributes by which every element says how it shows its programme. */
export interface Asking {
  readonly asOf: string;
  readonly knownAt: string;
  readonly profile: Profile | '';
  readonly reader: Reader | '';
  readonly density: Density | '';
  readonly face: Face | '';
  readonly pages: string;
}

/** The texts by which an element is asked, as its properties are called. */
export const askingTexts = ['asOf', 'knownAt', 'lang', 'reader', 'profile', 'density', 'face', 'pages'] as const;

/** What they ask for, as far as it is something that can be asked for; else what the programme around them asks for. */
export const asksOf = (
  { asOf, knownAt, profile, reader, density, face, pages }: Asking,
  around: Provided | null | undefined,
) => ({
  asOf: askedFor(asOf, 'YYYY-MM-DD') ?? around?.asOf,
  knownAt: askedFor(knownAt, 'YYYY-MM-DD') ?? around?.knownAt,
  profile: askedFor(profile, profiles) ?? around?.profile,
  reader: askedFor(reader, readers) ?? around?.reader,
  density: askedFor(density, densities) ?? around?.density,
  face: askedFor(face, faces) ?? around?.face,
  pages: askedFor(pages, './') ?? around?.pages,
});

/** Those of them that say what they cannot say. */
export const wrongAsks = ({ asOf, knownAt, profile, reader, density, face, pages }: Asking): readonly WrongValue[] =>
  wrongValues([
    ['as-of', asOf, 'YYYY-MM-DD'],
    ['known-at', knownAt, 'YYYY-MM-DD'],
    ['profile', profile, profiles],
    ['reader', reader, readers],
    ['density', density, densities],
    ['face', face, faces],
    ['pages', pages, './'],
  ]);
