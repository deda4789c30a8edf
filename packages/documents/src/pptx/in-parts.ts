/** So many rows are readable from the end of the table. */
const most = 13;

/** Splits what is too much for one slide into parts of about the same length, and numbers their titles. */
export const inParts = <Item>(items: readonly Item[], title: string, part: (number: number, of: number) => string): { title: string; items: Item[] }[] => {
  const parts = Math.ceil(items.length / most);
  const length = Math.ceil(items.length / Math.max(parts, 1));
  return Array.from({ length: parts }, (_, index) => ({
    title: parts === 1 ? title : `${title} ${part(index + 1, parts)}`,
    items: items.slice(index * length, (index + 1) * length),
  }));
};
