import type { GroupPulse } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import type { Wording } from '../../../lib/instrument/use-wording';
import { usePulseName } from './use-pulse-name';

/** What members have written in a pulse. Nothing where nobody may see it, or nobody wrote. */
export const PulseTexts = ({ pulse, wording }: { pulse: GroupPulse; wording: Wording }) => {
  const { t } = useTranslation('group-report');
  const name = usePulseName()(pulse);
  const written = pulse.texts.filter(({ answers }) => answers.length > 0);
  if (written.length === 0) return null;
  return (
    <details className="more">
      <summary>{t('pulses.texts', { pulse: name })}</summary>
      <div className="texts">
        {written.map(({ question, answers }) => (
          <section key={question}>
            <h3>{wording.question(question)}</h3>
            <ul>
              {answers.map((answer) => (
                <li key={answer}>{answer}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
};
