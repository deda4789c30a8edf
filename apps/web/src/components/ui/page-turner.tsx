import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

interface PageTurnerProps {
  page: number;
  pageSize: number;
  total: number;
  onTurn: (page: number) => void;
}

/** Which of all lines are shown, and the way to the others. */
export const PageTurner = ({ page, pageSize, total, onTurn }: PageTurnerProps) => {
  const { t } = useTranslation('common');
  const first = (page - 1) * pageSize + 1;
  const last = Math.min(page * pageSize, total);
  return (
    <nav className="page-turner" aria-label={t('pages.label')}>
      <p className="numeric" role="status">
        {t('pages.shown', { first, last, total })}
      </p>
      {total > pageSize ? (
        <>
          <Button variant="secondary" data-size="sm" disabled={page === 1} onClick={() => onTurn(page - 1)}>
            {t('pages.previous')}
          </Button>
          <Button variant="secondary" data-size="sm" disabled={last >= total} onClick={() => onTurn(page + 1)}>
            {t('pages.next')}
          </Button>
        </>
      ) : null}
    </nav>
  );
};
