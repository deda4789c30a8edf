import { groupNarrative, type NarrativeList } from '@medspill/narrative';
import { useNarrativeLanguage } from '../../../lib/narrative/use-narrative-language';
import type { ReportView } from './report-view';

/** Factors with a change need more room for their figure than those with a mean. */
const isChange = ({ key }: NarrativeList): boolean => key === 'rose' || key === 'fell';

const FactorList = ({ list }: { list: NarrativeList }) => (
  <div className="summary-list" data-kind={list.key}>
    <h3>{list.heading}</h3>
    <ol className={isChange(list) ? 'summary-list__changes' : undefined}>
      {list.items.map(({ key, name, figure, remarks }) => (
        <li key={key}>
          <span className="summary-list__figure numeric">{figure}</span>
          <span>
            <b>{name}</b>
            {remarks.map((remark) => (
              <small key={remark}>{remark}</small>
            ))}
          </span>
        </li>
      ))}
    </ol>
  </div>
);

/** The report in sentences: nothing here says more than the figures below carry. */
export const Summary = ({ view: { report } }: { view: ReportView }) => {
  const language = useNarrativeLanguage(report.instrument.key, report.instrument.version);
  const narrative = groupNarrative(report, language);
  if (!narrative) return null;
  return (
    <section className="figure summary" aria-labelledby="summary-title">
      <h2 id="summary-title">{narrative.title}</h2>
      <div className="summary__lead">
        {narrative.lead.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div className="summary__columns">
        {narrative.lists.map((list) => (
          <FactorList key={list.key} list={list} />
        ))}
      </div>
      {narrative.notes.map((note) => (
        <p className="figure__note" key={note}>
          {note}
        </p>
      ))}
    </section>
  );
};
