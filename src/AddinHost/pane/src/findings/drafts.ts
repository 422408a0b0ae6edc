/** What was typed about a finding and not yet used, by the finding's id and by what was asked. It waits here, in memory alone, for the
 * writer to come back from another finding. */
const drafts = new Map<string, string>();

export function draftOf(finding: string, asked: string): string {
  return drafts.get(`${finding} ${asked}`) ?? '';
}

export function keepDraft(finding: string, asked: string, words: string): void {
  drafts.set(`${finding} ${asked}`, words);
}
