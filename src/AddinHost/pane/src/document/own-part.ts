/** The namespace of Recording's own part, which stays with a document. */
export const ownNamespace = 'urn:recording:document:1';

/** A finding that the writer has looked at and decided to leave. It holds no words of the record. */
export interface Dismissal {
  /** The finding's id. */
  readonly finding: string;
  readonly rule: string;
  /** This place alone, or every finding of the rule in this document. */
  readonly scope: 'place' | 'document';
  readonly by: string;
  /** ISO 8601. */
  readonly on: string;
  readonly reason: string;
}

/** A vital flag of the earlier records that the writer has read. It holds no words of the record. */
export interface Acknowledgement {
  /** The flag's id. */
  readonly flag: string;
  readonly by: string;
  /** ISO 8601. */
  readonly on: string;
}

/** Reads the dismissals of an own part; what it does not understand it leaves out. */
export function readDismissals(part: string | undefined): Dismissal[] {
  return elements(part, 'dismissal').map((element) => {
    const value = (name: string) => element.getAttribute(name) ?? '';
    return {
      finding: value('finding'), rule: value('rule'), scope: value('scope') === 'document' ? 'document' : 'place',
      by: value('by'), on: value('on'), reason: element.textContent ?? '',
    };
  });
}

/** Writes the dismissals into an own part; all else in it stays as it is. */
export function writeDismissals(part: string | undefined, dismissals: readonly Dismissal[]): string {
  return withElements(part, 'dismissal', dismissals.map(({ reason, ...facts }) => ({ facts, text: reason })));
}

/** Reads which vital flags were acknowledged. */
export function readAcknowledgements(part: string | undefined): Acknowledgement[] {
  return elements(part, 'acknowledgement').map((element) => ({
    flag: element.getAttribute('flag') ?? '', by: element.getAttribute('by') ?? '', on: element.getAttribute('on') ?? '',
  }));
}

/** Writes the acknowledgements into an own part; all else in it stays as it is. */
export function writeAcknowledgements(part: string | undefined, acknowledgements: readonly Acknowledgement[]): string {
  return withElements(part, 'acknowledgement', acknowledgements.map((facts) => ({ facts: { ...facts } })));
}

/** Reads which case of the record library a document belongs to, by its id there. */
export function readCase(part: string | undefined): string | undefined {
  return elements(part, 'case')[0]?.getAttribute('id') ?? undefined;
}

/** Writes the case into an own part, or takes it out; all else stays as it is. */
export function writeCase(part: string | undefined, id: string | undefined): string {
  return withElements(part, 'case', id === undefined ? [] : [{ facts: { id } }]);
}

/** Writes into an own part which template was put into the document. One that was blank follows it from now on; another has it as a part of itself.
 * @param prefix what stands before each of its tags */
export function writeTemplate(part: string | undefined, { id, version }: { id: string; version: string }, prefix: string, isBlank: boolean): string {
  if (isBlank && elements(part, 'template').length === 0) return withElements(part, 'template', [{ facts: { id, version } }]);
  const before = elements(part, 'inserted').map((element) => ({ facts: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])) }));
  return withElements(part, 'inserted', [...before, { facts: { id, version, prefix } }]);
}

/** When a reviewer last looked the review through. */
export function readLook(part: string | undefined, reviewer: string): string | undefined {
  return elements(part, 'look').find((element) => element.getAttribute('reviewer') === reviewer)?.getAttribute('at') ?? undefined;
}

/** Writes that into an own part; all else in it stays as it is. */
export function writeLook(part: string | undefined, reviewer: string, at: string): string {
  const xml = new DOMParser().parseFromString(part ?? `<recording xmlns="${ownNamespace}"/>`, 'application/xml');
  const before = [...xml.getElementsByTagNameNS(ownNamespace, 'look')].find((element) => element.getAttribute('reviewer') === reviewer);
  const look = before ?? xml.createElementNS(ownNamespace, 'look');
  look.setAttribute('reviewer', reviewer);
  look.setAttribute('at', at);
  if (!before) xml.documentElement.append(look);
  return new XMLSerializer().serializeToString(xml);
}

function elements(part: string | undefined, name: string): Element[] {
  const xml = part === undefined ? undefined : new DOMParser().parseFromString(part, 'application/xml');
  return xml?.documentElement.namespaceURI === ownNamespace ? [...xml.getElementsByTagNameNS(ownNamespace, name)] : [];
}

/** The part with these elements in the place of those of their name. */
function withElements(part: string | undefined, name: string, written: readonly { facts: Record<string, string>; text?: string }[]): string {
  const xml = new DOMParser().parseFromString(part ?? `<recording xmlns="${ownNamespace}"/>`, 'application/xml');
  for (const old of [...xml.getElementsByTagNameNS(ownNamespace, name)]) old.remove();
  for (const { facts, text } of written) {
    const element = xml.createElementNS(ownNamespace, name);
    for (const [attribute, value] of Object.entries(facts)) element.setAttribute(attribute, value);
    if (text !== undefined) element.textContent = text;
    xml.documentElement.append(element);
  }
  return new XMLSerializer().serializeToString(xml);
}

/** Whether a finding has been dismissed, by itself or with all of its rule. */
export function isDismissed(finding: { id: string; rule: string }, dismissals: readonly Dismissal[]): boolean {
  return dismissals.some((dismissal) => dismissal.scope === 'document' ? dismissal.rule === finding.rule : dismissal.finding === finding.id);
}
