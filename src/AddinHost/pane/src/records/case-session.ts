import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Problem } from '../api/recording-api';
import { listCases, type ReadingProgress, summariseCase } from '../api/records';
import type { Case, CaseAnswer, RecordQuotation, TextParagraph, VitalFlag } from '../api/types';
import type { Insertion, OpenDocument } from '../document/open-document';
import { type Acknowledgement, readAcknowledgements, writeAcknowledgements } from '../document/own-part';
import { preferences } from '../preferences';
import { caseOf } from './case-of';
import { quotation } from './words';

/** The case that a document belongs to, and what the writer did about its records. */
export class CaseSession implements ReactiveController {
  cases: readonly Case[] | undefined;
  /** Its id; undefined while none is chosen. */
  id: string | undefined;
  answer: CaseAnswer | undefined;
  /** Present while the records are being read. */
  reading: { readonly progress?: ReadingProgress } | undefined;
  acknowledgements: ReadonlyMap<string, Acknowledgement> = new Map();
  problem: Problem | undefined;
  said = '';
  private running: AbortController | undefined;
  private failed: () => Promise<void> = () => this.start();

  constructor(private readonly host: ReactiveControllerHost, private readonly document: OpenDocument) {
    host.addController(this);
  }

  hostConnected(): void {
    caseOf(this.document).addEventListener('chosen', this.chosen);
    if (!this.answer) void this.start();
  }

  hostDisconnected(): void {
    caseOf(this.document).removeEventListener('chosen', this.chosen);
    this.running?.abort();
  }

  /** Vital flags in force that nobody has said to have read. */
  get unread(): readonly VitalFlag[] {
    return this.answer?.summary.flags.filter(({ id, isInForce }) => isInForce && !this.acknowledgements.has(id)) ?? [];
  }

  get name(): string {
    return this.cases?.find(({ id }) => id === this.id)?.name ?? 'This case';
  }

  start(): Promise<void> {
    return this.manage(async () => {
      this.set({ cases: await listCases() });
      const id = await caseOf(this.document).id();
      if (id !== undefined && id !== this.id) await this.read(id);
    });
  }

  /** The writer may have undone what was kept in the document. */
  refresh(): Promise<void> {
    return this.manage(async () => {
      if (this.answer && this.document.apply) this.set({ acknowledgements: await this.kept() });
    });
  }

  choose(id: string | undefined): Promise<void> {
    return this.manage(() => caseOf(this.document).choose(id));
  }

  retry(): Promise<void> {
    return this.failed();
  }

  /** The case can be chosen again. */
  cancel(): void {
    this.running?.abort();
    this.set({ reading: undefined, id: undefined, said: 'The reading was cancelled.' });
  }

  acknowledge({ id }: VitalFlag): Promise<void> {
    return this.manage(async () => {
      const acknowledgements = new Map(this.acknowledgements).set(id, { flag: id, by: preferences().name, on: new Date().toISOString() });
      if (this.document.apply) await this.document.changeOwnPart((part) => writeAcknowledgements(part, [...acknowledgements.values()]));
      this.set({ acknowledgements, said: this.document.apply ? 'Kept in the document, with your name and the date.' : 'Noted until the document is closed: it is read-only.' });
    });
  }

  insert(insertion: Insertion | RecordQuotation, after?: TextParagraph): Promise<void> {
    return this.manage(async () => {
      await this.document.insert?.('words' in insertion ? { paragraphs: [quotation(insertion)] } : insertion, preferences().name, after);
      this.set({ said: 'It is in the document, as a tracked change.' });
    });
  }

  private readonly chosen = () => void this.manage(async () => {
    const id = await caseOf(this.document).id();
    if (id === undefined) this.set({ id, answer: undefined });
    else if (id !== this.id || !this.answer) await this.read(id);
  });

  private async kept(): Promise<ReadonlyMap<string, Acknowledgement>> {
    return new Map(readAcknowledgements(await this.document.ownPart()).map((each) => [each.flag, each]));
  }

  private async read(id: string): Promise<void> {
    this.running?.abort();
    const running = this.running = new AbortController();
    this.set({ id, answer: undefined, reading: {}, said: '' });
    try {
      const answer = await summariseCase(id, running.signal, (progress) => { if (!running.signal.aborted) this.set({ reading: { progress } }); });
      const acknowledgements = await this.kept();
      running.signal.throwIfAborted();
      this.set({ answer, acknowledgements, reading: undefined });
      this.set({ said: this.unread.length > 0 ? `${this.unread.length} to read first.` : 'The records have been read.' });
    } catch (error) {
      if (running.signal.aborted) return;
      this.set({ reading: undefined, ...(error instanceof Problem && error.type.endsWith('no-such-case') ? { id: undefined } : {}) });
      this.failed = () => this.manage(() => this.read(id));
      throw error;
    }
  }

  private async manage(deed: () => Promise<void>): Promise<void> {
    this.failed = () => this.manage(deed);
    this.set({ problem: undefined });
    try {
      await deed();
    } catch (error) {
      this.set({ problem: error instanceof Problem ? error : new Problem('unexpected', 'That did not work. The document is as it was. Please try again.') });
    }
  }

  private set(change: Partial<Pick<CaseSession, 'cases' | 'id' | 'answer' | 'reading' | 'acknowledgements' | 'problem' | 'said'>>): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }
}
