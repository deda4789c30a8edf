import './mailings.css';
import { Heading } from '@digdir/designsystemet-react';
import { mailKinds, type MailTemplates } from '@medspill/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Choice } from '../../components/ui/choice';
import { Loaded } from '../../components/ui/loaded';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import { isLocale, locales } from '../../i18n/locales';
import { mailTemplatesQuery, type WordingKey, useSetMailLanguage } from './api/mail-templates';
import { NoMailServer } from './components/no-mail-server';
import { TemplateEditor } from './components/template-editor';

const Chooser = ({ chosen, onChoose }: { chosen: WordingKey; onChoose: (key: WordingKey) => void }) => {
  const { t } = useTranslation('mailings');
  return (
    <div className="filters" role="group" aria-label={t('templates.choose')}>
      <Choice
        label={t('templates.kind')}
        value={chosen.kind}
        options={mailKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        onChange={(value) => onChoose({ ...chosen, kind: mailKinds.find((kind) => kind === value) ?? chosen.kind })}
      />
      <Choice
        label={t('templates.language')}
        value={chosen.locale}
        options={locales.map((spoken) => ({ value: spoken, label: t(`languages.${spoken}`) }))}
        onChange={(value) => onChoose({ ...chosen, locale: isLocale(value) ? value : chosen.locale })}
      />
    </div>
  );
};

const Templates = ({ templates }: { templates: MailTemplates }) => {
  const { t } = useTranslation('mailings');
  const [chosen, setChosen] = useState<WordingKey>({ kind: 'invitation', locale: templates.locale });
  const setLanguage = useSetMailLanguage(templates.programme.id);
  const wording = templates.items.find(({ kind, locale: spoken }) => kind === chosen.kind && spoken === chosen.locale);
  return (
    <>
      {templates.mailServer ? null : <NoMailServer />}
      <section className="mail-section">
        <Choice
          label={t('templates.programmeLanguage')}
          value={templates.locale}
          options={locales.map((spoken) => ({ value: spoken, label: t(`languages.${spoken}`) }))}
          onChange={(value) => isLocale(value) && setLanguage.mutate({ locale: value })}
        />
        <p className="mail-note">{t('templates.programmeLanguageHint')}</p>
      </section>
      <Chooser chosen={chosen} onChoose={setChosen} />
      {wording ? (
        <TemplateEditor key={`${chosen.kind} ${chosen.locale} ${wording.own}`} programmeId={templates.programme.id} stored={wording} mailServer={templates.mailServer} />
      ) : null}
    </>
  );
};

/** `/programmes/:programmeId/mails`: what respondents are written, with a look at it. */
export const MailTemplatesPage = () => {
  const { t } = useTranslation('mailings');
  const { programmeId = '' } = useParams();
  const query = useQuery(mailTemplatesQuery(programmeId));
  return (
    <div className="mailings">
      <title>{`${t('templates.title')} – Medspill`}</title>
      <header className="page-header">
        <div>
          {query.data ? <p className="page-header__over">{query.data.programme.name}</p> : null}
          <Heading level={1} data-size="md">
            {t('templates.title')}
          </Heading>
          <p className="mailings__lead">{t('templates.lead')}</p>
        </div>
      </header>
      <Loaded query={query} skeleton={<SkeletonBlocks heights={[72, 480]} />}>
        {(templates) => (
          <div className="mailings">
            <Templates templates={templates} />
          </div>
        )}
      </Loaded>
    </div>
  );
};
