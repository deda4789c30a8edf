import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCode } from '../../lib/http/api-error';
import { Notice } from './notice';

interface ErrorNoticeProps {
  error: unknown;
  onRetry?: () => void;
  action?: ReactNode;
  /** 1 where the notice is the whole page. */
  level?: 1 | 2;
}

/** What happened, what is safe, and what to do. The words follow from the problem's code. */
export const ErrorNotice = ({ error, onRetry, action, level = 2 }: ErrorNoticeProps) => {
  const { t } = useTranslation('common');
  const code = errorCode(error);
  return (
    <Notice
      tone="danger"
      level={level}
      heading={t(`errors.${code}.title`)}
      action={
        <>
          {onRetry ? (
            <Button variant="secondary" onClick={onRetry}>
              {t('errors.retry')}
            </Button>
          ) : null}
          {action}
        </>
      }
    >
      <p>{t(`errors.${code}.body`)}</p>
    </Notice>
  );
};
