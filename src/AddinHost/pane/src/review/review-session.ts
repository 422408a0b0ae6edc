import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { digestDocument } from '../api/digests';
import { asProblem, type Problem } from '../api/recording-api';
import type { Digest, Target } from '../api/types';
import type { Answer, OpenDocument, Sighting } from '../document/open-document';
import { readLook, writeLook } from '../document/own-part';
import { unreachable } from '../document/sightings';
import { localTime } from '../local-time';
import { preferences, reviewerId } from '../preferences';
import type { Entry } from './entries';

/** One document's review: what was said and changed in it, and what the reviewer does about it. */
export class ReviewSession implements ReactiveController {
  digest: Digest | undefined;
  /** When she last looked the review through; undefined where never. */
  looked: string | undefined;
  problem: Problem | undefined;
  isBusy = false;
  /** Whether the document has been changed since it was read. */
  isStale = false;
  /** What became of going to a place, by the entry's id. */
  sightings: ReadonlyMap<string, Sighting> = new Map();
  /** The last thing that happened, for those who cannot see it. */
  said = '';
  /** What the reviewer is to read of the last thing that happened: where a file went. */
  told = '';
  /** The ids of the comments and changes that were written from here. */
  written: ReadonlySet<string> = new Set();
  private failed: () => Promise<unknown> = () => this.read();
  private unwatch: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost, readonly document: OpenDocument) {
    host.addController(this);
  }

  hostConnected(): void {
    void this.read();
    this.unwatch = this.document.watch?.(() => { if (!this.isBusy) this.set({ isStale: true }); });
  }

  hostDisconnected(): void {
    this.unwatch?.();
  }

  /** Reads the review anew. */
  read(): Promise<boolean> {
    return this.run(async () => {
      await this.digestNow();
      this.set({ said: 'The review was read.' });
    });
  }

  /** Does again what failed last. */
  async retry(): Promise<void> {
    await this.failed();
  }

  async goTo(entry: Pick<Entry, 'id' | 'target'>): Promise<void> {
    if (!entry.target) return;
    try {
      this.set({ sightings: new Map(this.sightings).set(entry.id, await this.document.goTo(entry.target)), problem: undefined });
    } catch (error) {
      this.fail(error, () => this.goTo(entry));
    }
  }

  /** Goes to words that are no entry. */
  async lookUp(target: Target): Promise<void> {
    await this.goTo({ id: '', target });
    const sighting = this.sightings.get('');
    if (sighting && sighting !== 'shown') this.set({ told: unreachable[sighting] });
    else this.set({ told: '' });
  }

  /** Answers comments or settles changes, and reads the review anew.
   * @param said what is then to be told */
  answer(answers: readonly Answer[], said: string): Promise<boolean> {
    return this.run(async () => {
      const { digest } = this;
      if (!digest || !this.document.answer) return;
      await this.document.answer(answers, digest, preferences().name);
      await this.digestNow();
      this.set({ said });
    });
  }

  /** Keeps in the document that she has looked all of it through now. */
  keepLook(): Promise<boolean> {
    return this.run(async () => {
      const now = localTime();
      await this.document.changeOwnPart((part) => writeLook(part, reviewerId(), now));
      this.set({ looked: now, said: 'The document now keeps when you looked.' });
    });
  }

  step(way: 'undo' | 'redo'): Promise<boolean> {
    return this.run(async () => {
      await this.document.history?.[way]();
      await this.digestNow();
      this.set({ said: way === 'undo' ? 'Undone.' : 'Done again.' });
    });
  }

  /** Does one thing at a time; a failure becomes the problem that the pane shows, from which it can be tried again.
   * @returns whether it was done */
  async run(deed: () => Promise<void>): Promise<boolean> {
    if (this.isBusy) return false;
    this.failed = () => this.run(deed);
    this.set({ isBusy: true, problem: undefined, said: '', told: '' });
    try {
      await deed();
      return true;
    } catch (error) {
      this.set({ problem: asProblem(error) });
      return false;
    } finally {
      this.set({ isBusy: false });
    }
  }

  /** Tells of something that failed beside this.
   * @param again how it is tried again */
  fail(error: unknown, again: () => Promise<unknown>): void {
    this.failed = async () => {
      this.set({ problem: undefined });
      await again();
    };
    this.set({ problem: asProblem(error) });
  }

  /** The document as it stands, and its review. */
  async digestNow(): Promise<Digest> {
    const { signal } = new AbortController();
    const digest = await digestDocument(await this.document.read(signal), signal), looked = readLook(await this.document.ownPart(), reviewerId());
    this.set({ digest, looked, isStale: false, sightings: new Map() });
    return digest;
  }

  set(change: Partial<Pick<ReviewSession, 'digest' | 'looked' | 'problem' | 'isBusy' | 'isStale' | 'sightings' | 'written' | 'said' | 'told'>>): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }
}
