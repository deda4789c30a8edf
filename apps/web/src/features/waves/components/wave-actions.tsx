import { Button } from '@digdir/designsystemet-react';
import type { WaveSummary } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Menu, MenuItem, MenuList } from '../../../components/ui/menu';
import { useMay } from '../../../lib/session/session';
import { useWaveName } from '../use-wave-name';

/** What can be done with a wave from its line: at once after a question, or in a dialog of its own. */
export type LineAction = 'open' | 'close' | 'reopen' | 'release' | 'delete' | 'times' | 'curve';

interface WaveActionsProps {
  wave: WaveSummary;
  onChoose: (action: LineAction) => void;
}

/** What the reader may do with the wave, apart from the one thing that is next. */
const useFurtherActions = ({ state, answered, mayRelease, mayReopen }: WaveSummary): LineAction[] => {
  const may = useMay();
  const actions: [LineAction, boolean][] = [
    ['release', mayRelease],
    ['times', state !== 'closed' && may('wave:plan')],
    ['curve', state !== 'planned'],
    ['reopen', mayReopen && may('wave:reopen')],
    ['delete', state !== 'closed' && answered === 0 && may('wave:plan')],
  ];
  return actions.filter(([, open]) => open).map(([action]) => action);
};

/** The one thing that is next, and a menu of the others. */
export const WaveActions = ({ wave, onChoose }: WaveActionsProps) => {
  const { t } = useTranslation('waves');
  const may = useMay();
  const { group, state } = wave;
  const about = t('about', { group: group.name, kind: useWaveName()(wave).toLowerCase() });
  const further = useFurtherActions(wave);
  return (
    <>
      {state === 'planned' && wave.hindrance === null && may('wave:open') ? (
        <Button variant="secondary" data-size="sm" aria-label={t('open.label', { about })} onClick={() => onChoose('open')}>
          {t('open.button')}
        </Button>
      ) : null}
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
      {further.length > 0 ? (
        <Menu label={t('more.button')} about={t('more.label', { about })}>
          <MenuList>
            {further.map((action) => (
              <MenuItem key={action} onChoose={() => onChoose(action)}>
                {action === 'times' ? t(state === 'open' ? 'times.deadline' : 'times.button') : t(`${action}.button`)}
              </MenuItem>
            ))}
          </MenuList>
        </Menu>
      ) : null}
    </>
  );
};
