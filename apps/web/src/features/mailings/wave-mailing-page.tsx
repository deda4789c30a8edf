import './mailings.css';
import { Heading } from '@digdir/designsystemet-react';
import type { WaveMailing } from '@medspill/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Loaded } from '../../components/ui/loaded';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import { useMay } from '../../lib/session/session';
import { waveMailingQuery } from './api/wave-mailing';
import { Invitations } from './components/invitations';
import { NoMailServer } from './components/no-mail-server';
import { Reminders } from './components/reminders';

const Header = ({ mailing }: { mailing: WaveMailing | undefined }) => {
  const { t } = useTranslation(['mailings', 'common']);
  const may = useMay();
  return (
    <header className="page-header">
      <div>
        {mailing ? (
          <p className="page-header__over">
            <Link to={`/programmes/${mailing.programme.id}/waves`}>{t('wave.back')}</Link>
          </p>
        ) : null}
        <Heading level={1} data-size="md">
          {mailing ? t('wave.heading', { group: mailing.group.name, kind: t(`common:waves.${mailing.wave.kind}`).toLowerCase() }) : t('wave.title')}
        </Heading>
        <p className="mailings__lead">{t('wave.lead')}</p>
      </div>
      {mailing && may('programme:manage') ? (
        <div className="page-header__actions">
          <Link to={`/programmes/${mailing.programme.id}/mails`}>{t('wave.words')}</Link>
        </div>
      ) : null}
    </header>
  );
};

/** `/waves/:waveId/mailing`: what became of a wave's invitations, and when its people are reminded. */
export const WaveMailingPage = () => {
  const { t } = useTranslation('mailings');
  const { waveId = '' } = useParams();
  const query = useQuery(waveMailingQuery(waveId));
  return (
    <div className="mailings">
      <title>{`${t('wave.title')} – Medspill`}</title>
      <Header mailing={query.data} />
      <Loaded query={query} skeleton={<SkeletonBlocks heights={[120, 240, 200]} />}>
        {(mailing) => (
          <div className="mailings">
            {mailing.mailServer ? null : <NoMailServer programmeId={mailing.programme.id} />}
            <Invitations mailing={mailing} />
            <Reminders mailing={mailing} />
          </div>
        )}
      </Loaded>
    </div>
  );
};
