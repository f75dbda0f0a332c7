import * as z from 'zod/mini';
import { actionSchema, clusterSchema } from './action.ts';
import { areaCodeSchema, areaSchema, placeSchema } from './area.ts';
import { commitmentSchema } from './commitment.ts';
import { documentSchema } from './document.ts';
import { domainSchema } from './domain.ts';
import { entrySchema } from './entry.ts';
import { field } from './field.ts';
import { figureSchema } from './figure.ts';
import { idSchema } from './id.ts';
import { indicatorSchema } from './indicator.ts';
import { isoDateSchema, partialDateSchema } from './iso-date.ts';
import { languageTagSchema } from './language-tag.ts';
import { milestoneSchema } from './milestone.ts';
import { noteSchema } from './note.ts';
import { observationSchema } from './observation.ts';
import { partySchema } from './party.ts';
import { policySchema } from './policy.ts';
import { procedureSchema, unitsAuthoritySchema } from './procedure.ts';
import { projectSchema } from './project.ts';
import { refersTo } from './refers-to.ts';
import { remarkSchema, reportSchema } from './report.ts';
import { responsibilitySchema } from './responsibility.ts';
import { ruleSettingsSchema } from './rule-settings.ts';
import { sourcesSchema } from './source-reference.ts';
import { targetSchema } from './target.ts';
import { textSchema } from './text.ts';
import { urlSchema } from './url.ts';

/** The version of the model that this library writes; older files are carried over by the migrations. */
export const schemaVersion = 2;

export const jurisdictionSchema = z
  .strictObject({
    title: field('The name of the place.', textSchema),
    code: field('Its division code after GB/T 2260; absent for an invented place.', z.optional(areaCodeSchema)),
    parent: field(
      'The place above it.',
      z.optional(
        z.strictObject({
          title: field('Its name.', textSchema),
          code: field('Its division code.', z.optional(areaCodeSchema)),
        }),
      ),
    ),
  })
  .check(z.describe('The place that the programme is for.'));

export const levelSchema = z
  .strictObject({
    id: field('The name by which domains and actions point to this level.', idSchema),
    one: field('What one item of this level is called, such as 行动.', textSchema),
    other: field('What several are called.', textSchema),
  })
  .check(z.describe('A level of the plan; its name is data, so that no plan is forced into another’s words.'));

export const horizonSchema = z
  .strictObject({
    id: field('The name of the horizon.', idSchema),
    date: field('The year or date it looks to.', partialDateSchema),
    title: field('What it is called, such as 远景展望.', textSchema),
    vision: field('What it looks forward to, in our words.', z.optional(textSchema)),
    sources: field('Where it stands.', z.optional(sourcesSchema)),
  })
  .check(z.describe('A date that the programme looks to as a whole.'));

export const dataReleaseSchema = z
  .strictObject({
    id: field('The name of the release.', idSchema),
    date: field('When it was published; nothing later is known then.', isoDateSchema),
    asOf: field('The date as of which it judges.', isoDateSchema),
    title: field('What it is called, such as 2025年第四季度.', textSchema),
  })
  .check(z.describe('One publication of data: its date, and the date it judges as of.'));

export const correctionSchema = z
  .strictObject({
    id: field('The name of the correction.', idSchema),
    date: field('When it was made.', isoDateSchema),
    item: field('What was corrected.', refersTo('*')),
    field: field('Which field.', z.string()),
    from: field('What it said before.', z.string()),
    to: field('What it says now.', z.string()),
    reason: field('Why.', textSchema),
  })
  .check(z.describe('A correction of something already published.'));

export const weightSchema = z
  .strictObject({
    item: field('The leaf or group that carries the weight.', refersTo('*')),
    axis: field(
      'On which axis: outcome (targets) or delivery (the rest); never across.',
      z.enum(['outcome', 'delivery']),
    ),
    weight: field('The weight, zero or more; only its share of the sum counts.', z.number().check(z.minimum(0))),
  })
  .check(z.describe('A weight that the programme itself defines; without weights there is no score.'));

const editionLinkSchema = z.strictObject({
  programme: field('The id of that programme.', idSchema),
  title: field('Its title.', textSchema),
  address: field('Where its data can be read, relative to this file or absolute.', z.optional(z.string())),
});

