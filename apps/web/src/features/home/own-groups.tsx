import { Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '../../components/ui/loaded';
import { Notice } from '../../components/ui/notice';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import { useActor } from '../../lib/session/session';
import { groupWavesQuery } from './api/group-waves-query';
import { GroupCard } from './components/group-card';

/** Start page of those who have groups of their own: each group's waves and report. */
export const OwnGroups = () => {
  const { t } = useTranslation('home');
  const actor = useActor();
  const waves = useQuery(groupWavesQuery(actor.programmes.map(({ id }) => id)));
  return (
    <div className="stack stack--wide">
      <title>{`${t('title')} – Medspill`}</title>
      <header className="page-header">
        <Heading level={1} data-size="md">
          {t('title')}
        </Heading>
        <p>
          {actor.programmes.map(({ id, name }) => (
            <Link key={id} to={`/programmes/${id}/waves`}>
              {t('waves', { programme: name })}
            </Link>
          ))}
        </p>
      </header>
      {actor.groups.length === 0 ? (
        <Notice heading={t('empty.title')}>
          <p>{t('empty.body')}</p>
        </Notice>
      ) : (
        <Loaded query={waves} skeleton={<SkeletonBlocks heights={[150, 150, 150]} row />}>
          {(items) => (
            <ul className="cards">
              {actor.groups.map((group) => (
                <GroupCard key={group.id} group={group} waves={items} />
              ))}
            </ul>
          )}
        </Loaded>
      )}
    </div>
  );
};
