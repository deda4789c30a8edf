import './programme-settings.css';
import { Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loaded } from '../../components/ui/loaded';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import { useMay } from '../../lib/session/session';
import { settingsQuery } from './api/settings';
import { ResearchExport } from './components/research-export';
import { SettingsForm } from './settings-form';

/** `/programmes/:programmeId/settings`: the programme's name, whom to ask, and what respondents are promised. */
export const ProgrammeSettingsPage = () => {
  const { t } = useTranslation('programme-settings');
  const { programmeId = '' } = useParams();
  const may = useMay();
  const query = useQuery(settingsQuery(programmeId));
  return (
    <div className="stack stack--wide">
      <title>{`${t('title')} – Medspill`}</title>
      <header className="page-header">
        <div>
          {query.data ? <p className="page-header__over">{query.data.name}</p> : null}
          <Heading level={1} data-size="md">
            {t('title')}
          </Heading>
        </div>
      </header>
      <Loaded query={query} skeleton={<SkeletonBlocks heights={[72, 72, 320]} />}>
        {(settings) => (
          <div className="stack stack--wide">
            <SettingsForm key={settings.id} settings={settings} />
            {may('research_export:make') ? <ResearchExport settings={settings} /> : null}
          </div>
        )}
      </Loaded>
    </div>
  );
};
