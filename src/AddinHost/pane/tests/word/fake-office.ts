import type { FakeWord } from './fake-word';
import type { FakeOptions } from './faults';
import type { Fake } from './requirement-sets';

type Answer = (result: unknown) => void;

/** The part of Office.js that is not Word's own: the file, the theme, the ribbon. */
export function fakeOffice(word: FakeWord, { mode = 'readWrite', platform = 'PC', background, url = 'C:\\Records\\Visit%20note.docx' }: FakeOptions) {
  const largest = platform === 'iOS' ? 65_536 : 4_194_304;
  const succeeded = (value: unknown) => ({ status: 'succeeded', value });

  const getFileAsync = async (_type: unknown, { sliceSize }: { sliceSize: number }, done: Answer) => {
    const fails = sliceSize > largest || word.faults.includes('file-withheld') || word.openFiles >= 2;
    if (word.faults.includes('file-hangs')) return;
    if (fails) return done({ status: 'failed' });
    word.openFiles++;
    const file = typeof word.file === 'function' ? await word.file() : word.file;
    const bytes = word.faults.includes('slices-corrupt') ? file.slice(1) : file;
    done(succeeded({
      sliceCount: Math.ceil(bytes.length / sliceSize),
      getSliceAsync: (i: number, got: Answer) => {
        const give = () => got(succeeded({ data: [...bytes.slice(i * sliceSize, (i + 1) * sliceSize)] }));
        if (word.faults.includes('slices-wait')) word.handOver = give;
        else give();
      },
      closeAsync: (closed: () => void) => { word.openFiles--; closed(); },
    }));
  };
  const isSetSupported = (name: string, version = '1.1') =>
    name === 'SharedRuntime' ? platform !== 'iOS' : name === 'WordApi' && Number(version) <= Number(word.version);

  return {
    onReady: () => Promise.resolve({ host: 'Word', platform }),
    context: {
      document: { url, mode, getFileAsync },
      officeTheme: { bodyBackgroundColor: background }, platform, requirements: { isSetSupported },
    },
    actions: { associate: (name: string, deed: (event: { completed: () => void }) => unknown) => { word.actions.set(name, deed); } },
    addin: { showAsTaskpane: () => word.faults.includes('taskpane-refused') ? Promise.reject(new Error('NotAllowed')) : Promise.resolve() },
    DocumentMode: { ReadOnly: 'readOnly' }, PlatformType: { iOS: 'iOS' }, HostType: { Word: 'Word' },
    FileType: { Compressed: 'compressed' }, AsyncResultStatus: { Succeeded: 'succeeded' },
  } satisfies { [K in keyof typeof Office]?: unknown } & { actions: Fake<Pick<typeof Office.actions, 'associate'>>; addin: Fake<Pick<typeof Office.addin, 'showAsTaskpane'>> };
}
