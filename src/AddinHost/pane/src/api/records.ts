import { ask, Problem } from './recording-api';
import type { Case, CaseAnswer, SearchHit } from './types';

/** How many records of a case have been read, and of how many. */
export interface ReadingProgress {
  readonly read: number;
  readonly of: number;
}

export async function listCases(): Promise<Case[]> {
  return await (await ask('/api/cases', {})).json() as Case[];
}

/** What the records of a case say.
 * @param told is told how the reading goes on
 * @throws {Problem} what went wrong, in a sentence for the writer */
export async function summariseCase(id: string, signal: AbortSignal, told: (progress: ReadingProgress) => void): Promise<CaseAnswer> {
  const response = await ask(`/api/cases/${encodeURIComponent(id)}/summary`, { signal, headers: { Accept: 'text/event-stream' } });
  for await (const data of events(response, signal)) {
    const { answer, ...progress } = JSON.parse(data) as ReadingProgress & { answer?: CaseAnswer | null };
    if (answer) return answer;
    told(progress);
  }
  throw new Problem('offline', 'The reading of the records broke off. Your document is untouched. Check that you are connected, then try again.');
}

/** The data of each event of a stream. */
async function* events(response: Response, signal: AbortSignal): AsyncGenerator<string> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  for (let text = ''; ;) {
    const { done, value } = await reader.read().catch(() => { signal.throwIfAborted(); return { done: true, value: undefined }; });
    if (done) return;
    const whole = (text + value).split('\n\n');
    text = whole.pop()!;
    for (const event of whole) yield event.split('\n').filter((line) => line.startsWith('data:')).map((line) => line.slice(5).trimStart()).join('\n');
  }
}

/** Finds words in the records of a case. */
export async function searchRecords(id: string, text: string, signal: AbortSignal): Promise<{ hits: SearchHit[]; hasMore: boolean }> {
  const response = await ask(`/api/cases/${encodeURIComponent(id)}/searches`, {
    method: 'POST', signal, body: JSON.stringify({ text }), headers: { 'Content-Type': 'application/json' },
  });
  return await response.json() as { hits: SearchHit[]; hasMore: boolean };
}

/** The Word file of a record. */
export async function openRecord(id: string, record: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const response = await ask(`/api/cases/${encodeURIComponent(id)}/records/${encodeURIComponent(record)}/file`, { signal });
  return new Uint8Array(await response.arrayBuffer());
}
