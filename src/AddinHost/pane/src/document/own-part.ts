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

/** Reads the dismissals of an own part; what it does not understand it leaves out. */
export function readDismissals(part: string | undefined): Dismissal[] {
  const xml = part === undefined ? undefined : new DOMParser().parseFromString(part, 'application/xml');
  if (xml?.documentElement.namespaceURI !== ownNamespace) return [];
  return [...xml.getElementsByTagNameNS(ownNamespace, 'dismissal')].map((element) => {
    const value = (name: string) => element.getAttribute(name) ?? '';
    return {
      finding: value('finding'), rule: value('rule'), scope: value('scope') === 'document' ? 'document' : 'place',
      by: value('by'), on: value('on'), reason: element.textContent ?? '',
    };
  });
}

/** Writes the dismissals into an own part; all else in it stays as it is. */
export function writeDismissals(part: string | undefined, dismissals: readonly Dismissal[]): string {
  const xml = new DOMParser().parseFromString(part ?? `<recording xmlns="${ownNamespace}"/>`, 'application/xml');
  for (const old of [...xml.getElementsByTagNameNS(ownNamespace, 'dismissal')]) old.remove();
  for (const { reason, ...facts } of dismissals) {
    const element = xml.createElementNS(ownNamespace, 'dismissal');
    for (const [name, value] of Object.entries(facts)) element.setAttribute(name, value);
    element.textContent = reason;
    xml.documentElement.append(element);
  }
  return new XMLSerializer().serializeToString(xml);
}

/** Whether a finding has been dismissed, by itself or with all of its rule. */
export function isDismissed(finding: { id: string; rule: string }, dismissals: readonly Dismissal[]): boolean {
  return dismissals.some((dismissal) => dismissal.scope === 'document' ? dismissal.rule === finding.rule : dismissal.finding === finding.id);
}
