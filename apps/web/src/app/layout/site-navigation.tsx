import type { Actor } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { NavLink, useMatch } from 'react-router';

interface Entry {
  to: string;
  label: string;
  /** Only the page itself is marked as current, not what lies below it. */
  end?: boolean;
}

const useEntries = (actor: Actor): Entry[] => {
  const { t } = useTranslation('common');
  const inProgramme = useMatch('/programmes/:programmeId/*')?.params.programmeId;
  const programmeId = inProgramme ?? (actor.programmes.length === 1 ? actor.programmes[0]?.id : undefined);
  const waves = programmeId ? [{ to: `/programmes/${programmeId}/waves`, label: t('nav.waves') }] : [];
  if (actor.role === 'facilitator') return [{ to: '/', label: t('nav.myGroups'), end: true }, ...waves];
  if (actor.role === 'lead') return [{ to: '/', label: t('nav.report') }];
  const results = programmeId ? [{ to: `/programmes/${programmeId}`, label: t('nav.results'), end: true }] : [];
  return [
    { to: '/programmes', label: t('nav.programmes'), end: true },
    ...results,
    ...waves,
    { to: '/import', label: t('nav.import') },
  ];
};

export const SiteNavigation = ({ actor }: { actor: Actor }) => {
  const { t } = useTranslation('common');
  return (
    <nav className="site-nav" aria-label={t('nav.label')}>
      <ul>
        {useEntries(actor).map(({ to, label, end }) => (
          <li key={to}>
            <NavLink to={to} end={end ?? false}>
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
