import type { MailKind } from '@medspill/contracts';

/** The words of one mail. */
export interface Wording {
  readonly subject: string;
  readonly body: string;
}

/** Everything that mails to respondents say in one language. */
export interface MailWords {
  readonly usual: Readonly<Record<MailKind, Wording>>;
  /** Label of the button that the link becomes. */
  readonly open: string;
  /** What `{{progress}}` says. */
  readonly progress: { readonly begun: string; readonly notBegun: string };
  /** Under every mail. */
  readonly footer: { readonly why: (organisation: string) => string; readonly own: string; readonly noReminders: string };
  /** Somebody made up, for previews. */
  readonly example: { readonly name: string; readonly group: string; readonly contact: string };
}
