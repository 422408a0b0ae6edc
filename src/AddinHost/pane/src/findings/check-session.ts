import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asProblem, checkChanged, listRules, type Problem, type Scope } from '../api/recording-api';
import type { Checked, Finding, Rule, TextParagraph } from '../api/types';
import type { OpenDocument, Sighting } from '../document/open-document';
import { type Dismissal, isDismissed, readLook } from '../document/own-part';
import { preferences, reviewerId } from '../preferences';
import { caseOf } from '../records/case-of';
import { findIn } from './find-in';
import { FindingDeeds } from './finding-deeds';
import { marksIn } from './mark';
import { inChanged, merged } from './recheck';

/** How long the writer must have paused before what she typed is checked, in milliseconds. */
const pause = 1500;

/** One document's checks: of the whole when asked for, and of each paragraph after it was changed. */
export class CheckSession implements ReactiveController {
  result: Checked | undefined;
  problem: Problem | undefined;
  isChecking = false;
  /** How many parts of the document have been read, and of how many; undefined while none is being read. */
  reading: { readonly part: number; readonly of: number } | undefined;
  /** What became of going to a finding's words, by the finding's id. */
  sightings: ReadonlyMap<string, Sighting> = new Map();
  dismissals: readonly Dismissal[] = [];
  /** Findings which the check before this one did not have. */
  fresh: ReadonlySet<string> = new Set();
  /** The rule book by id; empty until it has arrived. */
  rules: ReadonlyMap<string, Rule> = new Map();
  /** The comments in the document that mark findings, by the finding's id. */
  marks: ReadonlyMap<string, string> = new Map();
  /** The last thing that happened, for those who cannot see it. */
  said = '';
  /** What of the document is checked. */
  scope: Scope = {};
  /** When the reviewer last looked the review through; undefined where never. */
  looked: string | undefined;
  readonly deeds = new FindingDeeds(this);
  private left: readonly Finding[] = [];
  private running: AbortController | undefined;
  private failed: (() => Promise<void>) | undefined;
  private text: readonly TextParagraph[] = [];
  private readonly changed = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private unwatch: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost, readonly document: OpenDocument) {
    host.addController(this);
  }

  hostConnected(): void {
    caseOf(this.document).addEventListener('chosen', this.chosen);
    void this.check();
    void this.learnRules();
    this.unwatch = this.document.watch?.((ids) => this.noteChanged(ids));
  }

  hostDisconnected(): void {
    caseOf(this.document).removeEventListener('chosen', this.chosen);
    this.running?.abort();
    clearTimeout(this.timer);
    this.unwatch?.();
  }

  /** The findings that still ask for something. */
  get findings(): readonly Finding[] {
    return this.left;
  }

  async check(): Promise<void> {
    await this.run(async (signal) => {
      this.set({ isChecking: true });
      this.changed.clear();
      const text = this.document.watch ? await this.document.readText() : [];
      const reading = (part: number, of: number) => { if (!signal.aborted) this.set({ reading: { part, of } }); };
      const result = await findIn(this.document, this.scope, signal, reading, () => this.set({ reading: undefined })), dismissals = await this.document.dismissals();
      this.looked = readLook(await this.document.ownPart(), reviewerId());
      const marks = marksIn(await this.document.openComments?.() ?? []);
      signal.throwIfAborted();
      this.text = text;
      this.set({ marks });
      this.show(result, dismissals);
    });
  }

  /** Checks another part or view of the document. */
  async checkOnly(scope: Scope): Promise<void> {
    this.scope = scope;
    await this.check();
  }

  /** With other earlier records there are other findings. */
  private readonly chosen = () => void this.check();

  /** Does again what failed last. */
  async retry(): Promise<void> {
    await this.failed?.();
  }

  cancel(): void {
    this.running?.abort();
    this.set({ isChecking: false, reading: undefined, said: 'The check was cancelled.' });
  }

  /** Findings in paragraphs that are being changed cannot be relied on until these have been checked again. */
  private noteChanged(ids: readonly string[]): void {
    for (const id of ids) this.changed.add(id);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.checkChanged(), pause);
    const stale = inChanged(this.findings, this.text, this.changed);
    this.set({ sightings: new Map([...this.sightings, ...stale.map(({ id }) => [id, 'changed'] as const)]) });
  }

  /** A check of the whole that is under way reads the changes too. */
  private async checkChanged(): Promise<void> {
    const { result } = this;
    if (!result || this.isChecking) return;
    // A paragraph alone does not say what of it was changed, or what it was before.
    if (this.scope.view || this.scope.since) return;
    await this.run(async (signal) => {
      const text = await this.document.readText();
      const changed = new Set(text.filter(({ id }) => this.changed.has(id)).map(({ id }) => id));
      const fresh = changed.size === 0 ? [] : await checkChanged(result, text, [...changed], signal);
      signal.throwIfAborted();
      this.changed.clear();
      this.text = text;
      const wanted = fresh.filter(({ rule }) => !preferences().rulesOff.includes(rule));
      this.show({ ...result, findings: merged(result.findings, wanted, text, changed, this.rules) }, this.dismissals);
    });
  }

  private show(result: Checked, dismissals: readonly Dismissal[]): void {
    const before = this.result && new Set(this.result.findings.map(({ id }) => id));
    const fresh = new Set(before ? result.findings.filter(({ id }) => !before.has(id)).map(({ id }) => id) : []);
    this.set({ result, dismissals, fresh, sightings: new Map(), said: '' });
    void this.highlight();
  }

  /** Findings stand without the rule book, which adds titles and examples. */
  private async learnRules(): Promise<void> {
    const rules = await listRules().catch(() => []);
    this.set({ rules: new Map(rules.map((rule) => [rule.id, rule])) });
  }

  async highlight(): Promise<void> {
    await this.document.highlight?.(this.findings.flatMap(({ target }) => target ? [target] : []));
  }

  /** Does one check at a time: a new one ends the one before. */
  private async run(check: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.running?.abort();
    const running = this.running = new AbortController();
    this.failed = () => this.check();
    this.set({ problem: undefined });
    try {
      await check(running.signal);
    } catch (error) {
      if (!running.signal.aborted) this.set({ problem: asProblem(error) });
    } finally {
      if (running === this.running) this.set({ isChecking: false, reading: undefined });
    }
  }

  /** Does something; a failure becomes the problem that the pane shows, from which it can be tried again.
   * @returns whether it was done */
  async manage(deed: () => Promise<void>): Promise<boolean> {
    this.failed = async () => { await this.manage(deed); };
    try {
      this.set({ problem: undefined });
      await deed();
      return true;
    } catch (error) {
      this.set({ problem: asProblem(error) });
      return false;
    }
  }

  set(change: Partial<Pick<CheckSession, 'result' | 'problem' | 'isChecking' | 'reading' | 'sightings' | 'dismissals' | 'fresh' | 'rules' | 'marks' | 'said'>>): void {
    Object.assign(this, change);
    if (change.result || change.dismissals) this.left = (this.result?.findings ?? []).filter((finding) => !isDismissed(finding, this.dismissals));
    this.host.requestUpdate();
  }
}
