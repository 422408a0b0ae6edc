import type { paths } from './schema';

type Answer<T> = T extends { responses: { 200: { content: { 'application/json': infer A } } } } ? A : never;

export type CheckResult = Answer<paths['/api/checks']['post']>;
type Asked<T, M extends string = 'application/json'> = T extends { requestBody: { content: { [K in M]: infer A } } } ? A : never;

export type TextCheckRequest = Asked<paths['/api/text-checks']['post']>;

/** A paragraph of a document as text alone. */
export type TextParagraph = TextCheckRequest['paragraphs'][number];

/** What a check found, whether of the file or of its paragraphs alone. */
export interface Checked {
  readonly document: Pick<CheckResult['document'], 'words' | 'readingAge' | 'subject' | 'warnings'> & Partial<Pick<CheckResult['document'], 'kind' | 'dated' | 'template'>>;
  readonly findings: readonly Finding[];
  readonly reasoning?: readonly ReasonedOpinion[];
}

/** An opinion or forecast of the writer's, and the sentences it rests on. */
export type ReasonedOpinion = NonNullable<CheckResult['reasoning']>[number];

export type Rule = Answer<paths['/api/rules']['get']>[number];
export type Finding = CheckResult['findings'][number];
export type Target = NonNullable<Finding['target']>;
export type Fix = Finding['fixes'][number];
export type Tip = Finding['tip'];

/** How the organisation wants its documents checked. */
export type SettingsAnswer = Answer<paths['/api/settings']['get']>;
export type OrganisationSettings = SettingsAnswer['settings'];
/** A line of the glossary, and how a reader looks it up. */
export type Term = Answer<paths['/api/glossary']['get']>['entries'][number] & { readonly headword: string };

export type TemplateSummary = Answer<paths['/api/templates']['get']>[number];
export type Template = TemplateSummary & Answer<paths['/api/templates/{id}']['get']>;
export type FieldsAnswer = Answer<paths['/api/fields']['post']>;
/** A field of a document, within a list one of its items' fields. */
export type FieldEntry = FieldsAnswer['fields'][number];
type Refused<T> = T extends { responses: { 422: { content: { 'application/problem+json': infer A } } } } ? A : never;

/** A value that a document cannot take, and why. */
export type WrongField = NonNullable<Refused<paths['/api/templates/{id}/documents']['post']>['fields']>[number];

/** A case of the record library. */
export type Case = Answer<paths['/api/cases']['get']>[number];
type SummaryOfCase = Answer<paths['/api/cases/{case}/summary']['get']>;
type Summary = SummaryOfCase['summary'];
/** Whatever is worked out from the rest is always there. */
export type VitalFlag = Required<Summary['flags'][number]> & { id: string };
export type PatternKind = NonNullable<Summary['patterns'][number]['kind']>;
export type EventPattern = Summary['patterns'][number] & { kind: PatternKind };
export type CaseSummary = Omit<Summary, 'flags' | 'patterns'> & { flags: VitalFlag[]; patterns: EventPattern[] };
export type CaseAnswer = Omit<SummaryOfCase, 'summary'> & { summary: CaseSummary };
export type KeyFact = CaseSummary['facts'][number];
export type CaseEvent = CaseSummary['chronology'][number];
export type FundingStrand = CaseSummary['strands'][number];
export type OpenTask = CaseSummary['tasks'][number];
export type CasePerson = CaseSummary['people'][number];
/** A record's own words with their place. */
export type RecordQuotation = VitalFlag['said'];
export type RecordSource = RecordQuotation['source'];
export type SearchHit = Answer<paths['/api/cases/{case}/searches']['post']>['hits'][number];

export type Digest = Answer<paths['/api/digests']['post']>;
export type DigestComment = Digest['comments'][number];
export type DigestRevision = Digest['revisions'][number];
export type Readiness = Answer<paths['/api/readiness']['post']>;
export type ReadinessItem = Readiness['items'][number];
export type CleanCopyPlan = Answer<paths['/api/clean-copies/previews']['post']>;
export type CleanCopyChoices = Asked<paths['/api/clean-copies']['post'], 'multipart/form-data'>['choices'];

export type PlainCopyPlan = Answer<paths['/api/plain-copies/previews']['post']>;
export type SharingMatter = PlainCopyPlan['matters'][number];
export type PlainCopyChoices = Asked<paths['/api/plain-copies']['post'], 'multipart/form-data'>['choices'];
/** What the person wrote in the space for it, in a copy that was shared with them. */
export type PersonReply = NonNullable<Digest['replies']>[number];

/** A situation to practise on. What would give its answer away does not travel with it. */
export type Scenario = Omit<Answer<paths['/api/scenarios']['get']>[number], 'model' | 'commentary'>;
export type PracticeAnswer = Answer<paths['/api/scenarios/{id}/answers']['post']>;

/** Who is signed in. */
export type Profile = Answer<paths['/api/profile']['get']>;
