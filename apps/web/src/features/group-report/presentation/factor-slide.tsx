import type { GroupFactor, GroupReport } from '@medspill/contracts';
import { factorNarrative, levelIn, type NarrativeLanguage, shownWaves } from '@medspill/narrative';
import { useTranslation } from 'react-i18next';
import { Legend } from '../../../components/charts/legend';
import { waveSeries } from '../../../lib/figures/wave-series';
import { useFormat } from '../../../lib/format/use-format';
import { useWording } from '../../../lib/instrument/use-wording';
import { usePracticeWording } from '../../../lib/practices/use-practice-wording';
import { promptOf } from '../../../lib/practices/prompt-of';
import { SlideScale } from './slide-scale';

interface FactorSlideProps {
  report: GroupReport;
  factor: GroupFactor;
  language: NarrativeLanguage;
}

/** One factor: what it means, where the group is, what changed, and a question to talk about. */
export const FactorSlide = ({ report, factor, language }: FactorSlideProps) => {
  const { t } = useTranslation('group-report');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const wording = useWording(report.instrument.key, report.instrument.version);
  const practices = usePracticeWording(report.instrument.key, report.instrument.version);
  const waves = shownWaves(report);
  const last = waves.at(-1) ?? 'before';
  const narrative = factorNarrative(factor, report, language);
  const sentences = narrative ? [narrative.level, narrative.change, narrative.agreement, narrative.cohort].filter((sentence) => sentence !== null) : [];
  const series = waveSeries(waves, (kind) => common(`waves.${kind}`));
  const prompt = promptOf(practices, factor.key);
  const cohort = levelIn(factor, last)?.cohort.mean ?? null;
  return (
    <>
      <p className="slide__over">{wording.dimensionName(factor.dimension)}</p>
      <h1 tabIndex={-1}>{wording.factorName(factor.key)}</h1>
      <p className="slide__definition">{wording.factorDefinition(factor.key)}</p>
      {narrative ? (
        <>
          <SlideScale factor={factor} series={series} last={last} format={(value) => format.number(value)} label={sentences.join(' ')} />
          <Legend series={series} tick={cohort === null ? undefined : t('factors.cohort')} />
        </>
      ) : (
        <p className="withheld">{common(`withheld.${levelIn(factor, last)?.withheld ?? 'no_wave'}`)}.</p>
      )}
      <div className="slide__talk">
        <div className="slide__sentences">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        {prompt === null ? null : (
          <section className="slide__prompt">
            <h2>{t('presentation.prompt')}</h2>
            <p>{prompt}</p>
          </section>
        )}
      </div>
    </>
  );
};
