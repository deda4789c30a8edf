import { inlineStyles } from './inline-styles';

const namespace = 'http://www.w3.org/2000/svg';
const textSize = 13;
const letterWidth = 7;
const lineHeight = 24;

/** The legend beside a chart, redrawn for its picture: markers and words in lines of the given width. */
export const drawLegend = (legend: Element | null, left: number, top: number, width: number): { marks: Element[]; height: number } => {
  const marks: Element[] = [];
  let [x, y] = [left, top];
  for (const item of legend?.querySelectorAll('li') ?? []) {
    const marker = item.querySelector('svg');
    const words = item.textContent.trim();
    if (!marker) continue;
    const markerWidth = Number(marker.getAttribute('width'));
    const itemWidth = markerWidth + 6 + words.length * letterWidth + 20;
    if (x > left && x + itemWidth > left + width) [x, y] = [left, y + lineHeight];
    const copy = marker.cloneNode(true);
    if (copy instanceof SVGSVGElement) {
      inlineStyles(marker, copy);
      copy.setAttribute('x', String(x));
      copy.setAttribute('y', String(y));
      marks.push(copy);
    }
    const text = document.createElementNS(namespace, 'text');
    text.textContent = words;
    const place = { x: x + markerWidth + 6, y: y + textSize, 'font-size': textSize, fill: '#17273a' };
    for (const [name, value] of Object.entries(place)) text.setAttribute(name, String(value));
    marks.push(text);
    x += itemWidth;
  }
  return { marks, height: marks.length > 0 ? y - top + lineHeight : 0 };
};
