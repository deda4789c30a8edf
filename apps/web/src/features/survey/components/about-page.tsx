import type { Survey } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { BackButton } from './back-button';
import { StepHeading } from './step-heading';

/** What is done with the answers: every sentence follows from the programme's settings. */
export const AboutPage = ({ survey }: { survey: Survey }) => {
  const { t } = useTranslation('rights');
  const { organisation, programme, group, contact, wave } = survey;
  const { kGroup, kOutside, kText, minOtherGroups, retentionMonths, researchExport } = survey.confidentiality;
  return (
    <article className="survey-about">
      <StepHeading title={t('about.title')}>{t('about.heading')}</StepHeading>
      <section>
        <h2>{t('about.who.heading')}</h2>
        <p>{t('about.who.body', { organisation, programme, group })}</p>
        <p>{t(`about.why.${wave.kind}`)}</p>
        <p>{t('about.why.voluntary')}</p>
      </section>
      <section>
        <h2>{t('about.stored.heading')}</h2>
        <ul>
          <li>{t('about.stored.answers')}</li>
          <li>{t('about.stored.key')}</li>
          <li>{t('about.stored.person')}</li>
          <li>{t('about.stored.not')}</li>
        </ul>
      </section>
      <section>
        <h2>{t('about.sees.heading')}</h2>
        <ul>
          <li>{t('about.sees.nobody')}</li>
          <li>{t('about.sees.group', { count: kGroup })}</li>
          <li>{t('about.sees.compared', { count: minOtherGroups })}</li>
          <li>{t('about.sees.outside', { count: kOutside })}</li>
          <li>{t('about.sees.texts', { count: kText })}</li>
          <li>{t('about.sees.rate')}</li>
          <li>{researchExport ? t('about.sees.research') : t('about.sees.noResearch')}</li>
        </ul>
      </section>
      <section>
        <h2>{t('about.long.heading')}</h2>
        <ul>
          <li>{t('about.long.key', { count: retentionMonths })}</li>
          <li>{t('about.long.answers')}</li>
          <li>{t('about.long.closing')}</li>
        </ul>
      </section>
      <section>
        <h2>{t('about.rights.heading')}</h2>
        <p>{t('about.rights.body')}</p>
        <p>{t('about.rights.log')}</p>
      </section>
      <section>
        <h2>{t('about.contact.heading')}</h2>
        <p>{contact ? t('about.contact.body', { contact }) : t('about.contact.organisation', { organisation })}</p>
      </section>
      <BackButton />
    </article>
  );
};
