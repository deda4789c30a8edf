import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';
import { formatDay } from '../../lib/format/format-time';
import { useSession } from '../../lib/session/session';

/** When everything that the page says was last found to be so. */
const reviewed = '2026-11-26';

const works = ['keyboard', 'reader', 'zoom', 'colour', 'contrast', 'time'] as const;
const gaps = ['people', 'formulas', 'texts', 'files'] as const;

/** `/accessibility`: how far everybody can use the service, what stands in the way yet, and whom to tell. For anyone to read. */
export const AccessibilityPage = () => {
  const { t } = useTranslation('accessibility');
  const { contact } = useSession();
  const day = formatDay(reviewed, useLocale());
  return (
    <article className="statement-page">
      <title>{`${t('title')} – Medspill`}</title>
      <header className="page-header">
        <Heading level={1} data-size="md">
          {t('title')}
        </Heading>
        <p>{t('lead')}</p>
      </header>
      <section>
        <h2>{t('goal.heading')}</h2>
        <p>{t('goal.body')}</p>
        <p>{t('goal.status')}</p>
      </section>
      <section>
        <h2>{t('works.heading')}</h2>
        <ul>
          {works.map((way) => (
            <li key={way}>{t(`works.${way}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('gaps.heading')}</h2>
        <ul>
          {gaps.map((gap) => (
            <li key={gap}>{t(`gaps.${gap}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('tested.heading')}</h2>
        <p>{t('tested.body')}</p>
        <p>{t('tested.date', { day })}</p>
      </section>
      <section>
        <h2>{t('contact.heading')}</h2>
        <p>{contact === null ? t('contact.asker') : t('contact.email', { contact })}</p>
        <p>{t('contact.otherwise')}</p>
        <p>{t('contact.complaint')}</p>
      </section>
    </article>
  );
};
