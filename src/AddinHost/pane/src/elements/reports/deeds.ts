import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Problem } from '../../api/recording-api';

/** Does one thing at a time for an element, which shows what became of it. */
export class Deeds implements ReactiveController {
  isBusy = false;
  problem: Problem | undefined;
  /** What was done, in a sentence. */
  said = '';
  private last: () => Promise<unknown> = () => Promise.resolve();

  /** @param tellWrong tells of wrong values where they stand */
  constructor(private readonly host: ReactiveControllerHost, private readonly tellWrong?: (problem: Problem) => unknown) {
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing has to be done before the first deed.
  }

  async run(deed: () => Promise<unknown>): Promise<void> {
    if (this.isBusy) return;
    this.last = deed;
    this.set({ isBusy: true, problem: undefined, said: '' });
    try {
      await deed();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.fields.length > 0 && this.tellWrong) await this.tellWrong(error);
      else this.set({ problem: error });
    } finally {
      this.set({ isBusy: false });
    }
  }

  readonly retry = (): Promise<void> => this.run(this.last);

  say(sentence: string): void {
    this.set({ said: sentence });
  }

  private set(state: Partial<Pick<Deeds, 'isBusy' | 'problem' | 'said'>>): void {
    Object.assign(this, state);
    this.host.requestUpdate();
  }
}
