import { Problem } from '../../api/recording-api';

/** Word on an iPad allows no more; elsewhere a slice may have 4 MB. */
const sliceSize = 65_536, largeSlice = 4_194_304;
/** How long a reading may keep the next one waiting: some documents hang Word's (office-js 702). In milliseconds. */
const longest = 10_000;
let reading: Promise<unknown> = Promise.resolve();

/** The bytes of the open document as Word would save it now. One reading at a time, and the file is always closed again:
 * Word holds at most two, and hands out wrong slices after one was left open (office-js 750, 1182).
 * @param told is told after each slice of how many */
export function readFile(signal: AbortSignal, told?: (part: number, of: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const read = inTime(reading).then(() => readNow(signal, told));
  reading = Promise.allSettled([reading, read]);
  return read;
}

function inTime(before: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Problem('unreadable', 'Word is still handing over the document. Save it, then try again.')), longest);
    void before.then((done) => {
      clearTimeout(timer);
      resolve(done);
    });
  });
}

async function readNow(signal: AbortSignal, told?: (part: number, of: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  signal.throwIfAborted();
  const file = await open();
  try {
    const slices: Uint8Array[] = [];
    for (let i = 0; i < file.sliceCount; i++) {
      signal.throwIfAborted();
      slices.push(await sliceOf(file, i));
      told?.(i + 1, file.sliceCount);
    }
    return joined(slices);
  } finally {
    await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
  }
}

function open(): Promise<Office.File> {
  const isTablet = Office.context.platform === Office.PlatformType.iOS;
  return answer((done) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: isTablet ? sliceSize : largeSlice }, done));
}

async function sliceOf(file: Office.File, index: number): Promise<Uint8Array> {
  const slice = await answer<Office.Slice>((done) => file.getSliceAsync(index, done));
  return Uint8Array.from(slice.data as number[]);
}

function joined(slices: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(slices.reduce((length, slice) => length + slice.length, 0));
  let at = 0;
  for (const slice of slices) {
    bytes.set(slice, at);
    at += slice.length;
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Problem('unreadable', 'Word handed over a file that cannot be read. Close the pane, open it again, and try once more.');
  return bytes;
}

function answer<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => ask((result) => {
    if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
    else reject(new Problem('unreadable', 'Word would not hand over the document. Save it, then try again.'));
  }));
}
