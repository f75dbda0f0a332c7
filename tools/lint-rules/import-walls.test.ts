import { importWalls } from './import-walls.js';
import { ruleTester } from './rule-tester.ts';

const core = 'packages/core/src/indicator/gap.ts';

ruleTester.run('import-walls', importWalls, {
  valid: [
    { filename: 'packages/widgets/src/element/om-element.ts', code: "import { version } from '../version.ts';" },
    { filename: 'packages/core/src/fixtures/make-programme.ts', code: "import { states } from '../answer/state.ts';" },
    { filename: core, code: "import { median } from '../math/median.ts';" },
    { filename: core, code: "import { pace } from './pace.ts';" },
    { filename: 'packages/core/src/model/unit.ts', code: "import * as z from 'zod/mini';" },
    { filename: 'packages/core/src/indicator/gap.test.ts', code: "import { expect } from 'vitest';" },
    { filename: 'packages/widgets/src/overview/om-overview.ts', code: "import { html } from 'lit';" },
    { filename: 'packages/widgets/src/snapshot/index.ts', code: "import { sceneOf } from '@onemetre/scenes/views';" },
    {
      filename: 'packages/scenes/src/view/spark-of.ts',
      code: "import { placeSpark } from '../geometry/place-spark.ts';",
    },
    { filename: 'packages/scenes/src/geometry/value-axis.ts', code: "import { ticks } from 'd3-array';" },
    {
      filename: 'packages/scenes/src/text/explain.test.ts',
      code: "import { makeCase } from '../../../core/src/fixtures/make-programme.ts';",
    },
    { filename: 'packages/cli/src/main.ts', code: "import { readFile } from 'node:fs/promises';" },
  ],
  invalid: [
    { filename: core, code: "export { states } from '../index.ts';", errors: 1 },
    { filename: core, code: "import { makeProgramme } from '../fixtures/make-programme.ts';", errors: 1 },
    { filename: core, code: "import { reasonText } from '@onemetre/scenes';", errors: 1 },
    { filename: core, code: "import { slip } from '../milestone/slip.ts';", errors: 1 },
    { filename: core, code: "import { unitSchema } from '../model/unit.ts';", errors: 1 },
    { filename: core, code: "import * as z from 'zod/mini';", errors: 1 },
    { filename: core, code: "import { readFileSync } from 'node:fs';", errors: 1 },
    { filename: core, code: "export * from 'lit';", errors: 1 },
    { filename: core, code: "const lit = import('lit');", errors: 1 },
    { filename: 'packages/core/src/model/unit.ts', code: "import { z } from 'zod';", errors: 1 },
    { filename: 'packages/core/src/nowhere/x.ts', code: "import { median } from '../math/median.ts';", errors: 1 },
    {
      filename: 'packages/exchange/src/index.ts',
      code: "import { states } from '../../core/src/answer/state.ts';",
      errors: 1,
    },
    {
      filename: 'packages/widgets/src/index.ts',
      code: "import { programmeSchema } from '@onemetre/core/schema';",
      errors: 1,
    },
    { filename: 'packages/widgets/src/snapshot/index.ts', code: "import { html } from 'lit';", errors: 1 },
    { filename: 'packages/scenes/src/geometry/band.ts', code: "import { plain } from '../view/plain.ts';", errors: 1 },
    { filename: 'packages/scenes/src/view/plain.ts', code: "import { html } from 'lit';", errors: 1 },
    { filename: 'packages/scenes/src/view/plain.ts', code: "import { ticks } from 'd3-array';", errors: 1 },
    {
      filename: 'packages/widgets/src/store/page-store.ts',
      code: "import { OmElement } from '../element/om-element.ts';",
      errors: 1,
    },
    {
      filename: 'packages/widgets/src/overview/om-overview.ts',
      code: "import { OmList } from '../list/om-list.ts';",
      errors: 1,
    },
    {
      filename: 'packages/widgets/src/overview/om-overview.test.ts',
      code: "import { gap } from '../../../core/src/indicator/gap.ts';",
      errors: 1,
    },
  ],
});
