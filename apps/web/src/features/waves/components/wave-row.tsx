import { Button } from '@digdir/designsystemet-react';
import type { WaveSummary } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { formatShortDay } from '../../../lib/format/format-time';
import { useMay } from '../../../lib/session/session';
import type { WaveAction } from '../api/waves';

interface WaveRowProps {
  wave: WaveSummary;
  onChoose: (action: WaveAction) => void;
}

/** When the wave is or was open, in words that fit its state. */
const Period = ({ wave }: { wave: WaveSummary }) => {
  const { t } = useTranslation('waves');
  const locale = useLocale();
  const day = (iso: string | null) => (iso === null ? null : formatShortDay(iso, locale));
  const opens = day(wave.opensAt);
  const closes = day(wave.closedAt ?? wave.closesAt);
  if (wave.state === 'closed') return closes ? t('period.closed', { day: closes }) : t('period.unknown');
  if (wave.state === 'planned') return opens ? t('period.opens', { day: opens }) : t('period.unplanned');
  return closes ? t('period.closes', { day: closes }) : t('period.open');
};

export const WaveRow = ({ wave, onChoose }: WaveRowProps) => {
  const { t } = useTranslation(['waves', 'common']);
  const may = useMay();
  const { group, cohort, kind, state, answered, invited } = wave;
  const about = t('about', { group: group.name, kind: t(`common:waves.${kind}`).toLowerCase() });
  return (
    <tr data-state={state}>
      <th scope="row" className="wave-table__group">
        {group.name}
        <span className="wave-table__cohort">{cohort.name}</span>
      </th>
      <td className="wave-table__kind">
        {t(`common:waves.${kind}`)}
      </td>
      <td className="wave-table__state">
        <span className="wave-state" data-state={state}>
          {t(`state.${state}`)}
        </span>
        {wave.releasedAt !== null ? <span className="wave-table__released">{t('released')}</span> : null}
      </td>
      <td className="wave-table__period">
        <Period wave={wave} />
      </td>
      <td className="wave-table__answered numeric">
        {state === 'planned' ? (
          <span className="wave-table__none">{t('invited', { count: invited })}</span>
        ) : (
          <>
            <span>{t('answered', { answered, invited })}</span>
            <progress value={answered} max={Math.max(invited, 1)} aria-hidden="true" />
          </>
        )}
      </td>
      <td className="wave-table__actions">
        {state === 'open' && may('wave:close') ? (
          <Button variant="secondary" data-size="sm" aria-label={t('close.label', { about })} onClick={() => onChoose('close')}>
            {t('close.button')}
          </Button>
        ) : null}
        {may('mailing:manage') ? (
          <Link to={`/waves/${wave.id}/mailing`} aria-label={t('mails.label', { about })}>
            {t('mails.link')}
          </Link>
        ) : null}
        {state === 'closed' ? (
          <Link to={`/groups/${group.id}`} aria-label={t('report.label', { group: group.name })}>
            {t('report.link')}
          </Link>
        ) : null}
        {state === 'closed' && wave.releasedAt === null && may('group_report:release') ? (
          <button type="button" className="link-button" aria-label={t('release.label', { about })} onClick={() => onChoose('release')}>
            {t('release.button')}
          </button>
        ) : null}
        {wave.mayReopen && may('wave:reopen') ? (
          <button type="button" className="link-button" aria-label={t('reopen.label', { about })} onClick={() => onChoose('reopen')}>
            {t('reopen.button')}
          </button>
        ) : null}
      </td>
    </tr>
  );
};
