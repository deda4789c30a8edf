import type { InstrumentWording } from '@medspill/instruments';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

const steps = [1, 2, 3, 4, 5, 6, 7] as const;

interface StatementProps {
  /** 0-based position in the response. */
  position: number;
  text: string;
  scale: InstrumentWording['scale'];
  value: number | null;
  onAnswer: (value: number | null) => void;
}

/** One statement with its seven steps: a group of native radio buttons, so that arrows and screen readers work by themselves. */
export const Statement = ({ position, text, scale, value, onAnswer }: StatementProps) => {
  const { t } = useTranslation('survey');
  const id = useId();
  const words: Partial<Record<number, string>> = { 1: scale.low, 4: scale.middle, 7: scale.high };
  return (
    <fieldset className="statement" data-position={position}>
      <legend>
        <span className="statement__number" aria-hidden="true">
          {position + 1}
        </span>
        <span className="statement__text" id={`${id}-text`}>
          {text}
        </span>
      </legend>
      <div className="scale">
        {steps.map((step) => (
          <label key={step} className="scale__step">
            <input
              type="radio"
              name={`statement-${position}`}
              value={step}
              checked={value === step}
              onChange={() => onAnswer(step)}
            />
            <span className="scale__mark">{step}</span>
            {words[step] ? <span className="scale__word">{words[step]}</span> : null}
          </label>
        ))}
      </div>
      <div className="scale__words" aria-hidden="true">
        <span>{scale.low}</span>
        <span>{scale.middle}</span>
        <span>{scale.high}</span>
      </div>
      {value === null ? null : (
        <button type="button" className="statement__clear" aria-describedby={`${id}-text`} onClick={() => onAnswer(null)}>
          {t('clear')}
        </button>
      )}
    </fieldset>
  );
};
