import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { FileDocument } from '../document/file/file-document';
import './file-opener';
import './recording-pane';
import './split-view';
import { shared } from './styles';

/** The page for those without Word: a file is opened here and drawn beside the pane. */
@customElement('recording-app')
export class RecordingApp extends LitElement {
  static override styles = [shared, css`:host, [slot] { height: 100%; min-width: 0; min-height: 0; }`];

  @state() private document: FileDocument | undefined;
  @state() private problem: string | undefined;

  override render() {
    if (!this.document)
      return html`<file-opener .problem=${this.problem} @file-chosen=${this.openFile} @sample-asked=${this.openSample}></file-opener>`;
    return html`<split-view>
      <div slot="document" role="region" aria-label="Document">${this.document.view}</div>
      <recording-pane slot="pane" .document=${this.document} @close-asked=${this.close}></recording-pane>
    </split-view>`;
  }

  private async openFile(event: CustomEvent<File>) {
    this.open(event.detail.name, await event.detail.arrayBuffer());
  }

  private async openSample() {
    const response = await fetch('/samples/case-note.docx').catch(() => undefined);
    if (response?.ok) this.open('case-note.docx', await response.arrayBuffer());
    else this.problem = 'The sample cannot be reached. Check that you are connected, then try again.';
  }

  private open(name: string, bytes: ArrayBuffer) {
    this.problem = undefined;
    this.document = new FileDocument(name, new Uint8Array(bytes));
  }

  private close() {
    this.document = undefined;
  }
}
