import { FakeControls } from './fake-controls';
import { fileOf } from './fake-file';
import { type FakeOptions, FakeWord } from './fake-word';

/** Stands in for Office.js in a browser: a fake Word with the paragraphs and options that the test has left on the page.
 * Its file is written anew from the paragraphs and comments each time it is asked for. */
const page = window as unknown as { fakeParagraphs: string[]; fakeDocument?: string; fakeOptions?: FakeOptions; fakeWord: FakeWord };
const word = page.fakeWord = new FakeWord(...page.fakeParagraphs);
word.file = () => fileOf(word);
// A document with controls is a real one, which the test has left in base64.
if (page.fakeDocument) {
  const opened = FakeControls.open(Uint8Array.from(atob(page.fakeDocument), (letter) => letter.charCodeAt(0))).then((controls) => { word.controls = controls; return controls; });
  word.file = async () => (await opened).file();
}
word.install((name, value) => { Object.assign(window, { [name]: value }); }, page.fakeOptions);
