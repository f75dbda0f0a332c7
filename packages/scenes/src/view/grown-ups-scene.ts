import { makeScene, type Scene } from './scene.ts';

/** The same programme as grown-ups see it: what a child's card keeps for them, one click away. */
export const grownUpsScene = ({ whole, evaluation, locale, profile, density, filter }: Scene): Scene =>
  makeScene(whole, evaluation, { locale, lang: locale, profile, density, filter });
