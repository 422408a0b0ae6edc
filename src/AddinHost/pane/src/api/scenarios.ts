import { ask } from './recording-api';
import type { PracticeAnswer, Scenario } from './types';

/** Every scenario to practise on.
 * @throws {Problem} what went wrong, in a sentence for the writer */
export async function listScenarios(): Promise<Scenario[]> {
  return await (await ask('/api/scenarios', {})).json() as Scenario[];
}

/** What an answer to a scenario carries and what is found in it. It is checked and not kept.
 * @param text a paragraph a line
 * @throws {Problem} as {@link listScenarios} */
export async function checkAnswer(id: string, text: string): Promise<PracticeAnswer> {
  const response = await ask(`/api/scenarios/${encodeURIComponent(id)}/answers`, {
    method: 'POST', body: JSON.stringify({ text }), headers: { 'Content-Type': 'application/json' },
  });
  return await response.json() as PracticeAnswer;
}
