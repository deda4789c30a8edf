import './waves.css';
import { Heading } from '@digdir/designsystemet-react';
import type { WaveSummary } from '@medspill/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { Loaded } from '../../components/ui/loaded';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import { useActor, useMay } from '../../lib/session/session';
import { type WaveAction, wavesQuery } from './api/waves';
import { NoWaves } from './components/no-waves';
import { PageTurner } from '../../components/ui/page-turner';
import { WaveDialog } from './components/wave-dialog';
import { WaveFilters } from './components/wave-filters';
import { WaveOutcome } from './components/wave-outcome';
import { WaveTable } from './components/wave-table';
import { formatFilter, isFiltered, pageSize, parseFilter, type WaveFilter } from './model/wave-filter';

interface Chosen {
  readonly wave: WaveSummary;
  readonly action: WaveAction;
}

/** `/programmes/:programmeId/waves`: one line per wave with its response rate, and closing it. */
export const WavesPage = () => {
  const { t } = useTranslation('waves');
  const { programmeId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [done, setDone] = useState<Chosen | null>(null);
  const actor = useActor();
  const may = useMay();
  const filter = parseFilter(search);
  const query = useQuery(wavesQuery(programmeId, filter));
  const show = (next: WaveFilter): void => setSearch(formatFilter(next), { replace: next.page === filter.page });
  const programme = actor.programmes.find(({ id }) => id === programmeId);

  return (
    <div className="waves">
      <title>{t('title')}</title>
      <header className="page-header">
        <div>
          {programme ? <p className="page-header__over">{programme.name}</p> : null}
          <Heading level={1} data-size="md">
            {t('heading')}
          </Heading>
          <p className="waves__lead">{t('lead')}</p>
        </div>
      </header>
      {done ? <WaveOutcome key={`${done.wave.id}${done.action}`} {...done} onDone={setDone} onDismiss={() => setDone(null)} /> : null}
      <WaveFilters programmeId={programmeId} filter={filter} withCohorts={may('programme:read')} onChange={show} />
      <Loaded query={query} skeleton={<SkeletonBlocks heights={[44, 64, 64, 64, 64, 64]} />}>
        {({ items, total, page }) =>
          items.length === 0 ? (
            <NoWaves filtered={isFiltered(filter)} mayImport={may('programme:import')} />
          ) : (
            <>
              <WaveTable waves={items} onChoose={(wave, action) => setChosen({ wave, action })} />
              <PageTurner page={page} pageSize={pageSize} total={total} onTurn={(to) => show({ ...filter, page: to })} />
            </>
          )
        }
      </Loaded>
      {chosen ? (
        <WaveDialog
          {...chosen}
          onCancel={() => setChosen(null)}
          onDone={(wave) => {
            setDone({ wave, action: chosen.action });
            setChosen(null);
          }}
        />
      ) : null}
    </div>
  );
};
