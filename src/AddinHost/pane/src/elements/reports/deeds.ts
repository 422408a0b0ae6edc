import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { Problem } from '../../api/recording-api';
import type { OpenDocument } from '../../document/open-document';
import { preferences } from '../../preferences';
import '../name-form';
import '../problem-message';

/** Does one thing at a time for an element, which shows what became of it. */
export class Deeds implements ReactiveController {
  isBusy = false;
  problem: Problem | undefined;
  /** What was done, in a sentence. */
  said = '';
  /** What waits until the writer has given her name. */
  private waiting: ((name: string) => Promise<unknown>) | undefined;
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

  /** Does at once what needs the writer's name, or asks for it first. */
  async runInName(document: OpenDocument | undefined, deed: (name: string) => Promise<unknown>): Promise<void> {
    const { name } = preferences();
    if (!document?.asksName || name !== '') return await this.run(() => deed(name));
    this.waiting = deed;
    this.host.requestUpdate();
  }

  /** What went wrong, or what is asked first; nothing most of the time. */
  render() {
    return html`${this.problem ? html`<problem-message .problem=${this.problem} @retry-asked=${() => this.run(this.last)}></problem-message>` : nothing}
      ${this.waiting ? html`<name-form @name-given=${this.goOn} @name-refused=${this.forget}></name-form>` : nothing}`;
  }

  private readonly goOn = () => {
    const { waiting } = this;
    this.forget();
    if (waiting) void this.run(() => waiting(preferences().name));
  };

  private readonly forget = () => {
    this.waiting = undefined;
    this.host.requestUpdate();
  };

  say(sentence: string): void {
    this.set({ said: sentence });
  }

  private set(state: Partial<Pick<Deeds, 'isBusy' | 'problem' | 'said'>>): void {
    Object.assign(this, state);
    this.host.requestUpdate();
  }
}
