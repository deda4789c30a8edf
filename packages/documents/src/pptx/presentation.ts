import type { Branding } from '../branding.js';
import { addBars } from './bar-slide.js';
import type { BarChart, Deck, Slide } from './deck.js';
import { finishPresentation } from './finish-presentation.js';
import { body, type Look, width } from './look.js';
import { PptxGenJs, type PptxSlide, type Presentation } from './pptxgenjs.js';

const master = 'MEDSPILL';

const define = (presentation: Presentation, { title, foot, language }: Deck, { accent, logo, organisation }: Branding): void => {
  const text = { fontFace: body.font, fontSize: 10, color: body.subtle, lang: language };
  presentation.defineSlideMaster({
    title: master,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: width, h: 0.12, fill: { color: accent.slice(1) } } },
      { placeholder: { options: { name: 'title', type: 'title', x: 0.6, y: 0.35, w: 12.1, h: 0.95, fontFace: body.font, fontSize: 26, bold: true, color: body.ink, align: 'left', valign: 'middle', margin: 0 }, text: '' } },
      { text: { text: foot, options: { x: 0.6, y: 7.08, w: 9, h: 0.3, margin: 0, ...text } } },
      ...(logo?.format === 'png' ? [{ image: { data: `image/png;base64,${Buffer.from(logo.bytes).toString('base64')}`, x: 11.1, y: 6.92, w: 1.6, h: 0.42, sizing: { type: 'contain' as const, w: 1.6, h: 0.42 }, altText: organisation } }] : []),
    ],
    slideNumber: { x: 12.75, y: 7.08, w: 0.4, h: 0.3, fontFace: body.font, fontSize: 10, color: body.subtle },
  });
  presentation.title = title;
};

const draw = (slide: PptxSlide, content: Slide, look: Look): void => {
  slide.addText(content.title, { placeholder: 'title', lang: look.language });
  slide.addNotes(content.prompt);
  if (content.type === 'bars') addBars(slide, content, look);
  else if (content.type === 'opening') addOpening(slide, content, look);
  else if (content.type === 'lists') addLists(slide, content, look);
  else if (content.type === 'tiles') addTiles(slide, content, look);
  else addPoints(slide, content, look);
};

type Of<Type extends Slide['type']> = Extract<Slide, { type: Type }>;

const addOpening = (slide: PptxSlide, { over, lines }: Of<'opening'>, { text }: Look): void => {
  slide.addText(over, { x: 0.6, y: 1.5, w: 12.1, h: 0.5, ...text(18, { color: body.subtle }) });
  slide.addText(
    lines.map((line) => ({ text: line, options: { breakLine: true, paraSpaceAfter: 8 } })),
    { x: 0.6, y: 2.4, w: 12.1, h: 3.6, valign: 'top', ...text(18) },
  );
};

const addLists = (slide: PptxSlide, { lead, lists }: Of<'lists'>, { text }: Look): void => {
  const leadHeight = lead.length > 0 ? 0.45 * lead.length + 0.2 : 0;
  if (lead.length > 0) {
    slide.addText(
      lead.map((sentence) => ({ text: sentence, options: { breakLine: true, paraSpaceAfter: 4 } })),
      { x: 0.6, y: 1.45, w: 12.1, h: leadHeight, valign: 'top', ...text(16) },
    );
  }
  const top = 1.55 + leadHeight;
  const column = 12.1 / Math.max(lists.length, 1);
  for (const [index, { heading, items }] of lists.entries()) {
    const x = 0.6 + index * column;
    slide.addText(heading, { x, y: top, w: column - 0.3, h: 0.7, valign: 'bottom', ...text(16, { bold: true }) });
    slide.addText(
      items.map((item) => ({ text: item, options: { breakLine: true, bullet: { indent: 14 }, paraSpaceAfter: 7 } })),
      { x, y: top + 0.75, w: column - 0.3, h: 6.8 - top - 0.75, valign: 'top', ...text(15) },
    );
  }
};

const addTiles = (slide: PptxSlide, { tiles, foot }: Of<'tiles'>, { text }: Look): void => {
  for (const [index, { title, value, lines }] of tiles.entries()) {
    const [x, y] = [0.6 + (index % 2) * 6.15, 1.55 + Math.floor(index / 2) * 2.6];
    slide.addText(
      [
        { text: title, options: { ...text(14, { color: body.subtle }), breakLine: true } },
        { text: value, options: { ...text(32, { bold: true }), breakLine: true } },
        ...lines.map((line) => ({ text: line, options: { ...text(14), breakLine: true } })),
      ],
      { x, y, w: 5.95, h: 2.4, valign: 'middle', fill: { color: 'F5F7F9' }, margin: 14 },
    );
  }
  slide.addText(foot, { x: 0.6, y: 6.7, w: 12.1, h: 0.35, ...text(12, { color: body.subtle }) });
};

const addPoints = (slide: PptxSlide, { points }: Of<'points'>, { text }: Look): void => {
  slide.addText(
    points.flatMap(({ text: point, detail }) => [
      { text: point, options: { ...text(18, { bold: detail !== '' }), breakLine: true, ...(detail === '' ? { bullet: { indent: 18 } } : {}), paraSpaceAfter: detail === '' ? 12 : 2 } },
      ...(detail === '' ? [] : [{ text: detail, options: { ...text(15, { color: body.subtle }), breakLine: true, paraSpaceAfter: 11 } }]),
    ]),
    { x: 0.6, y: 1.5, w: 12.1, h: 5.3, valign: 'top', fit: 'shrink' },
  );
};

/** The deck as a PowerPoint file: titles that say the finding, charts that can be edited, and prompts in the notes. */
export const presentation = async (deck: Deck, branding: Branding): Promise<Uint8Array> => {
  const file = new PptxGenJs();
  file.layout = 'LAYOUT_WIDE';
  file.author = branding.organisation;
  file.company = branding.organisation;
  define(file, deck, branding);
  const look: Look = {
    language: deck.language,
    bar: file.ChartType.bar,
    text: (fontSize, style = {}) => ({ fontFace: body.font, fontSize, color: body.ink, lang: deck.language, margin: 0, ...style }),
  };
  const charts: BarChart[] = [];
  for (const content of deck.slides) {
    draw(file.addSlide({ masterName: master }), content, look);
    if (content.type === 'bars') charts.push(content.chart);
  }
  const written = await file.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new TypeError('The presentation was not written as bytes.');
  return finishPresentation(written, charts);
};
