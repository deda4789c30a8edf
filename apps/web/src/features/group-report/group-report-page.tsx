import { Heading } from '@digdir/designsystemet-react';
import type { GroupReport } from '@medspill/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ExportMenu } from '../../components/ui/export-menu';
import { Loaded } from '../../components/ui/loaded';
import { Notice } from '../../components/ui/notice';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import { useWording } from '../../lib/instrument/use-wording';
import { useMay } from '../../lib/session/session';
import { useExportSubjects } from './api/export-group-report';
import { groupReportQuery } from './api/group-report-query';
import { Changes } from './components/changes';
import { Computed } from './components/computed';
import { DevelopmentAreas } from './components/development-areas';
import { Factors } from './components/factors';
import { OpenAnswers } from './components/open-answers';
import { Pulses } from './components/pulses';
import { Summary } from './components/summary';
import { WaveList } from './components/wave-list';
import { shownWaves } from '@medspill/narrative';

const ReportHeader = ({ report }: { report: GroupReport }) => {
  const { t } = useTranslation('group-report');
  const { group, cohort, programme, audience, threshold } = report;
  const may = useMay();
  const mayOpenProgramme = may('programme_report:read');
  return (
    <header className="page-header">
      <title>{t('documentTitle', { group: group.name })}</title>
      <div>
        <p className="page-header__over">
          {mayOpenProgramme ? <Link to={`/programmes/${programme.id}`}>{programme.name}</Link> : programme.name} · {cohort.name}
          {group.sector ? ` · ${group.sector}` : ''}
        </p>
        <Heading level={1} data-size="md">
          {group.name}
        </Heading>
        {audience === 'outside' ? <p className="page-header__meta">{t('outside', { threshold })}</p> : null}
      </div>
      <div className="page-header__actions no-print">
        <ExportMenu subjects={useExportSubjects(group.id)} />
        <button type="button" className="quiet-button" onClick={() => window.print()}>
          {t('print')}
        </button>
        {shownWaves(report).length > 0 ? <Link to={`/groups/${group.id}/presentation`}>{t('presentation.open')}</Link> : null}
        {may('member:manage') ? <Link to={`/groups/${group.id}/members`}>{t('members')}</Link> : null}
      </div>
    </header>
  );
};

const Report = ({ report }: { report: GroupReport }) => {
  const { t } = useTranslation('group-report');
  const wording = useWording(report.instrument.key, report.instrument.version);
  const view = { report, wording, waves: shownWaves(report) };
  return (
    <div className="stack stack--wide">
      <ReportHeader report={report} />
      <WaveList report={report} />
      {view.waves.length === 0 ? (
        <Notice heading={t('nothing.title')}>
          <p>{t('nothing.body')}</p>
        </Notice>
      ) : (
        <>
          <Summary view={view} />
          <Factors view={view} />
          <Changes view={view} />
        </>
      )}
      {report.pulses.length > 0 ? <Pulses view={view} /> : null}
      <DevelopmentAreas view={view} />
      <OpenAnswers view={view} />
      <Computed threshold={report.threshold} />
    </div>
  );
};

/** What one group says about itself, for the group and those who follow it; less of it for anyone outside. */
export const GroupReportPage = () => {
  const { groupId = '' } = useParams();
  const query = useQuery(groupReportQuery(groupId));
  return (
    <Loaded query={query} skeleton={<SkeletonBlocks heights={[72, 64, 260, 860, 620]} />}>
      {(report) => <Report report={report} />}
    </Loaded>
  );
};
