// jsdom lays nothing out: what docx-preview measures after drawing a text box does not exist there.
Object.defineProperty(SVGElement.prototype, 'getBBox', { value: () => new DOMRect(0, 0, 10, 10) });
globalThis.DOMRect ??= class { constructor(readonly x = 0, readonly y = 0, readonly width = 0, readonly height = 0) {} } as never;
URL.createObjectURL ??= () => 'blob:picture';
// jsdom's Blob cannot be read by itself.
const read = (blob: Blob, how: 'readAsText' | 'readAsArrayBuffer') => new Promise((resolve) => {
  const reader = new FileReader();
  reader.onload = () => resolve(reader.result);
  reader[how](blob);
});
Object.assign(Blob.prototype, { text(this: Blob) { return read(this, 'readAsText'); }, arrayBuffer(this: Blob) { return read(this, 'readAsArrayBuffer'); } });
// jsdom shows no dialogs: one is open until it is closed.
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) { this.open = true; },
  close(this: HTMLDialogElement, value?: string) {
    this.open = false;
    this.returnValue = value ?? '';
    this.dispatchEvent(new Event('close'));
  },
});
