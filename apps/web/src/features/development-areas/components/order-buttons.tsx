import { useTranslation } from 'react-i18next';

interface OrderButtonsProps {
  areaId: string;
  title: string;
  first: boolean;
  last: boolean;
  onMove: (step: -1 | 1) => void;
}

/** Id of the button that moves an area, so that the focus can follow it to its new place. */
export const moveButtonId = (areaId: string, step: -1 | 1): string => `move-${areaId}-${step === 1 ? 'down' : 'up'}`;

/** Moves an area among those of its gathering: by hand or by keyboard alike. */
export const OrderButtons = ({ areaId, title, first, last, onMove }: OrderButtonsProps) => {
  const { t } = useTranslation('development');
  return (
    <>
      <button
        type="button"
        id={moveButtonId(areaId, -1)}
        className="quiet-button"
        aria-label={t('order.up', { title })}
        aria-disabled={first || undefined}
        onClick={() => !first && onMove(-1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        id={moveButtonId(areaId, 1)}
        className="quiet-button"
        aria-label={t('order.down', { title })}
        aria-disabled={last || undefined}
        onClick={() => !last && onMove(1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
    </>
  );
};
