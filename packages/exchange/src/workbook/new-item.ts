import type { SheetList } from '../data/workbook-plan.ts';
import type { Leaf } from './leaves.ts';

/** What a row need not say: an item that it begins has this unless its cells say otherwise. */
export function newItem(list: SheetList, language: string): readonly (readonly [path: string, leaf: Leaf])[] {
  switch (list) {
    case 'programme':
      return [
        ['schemaVersion', 2],
        ['release', 'internal'],
        ['languages/#0', language],
        // Whoever fills in a workbook has adopted no rules yet: figures are shown, and not judged on the page.
        ['profile', 'figures'],
      ];
    case 'domains':
      return [
        ['level', 'domain'],
        ['role', 'domain'],
      ];
    case 'actions':
      return [['level', 'action']];
    case 'parties':
      return [['kind', 'other']];
    case 'indicators':
      return [['purpose', 'progress']];
    case 'targets':
      return [
        ['wording', 'quote'],
        ['origin', 'own'],
      ];
    case 'observations':
      return [
        ['status', 'final'],
        ['grade', 'original'],
      ];
    case 'commitments':
    case 'milestones':
    case 'projects':
      return [['wording', 'quote']];
    case 'policies':
      return [
        ['statements/#0/status', 'named'],
        ['statements/#0/sources', []],
      ];
    case 'documents':
      return [['availability', 'named']];
    case 'areas':
    case 'figures':
    case 'reports':
    case 'responsibilities':
      return [];
  }
}
