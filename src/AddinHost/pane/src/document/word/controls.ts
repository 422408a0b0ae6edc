import { tagOf } from '../../reports/field-values';

/** The content controls by their tag, or by their title where they have none, in the order of the document. */
export type Controls = ReadonlyMap<string, Word.ContentControl[]>;

/** Reads the content controls that this Word can tell apart. Asked for all, Word gives those of rich text alone (office-js 2160). Those in
 * text boxes it never gives (office-js 2945), nor on the web those in notes (office-js 3355). */
export async function readControls(context: Word.RequestContext): Promise<Controls> {
  const { document } = context;
  const controls = isSupported('1.5') ? document.getContentControls({ types: types() }) : document.contentControls;
  controls.load('id, tag, title, type, subtype, cannotEdit, cannotDelete');
  await context.sync();
  const byTag = new Map<string, Word.ContentControl[]>();
  for (const control of controls.items) {
    const tag = control.tag || control.title;
    if (tag) byTag.set(tag, [...byTag.get(tag) ?? [], control]);
  }
  return byTag;
}

/** Of equal tags the number of each path, in the order of the document. */
export function numberOf(path: string, paths: readonly string[]): { nth: number; of: number } {
  const alike = paths.filter((other) => tagOf(other) === tagOf(path));
  return { nth: alike.indexOf(path), of: alike.length };
}

export function isSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported('WordApi', version);
}

function types(): Word.ContentControlType[] {
  const { richText, plainText, checkBox, dropDownList, comboBox } = Word.ContentControlType;
  return [richText, plainText, ...isSupported('1.7') ? [checkBox] : [], ...isSupported('1.9') ? [dropDownList, comboBox] : []];
}
