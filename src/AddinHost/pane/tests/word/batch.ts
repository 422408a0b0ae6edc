/** What is asked of Word waits until it is synchronised, and what is read is not there before. */
export class Batch {
  private readonly waiting: (() => void)[] = [];

  add(deed: () => void): void {
    this.waiting.push(deed);
  }

  run(): void {
    for (const act of this.waiting.splice(0)) act();
  }

  collection<T extends object>(read: () => T[]) {
    let names: string[] = [];
    const items = this.later(() => read().map((item) => loaded(item, names)));
    return { load: (asked: string) => { names = asked.split(/,\s*/); items.ask(); }, get items() { return items.value; } };
  }

  asked<T>(read: () => T) {
    const value = this.later(read);
    value.ask();
    return value;
  }

  later<T>(read: () => T) {
    let got: { value: T } | undefined;
    return {
      ask: () => { this.add(() => { got = { value: read() }; }); },
      get value(): T {
        if (!got) throw new Error('PropertyNotLoaded');
        return got.value;
      },
    };
  }
}

/** An item of a collection, of which only the properties are there that were asked for; the way to another object needs no asking. */
function loaded<T extends object>(item: T, names: readonly string[]): T {
  return new Proxy(item, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      const isThere = typeof name === 'symbol' || name === 'context' || name === 'body' || name.endsWith('ContentControl') || typeof value === 'function' || names.some((asked) => asked.split('/')[0] === name);
      if (!isThere) throw new Error(`PropertyNotLoaded: ${name}`);
      return value;
    },
  });
}
