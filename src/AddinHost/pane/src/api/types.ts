import type { paths } from './schema';

type Answer<T> = T extends { responses: { 200: { content: { 'application/json': infer A } } } } ? A : never;

export type CheckResult = Answer<paths['/api/checks']['post']>;
export type Rule = Answer<paths['/api/rules']['get']>[number];
export type Finding = CheckResult['findings'][number];
export type Target = NonNullable<Finding['target']>;
export type Fix = Finding['fixes'][number];
export type Tip = Finding['tip'];
