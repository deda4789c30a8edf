import type { MethodKey } from '@medspill/methods';
import { useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadMenu } from './download-menu';
import type { FigureData } from './figure-data';
import { FigureTable } from './figure-table';
import { HowPopover } from './how-popover';

interface FigureFrameProps {
  /** Anchor of the figure. */
  id: string;
  /** “Figure 3”. */
  number?: string | undefined;
  /** The finding, as a sentence. */
  title: string;
  /** What is drawn, over how many. */
  subtitle: string;
  controls?: ReactNode;
  legend?: ReactNode;
  note?: ReactNode;
  /** The figures that it shows, for whoever asks how they are computed. */
  how: readonly MethodKey[];
  data: FigureData;
  fileName: string;
  children: ReactNode;
}

/** Frame of every chart: finding, chart or its table, how it is computed, and downloads. */
export const FigureFrame = (props: FigureFrameProps) => {
  const { id, number, title, subtitle, controls, legend, note, how, data, fileName, children } = props;
  const { t } = useTranslation('common');
  const [asTable, setAsTable] = useState(false);
  const plot = useRef<HTMLDivElement>(null);
  const headingId = useId();
  return (
    <section id={id} className="figure" aria-labelledby={headingId}>
      <header className="figure__header">
        {number ? <p className="figure__number">{number}</p> : null}
        <h2 id={headingId}>{title}</h2>
        <p className="figure__subtitle">{subtitle}</p>
      </header>
      <div className="figure__bar no-print">
        <div className="figure__controls">{asTable ? null : controls}</div>
        <div className="figure__actions">
          <HowPopover methods={how} />
          <button type="button" className="quiet-button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {t('figures.table')}
          </button>
          <DownloadMenu
            data={data}
            fileName={fileName}
            title={title}
            subtitle={subtitle}
            legend={() => plot.current?.parentElement?.querySelector('.legend') ?? null}
            {...(asTable ? {} : { chart: () => plot.current?.querySelector('svg.recharts-surface') ?? null })}
          />
        </div>
      </div>
      {asTable ? (
        <FigureTable data={data} caption={title} />
      ) : (
        <>
          {legend}
          <div ref={plot}>{children}</div>
        </>
      )}
      {note ? <div className="figure__note">{note}</div> : null}
    </section>
  );
};
