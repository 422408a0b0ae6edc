let last: Promise<unknown> = Promise.resolve();

/** Does something in Word. Word refuses runs that overlap, so each waits for the one before. */
export function inWord<T>(deed: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  const run = last.then(() => Word.run(deed));
  last = run.catch(() => undefined);
  return run;
}
