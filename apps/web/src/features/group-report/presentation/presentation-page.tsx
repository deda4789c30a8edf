import './presentation.css';
import type { GroupReport } from '@medspill/contracts';
import { groupNarrative, type GroupNarrative } from '@medspill/narrative';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { Loaded } from '../../../components/ui/loaded';
import { Notice } from '../../../components/ui/notice';
import { Segmented } from '../../../components/ui/segmented';
import { SkeletonBlocks } from '../../../components/ui/skeleton-blocks';
import { useNarrativeLanguage } from '../../../lib/narrative/use-narrative-language';
import { groupReportQuery } from '../api/group-report-query';
import { FactorSlide } from './factor-slide';
import { isSlideChoice, type SlideChoice, slidesOf, standingOut } from './slides';
import { SummarySlide } from './summary-slide';
import { useSlideKeys } from './use-slide-keys';

/** Which slide is shown stands in the address, so that a reload in the middle of a meeting changes nothing. */
const useSlides = (report: GroupReport, narrative: GroupNarrative) => {
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('show');
  const choice: SlideChoice = isSlideChoice(wanted) ? wanted : 'standing-out';
  const slides = slidesOf(report, narrative, choice);
  const index = Math.max(0, slides.findIndex(({ key }) => key === search.get('slide')));
  const turn = useCallback(
    (next: number) => setSearch({ show: choice, slide: slides[next]?.key ?? 'summary' }, { replace: true, preventScrollReset: true }),
    [choice, slides, setSearch],
  );
  const choose = (next: SlideChoice) => setSearch({ show: next, slide: slides[index]?.key ?? 'summary' }, { replace: true });
  return { choice, slides, index, slide: slides[index], turn, choose };
};

/** One slide, new with every turn. Its heading takes the focus, so that whoever listens hears what the others see. */
const Slide = ({ children }: { children: ReactNode }) => {
  const slide = useRef<HTMLElement>(null);
  useEffect(() => {
    slide.current?.querySelector<HTMLElement>('h1')?.focus();
  }, []);
  return (
    <main className="slide" ref={slide}>
      {children}
    </main>
  );
};

const Presentation = ({ report, narrative }: { report: GroupReport; narrative: GroupNarrative }) => {
  const { t } = useTranslation('group-report');
  const navigate = useNavigate();
  const language = useNarrativeLanguage(report.instrument.key, report.instrument.version);
  const { choice, slides, index, slide, turn, choose } = useSlides(report, narrative);
  const reportPath = `/groups/${report.group.id}`;
  const leave = useCallback(() => void navigate(reportPath), [navigate, reportPath]);
  useSlideKeys({ index, count: slides.length, onTurn: turn, onLeave: leave });
  return (
    <>
      <Slide key={slide?.key}>
        {slide && 'factor' in slide ? <FactorSlide report={report} factor={slide.factor} language={language} /> : <SummarySlide report={report} narrative={narrative} />}
      </Slide>
      <nav className="presentation__controls" aria-label={t('presentation.label')}>
        <Link to={reportPath}>{t('presentation.leave')}</Link>
        <Segmented
          label={t('presentation.show')}
          value={choice}
          onChange={(value) => isSlideChoice(value) && choose(value)}
          options={[
            { value: 'standing-out', label: t('presentation.standingOut', { count: standingOut(narrative).size }) },
            { value: 'all', label: t('presentation.all', { count: report.factors.length }) },
          ]}
        />
        <span className="presentation__turn">
          <button type="button" className="quiet-button" disabled={index === 0} onClick={() => turn(index - 1)}>
            {t('presentation.previous')}
          </button>
          <span className="numeric" aria-live="polite">
            {t('presentation.place', { number: index + 1, count: slides.length })}
          </span>
          <button type="button" className="quiet-button" disabled={index === slides.length - 1} onClick={() => turn(index + 1)}>
            {t('presentation.next')}
          </button>
        </span>
      </nav>
    </>
  );
};

const Told = ({ report }: { report: GroupReport }) => {
  const { t } = useTranslation('group-report');
  const language = useNarrativeLanguage(report.instrument.key, report.instrument.version);
  const narrative = groupNarrative(report, language);
  return (
    <>
      <title>{t('presentation.documentTitle', { group: report.group.name })}</title>
      {narrative ? (
        <Presentation report={report} narrative={narrative} />
      ) : (
        <main className="slide">
          <h1>{report.group.name}</h1>
          <Notice heading={t('nothing.title')} action={<Link to={`/groups/${report.group.id}`}>{t('presentation.leave')}</Link>}>
            <p>{t('nothing.body')}</p>
          </Notice>
        </main>
      )}
    </>
  );
};

/** The group's report factor by factor, in large type, for the meeting. */
export const PresentationPage = () => {
  const { groupId = '' } = useParams();
  const query = useQuery(groupReportQuery(groupId));
  const skeleton = <SkeletonBlocks heights={[60, 260, 160]} />;
  return (
    <div className="presentation">
      <Loaded query={query} skeleton={skeleton}>
        {(report) => (
          <Suspense fallback={skeleton}>
            <Told report={report} />
          </Suspense>
        )}
      </Loaded>
    </div>
  );
};
