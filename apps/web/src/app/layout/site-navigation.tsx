import type { Actor } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { NavLink, useMatch } from 'react-router';
import { useMay } from '../../lib/session/session';

interface Entry {
  to: string;
  label: string;
  /** Only the page itself is marked as current, not what lies below it. */
  end?: boolean;
}

const useEntries = (actor: Actor): Entry[] => {
  const { t } = useTranslation('common');
  const may = useMay();
  const inProgramme = useMatch('/programmes/:programmeId/*')?.params.programmeId;
  const programmeId = inProgramme ?? (actor.programmes.length === 1 ? actor.programmes[0]?.id : undefined);
  const group = actor.groups.length === 1 ? actor.groups[0] : undefined;
  const entries: (Entry | false)[] = [
    actor.groups.length > 0 && { to: '/', label: actor.groups.length === 1 ? t('nav.report') : t('nav.myGroups'), end: true },
    group !== undefined && may('development:read') && { to: `/groups/${group.id}/development`, label: t('nav.development') },
    may('programme:list') && { to: '/programmes', label: t('nav.programmes'), end: true },
    may('programme_report:read') && programmeId !== undefined && { to: `/programmes/${programmeId}`, label: t('nav.results'), end: true },
    may('response_rate:read') && programmeId !== undefined && { to: `/programmes/${programmeId}/waves`, label: t('nav.waves') },
    may('group:manage') && programmeId !== undefined && { to: `/programmes/${programmeId}/roster`, label: t('nav.groups') },
    may('audit_log:read') && { to: '/audit-log', label: t('nav.auditLog') },
    may('account:manage') && { to: '/accounts', label: t('nav.accounts') },
    may('settings:manage') && { to: '/organisation', label: t('nav.organisation') },
    may('job:manage') && { to: '/jobs', label: t('nav.jobs') },
    may('programme:import') && { to: '/import', label: t('nav.import') },
  ];
  return entries.filter((entry) => typeof entry === 'object');
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
