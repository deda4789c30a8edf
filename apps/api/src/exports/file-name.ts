/** A name that every file system takes, with its letters as they are. */
export const fileName = (...parts: readonly string[]): string =>
  parts
    .join(' ')
    .replaceAll(/[^\p{L}\p{N}.]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 120);

/** How a file is offered: the name in plain letters for old clients, and in full for all others (RFC 6266). */
export const disposition = (name: string): string => {
  const plain = name.normalize('NFKD').replaceAll(/[^\w.-]+/g, '');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
};
