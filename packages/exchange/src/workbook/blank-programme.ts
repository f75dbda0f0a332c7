import type { Programme } from '@onemetre/core';
import type { Locale } from '@onemetre/scenes';
import { skeletons, type SkeletonName } from '../data/skeletons.ts';
import { newKey } from './new-key.ts';
import { newProgramme } from './new-programme.ts';

export interface BlankOptions {
  readonly title: string;
  /** The district or city. */
  readonly place: string;
  /** Who issued the plan and publishes its data; the government of the place is not guessed. */
  readonly issuer: string;
  /** The years of the plan, such as 2021; null where it states none. */
  readonly start: string | null;
  readonly end: string | null;
  /** The language of its texts. */
  readonly language: Locale;
  readonly skeleton: SkeletonName;
  /** The data are invented. */
  readonly demonstration: boolean;
}

/**
 * A plan with nothing in it but its name and the domains of a skeleton, for a workbook to be filled in.
 *
 * @example
 * const plan = { title: '示例方案', place: '示例区', issuer: '示例区政府', start: '2021', end: '2025' };
 * blankProgramme({ ...plan, language: 'zh-Hans', skeleton: 'child-friendly', demonstration: true }).domains.length // => 5
 */
export function blankProgramme(options: BlankOptions): Programme {
  const { title, place, issuer, start, end, language, skeleton, demonstration } = options;
  const inWords = (words: string) => ({ [language]: words });
  const domains = skeletons[skeleton].map((titles) => ({
    id: newKey('domains', titles['zh-Hans'], new Map()),
    level: 'domain',
    role: 'domain',
    title: inWords(titles[language]),
  }));
  const filled = {
    schemaVersion: 2,
    release: 'internal',
    ...(demonstration ? { demonstration } : {}),
    title: inWords(title),
    languages: [language],
    jurisdiction: { title: inWords(place) },
    issuer: inWords(issuer),
    publisher: inWords(issuer),
    publisherIsIssuer: true,
    period: { start, end },
    // Whoever begins has adopted no rules yet: figures are shown, and not judged on the page.
    profile: 'figures',
    domains,
  };
  return newProgramme(filled, language) as Programme;
}
