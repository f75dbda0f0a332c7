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
import { askedFor, wrongValues, type WrongValue } from './wrong-values.ts';

/** The attributes by which every element says how it shows its programme. */
export interface Asking {
  readonly asOf: string;
  readonly knownAt: string;
  readonly profile: Profile | '';
  readonly reader: Reader | '';
  readonly density: Density | '';
  readonly face: Face | '';
}

/** What they ask for, as far as it is something that can be asked for. */
export const asksOf = ({ asOf, knownAt, profile, reader, density, face }: Asking) => ({
  asOf: askedFor(asOf, 'YYYY-MM-DD'),
  knownAt: askedFor(knownAt, 'YYYY-MM-DD'),
  profile: askedFor(profile, profiles),
  reader: askedFor(reader, readers),
  density: askedFor(density, densities),
  face: askedFor(face, faces),
});

/** Those of them that say what they cannot say. */
export const wrongAsks = ({ asOf, knownAt, profile, reader, density, face }: Asking): readonly WrongValue[] =>
  wrongValues([
    ['as-of', asOf, 'YYYY-MM-DD'],
    ['known-at', knownAt, 'YYYY-MM-DD'],
    ['profile', profile, profiles],
    ['reader', reader, readers],
    ['density', density, densities],
    ['face', face, faces],
  ]);
