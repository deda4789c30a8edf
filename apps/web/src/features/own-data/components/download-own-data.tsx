import { Button, Heading } from '@digdir/designsystemet-react';
import { getAccountOwnData } from '@medspill/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { saveFile } from '../../../components/ui/save-file';
import { request } from '../../../lib/http/request';

/** A file with everything; or that there is nothing, for most who sign in are members of no group. */
export const DownloadOwnData = () => {
  const { t } = useTranslation('own-data');
  const download = useMutation({
    mutationFn: async () => {
      const { members } = await request(getAccountOwnData);
      const [first] = members;
      if (!first) return 'nothing';
      const content = new Blob([JSON.stringify(members, null, 2)], { type: 'application/json' });
      saveFile(`${t('download.file')}-${first.exportedAt.slice(0, 10)}.json`, content);
      return 'done';
    },
  });
  return (
    <section className="stack">
      <Heading level={2} data-size="xs">
        {t('download.heading')}
      </Heading>
      <p>{t('download.body')}</p>
      <p>
        <Button type="button" variant="secondary" aria-busy={download.isPending || undefined} onClick={() => download.mutate()}>
          {t('download.go')}
        </Button>
      </p>
      <p role="status">{download.data ? t(`download.${download.data}`) : null}</p>
      {download.isError ? <ErrorNotice error={download.error} /> : null}
    </section>
  );
};
