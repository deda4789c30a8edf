import { useTranslation } from 'react-i18next';

/** Stand-in for a page whose code or session is on its way. */
export const PageSkeleton = () => {
  const { t } = useTranslation('common', { useSuspense: false });
  return (
    <div className="page-skeleton" aria-busy="true">
      <span className="visually-hidden">{t('loading')}</span>
      <span className="skeleton skeleton--title" />
      <span className="skeleton skeleton--line" />
      <span className="skeleton skeleton--block" />
    </div>
  );
};
