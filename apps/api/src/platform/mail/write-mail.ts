import type { Locale } from '@medspill/contracts';
import type { Mail } from './mailer.js';

/** A button, or in a note a link; in plain text what it leads to. */
interface Action {
  readonly label: string;
  readonly url: string;
}

/** What a mail says, before it has a form. */
export interface Letter {
  readonly subject: string;
  /** A button may stand between the texts. */
  readonly paragraphs: readonly (string | Action)[];
  /** The one thing to do, after everything else is said. */
  readonly action?: Action;
  /** What to know beside it, set smaller. */
  readonly notes: readonly (string | Action)[];
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

const paragraph = (text: string, style: string): string => `<p style="margin:0 0 16px;${style}">${escape(text).replaceAll('\n', '<br>')}</p>`;

const button = ({ label, url }: Action): string =>
  `<p style="margin:24px 0"><a href="${escape(url)}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#0a4a86;color:#ffffff;text-decoration:none;font-weight:600">${escape(label)}</a></p>` +
  `<p style="margin:0 0 24px;color:#52606f;font-size:14px;word-break:break-all">${escape(url)}</p>`;

const small = 'color:#52606f;font-size:14px';

const note = (part: string | Action): string =>
  typeof part === 'string'
    ? paragraph(part, small)
    : `<p style="margin:0 0 16px;${small}"><a href="${escape(part.url)}" style="${small}">${escape(part.label)}</a></p>`;

const html = ({ subject, paragraphs, action, notes }: Letter, locale: Locale): string =>
  `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(subject)}</title></head>` +
  `<body style="margin:0;padding:24px;background:#ffffff;color:#17273a;font:16px/1.5 system-ui,sans-serif"><div style="max-width:36rem">` +
  paragraphs.map((part) => (typeof part === 'string' ? paragraph(part, '') : button(part))).join('') +
  (action ? button(action) : '') +
  `<div style="margin:32px 0 0;padding:16px 0 0;border-top:1px solid #d5dbe2">` +
  notes.map(note).join('') +
  `<p style="margin:0;${small}">Medspill</p></div></div></body></html>`;

const text = ({ paragraphs, action, notes }: Letter): string =>
  [...paragraphs, ...(action ? [action] : []), ...notes, 'Medspill']
    .map((part) => (typeof part === 'string' ? part : `${part.label}:\n${part.url}`))
    .join('\n\n');

/** Gives a letter its two forms, neither of which needs anything from the network. */
export const writeMail = (to: string, letter: Letter, locale: Locale): Mail => ({
  to,
  subject: letter.subject,
  text: `${text(letter)}\n`,
  html: html(letter, locale),
});
