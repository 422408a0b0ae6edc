import type { paths } from './schema';

type Answer<T> = T extends { responses: { 200: { content: { 'application/json': infer A } } } } ? A : never;

export type CheckResult = Answer<paths['/api/checks']['post']>;
type Asked<T> = T extends { requestBody: { content: { 'application/json': infer A } } } ? A : never;

/** A paragraph of a document whose file cannot be had. */
export type TextParagraph = Asked<paths['/api/text-checks']['post']>['paragraphs'][number];

/** What a check found, whether of the file or of its paragraphs alone. */
export interface Checked {
  readonly document: Pick<CheckResult['document'], 'words' | 'readingAge' | 'warnings'>;
  readonly findings: readonly Finding[];
}

export type Rule = Answer<paths['/api/rules']['get']>[number];
export type Finding = CheckResult['findings'][number];
export type Target = NonNullable<Finding['target']>;
export type Fix = Finding['fixes'][number];
export type Tip = Finding['tip'];
