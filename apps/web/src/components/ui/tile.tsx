import type { MethodKey } from '@medspill/methods';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HowPopover } from './how-popover';

interface TileProps {
  title: string;
  /** The one figure. */
  value?: ReactNode;
  /** The figures that it shows, for whoever asks how they are computed. */
  how?: readonly MethodKey[];
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
          methods={how}
          label={
            <>
              {t('figures.howShort')}
              <span className="visually-hidden"> {title}</span>
            </>
          }
        />
      ) : null}
    </header>
    {missing ? <p className="withheld">{missing}</p> : <p className="tile__value numeric">{value}</p>}
    <div className="tile__body">{children}</div>
  </section>
);
};
