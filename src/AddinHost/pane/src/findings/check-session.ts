import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { checkDocument, checkText, listRules, Problem } from '../api/recording-api';
import type { Checked, Finding, Rule } from '../api/types';
import type { Change, OpenDocument, Sighting } from '../document/open-document';
import { type Dismissal, isDismissed } from '../document/own-part';
import { prefer, preferences } from '../preferences';

/** One document's checks, and what the writer did about the findings. */
export class CheckSession implements ReactiveController {
  result: Checked | undefined;
  problem: Problem | undefined;
  isChecking = false;
  /** What became of going to a finding's words, by the finding's id. */
  sightings: ReadonlyMap<string, Sighting> = new Map();
  dismissals: readonly Dismissal[] = [];
  /** Findings which the check before this one did not have. */
  fresh: ReadonlySet<string> = new Set();
  /** The rule book by id; empty until it has arrived. */
  rules: ReadonlyMap<string, Rule> = new Map();
  /** The last thing that happened, for those who cannot see it. */
  said = '';
  private running: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost, readonly document: OpenDocument) {
    host.addController(this);
  }

  hostConnected(): void {
    void this.check();
    void this.learnRules();
  }

  hostDisconnected(): void {
    this.running?.abort();
  }

  /** The findings that still ask for something. */
  get findings(): readonly Finding[] {
    return (this.result?.findings ?? []).filter((finding) => !isDismissed(finding, this.dismissals));
  }

  async check(): Promise<void> {
    this.running?.abort();
    const running = this.running = new AbortController();
    this.set({ isChecking: true, problem: undefined });
    try {
      const [result, dismissals] = [await this.find(running.signal), await this.document.dismissals()];
      if (running === this.running) this.show(result, dismissals);
    } catch (error) {
      if (running === this.running && !running.signal.aborted) this.set({ problem: problemOf(error) });
    } finally {
      if (running === this.running) this.set({ isChecking: false });
    }
  }

  cancel(): void {
    this.running?.abort();
    this.set({ said: 'The check was cancelled.' });
  }

  async goTo(finding: Finding): Promise<void> {
    if (!finding.target) return;
    const sighting = await this.document.goTo(finding.target);
    this.set({ sightings: new Map(this.sightings).set(finding.id, sighting) });
  }

  /** Changes the document, then checks it again. */
  async apply(changes: readonly Change[]): Promise<void> {
    await this.attempt(async () => {
      const made = (await this.document.apply?.(changes) ?? []).filter(Boolean).length;
      await this.check();
      this.set({ said: made === changes.length ? 'Done.' : `${made} of ${changes.length} done. The words of the others have changed since the check.` });
    });
  }

  async dismiss(finding: Finding, scope: Dismissal['scope'], reason: string): Promise<void> {
    const dismissal = { finding: finding.id, rule: finding.rule, scope, by: preferences().name, on: new Date().toISOString(), reason };
    await this.keep([...this.dismissals, dismissal], 'Dismissed.');
  }

  async takeBack(dismissal: Dismissal): Promise<void> {
    await this.keep(this.dismissals.filter((other) => other !== dismissal), 'The finding is back.');
  }

  async turnRule(rule: string, isOn: boolean): Promise<void> {
    const others = preferences().rulesOff.filter((other) => other !== rule);
    prefer({ rulesOff: isOn ? others : [...others, rule] });
    await this.check();
  }

  private async find(signal: AbortSignal): Promise<Checked> {
    try {
      return await checkDocument(await this.document.read(signal), preferences().rulesOff, signal);
    } catch (error) {
      const text = error instanceof Problem && error.type === 'unreadable' ? await this.document.readText?.() : undefined;
      if (!text) throw error;
      return await checkText(text, signal);
    }
  }

  private async keep(dismissals: readonly Dismissal[], said: string): Promise<void> {
    await this.attempt(async () => {
      await this.document.keepDismissals(dismissals);
      this.set({ dismissals, said });
      await this.mark();
    });
  }

  private show(result: Checked, dismissals: readonly Dismissal[]): void {
    const before = this.result && new Set(this.result.findings.map(({ id }) => id));
    const fresh = new Set(before ? result.findings.filter(({ id }) => !before.has(id)).map(({ id }) => id) : []);
    this.set({ result, dismissals, fresh, sightings: new Map(), said: '' });
    void this.mark();
  }

  /** Findings stand without the rule book, which adds titles and examples. */
  private async learnRules(): Promise<void> {
    const rules = await listRules().catch(() => []);
    this.set({ rules: new Map(rules.map((rule) => [rule.id, rule])) });
  }

  private async mark(): Promise<void> {
    await this.document.mark?.(this.findings.flatMap(({ target }) => target ? [target] : []));
  }

  private async attempt(deed: () => Promise<void>): Promise<void> {
    try {
      this.set({ problem: undefined });
      await deed();
    } catch (error) {
      this.set({ problem: problemOf(error) });
    }
  }

  private set(change: Partial<Pick<CheckSession, 'result' | 'problem' | 'isChecking' | 'sightings' | 'dismissals' | 'fresh' | 'rules' | 'said'>>): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }
}

function problemOf(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem('unexpected', 'That did not work. The document is as it was. Please try again.');
}
