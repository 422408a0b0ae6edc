import { FakeControls } from './fake-controls';
import { fileOf } from './fake-file';
import { FakeWord } from './fake-word';
import type { FakeOptions } from './faults';

/** Stands in for Office.js in a browser: a fake Word with the paragraphs and options that the test has left on the page.
 * Its file is written anew from the paragraphs and comments each time it is asked for. */
const page = window as unknown as { fakeParagraphs: string[]; fakeDocument?: string; fakeOptions?: FakeOptions; fakeWord: FakeWord };
const word = page.fakeWord = new FakeWord(...page.fakeParagraphs);
word.file = () => fileOf(word);
/** Opens a real document with controls, given in base64: what is written into them stands in its file. */
async function openReal(document: string): Promise<void> {
  const opened = FakeControls.open(Uint8Array.from(atob(document), (letter) => letter.charCodeAt(0)));
  word.file = async () => (await opened).file();
  word.controls = await opened;
}
Object.assign(window, { openReal });
if (page.fakeDocument) void openReal(page.fakeDocument);
word.install((name, value) => { Object.assign(window, { [name]: value }); }, page.fakeOptions);
