/** The version of WordApi that each member came with which the pane uses and which its floor, 1.4, does not have. */
export const later: Record<string, string> = {
  'Body.footnotes': '1.5', 'Body.endnotes': '1.5', 'Body.getTrackedChanges': '1.6', 'Paragraph.uniqueLocalId': '1.6',
  'Document.onParagraphChanged': '1.6', 'Document.onParagraphAdded': '1.6', 'Document.onParagraphDeleted': '1.6',
  'Document.getContentControls': '1.5', 'ContentControl.checkboxContentControl': '1.7',
  'ContentControl.dropDownListContentControl': '1.9', 'ContentControl.comboBoxContentControl': '1.9',
  'Range.highlight': '1.8', 'Range.removeHighlight': '1.8',
};

/** What Word is at a version: a member that came later throws, as it does there. */
export function limited<T extends object>(type: string, version: string, object: T): T {
  return new Proxy(object, {
    get(target, name, receiver) {
      const needs = later[`${type}.${String(name)}`];
      if (needs !== undefined && Number(needs) > Number(version)) throw new Error(`ApiNotFound: ${type}.${String(name)} needs WordApi ${needs}`);
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}

/** As much of a type as a fake has of it; what it has must fit. */
export type Fake<T> =
  T extends (...given: infer G) => infer R ? (...given: G) => Fake<R>
    : T extends object ? { [K in keyof T]?: Fake<T[K]> }
      : T;
