import type { Batch } from './batch';
import type { FakeWord } from './fake-word';

/** The parts of a document that others put into it. */
export function fakeXmlParts(word: FakeWord, batch: Batch) {
  return {
    add: (xml: string) => { batch.add(() => word.xmlParts.push({ namespace: /xmlns="([^"]+)"/.exec(xml)![1]!, xml })); return {}; },
    getByNamespace: (namespace: string) => ({
      getOnlyItemOrNullObject: () => {
        const part = batch.later(() => word.xmlParts.find((candidate) => candidate.namespace === namespace));
        return {
          load: () => part.ask(),
          get isNullObject() { return part.value === undefined; },
          getXml: () => batch.asked(() => part.value!.xml),
          setXml: (xml: string) => batch.add(() => { part.value!.xml = xml; }),
        };
      },
    }),
  };
}
