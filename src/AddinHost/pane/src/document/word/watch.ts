import { inWord } from './word-queue';

/** Tells of paragraphs that anyone changes, adds or deletes. Word leaves out some (undo on the web, fast paste: office-js 5089, 4874),
 * so this only says where to look again.
 * @param changed is given the ids of the paragraphs; an empty one for a paragraph that is gone
 * @returns what ends it */
export function watchParagraphs(changed: (ids: readonly string[]) => void): () => void {
  const tell = (ids: readonly string[]) => {
    changed(ids);
    return Promise.resolve();
  };
  const handlers = inWord(async (context) => {
    const { document } = context;
    const added = [
      document.onParagraphChanged.add(({ uniqueLocalIds }) => tell(uniqueLocalIds)),
      document.onParagraphAdded.add(({ uniqueLocalIds }) => tell(uniqueLocalIds)),
      document.onParagraphDeleted.add(() => tell([''])),
    ];
    await context.sync();
    return added;
  });
  return () => void handlers.then((added) => inWord(async () => {
    for (const handler of added) handler.remove();
    // A handler can be removed only in the context that it was added in.
    await added[0]?.context.sync();
  })).catch(() => undefined);
}
