/** What a drawing needs, and nothing that runs, loads, links or styles by selectors. */
const elements = new Set([
  'svg', 'g', 'defs', 'title', 'desc', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask',
]);

const attributes = new Set([
  'xmlns', 'xmlns:xlink', 'xml:space', 'version', 'viewBox', 'width', 'height', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'd', 'points',
  'id', 'class', 'transform', 'fill', 'fill-rule', 'fill-opacity', 'clip-rule', 'clip-path', 'mask', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin',
  'stroke-miterlimit', 'stroke-dasharray', 'stroke-opacity', 'opacity', 'offset', 'stop-color', 'stop-opacity', 'gradientUnits', 'gradientTransform', 'clipPathUnits',
  'maskUnits', 'preserveAspectRatio', 'role', 'aria-label', 'enable-background', 'color', 'display', 'overflow',
]);

const opening = /^<([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>$/;
const closing = /^<\/([A-Za-z][\w:.-]*)\s*>$/;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** A reference leads to the drawing's own parts or nowhere. */
const staysInside = (value: string): boolean => !/url\s*\((?!\s*['"]?#[\w-]+['"]?\s*\))|&#|javascript:|data:/i.test(value);

const attributesAreKnown = (text: string): boolean =>
  [...text.matchAll(attribute)].every(([, name = '', double, single]) => attributes.has(name) && staysInside(double ?? single ?? ''));

/**
 * Whether a text is an SVG drawing of plain shapes. Whatever is not known is refused: a picture that is cleaned is another
 * picture, and what is overlooked in cleaning is there for good.
 */
export const isPlainSvg = (text: string): boolean => {
  const content = text.replace(/^\uFEFF?\s*(<\?xml[^?]*\?>)?/, '').replaceAll(/<!--(?:(?!--)[\s\S])*-->/g, '');
  const open: string[] = [];
  let ended = false;
  for (const [part] of content.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!part.startsWith('<')) {
      // Words stand in titles and descriptions only; spaces everywhere.
      if (part.trim() !== '' && !['title', 'desc'].includes(open.at(-1) ?? '')) return false;
      continue;
    }
    const close = closing.exec(part)?.[1];
    if (close !== undefined) {
      if (open.pop() !== close) return false;
      ended = open.length === 0;
      continue;
    }
    const [, name = '', given = '', self = ''] = opening.exec(part) ?? [];
    if (ended || !elements.has(name) || (open.length === 0) !== (name === 'svg') || !attributesAreKnown(given)) return false;
    if (self === '') open.push(name);
    else ended = open.length === 0;
  }
  return ended;
};
