/** Run by itself: prints a digest of the evaluations of as many generated programmes as asked, the same everywhere. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { evaluateProgramme } from '../../packages/core/src/programme/evaluate-programme.ts';
import { programmeCase } from '../../packages/core/src/fixtures/arbitrary-programme.ts';
import { plainEvaluation } from '../../packages/core/src/fixtures/plain-evaluation.ts';

const digest = createHash('sha256');
for (const { programme, ...dates } of fc.sample(programmeCase, { numRuns: Number(process.argv[2]), seed: 1 })) {
  digest.update(plainEvaluation(evaluateProgramme(programme, dates)));
}
process.stdout.write(
  JSON.stringify({
    digest: digest.digest('hex'),
    offset: new Date(2024, 6, 1).getTimezoneOffset(),
    locale: new Intl.DateTimeFormat().resolvedOptions().locale,
    year: new Date().getUTCFullYear(),
  }),
);
