import './waves.css';
import { Heading } from '@digdir/designsystemet-react';
import type { WaveSummary } from '@medspill/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { Loaded } from '../../components/ui/loaded';
import { PageTurner } from '../../components/ui/page-turner';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import { useActor, useMay } from '../../lib/session/session';
import { wavesQuery } from './api/waves';
import { CurveSection } from './components/curve-section';
import { LineDialog } from './components/line-dialog';
import { NoWaves } from './components/no-waves';
import type { LineAction } from './components/wave-actions';
import { WaveFilters } from './components/wave-filters';
import { type DoneAction, WaveOutcome } from './components/wave-outcome';
import { WaveTable } from './components/wave-table';
import { formatFilter, isFiltered, pageSize, parseFilter, type WaveFilter } from './model/wave-filter';

interface Chosen<Action> {
  readonly wave: WaveSummary;
  readonly action: Action;
}

/** `/programmes/:programmeId/waves`: one line per wave with its response rate, and what can be done with it. */
export const WavesPage = () => {
  const { t } = useTranslation('waves');
  const { programmeId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const [chosen, setChosen] = useState<Chosen<LineAction> | null>(null);
  const [done, setDone] = useState<Chosen<DoneAction> | null>(null);
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
        {may('wave:plan') ? (
          <Link className="ds-button" data-variant="primary" to="new">
            {t('plan.link')}
          </Link>
        ) : null}
      </header>
      {done ? <WaveOutcome key={`${done.wave.id}${done.action}`} {...done} onDone={setDone} onDismiss={() => setDone(null)} /> : null}
      <WaveFilters programmeId={programmeId} filter={filter} withCohorts={may('programme:read')} onChange={show} />
      <CurveSection programmeId={programmeId} filter={filter} />
      <Loaded query={query} skeleton={<SkeletonBlocks heights={[44, 64, 64, 64, 64, 64]} />}>
        {({ items, total, page }) =>
          items.length === 0 ? (
            <NoWaves filtered={isFiltered(filter)} mayPlan={may('wave:plan')} />
          ) : (
            <>
              <WaveTable waves={items} onChoose={(wave, action) => setChosen({ wave, action })} />
              <PageTurner page={page} pageSize={pageSize} total={total} onTurn={(to) => show({ ...filter, page: to })} />
            </>
          )
        }
      </Loaded>
      {chosen ? (
        <LineDialog
          programmeId={programmeId}
          {...chosen}
          onCancel={() => setChosen(null)}
          onDone={(outcome) => {
            setDone(outcome);
            setChosen(null);
          }}
        />
      ) : null}
    </div>
  );
};
