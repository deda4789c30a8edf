import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chartToSvg, svgToPng } from '../charts/export-chart';
import { toCsv, type FigureData } from './figure-data';
import { Menu, MenuItem, MenuList } from './menu';
import { saveFile } from './save-file';

interface DownloadMenuProps {
  data: FigureData;
  fileName: string;
  title: string;
  subtitle: string;
  /** The chart as drawn now, null while its table is shown. Left out for a table. */
  chart?: () => SVGSVGElement | null;
  legend?: () => Element | null;
}

/** The figure as a picture to scale or to paste, and its data. */
export const DownloadMenu = ({ data, fileName, title, subtitle, chart, legend }: DownloadMenuProps) => {
  const { t } = useTranslation('common');
  const [failed, setFailed] = useState(false);

  const saveCsv = () => saveFile(`${fileName}.csv`, new Blob(['\uFEFF', toCsv(data)], { type: 'text/csv;charset=utf-8' }));
  const pictureOf = (svg: SVGSVGElement) => chartToSvg(svg, legend?.() ?? null, title, subtitle);
  const saveSvg = (svg: SVGSVGElement) =>
    saveFile(`${fileName}.svg`, new Blob([pictureOf(svg).text], { type: 'image/svg+xml' }));
  const savePng = async (svg: SVGSVGElement) => {
    try {
      saveFile(`${fileName}.png`, await svgToPng(pictureOf(svg)));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const withChart = (save: (svg: SVGSVGElement) => void) => () => {
    const svg = chart?.();
    if (svg) save(svg);
  };
  return (
    <>
      <Menu label={t('figures.download')}>
        <MenuList>
          {chart ? (
            <>
              <MenuItem onChoose={withChart((svg) => void savePng(svg))}>{t('figures.png')}</MenuItem>
              <MenuItem onChoose={withChart(saveSvg)}>{t('figures.svg')}</MenuItem>
            </>
          ) : null}
          <MenuItem onChoose={saveCsv}>{t('figures.csv')}</MenuItem>
        </MenuList>
      </Menu>
      {failed ? <p role="alert">{t('figures.pngFailed')}</p> : null}
    </>
  );
};
