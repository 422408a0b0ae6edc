import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { FileDocument } from '../document/file/file-document';
import { type FileHandle, FileOnDisk } from '../document/file/file-on-disk';
import type { MadeDocument } from '../reports/made-document';
import type { mayLose } from './close-question';
import './file-opener';
import './recording-pane';
import './split-view';
import { shared } from './styles';

/** The page for those without Word: a file is opened here and drawn beside the pane. */
@customElement('recording-app')
export class RecordingApp extends LitElement {
  static override styles = [shared, css`:host, [slot], main { height: 100%; min-width: 0; min-height: 0; }`];

  @state() private document: FileDocument | undefined;
  @state() private problem: string | undefined;
  @state() private isWriting = false;

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('beforeunload', this.warn);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.warn);
  }

  override render() {
    if (!this.document && this.isWriting)
      return html`<main @close-asked=${this.close}><reports-view closes @document-made=${this.openMade}></reports-view></main>`;
    if (!this.document)
      return html`<file-opener .problem=${this.problem} @file-chosen=${this.openFile} @sample-asked=${this.openSample} @report-asked=${this.write}></file-opener>`;
    return html`<split-view>
      <div slot="document" role="region" aria-label="Document">${this.document.view}</div>
      <recording-pane slot="pane" .document=${this.document} @close-asked=${this.askToClose} @document-made=${this.openMade}></recording-pane>
    </split-view>`;
  }

  private async openFile({ detail: chosen }: CustomEvent<File | FileHandle>) {
    try {
      if (chosen instanceof File) return this.open(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
      const { file, bytes } = await FileOnDisk.open(chosen);
      this.open(chosen.name, bytes, file);
    } catch {
      this.problem = 'This file cannot be read. Check that it is still there and not open in a program that locks it, then try again.';
    }
  }

  private async openSample() {
    const response = await fetch('/samples/case-note.docx').catch(() => undefined);
    if (response?.ok) this.open('case-note.docx', new Uint8Array(await response.arrayBuffer()));
    else this.problem = 'The sample cannot be reached. Check that you are connected, then try again.';
  }

  private open(name: string, bytes: Uint8Array<ArrayBuffer>, file?: FileOnDisk) {
    this.problem = undefined;
    this.document = new FileDocument(name, bytes, file);
  }

  /** The browser asks in its own words before it leaves the page. */
  private readonly warn = (event: BeforeUnloadEvent) => {
    if (this.document?.isUnsaved) event.preventDefault();
  };

  private async askToClose() {
    const { document } = this;
    if (document?.isUnsaved && !await this.mayLose({
      question: `“${document.name}” has changes that are not saved. If you close it, they are lost.`, keep: 'Keep it open', lose: 'Close without saving',
    })) return;
    this.close();
  }

  private async write() {
    try {
      await import('./reports/reports-view');
      this.isWriting = true;
    } catch {
      this.problem = 'The reports cannot be reached. Check that you are connected, then try again.';
    }
  }

  private async openMade({ detail: { name, bytes } }: CustomEvent<MadeDocument>) {
    const { document } = this;
    if (document?.isUnsaved && !await this.mayLose({
      question: `The report opens in the place of “${document.name}”, whose changes are not saved. If you open it, they are lost.`, keep: 'Keep this one open', lose: 'Open the report',
    })) return;
    this.document = new FileDocument(name, bytes, undefined, true);
  }

  /** Where the question cannot be loaded, nothing is lost. */
  private async mayLose(loss: Parameters<typeof mayLose>[0]): Promise<boolean> {
    const asked = await import('./close-question').catch(() => undefined);
    return await asked?.mayLose(loss) ?? false;
  }

  private close() {
    this.isWriting = false;
    this.document = undefined;
  }
}
