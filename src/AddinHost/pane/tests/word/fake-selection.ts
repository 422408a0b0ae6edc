import type { Batch } from './batch';
import type { FakeWord } from './fake-word';

/** Where the cursor is, as Word gives it: what is put in there, and the control around it. */
export function fakeSelection(word: FakeWord, batch: Batch) {
  const here = batch.later(() => word.controls?.all(word).find(({ tag }) => tag === word.cursor.split('#')[0]));
  const nth = () => word.controls!.all(word).filter(({ tag }) => tag === here.value?.tag)[Number(word.cursor.split('#')[1] ?? 0)];
  const paragraph = () => word.paragraphs[word.cursorAt]!;
  return {
    insertText: (text: string) => {
      batch.add(() => { word.mayNot('changes-refused', 'NotAllowed'); const end = paragraph().raw.length; paragraph().replace(end, end, text, word.tracked); });
      return {};
    },
    paragraphs: { getLast: () => ({ insertParagraph: (text: string) => {
      batch.add(() => word.putAfter(word.paragraphs.findLast((each) => word.selected !== '' && (each.live().includes(word.selected) || word.selected.endsWith(each.live()))) ?? paragraph(), text));
      return { styleBuiltIn: '' };
    } }) },
    insertTable: (_rows: number, _columns: number, _where: string, values: string[][]) => {
      const table = { after: word.cursorAt, values, headerRowCount: 0, isTracked: false };
      batch.add(() => { word.mayNot('changes-refused', 'NotAllowed'); table.isTracked = word.tracking !== 'Off'; word.tables.push(table); });
      return table;
    },
    parentContentControlOrNullObject: {
      load: () => here.ask(), get isNullObject() { return here.value === undefined; },
      get id() { return nth()!.id; }, get tag() { return nth()!.tag; }, get title() { return nth()!.title; },
    },
    insertFileFromBase64: (base64: string) => { batch.add(() => {
      word.mayNot('comment-selected', 'GeneralException');
      word.mayNot('changes-refused', 'NotAllowed');
      word.insertedFiles.push(base64);
    }); return {}; },
  };
}
