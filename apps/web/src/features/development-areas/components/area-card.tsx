import type { DevelopmentArea } from '@medspill/contracts';
import { type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format';
import { Actions } from './actions';
import { EditAreaDialog } from './area-dialog';
import { Contributions } from './contributions';
import { FactorFigures } from './factor-figures';
import { Ideas } from './ideas';
import { usePlan } from './plan-context';
import { StatusNotes } from './status-notes';

const Facts = ({ area }: { area: DevelopmentArea }) => {
  const { t } = useTranslation('development');
  const format = useFormat();
  const reviewOn = area.reviewOn === null ? null : format.date(area.reviewOn);
  const facts = [
    ['why', area.why],
    ['wanted', area.wanted],
    ['measure', area.measure],
    ['reviewOn', reviewOn],
  ] as const;
  const given = facts.filter(([, text]) => text !== null);
  if (given.length === 0) return null;
  return (
    <dl className="area-facts">
      {given.map(([fact, text]) => (
        <div key={fact}>
          <dt>{t(`area.${fact}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
};

interface AreaCardProps {
  area: DevelopmentArea;
  /** Place among those of its gathering, from 1. */
  number: number;
  /** Buttons that change the order. */
  order: ReactNode;
  onRemove: () => void;
}

/** One area: what it is about, what everybody does, and where it stands. */
export const AreaCard = ({ area, number, order, onRemove }: AreaCardProps) => {
  const { t } = useTranslation('development');
  const { mayEdit } = usePlan();
  const [editing, setEditing] = useState(false);
  const title = area.title ?? t('area.untitled', { number });
  return (
    <li className="area" id={`area-${area.id}`}>
      <header className="area__header">
        <h3>
          <span className="area__number" aria-hidden="true">
            {number}
          </span>
          {title}
        </h3>
        {mayEdit ? (
          <div className="area__buttons no-print">
            {order}
            <button type="button" className="quiet-button" aria-label={t('area.editOf', { title })} onClick={() => setEditing(true)}>
              {t('change')}
            </button>
            <button type="button" className="quiet-button" aria-label={t('area.removeOf', { title })} onClick={onRemove}>
              {t('remove')}
            </button>
          </div>
        ) : null}
      </header>
      <FactorFigures area={area} />
      <Facts area={area} />
      {area.work === null ? (
        <p className="area__outside">{area.actions.total === 0 ? t('outside.none') : t('outside.actions', { ...area.actions })}</p>
      ) : (
        <div className="area__work">
          <Contributions area={area} />
          <Actions area={area} />
          <StatusNotes area={area} />
          <Suspense fallback={null}>
            <Ideas area={area} />
          </Suspense>
        </div>
      )}
      {editing ? <EditAreaDialog area={area} onClose={() => setEditing(false)} /> : null}
    </li>
  );
};
