import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { checkChanged, listRules, Problem, type Scope } from '../api/recording-api';
import type { Checked, Finding, Rule, Target, TextParagraph } from '../api/types';
import type { Change, OpenDocument, Sighting } from '../document/open-document';
import { type Dismissal, isDismissed, readLook } from '../document/own-part';
import { unreachable } from '../document/sightings';
import { prefer, preferences, reviewerId } from '../preferences';
import { caseOf } from '../records/case-of';
import { findIn } from './find-in';
import { counted } from './groups';
import { markOf, marksIn } from './mark';
import { inChanged, merged } from './recheck';

/** How long the writer must have paused before what she typed is checked, in milliseconds. */
const pause = 1500;

/** One document's checks, and what the writer did about the findings. */
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

  async goTo({ id, target }: Finding): Promise<void> {
    if (!target) return;
    await this.manage(async () => {
      const sighting = await this.document.goTo(target);
      this.set({ sightings: new Map(this.sightings).set(id, sighting) });
    });
  }

  /** Goes to words that are no finding. */
  async lookUp(target: Target): Promise<void> {
    await this.manage(async () => {
      const sighting = await this.document.goTo(target);
      if (sighting === 'changed' || sighting === 'unseen') throw new Problem(sighting, unreachable[sighting]);
    });
  }

  /** Changes the document, then checks it again. */
  async apply(changes: readonly Change[]): Promise<void> {
    await this.manage(async () => {
      const made = (await this.document.apply?.(changes, preferences().name) ?? []).filter(Boolean).length;
      await this.check();
      this.set({ said: made === changes.length ? 'Done.' : `${made} of ${changes.length} done. The others could not be: their words have changed, or their place takes no change.` });
    });
  }

  /** Puts a paragraph in after a finding's words, then checks again. */
  async putIn({ target }: Finding, note: string): Promise<void> {
    await this.manage(async () => {
      if (!target || !await (await import('./put-in')).putIn(this.document, target, note)) return;
      await this.check();
      this.set({ said: 'The note is in the document.' });
    });
  }

  /** Puts a comment at each place that has no mark yet. */
  async mark(findings: readonly Finding[]): Promise<void> {
    const changes = findings.filter(({ id }) => !this.marks.has(id)).flatMap(markOf);
    if (changes.length > 0) await this.apply(changes);
  }

  /** Takes out the marks, and no other comment. */
  async removeMarks(): Promise<void> {
    await this.manage(async () => {
      const removed = await this.document.removeComments?.(new Set(this.marks.values())) ?? 0;
      await this.check();
      this.set({ said: `${counted(removed, 'mark')} removed.` });
    });
  }

  async undo(): Promise<void> {
    await this.document.history?.undo();
    await this.check();
    this.set({ said: 'Undone.' });
  }

  async redo(): Promise<void> {
    await this.document.history?.redo();
    await this.check();
    this.set({ said: 'Done again.' });
  }

  async dismiss(finding: Finding, scope: Dismissal['scope'], reason: string): Promise<void> {
    const dismissal = { finding: finding.id, rule: finding.rule, scope, by: preferences().name, on: new Date().toISOString(), reason };
    await this.keep([...this.dismissals, dismissal], 'Dismissed.');
  }

  async takeBack(dismissal: Dismissal): Promise<void> {
    await this.keep(this.dismissals.filter((other) => other !== dismissal), '');
    if (!this.problem) await this.check();
    this.set({ said: 'The finding is back.' });
  }

  async turnRule(rule: string, isOn: boolean): Promise<void> {
    const others = preferences().rulesOff.filter((other) => other !== rule);
    prefer({ rulesOff: isOn ? others : [...others, rule] });
    await this.check();
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

  private async keep(dismissals: readonly Dismissal[], said: string): Promise<void> {
    await this.manage(async () => {
      await this.document.keepDismissals(dismissals);
      this.set({ dismissals, said });
      await this.highlight();
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

  private async highlight(): Promise<void> {
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
      if (!running.signal.aborted) this.set({ problem: problemOf(error) });
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
      this.set({ problem: problemOf(error) });
      return false;
    }
  }

  private set(change: Partial<Pick<CheckSession, 'result' | 'problem' | 'isChecking' | 'reading' | 'sightings' | 'dismissals' | 'fresh' | 'rules' | 'marks' | 'said'>>): void {
    Object.assign(this, change);
    if (change.result || change.dismissals) this.left = (this.result?.findings ?? []).filter((finding) => !isDismissed(finding, this.dismissals));
    this.host.requestUpdate();
  }
}

export function problemOf(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem('unexpected', 'That did not work. The document is as it was. Please try again.');
}
