import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/ui/notice';
import { useFormat } from '../../../lib/format/use-format';
import { type Candidate, candidatesOf } from '../model/candidates';
import { usePlan } from './plan-context';

interface CandidateListProps {
  title: string;
  candidates: readonly Candidate[];
  onChoose: (factor: string) => void;
}

const CandidateList = ({ title, candidates, onChoose }: CandidateListProps) => {
  const { t } = useTranslation('development');
  const format = useFormat();
  const { wording } = usePlan();
  return (
    <div className="candidates">
      <h3>{title}</h3>
      <ul>
        {candidates.map(({ key, mean }) => (
          <li key={key}>
            <span className="numeric">{format.number(mean, 1)}</span>
            <span>
              <b>{wording.factorName(key)}</b>
              <small>{wording.factorDefinition(key)}</small>
            </span>
            <button type="button" className="quiet-button no-print" aria-label={t('empty.chooseOf', { factor: wording.factorName(key) })} onClick={() => onChoose(key)}>
              {t('empty.choose')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Nothing chosen yet: what to do, and for whoever may choose, what there is to choose among. */
export const EmptyPlan = ({ onChoose }: { onChoose: (factor: string | null) => void }) => {
  const { t } = useTranslation('development');
  const { report, mayEdit } = usePlan();
  const { lowest, highest } = report ? candidatesOf(report) : { lowest: [], highest: [] };
  return (
    <>
      <Notice
        heading={t('empty.title')}
        action={mayEdit ? <Button onClick={() => onChoose(null)}>{t('area.new')}</Button> : undefined}
      >
        <p>{t(mayEdit ? 'empty.lead' : 'empty.member')}</p>
      </Notice>
      {mayEdit && lowest.length > 0 ? (
        <section className="figure" aria-labelledby="candidates-title">
          <h2 id="candidates-title" className="section-title">
            {t('empty.candidates')}
          </h2>
          <div className="candidate-lists">
            <CandidateList title={t('empty.lowest')} candidates={lowest} onChoose={onChoose} />
            <CandidateList title={t('empty.highest')} candidates={highest} onChoose={onChoose} />
          </div>
        </section>
      ) : null}
    </>
  );
};
