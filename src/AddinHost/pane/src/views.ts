import type { OpenDocument } from './document/open-document';
import { CheckView } from './elements/check-view';

/** What the pane shows of one view: an element that is given the document. It stays, unseen, while another view is open. */
export interface PaneView extends HTMLElement {
  document: OpenDocument;
  /** The writer asked for the view: on the ribbon, or coming back from another. */
  asked?(): unknown;
}

export interface ViewEntry {
  /** The name of its function in the manifest, and of its icon among the icons. */
  readonly id: string;
  /** As its button on the ribbon says it. */
  readonly name: string;
  /** Makes its element; what it needs is loaded with it. */
  readonly open: () => PaneView | Promise<PaneView>;
}

/** The views of the pane. The manifest has a button for each, in this order. */
export const views: readonly ViewEntry[] = [
  { id: 'check', name: 'Check', open: () => new CheckView() },
  { id: 'reports', name: 'Reports', open: async () => new (await import('./elements/reports/reports-view')).ReportsView() },
  { id: 'records', name: 'Records', open: async () => new (await import('./elements/records/records-view')).RecordsView() },
  { id: 'review', name: 'Review', open: async () => new (await import('./elements/review/review-view')).ReviewView() },
  { id: 'practice', name: 'Practice', open: async () => new (await import('./elements/practice/practice-view')).PracticeView() },
];
