import { drawLegend } from './export-legend';
import { inlineStyles } from './inline-styles';

const namespace = 'http://www.w3.org/2000/svg';
const margin = 24;
const titleSize = 16;
const lineHeight = 22;

const textLine = (text: string, y: number, size: number, weight: number) => {
  const line = document.createElementNS(namespace, 'text');
  line.textContent = text;
  for (const [name, value] of Object.entries({ x: margin, y, 'font-size': size, 'font-weight': weight, fill: '#17273a' })) {
    line.setAttribute(name, String(value));
  }
  return line;
};

/** Breaks a text into lines of about the given width. */
const wrap = (text: string, width: number, size: number): string[] => {
  const most = Math.max(20, Math.floor(width / (size * 0.52)));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
};

interface Picture {
  text: string;
  width: number;
  height: number;
}

/** A chart as a file of its own, with its title and legend above it. */
export const chartToSvg = (chart: SVGSVGElement, legend: Element | null, title: string, subtitle: string): Picture => {
  const { width, height } = chart.getBoundingClientRect();
  const copy = chart.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('A chart is an SVG element');
  inlineStyles(chart, copy);
  const titles = wrap(title, width, titleSize);
  const subtitles = wrap(subtitle, width, 13);
  const legendTop = margin + (titles.length + subtitles.length) * lineHeight + 4;
  const { marks, height: legendHeight } = drawLegend(legend, margin, legendTop, width);
  const top = legendTop + legendHeight + 8;
  const total = { width: width + 2 * margin, height: height + top + margin };
  const page = document.createElementNS(namespace, 'svg');
  page.setAttribute('xmlns', namespace);
  page.setAttribute('viewBox', `0 0 ${total.width} ${total.height}`);
  page.setAttribute('width', String(total.width));
  page.setAttribute('height', String(total.height));
  page.setAttribute('font-family', 'Inter, Arial, sans-serif');
  const ground = document.createElementNS(namespace, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', '#ffffff');
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', String(top));
  page.append(
    ground,
    ...titles.map((text, index) => textLine(text, margin + titleSize + index * lineHeight, titleSize, 600)),
    ...subtitles.map((text, index) => textLine(text, margin + titleSize + (titles.length + index) * lineHeight, 13, 400)),
    ...marks,
    copy,
  );
  return { text: new XMLSerializer().serializeToString(page), ...total };
};

const density = 2;

/** The same picture in pixels, twice as dense as on the screen. */
export const svgToPng = async ({ text, width, height }: Picture): Promise<Blob> => {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * density);
    canvas.height = Math.ceil(height * density);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
};
