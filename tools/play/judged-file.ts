import { basename } from 'node:path';
import { evaluateProgramme, type Programme } from '@onemetre/core';
import { printable } from '@onemetre/core/issues';
import { pickText, type Locale } from '@onemetre/scenes';
import { checkFile } from '../../packages/cli/src/check-file.ts';
import { issueLines } from '../../packages/cli/src/print-issues.ts';
import { words } from '../../packages/cli/src/words.ts';
import { commonLabels } from '../../packages/scenes/src/labels/common-labels.ts';
import { overviewView } from '../../packages/scenes/src/view/overview-view.ts';
import { makeScene } from '../../packages/scenes/src/view/scene.ts';

/** A file as `onemetre check` tells it, with what om-overview says of its programme. */
export interface JudgedFile {
  readonly lines: readonly string[];
  /** Absent where the file cannot be used. */
  readonly programme?: Programme;
}

/** Reads, checks and judges a programme file as of its own date; without one it is told that a date is missing. */
export function judgedFile(file: string, locale: Locale): JudgedFile {
  const say = words(locale);
  const { issues, outcome, errors, warnings, programme } = checkFile(file);
  const told = [...issueLines(issues, say), say.summary(printable(basename(file)), outcome, errors, warnings)];
  if (programme === undefined) return { lines: told };
  const title = pickText(programme.title, locale, programme.languages)?.text ?? programme.id;
  return { lines: [...told, '', ...[title, ...headline(programme, locale, say.noDate)].map(printable)], programme };
}

function headline(programme: Programme, locale: Locale, noDate: string): readonly string[] {
  const { asOf } = programme;
  const evaluation = asOf === undefined ? null : evaluateProgramme(programme, { asOf });
  const { axes, coverage } = overviewView(
    makeScene(programme, evaluation, { locale, lang: locale, profile: 'judged' }),
  );
  const sentences = axes.map(({ label, sentences: said }) => `${label}${commonLabels[locale].colon}${said.join(' ')}`);
  return [coverage, ...sentences, ...(evaluation === null ? [noDate] : [])];
}
