import { Heading } from '@digdir/designsystemet-react';
import { downloadResearchCodebook, downloadResearchResponses, type ProgrammeSettings } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { buildUrl } from '../../../lib/http/build-url';

/** Answers for researchers: two files where respondents were told of it, else why there are none. */
export const ResearchExport = ({ settings: { id: programmeId, promises, promisesFixed } }: { settings: ProgrammeSettings }) => {
  const { t } = useTranslation('programme-settings');
  const ready = promises.researchExport && promisesFixed;
  return (
    <section className="research-export" aria-labelledby="research-export">
      <Heading level={2} data-size="xs" id="research-export">
        {t('research.heading')}
      </Heading>
      {ready ? (
        <>
          <p>{t('research.body')}</p>
          <p>{t('research.freezes')}</p>
          <p className="research-export__files">
            <a className="quiet-button" href={buildUrl(downloadResearchResponses.path, { programmeId })} download>
              {t('research.responses')}
            </a>
            <a className="quiet-button" href={buildUrl(downloadResearchCodebook.path, { programmeId })} download>
              {t('research.codebook')}
            </a>
          </p>
        </>
      ) : (
        <p>{promises.researchExport ? t('research.later') : promisesFixed ? t('research.never') : t('research.notYet')}</p>
      )}
    </section>
  );
};
