import type { InstrumentVersion, InstrumentWording } from '@medspill/instruments';
import { type FormEvent, type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { pagePositions, type SurveyPage } from '../model/survey-pages';
import { focusAfter, useStatementFocus } from '../use-statement-focus';
import { Statement } from './statement';
import { StepButtons } from './step-buttons';
import { StepHeading } from './step-heading';

interface StatementsPageProps {
  page: SurveyPage;
  /** Counts from 1. */
  number: number;
  of: number;
  version: InstrumentVersion;
  wording: InstrumentWording;
  answers: readonly (number | null)[];
  onAnswer: (position: number, value: number | null) => void;
  onNext: () => void;
  onBack: () => void;
}

const isAnswerKey = (key: string): boolean => /^[1-7]$/.test(key);

/** Statement that a key stroke is meant for: the one that has the focus; the first one while the heading has it. */
const positionOfTarget = (target: EventTarget, first: number | undefined): number | undefined => {
  if (!(target instanceof HTMLElement)) return undefined;
  if (target.tagName === 'H1') return first;
  const position = target.closest<HTMLElement>('[data-position]')?.dataset['position'];
  return position === undefined ? undefined : Number(position);
};

/** One page of statements under the headings of their dimensions. */
export const StatementsPage = ({ page, number, of, version, wording, answers, onAnswer, onNext, onBack }: StatementsPageProps) => {
  const { t } = useTranslation('survey');
  const form = useRef<HTMLFormElement>(null);
  const positions = pagePositions(page);
  const open = positions.filter((position) => answers[position] === null).length;
  const focusesStatement = useStatementFocus(form);
  const names = page.sections.map(({ dimension }) => wording.dimensions[dimension].name);
  const heading = t('page.heading', { number, of });

  const answerByKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const position = positionOfTarget(event.target, positions[0]);
    if (position === undefined) return;
    if (isAnswerKey(event.key)) {
      event.preventDefault();
      onAnswer(position, Number(event.key));
      focusAfter(form.current, position);
    } else if (event.key === 'Backspace' || event.key === 'Delete') {
      event.preventDefault();
      onAnswer(position, null);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onNext();
  };

  return (
    // The keys answer whichever statement inside has the focus; the form itself is nothing to operate.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form ref={form} className="statements" onSubmit={submit} onKeyDown={answerByKey}>
      <StepHeading className="survey-eyebrow" title={t('page.title', { number, of })} focus={!focusesStatement}>
        {heading}
        <span className="visually-hidden">: {names.join(', ')}</span>
      </StepHeading>
      {page.sections.map(({ dimension, positions: within }, index) => (
        <section key={dimension}>
          <h2 className="statements__dimension">{wording.dimensions[dimension].name}</h2>
          {index === 0 && number === 1 ? <FirstPageHelp /> : null}
          {within.map((position) => {
            const item = version.items[position];
            return item ? (
              <Statement
                key={item.key}
                position={position}
                text={wording.items[item.key]}
                scale={wording.scale}
                value={answers[position] ?? null}
                onAnswer={(value) => onAnswer(position, value)}
              />
            ) : null;
          })}
        </section>
      ))}
      <p className="survey-open">{open > 0 ? t('page.open', { count: open }) : null}</p>
      <StepButtons next={t('next')} onBack={onBack} />
    </form>
  );
};

const FirstPageHelp = () => {
  const { t } = useTranslation('survey');
  return (
    <div className="survey-lead">
      <p>{t('page.instruction')}</p>
      <p className="survey-keyboard-hint">{t('page.keyboard')}</p>
    </div>
  );
};
