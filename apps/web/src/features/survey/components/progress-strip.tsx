import type { InstrumentVersion, InstrumentWording } from '@medspill/instruments';
import { useTranslation } from 'react-i18next';
import type { SaveStatus } from '../model/autosave';
import { answeredCount, dimensionProgress } from '../model/dimension-progress';
import { SaveNote } from './save-note';

interface ProgressStripProps {
  version: InstrumentVersion;
  wording: InstrumentWording;
  answers: readonly (number | null)[];
  status: SaveStatus;
  /** The answers were sent before, so that changes count as soon as they are saved. */
  submitted: boolean;
}

/** How far one has come, by dimension, and whether everything is saved. Stays in sight while the statements scroll. */
export const ProgressStrip = ({ version, wording, answers, status, submitted }: ProgressStripProps) => {
  const { t } = useTranslation('survey');
  return (
    <div className="progress-strip">
      <div className="progress-strip__line">
        <span className="numeric">{t('progress.total', { answered: answeredCount(answers), total: answers.length })}</span>
        <SaveNote status={status} submitted={submitted} />
      </div>
      <ol className="progress-strip__dimensions">
        {dimensionProgress(version, answers).map(({ dimension, answered, total }) => (
          <li key={dimension}>
            <progress
              value={answered}
              max={total}
              aria-label={t('progress.dimension', { name: wording.dimensions[dimension].name, answered, total })}
            />
            <span className="progress-strip__name" aria-hidden="true">
              {wording.dimensions[dimension].name}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
};
