import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HowPopover } from './how-popover';

interface TileProps {
  title: string;
  /** The one figure. */
  value?: ReactNode;
  how?: string;
  /** Why there is no figure. */
  missing?: string;
  children?: ReactNode;
}

/** One figure with what it means. */
export const Tile = ({ title, value, how, missing, children }: TileProps) => {
  const { t } = useTranslation('common');
  return (
  <section className="tile">
    <header>
      <h2>{title}</h2>
      {how ? (
        <HowPopover
          label={
            <>
              {t('figures.howShort')}
              <span className="visually-hidden"> {title}</span>
            </>
          }
        >
          <p>{how}</p>
        </HowPopover>
      ) : null}
    </header>
    {missing ? <p className="withheld">{missing}</p> : <p className="tile__value numeric">{value}</p>}
    <div className="tile__body numeric">{children}</div>
  </section>
);
};
