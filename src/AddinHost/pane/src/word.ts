import { answerRibbon } from './document/word/ribbon';
import { WordDocument } from './document/word/word-document';
import { RecordingPane } from './elements/recording-pane';
import { followTheme, takeTheme } from './theme';

const pane = document.getElementById('pane')!;

/** Opens the pane beside the document in Word. Office.js has been loaded by the page. */
async function open(): Promise<void> {
  if (typeof Office === 'undefined') throw new Error('Office.js did not load');
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Word) throw new Error('Not in Word');
  followWordTheme();
  const element = new RecordingPane();
  element.toggleAttribute('in-word', true);
  element.document = new WordDocument();
  pane.replaceChildren(element);
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) answerRibbon(element);
}

/** Word announces no change of its theme (only Outlook does), so it is asked again when the writer comes back to the pane. */
function followWordTheme(): void {
  const ask = () => {
    const background = Office.context.officeTheme?.bodyBackgroundColor;
    if (background) takeTheme(background);
  };
  window.addEventListener('focus', ask);
  ask();
}

followTheme();
open().catch(() => {
  pane.textContent = 'This page works inside Word. Open Recording from Word’s Home tab; if you are in Word already, check that you are connected.';
});
