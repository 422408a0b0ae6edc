/** Tells the elements above that something was asked for; the name says what, the detail of what. */
export function tell(element: HTMLElement, name: string, detail?: unknown): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
