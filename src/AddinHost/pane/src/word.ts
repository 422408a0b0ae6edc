import { WordDocument } from './document/word/word-document';
import './elements/recording-pane';
import { followTheme, takeTheme } from './theme';

const pane = document.getElementById('pane')!;

/** Opens the pane beside the document in Word. Office.js has been loaded by the page. */
async function open(): Promise<void> {
  if (typeof Office === 'undefined') throw new Error('Office.js did not load');
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Word) throw new Error('Not in Word');
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  if (background) takeTheme(background);
  const element = document.createElement('recording-pane');
  element.toggleAttribute('in-word', true);
  Object.assign(element, { document: new WordDocument() });
  pane.replaceChildren(element);
}

followTheme();
open().catch(() => {
  pane.textContent = 'This page works inside Word. Open Recording from Word’s Home tab; if you are in Word already, check that you are connected.';
});
