import { expect, test } from 'vitest';
import { type FileHandle, FileOnDisk } from '../../src/document/file/file-on-disk';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A file on a disk that the browser writes as Chromium does: what is on the disk changes when the stream is closed. */
class FakeHandle implements FileHandle {
  readonly name = 'note.docx';
  permission: PermissionState | 'ask' = 'granted';
  isFull = false;
  aborted = 0;

  constructor(public onDisk: string) {}

  getFile(): Promise<Blob> {
    return Promise.resolve(new Blob([this.onDisk]));
  }

  requestPermission(): Promise<PermissionState> {
    return this.permission === 'ask' ? Promise.reject(new DOMException('No click', 'NotAllowedError')) : Promise.resolve(this.permission);
  }

  createWritable() {
    let written = '';
    return Promise.resolve({
      write: (given: Uint8Array) => {
        if (this.isFull) return Promise.reject(new DOMException('Full', 'QuotaExceededError'));
        written = new TextDecoder().decode(given);
        return Promise.resolve();
      },
      close: () => { this.onDisk = written; return Promise.resolve(); },
      abort: () => { this.aborted++; return Promise.resolve(); },
    });
  }
}

async function open(text: string) {
  const handle = new FakeHandle(text), { file } = await FileOnDisk.open(handle);
  return { handle, file };
}

test('a file is saved where it was opened, again and again', async () => {
  const { handle, file } = await open('one');
  expect(await file.save(bytes('two'), false)).toBe('saved');
  expect(await file.save(bytes('three'), false)).toBe('saved');
  expect(handle.onDisk).toBe('three');
});

test('a file that somebody else has changed is written over only when the writer says so', async () => {
  const { handle, file } = await open('one');
  handle.onDisk = 'own';
  expect(await file.save(bytes('two'), false)).toBe('changed');
  expect(handle.onDisk).toBe('own');
  expect(await file.save(bytes('two'), true)).toBe('saved');
  expect(handle.onDisk).toBe('two');
  expect(await file.save(bytes('three'), false)).toBe('saved');
});

test.each(['denied', 'prompt', 'ask'] as const)('without permission nothing is written: %s', async (permission) => {
  const { handle, file } = await open('one');
  handle.permission = permission;
  expect(await file.save(bytes('two'), true)).toBe('refused');
  expect(handle.onDisk).toBe('one');
});

test('a disk that is full leaves the file as it was', async () => {
  const { handle, file } = await open('one');
  handle.isFull = true;
  expect([await file.save(bytes('two'), false), handle.onDisk, handle.aborted]).toEqual(['failed', 'one', 1]);
});

test('a file that is gone is not made anew', async () => {
  const { handle, file } = await open('one');
  handle.getFile = () => Promise.reject(new DOMException('Gone', 'NotFoundError'));
  expect(await file.save(bytes('two'), false)).toBe('failed');
});
