// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import type { Digest, DigestComment, DigestRevision, Target } from '../../src/api/types';
import type { Answer } from '../../src/document/open-document';
import { WordDocument } from '../../src/document/word/word-document';
import type { FakeComment } from './fake-review';
import { FakeWord } from './fake-word';
import type { FakeOptions } from './faults';

afterEach(() => vi.unstubAllGlobals());

const target = { part: 'body' } as Target;
const comment = (id: string, text: string, author = 'Priya Shah') => ({ id, text, author, replies: [] as unknown[], target }) as DigestComment;
const change = (id: string, kind: DigestRevision['kind'], was: string, text: string, part = 'body') => ({ id, kind, was, text, author: 'Owen Price', target: { part } }) as DigestRevision;
const asked = (text: string, more: Partial<FakeComment> = {}): FakeComment => ({ words: 'sofa', text, author: 'Priya Shah', replies: [], ...more });

async function answer(word: FakeWord, digest: Partial<Digest>, answers: readonly Answer[], options: FakeOptions = { sets: '1.6' }): Promise<void> {
  word.install(vi.stubGlobal, options);
  await new WordDocument().answer?.(answers, { comments: [], revisions: [], authors: [], ...digest });
}

test('a comment is answered, resolved and opened again', async () => {
  const word = new FakeWord('She sleeps on the sofa.');
  word.comments.push(asked('Which?'), asked('Since when?'));
  const comments = [comment('a', 'Which?'), comment('b', 'Since when?')];
  await answer(word, { comments }, [{ about: 'b', comment: 'Since May.' }, { about: 'a', action: 'resolve' }], { sets: '1.4' });
  expect(word.comments.map(({ replies, resolved }) => [replies, resolved])).toEqual([[[], true], [['Since May.'], undefined]]);
  await answer(word, { comments }, [{ about: 'a', action: 'reopen' }]);
  expect(word.comments[0]?.resolved).toBe(false);
});

test('of comments that read alike the one in the same place is meant, and where Word has another number of them none is', async () => {
  const word = new FakeWord('She sleeps on the sofa.');
  word.comments.push(asked('Which?'), asked('Which?', { author: 'Grace Hall' }), asked('Which?'));
  const comments = [comment('a', 'Which?'), comment('b', 'Which?')];
  await answer(word, { comments }, [{ about: 'b', action: 'resolve' }]);
  expect(word.comments.map(({ resolved }) => resolved ?? false)).toEqual([false, false, true]);
  word.comments.pop();
  await expect(answer(word, { comments }, [{ about: 'a', action: 'resolve' }])).rejects.toThrow('Look again');
});

test('changes are accepted and rejected, and of equal ones the right one', async () => {
  const word = new FakeWord('A [+calm +]day and a [+calm +]night.', 'He came [-soon-][+on 17 March+].');
  const revisions = [change('a', 'insertion', '', 'calm '), change('b', 'insertion', '', 'calm '), change('c', 'replacement', 'soon', 'on 17 March')];
  await answer(word, { revisions }, [{ about: 'b', action: 'reject' }, { about: 'c', action: 'accept' }]);
  expect(word.paragraphs.map(({ raw }) => raw)).toEqual(['A calm day and a night.', 'He came on 17 March.']);
  await answer(word, { revisions: revisions.slice(0, 1) }, [{ about: 'a', action: 'accept' }]);
  expect(word.paragraphs[0]?.pieces).toHaveLength(1);
});

test.each<[string, DigestRevision, FakeOptions, string]>([
  ['an older Word', change('a', 'insertion', '', 'calm '), { sets: '1.5' }, 'Review tab'],
  ['a Word that keeps deleted words to itself', change('a', 'deletion', 'soon', ''), { sets: '1.6', faults: ['deletions-mute'] }, 'Look again'],
  ['a row', change('a', 'row', '', 'calm '), { sets: '1.6' }, 'Review tab'],
  ['a header', change('a', 'insertion', '', 'calm ', 'header:1'), { sets: '1.6' }, 'Review tab'],
  ['words that are not there', change('a', 'insertion', '', 'quiet '), { sets: '1.6' }, 'Look again'],
  ['a protected document', change('a', 'insertion', '', 'calm '), { sets: '1.6', faults: ['changes-refused'] }, 'protected'],
])('%s: nothing is settled, and it is said why', async (_, revision, options, sentence) => {
  const word = new FakeWord('A [+calm +]day, [-soon-].'), before = word.paragraphs[0]!.pieces;
  await expect(answer(word, { revisions: [revision] }, [{ about: 'a', action: 'accept' }], options)).rejects.toThrow(sentence);
  expect(word.paragraphs[0]!.pieces).toEqual(before);
});

test('one answer that cannot be given keeps all from being given', async () => {
  const word = new FakeWord('A [+calm +]day on the sofa.');
  word.comments.push(asked('Which?'));
  await expect(answer(word, { comments: [comment('a', 'Which?')], revisions: [change('b', 'insertion', '', 'gone')] },
    [{ about: 'a', action: 'resolve' }, { about: 'b', action: 'accept' }])).rejects.toThrow('Look again');
  expect(word.comments[0]?.resolved).toBeUndefined();
});

test('what was written is taken back, unless somebody has answered it', async () => {
  const word = new FakeWord('A [+calm +]day on the sofa.');
  word.comments.push(asked('Which?'), asked('When?', { replies: ['In May.'] }));
  const digest = { comments: [comment('a', 'Which?'), comment('c', 'When?')], revisions: [change('b', 'insertion', '', 'calm ')] };
  await answer(word, digest, [{ about: 'a', action: 'take-back' }, { about: 'b', action: 'take-back' }]);
  expect([word.comments.map(({ text }) => text), word.paragraphs[0]?.raw]).toEqual([['When?'], 'A day on the sofa.']);
  await expect(answer(word, digest, [{ about: 'c', action: 'take-back' }])).rejects.toThrow('answered');
});

test('a read-only document takes no answers', () => {
  new FakeWord('x').install(vi.stubGlobal, { sets: '1.9', mode: 'readOnly' });
  expect(new WordDocument().answer).toBeUndefined();
});
