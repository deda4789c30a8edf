/** The e-mail address within what a programme says of whom to ask; undefined when there is none. */
export const replyAddress = (contact: string | null): string | undefined => /[^\s<>(),;:"]+@[^\s<>(),;:"]+\.[^\s<>(),;:".]+/.exec(contact ?? '')?.[0];
