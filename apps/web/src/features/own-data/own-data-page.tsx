import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { DownloadOwnData } from './components/download-own-data';
import { EraseOwnData } from './components/erase-own-data';

/** `/own-data`: what is stored about whoever is signed in as a member of groups, and having it erased. */
export const OwnDataPage = () => {
  const { t } = useTranslation('own-data');
  return (
    <div className="stack stack--wide">
      <title>{`${t('heading')} – Medspill`}</title>
      <header className="page-header">
        <div>
          <Heading level={1} data-size="md">
            {t('heading')}
          </Heading>
          <p className="page-header__meta">{t('lead')}</p>
        </div>
      </header>
      <DownloadOwnData />
      <EraseOwnData />
    </div>
  );
};
