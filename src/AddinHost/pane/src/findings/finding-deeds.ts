import { Problem } from '../api/recording-api';
import type { Finding, Target } from '../api/types';
import type { Change } from '../document/open-document';
import type { Dismissal } from '../document/own-part';
import { unreachable } from '../document/sightings';
import { prefer, preferences } from '../preferences';
import type { CheckSession } from './check-session';
import { counted } from './groups';
import { markOf } from './mark';

/** What the writer does about the findings of a check; a failure becomes the check's problem. */
export class FindingDeeds {
  constructor(private readonly session: CheckSession) {}

  async goTo({ id, target }: Finding): Promise<void> {
    if (!target) return;
    await this.session.manage(async () => {
      const sighting = await this.session.document.goTo(target);
      this.session.set({ sightings: new Map(this.session.sightings).set(id, sighting) });
    });
  }

  /** Goes to words that are no finding. */
  async lookUp(target: Target): Promise<void> {
    await this.session.manage(async () => {
      const sighting = await this.session.document.goTo(target);
      if (sighting === 'changed' || sighting === 'unseen') throw new Problem(sighting, unreachable[sighting]);
    });
  }

  /** Changes the document, then checks it again. */
  async apply(changes: readonly Change[]): Promise<void> {
    await this.session.manage(async () => {
      const made = (await this.session.document.apply?.(changes, preferences().name) ?? []).filter(Boolean).length;
      await this.session.check();
      this.session.set({ said: made === changes.length ? 'Done.' : `${made} of ${changes.length} done. The others could not be: their words have changed, or their place takes no change.` });
    });
  }

  /** Puts a paragraph in after a finding's words, then checks again. */
  async putIn({ target }: Finding, note: string): Promise<void> {
    await this.session.manage(async () => {
      if (!target || !await (await import('./put-in')).putIn(this.session.document, target, note)) return;
      await this.session.check();
      this.session.set({ said: 'The note is in the document.' });
    });
  }

  /** Puts a comment at each place that has no mark yet. */
  async mark(findings: readonly Finding[]): Promise<void> {
    const changes = findings.filter(({ id }) => !this.session.marks.has(id)).flatMap(markOf);
    if (changes.length > 0) await this.apply(changes);
  }

  /** Takes out the marks, and no other comment. */
  async removeMarks(): Promise<void> {
    await this.session.manage(async () => {
      const removed = await this.session.document.removeComments?.(new Set(this.session.marks.values())) ?? 0;
      await this.session.check();
      this.session.set({ said: `${counted(removed, 'mark')} removed.` });
    });
  }

  async step(way: 'undo' | 'redo'): Promise<void> {
    await this.session.document.history?.[way]();
    await this.session.check();
    this.session.set({ said: way === 'undo' ? 'Undone.' : 'Done again.' });
  }

  async dismiss(finding: Finding, scope: Dismissal['scope'], reason: string): Promise<void> {
    const dismissal = { finding: finding.id, rule: finding.rule, scope, by: preferences().name, on: new Date().toISOString(), reason };
    await this.keep([...this.session.dismissals, dismissal], 'Dismissed.');
  }

  async takeBack(dismissal: Dismissal): Promise<void> {
    await this.keep(this.session.dismissals.filter((other) => other !== dismissal), '');
    if (!this.session.problem) await this.session.check();
    this.session.set({ said: 'The finding is back.' });
  }

  async turnRule(rule: string, isOn: boolean): Promise<void> {
    const others = preferences().rulesOff.filter((other) => other !== rule);
    prefer({ rulesOff: isOn ? others : [...others, rule] });
    await this.session.check();
  }

  private async keep(dismissals: readonly Dismissal[], said: string): Promise<void> {
    await this.session.manage(async () => {
      await this.session.document.keepDismissals(dismissals);
      this.session.set({ dismissals, said });
      await this.session.highlight();
    });
  }
}
