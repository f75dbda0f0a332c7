import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { defaultRules, type Programme, type Rules } from '@onemetre/core';
import {
  differsUnder,
  kitMarks,
  verifyKit,
  verifyRelease,
  type ReleaseFinding,
  type RuleDifference,
  type VerifiedRelease,
} from '@onemetre/exchange';
import { itemTitle, stateWords } from '@onemetre/scenes';
import { Command } from 'commander';
import { checkFile, largestFile } from '../check-file.ts';
import { complain } from '../complain.ts';
import { dataFiles } from '../data-files.ts';
import { exitCodes } from '../exit-codes.ts';
import { fileBytes } from '../file-bytes.ts';
import { jsonText } from '../json-text.ts';
import { kitScripts } from '../kit-scripts.ts';
import { issueData, issueLines } from '../print-issues.ts';
import { releaseWords } from '../release-words.ts';
import { staticForms } from '../static-form.ts';
import { Refusal, row } from '../with-programme.ts';
import type { Words } from '../words.ts';

interface Options {
  readonly hash?: string;
  readonly earlier?: readonly string[];
  readonly rules?: string;
  readonly json?: boolean;
}

interface Verified extends VerifiedRelease {
  readonly file: string;
  readonly differs: readonly RuleDifference[];
}

const bytesIn = (folder: string, names: readonly string[]): ReadonlyMap<string, Uint8Array> =>
  new Map(
    names.flatMap((name) => {
      const read = fileBytes(join(folder, name), largestFile);
      return read.ok ? [[name, read.bytes] as const] : [];
    }),
  );

/** Every plain file of a folder, by its path in it; none where there is no such folder. */
const filesBelow = (folder: string): readonly string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
        .sort()
    : [];

/** What is ready made for pages, where there is any. */
const sceneNames = (folder: string): readonly string[] => [
  ...['release.json', 'release.js'].filter((name) => existsSync(join(folder, name))),
  ...filesBelow(join(folder, 'scenes')).map((name) => `scenes/${name}`),
];

/** Whether a folder holds more than the data and what is ready made of them. */
const isKit = (folder: string, name: string): boolean =>
  kitMarks(basename(name, '.json')).some((mark) => existsSync(join(folder, mark)));

/** What differs from the folder that this version makes of the data; nothing where it holds the data alone. */
const kitFindings = async (programme: Programme, folder: string, name: string): Promise<readonly ReleaseFinding[]> =>
  isKit(folder, name)
    ? verifyKit(programme, bytesIn(folder, filesBelow(folder)), {
        staticForm: staticForms(programme),
        scripts: kitScripts(),
      })
    : [];

const programmeOf = (file: string, say: Words): Programme => {
  const { programme, issues } = checkFile(file);
  if (programme === undefined) throw new Refusal(issueLines(issues, say).join('\n'));
  return programme;
};

/** Cut-offs by their names, as in `rules` of a programme. */
const rulesOf = (file: string, say: Words): Partial<Rules> => {
  const { badRules } = releaseWords(say.locale);
  const read = fileBytes(file, largestFile);
  if (!read.ok) throw new Refusal(issueLines([{ ...read.issue, file }], say).join('\n'));
  let rules: unknown;
  try {
    rules = JSON.parse(new TextDecoder().decode(read.bytes));
  } catch {
    throw new Refusal(badRules(file));
  }
  const entries = typeof rules === 'object' && rules !== null && !Array.isArray(rules) ? Object.entries(rules) : [['']];
  if (!entries.every(([name = '', value]) => name in defaultRules && Number.isFinite(value)))
    throw new Refusal(badRules(file));
  return rules as Partial<Rules>;
};

const lines = ({ file, findings, ok, programme, differs, issues }: Verified, say: Words): string[] => {
  const { findings: told, whole, broken, differsAs, onlyElsewhere } = releaseWords(say.locale);
  const words = stateWords[say.locale];
  return [
    ...(programme === null ? issueLines(issues, say) : []),
    ...findings.map((finding) => row(finding.file, told[finding.code]('hash' in finding ? finding.hash : ''))),
    ...differs.map(({ id, published, other }) =>
      row(
        programme === null ? id : itemTitle(programme, id, say.locale),
        differsAs(words[published], words[other]),
        id,
      ),
    ),
    ok ? `${whole(file, programme?.stamp?.hash ?? '')} ${onlyElsewhere}` : broken(file),
  ].map((line) => line.trimEnd());
};

const verify = async (
  folder: string,
  { hash, earlier = [], rules }: Options,
  say: Words,
): Promise<readonly Verified[]> => {
  const names = dataFiles(folder, say);
  const files = bytesIn(folder, [
    ...names,
    ...names.map((name) => `${basename(name, '.json')}.js`),
    ...sceneNames(folder),
  ]);
  const before = earlier.map((file) => programmeOf(file, say));
  const cuts = rules === undefined ? undefined : rulesOf(rules, say);
  return Promise.all(
    names.map(async (name) => {
      const found = await verifyRelease(name, files, { hash, earlier: before });
      const kit = found.programme?.stamp ? await kitFindings(found.programme, folder, name) : [];
      const differs = cuts && found.programme?.asOf !== undefined ? differsUnder(cuts, found.programme) : [];
      const findings = [...found.findings, ...kit];
      return {
        ...found,
        findings,
        ok: found.ok && kit.every(({ code }) => code === 'kit-beside'),
        file: name,
        differs,
      };
    }),
  );
};

/** `onemetre verify FOLDER` */
export const verifyCommand = (say: Words): Command => {
  const words = releaseWords(say.locale);
  return new Command('verify')
    .description(words.verify)
    .usage(`<folder> ${say.options}`)
    .argument('<folder>', words.releaseFolder)
    .option('--hash <hash>', words.hash)
    .option('--earlier <file>', words.earlier, (one: string, list: readonly string[] = []) => [...list, one])
    .option('--rules <file>', words.rules)
    .option('--json', say.json)
    .action(async (folder: string, options: Options) => {
      try {
        const found = await verify(folder, options, say);
        const data = found.map(({ programme, issues, ...rest }) => ({
          ...rest,
          hash: programme?.stamp?.hash ?? null,
          issues: issueData(issues, say),
        }));
        const text = options.json ? [jsonText(data)] : found.flatMap((one) => lines(one, say));
        process.stdout.write(`${text.join('\n')}\n`);
        process.exitCode = found.every(({ ok }) => ok) ? exitCodes.fine : exitCodes.faulty;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        complain([error.message], exitCodes.unusable);
      }
    });
};
