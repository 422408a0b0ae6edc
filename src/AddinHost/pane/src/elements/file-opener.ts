import '@fluentui/web-components/button.js';
import { css, html, LitElement } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { chooseFile, droppedFile } from '../document/file/choose-file';
import { shared } from './styles';
import { tell } from './tell';

/** Where a writer without Word brings a document: dropped, chosen, or the sample. Tells `file-chosen` with the
 * file, or with the handle to it where the browser can save it in its place; `sample-asked`; and `report-asked` for a new one. */
@customElement('file-opener')
export class FileOpener extends LitElement {
  static override styles = [shared, css`
    :host { display: grid; place-items: center; min-height: 100%; padding: 24px 16px; }
    .sheet { display: grid; gap: 16px; justify-items: center; max-width: 34rem; width: 100%; padding: 32px 16px; text-align: center; border: 2px dashed var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusXLarge); background: var(--colorNeutralBackground2); }
    .sheet.over { border-style: solid; border-color: var(--colorBrandStroke1); background: var(--colorBrandBackground2); }
    h1 { font-size: var(--fontSizeBase600); line-height: var(--lineHeightBase600); font-weight: var(--fontWeightSemibold); }
    .choices { display: flex; flex-wrap: wrap; gap: 8px; justify-content: center; }
    .problem { color: var(--colorStatusDangerForeground1, CanvasText); }
  `];

  /** What went wrong with the last file, in a sentence. */
  @property({ attribute: false }) problem: string | undefined;
  @state() private isOver = false;
  @query('input') private input!: HTMLInputElement;

  override render() {
    return html`
      <main class="sheet ${this.isOver ? 'over' : ''}" @dragover=${this.over} @dragleave=${() => { this.isOver = false; }} @drop=${this.drop}>
        <h1>Check a record before it is final</h1>
        <p>Drop a Word document here. Recording reads it against eleven recording tips, shows what a good supervisor would
          point out, and says why.</p>
        <div class="choices">
          <fluent-button appearance="primary" @click=${this.ask}>Choose a document</fluent-button>
          <fluent-button @click=${() => tell(this, 'sample-asked')}>Try the sample</fluent-button>
          <fluent-button @click=${() => tell(this, 'report-asked')}>Write a report</fluent-button>
        </div>
        <p class="problem" role="alert">${this.problem}</p>
        <p class="quiet small">The document is read in memory by your organisation’s own server. It is never stored, and
          nothing in it changes unless you say so.</p>
        <input type="file" hidden accept=".docx" aria-label="Word document" @change=${this.choose}>
      </main>`;
  }

  private over(event: DragEvent) {
    event.preventDefault();
    this.isOver = true;
  }

  private async drop(event: DragEvent) {
    event.preventDefault();
    this.isOver = false;
    const file = await droppedFile(event.dataTransfer);
    if (file) tell(this, 'file-chosen', file);
  }

  private async ask() {
    const file = await chooseFile();
    if (file === 'unable') this.input.click();
    else if (file) tell(this, 'file-chosen', file);
  }

  private choose() {
    const file = this.input.files?.[0];
    this.input.value = '';
    if (file) tell(this, 'file-chosen', file);
  }
}
