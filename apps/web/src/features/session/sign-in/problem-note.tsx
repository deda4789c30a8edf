import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ApiError, errorCode } from '../../../lib/http/api-error';

/** What went wrong with a step, in its place. A passkey that was not used is no error of ours. */
export const ProblemNote = ({ error }: { error: unknown }) => {
  const { t } = useTranslation(['sign-in', 'common']);
  if (error === null) return null;
  const code = errorCode(error);
  return (
    <Alert data-color="danger" data-size="sm" role="alert">
      {error instanceof ApiError ? (
        <>
          <Paragraph className="sign-in__problem">{t(`common:errors.${code}.title`)}</Paragraph>
          <Paragraph>{t(`common:errors.${code}.body`)}</Paragraph>
        </>
      ) : (
        <Paragraph>{t('passkeyDeclined')}</Paragraph>
      )}
    </Alert>
  );
};
