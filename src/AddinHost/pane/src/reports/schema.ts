/** A form's JSON Schema (2020-12), as far as the API writes it. */
export interface Schema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly readOnly?: boolean;
  readonly enum?: readonly string[];
  readonly oneOf?: readonly { readonly const?: string; readonly title?: string }[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly 'x-recording'?: Own;
}

/** What a form needs beyond the schema. */
interface Own {
  readonly path: string;
  readonly control: Control;
  readonly section?: string;
  /** The path of the condition that it hangs on. */
  readonly condition?: string;
  /** What a combo box suggests. */
  readonly choices?: readonly string[];
}

export type Control = 'text' | 'multiline' | 'rich-text' | 'date' | 'dropdown' | 'combo-box' | 'checkbox' | 'picture' | 'list' | 'condition';
