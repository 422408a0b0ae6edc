import { wordDocument } from '../api/recording-api';

/** Hands a file out among the downloads. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>, type: string = wordDocument): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
