import { useTranslation } from 'react-i18next';

/** Grey blocks of the given heights, in pixels, in one row or below each other. */
export const SkeletonBlocks = ({ heights, row = false }: { heights: readonly number[]; row?: boolean }) => {
  const { t } = useTranslation('common');
  return (
    <div className={row ? 'tiles' : 'stack'} aria-busy="true">
      <span className="visually-hidden">{t('loading')}</span>
      {heights.map((height, index) => (
        // The blocks are all alike and never move.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index} className="skeleton" style={{ height }} />
      ))}
    </div>
  );
};
