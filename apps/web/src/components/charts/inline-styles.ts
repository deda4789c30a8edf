const styleNames = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-opacity',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** Writes the styles of the page into the copy, because a file has no style sheet. */
export const inlineStyles = (from: Element, to: Element) => {
  const style = getComputedStyle(from);
  for (const name of styleNames) to.setAttribute(name, style.getPropertyValue(name));
  to.removeAttribute('class');
  to.removeAttribute('style');
  for (const [index, child] of Array.from(from.children).entries()) {
    const copy = to.children[index];
    if (copy) inlineStyles(child, copy);
  }
};
