import { Heading } from '@digdir/designsystemet-react';
import { eraseAccountPerson } from '@medspill/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { Notice } from '../../../components/ui/notice';
import { TypedConfirmation } from '../../../components/ui/typed-confirmation';
import { useLocale } from '../../../i18n/use-locale';
import { formatMoment } from '../../../lib/format/format-time';
import { request } from '../../../lib/http/request';

/** Erasing oneself as a member of all groups, and the receipt. */
export const EraseOwnData = () => {
  const { t } = useTranslation('own-data');
  const locale = useLocale();
  const word = t('erase.word');
  const erase = useMutation({ mutationFn: () => request(eraseAccountPerson, { body: { confirm: 'erase' } }) });
  if (erase.data) {
    return (
      <Notice heading={t('erased.heading')}>
        <p>{t('erased.when', { moment: formatMoment(erase.data.erasedAt, locale) })}</p>
        <p>{t('erased.what', { responses: erase.data.responses, texts: erase.data.textAnswers })}</p>
      </Notice>
    );
  }
  return (
    <section className="stack">
      <Heading level={2} data-size="xs">
        {t('erase.heading')}
      </Heading>
      <p>{t('erase.goes')}</p>
      <p>{t('erase.stays')}</p>
      <TypedConfirmation
        word={word}
        label={t('erase.type', { word })}
        missed={t('erase.missed', { word })}
        action={t('erase.confirm')}
        busy={erase.isPending}
        onConfirm={() => erase.mutate()}
      />
      {erase.isError ? <ErrorNotice error={erase.error} /> : null}
    </section>
  );
};