export const programmeSchema = z
  .strictObject({
    $schema: field(
      'Where an editor finds the JSON Schema of this file; ignored, and left out when published.',
      z.optional(z.string()),
    ),
    schemaVersion: field('The version of this model.', z.literal(schemaVersion)),
    id: field('The name of the programme, unique among programmes.', idSchema),
    release: field(
      'internal: may hold withheld values and drafts, and is refused by widgets; public: made by publishing.',
      z.enum(['internal', 'public']),
    ),
    demonstration: field(
      'True when place and figures are invented; everything then carries 演示数据.',
      z.optional(z.boolean()),
    ),
    title: field('The title of the programme, verbatim.', textSchema),
    shortTitle: field('A short title for narrow places.', z.optional(textSchema)),
    summary: field(
      'What it is about, in our words; a child’s sentence stands under a tag ending in -x-child.',
      z.optional(textSchema),
    ),
    languages: field(
      'The languages of the file; the first prevails.',
      z.array(languageTagSchema).check(z.minLength(1)),
    ),
    jurisdiction: field('The place it is for.', jurisdictionSchema),
    issuer: field('Who issued the programme, as printed.', textSchema),
    publisher: field('Who publishes this file; where it is not the issuer, everything carries 非官方示例.', textSchema),
    publisherIsIssuer: field('True when publisher and issuer are the same body.', z.boolean()),
    homepage: field('The page that presents the programme.', z.optional(urlSchema)),
    period: field(
      'From when to when it runs.',
      z.strictObject({
        start: field(
          'The first day, as precisely as stated, or null where the plan names none.',
          z.nullable(partialDateSchema),
        ),
        end: field(
          'The last day, as precisely as stated, or null where the plan names none.',
          z.nullable(partialDateSchema),
        ),
      }),
    ),
    scope: field('What part of the sources the data cover.', z.optional(textSchema)),
    profile: field(
      'plan: promises and sources, no verdicts; figures: values without verdicts; judged: everything.',
      z.optional(z.enum(['plan', 'figures', 'judged'])),
    ),
    edition: field(
      'Which edition it is, and its neighbours.',
      z.optional(
        z.strictObject({
          title: field('The name of the edition, such as 2021—2025.', textSchema),
          continues: field('The edition before.', z.optional(editionLinkSchema)),
          continuedBy: field('The edition after.', z.optional(editionLinkSchema)),
        }),
      ),
    ),
    asOf: field('The date as of which the file judges when the page does not say.', z.optional(isoDateSchema)),
    released: field('When this file was released.', z.optional(isoDateSchema)),
    nextUpdate: field('When the next release is announced for.', z.optional(partialDateSchema)),
    previousHash: field(
      'The content hash of the release before.',
      z.optional(z.string().check(z.regex(/^sha256-[0-9a-f]{64}$/))),
    ),
    stamp: field(
      'Written when the file is published: what made it and what it holds.',
      z.optional(
        z.strictObject({
          hash: field(
            'The SHA-256 of the canonical content without this stamp.',
            z.string().check(z.regex(/^sha256-[0-9a-f]{64}$/)),
          ),
          library: field('Name and version of the library.', z.string()),
        }),
      ),
    ),
    rules: field('Cut-offs that the programme sets for itself.', z.optional(ruleSettingsSchema)),
    procedure: field('The steps that a release of this file has to take.', z.optional(procedureSchema)),
    unitsAuthority: field(
      'By which authority results stand beside units in public; absent means that they do not.',
      z.optional(unitsAuthoritySchema),
    ),
    levels: field('The levels of the plan and what they are called.', z.array(levelSchema).check(z.minLength(1))),
    horizons: field('The dates it looks to.', z.array(horizonSchema)),
    documents: field('The documents it rests on or names.', z.array(documentSchema)),
    parties: field('The units that answer for something, in plan order.', z.array(partySchema)),
    domains: field('Its fields and sections, in plan order.', z.array(domainSchema)),
    actions: field('Its actions and measures, in plan order.', z.array(actionSchema)),
    responsibilities: field('Who answers for what, in the order of the source.', z.array(responsibilitySchema)),
    indicators: field('What is measured.', z.array(indicatorSchema)),
    targets: field('What is to be reached, held or done.', z.array(targetSchema)),
    clusters: field('Goals that cross the domains.', z.optional(z.array(clusterSchema))),
    commitments: field('Promises without a number.', z.optional(z.array(commitmentSchema))),
    figures: field('Figures that the plan states about start and setting.', z.optional(z.array(figureSchema))),
    observations: field('Values measured since.', z.optional(z.array(observationSchema))),
    milestones: field('What is to be done by a date.', z.optional(z.array(milestoneSchema))),
    projects: field('Key projects.', z.optional(z.array(projectSchema))),
    policies: field('Policies that the plan names.', z.optional(z.array(policySchema))),
    entries: field(
      'Plain lists: campaigns, pilots, mechanism, outcomes, honours, named units.',
      z.optional(z.array(entrySchema)),
    ),
    areas: field('Places within its area.', z.optional(z.array(areaSchema))),
    places: field('Places outside its area, for comparison.', z.optional(z.array(placeSchema))),
    reports: field('Progress texts.', z.optional(z.array(reportSchema))),
    remarks: field('Explanations and remedies.', z.optional(z.array(remarkSchema))),
    notes: field('What a careful reader noticed.', z.optional(z.array(noteSchema))),
    releases: field('The publications of data so far, oldest first.', z.optional(z.array(dataReleaseSchema))),
    corrections: field('Corrections of what was already published.', z.optional(z.array(correctionSchema))),
    weights: field('Weights, where the programme defines them.', z.optional(z.array(weightSchema))),
  })
  .check(z.describe('A government programme: what it promises, who answers for it, and what has been measured since.'));
