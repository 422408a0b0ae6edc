/** What real Words do wrong, by the number of the report on office-js. */
export type Fault =
  /** 6747: the file is withheld. */ | 'file-withheld'
  /** 750: the slices are not those of the file. */ | 'slices-corrupt'
  /** 702: the file never comes. */ | 'file-hangs'
  /** Each slice waits until the test hands it over. */ | 'slices-wait'
  /** 4477: a character of a symbol font is read as another one. */ | 'symbols-wrong'
  /** 5784: where a paragraph is divided, its id goes to the new one. */ | 'ids-move'
  /** 6746: no comment may be inserted. */ | 'comments-refused'
  /** 6865 and protected documents: no text may be inserted. */ | 'changes-refused'
  /** 5089, 4874: what is typed is not told of. */ | 'events-missed'
  /** 4258: paragraphs have no id. */ | 'ids-missing'
  /** 5188: a deletion does not say which words. */ | 'deletions-mute'
  /** 6595: nothing can be set off. */ | 'highlight-fails'
  /** 6865: the web takes a date picker for rich text, and refuses every change to it. */ | 'dates-as-rich-text'
  /** 3355, 3367: the web does not give the controls in notes. */ | 'notes-unseen'
  /** 2336: some markup makes changes beside it fail. */ | 'markup-fails'
  /** 6046: nothing can be put in while a comment is selected. */ | 'comment-selected'
  /** The pane may not be shown from the ribbon. */ | 'taskpane-refused'
  /** No new document may be opened. */ | 'opening-refused';

export interface FakeOptions { mode?: string; sets?: string; platform?: string; url?: string | null; faults?: readonly Fault[]; background?: string }
