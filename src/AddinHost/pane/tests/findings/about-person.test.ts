import { expect, test } from 'vitest';
import type { Finding, TextParagraph, Tip } from '../../src/api/types';
import { sentencesAbout } from '../../src/findings/about-person';

const text = (...paragraphs: string[]): TextParagraph[] => paragraphs.map((words, i) => ({ id: String(i), text: words, isListItem: false, tableNestingLevel: 0 }));
const finding = (paragraph: number, offset: number, exact: string, tip: Tip) => ({
  tip, target: { part: 'body', view: 'final', start: { paragraph, offset }, end: { paragraph, offset: offset + exact.length }, quote: { exact, tail: null, prefix: '', suffix: '' } },
}) as Finding;
const read = (name: string, ...paragraphs: string[]) => sentencesAbout(name, text(...paragraphs), []).map((pieces) => pieces.map((piece) => piece.text).join(''));

test('sentences that name the person, and those that go on with a pronoun, are hers', () => {
  expect(read('Mrs Ivy Marlowe', 'Ivy was at home. She made tea. The street is quiet. She is a neighbour.', 'Mrs Marlowe was glad.'))
    .toEqual(['Ivy was at home.', 'She made tea.', 'Mrs Marlowe was glad.']);
});

test('a pronoun at the start of a paragraph is nobody’s until somebody is named', () => {
  expect(read('Ivy Marlowe', 'She left.', 'Ivory is white.')).toEqual([]);
});

test('labels stand out, and jargon does not', () => {
  const words = 'Ivy is non-compliant with POC.';
  const [pieces] = sentencesAbout('Ivy', text(words), [finding(0, 7, 'non-compliant', 'person-centred'), finding(0, 26, 'POC', 'no-jargon')]);
  expect(pieces!.map((piece) => [piece.text, piece.finding !== undefined])).toEqual([['Ivy is ', false], ['non-compliant', true], [' with POC.', false]]);
});

test('blame is read wherever it stands, and headings are not', () => {
  const [only, ...more] = sentencesAbout('Ivy Marlowe', text('What Ivy said', 'It was a visit. She refuses to engage.'), [finding(1, 20, 'refuses to engage', 'person-centred')]);
  expect([only?.map((piece) => piece.text).join(''), more]).toEqual(['She refuses to engage.', []]);
});

test('without a name nothing is shown', () => {
  expect(read(' ', 'Ivy left.')).toEqual([]);
});
