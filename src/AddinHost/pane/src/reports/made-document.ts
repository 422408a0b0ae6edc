/** A document that was made here, for whoever opens it. */
export interface MadeDocument {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A document with a name that every file system takes. */
export function madeDocument(title: string, bytes: Uint8Array<ArrayBuffer>): MadeDocument {
  return { name: `${title.replace(/\.docx$/i, '').replace(/[\\/:*?"<>|]+/g, ' –')}.docx`, bytes };
}
