import { useTranslation } from 'react-i18next';
import type { ReportView } from './report-view';

/** What members have written. Without order, time or name; or why it is not shown. */
export const OpenAnswers = ({ view }: { view: ReportView }) => {
  const { t } = useTranslation('group-report');
  const { t: common } = useTranslation('common');
  // What is not measured yet is said once, where the waves are listed.
  const measured = view.report.texts.filter(({ withheld }) => withheld !== 'wave_not_closed' && withheld !== 'no_wave');
  const texts = measured.some(({ answers, withheld }) => answers.length > 0 || withheld) ? measured : [];
  const isOutside = view.report.audience === 'outside';
  const hasAnswers = texts.some(({ answers }) => answers.length > 0);
  return (
    <section className="figure" aria-labelledby="texts-title">
      <h2 id="texts-title" className="section-title">
        {t('texts.title')}
      </h2>
      {isOutside ? <p className="withheld">{common('withheld.group_only')}</p> : null}
      {!isOutside && texts.length === 0 ? <p className="withheld">{t('texts.empty')}</p> : null}
      {hasAnswers ? <p className="figure__subtitle">{t('texts.note')}</p> : null}
      <div className="texts">
        {(isOutside ? [] : texts).map(({ kind, question, answers, withheld }) => (
          <section key={`${kind}${question}`}>
            <h3>
              {view.wording.question(question)} <span>{common(`waves.${kind}`)}</span>
            </h3>
            {withheld ? <p className="withheld">{common(`withheld.${withheld}`)}</p> : null}
            {!withheld && answers.length === 0 ? <p className="withheld">{t('texts.none')}</p> : null}
            <ul>
              {answers.map((answer) => (
                <li key={answer} dir="auto">
                  {answer}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
};
