import { Button } from '@digdir/designsystemet-react';
import type { DevelopmentArea } from '@medspill/contracts';
import { type FactorKey, instrumentVersion } from '@medspill/instruments';
import { citationOf, type Practice, practicesFor } from '@medspill/practices';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { useCreateAction, useRemoveAction } from '../api/development';
import { usePracticeWording } from '../../../lib/practices/use-practice-wording';
import { usePlan } from './plan-context';

/** Makes an action of a practice at one tap, and unmakes it. */
const useTakeUp = (area: DevelopmentArea) => {
  const { t } = useTranslation('development');
  const { plan, announce } = usePlan();
  const create = useCreateAction(plan.group.id, area.id);
  const remove = useRemoveAction(plan.group.id);
  const takeUp = ({ key }: Practice, title: string): void => {
    const details = { title, ownerId: plan.ownMemberId, dueOn: null, state: 'not_started' as const, note: null, practiceKey: key };
    create.mutate(details, {
      onSuccess: ({ work }) => {
        const made = work?.actions.findLast(({ practiceKey }) => practiceKey === key);
        announce({ text: t('done.actionAdded', { title }), ...(made && { undo: () => remove.mutate({ actionId: made.id, removed: true }) }) });
      },
    });
  };
  return { takeUp, error: create.error, busy: create.isPending };
};

const PracticeItem = ({ area, practice }: { area: DevelopmentArea; practice: Practice }) => {
  const { t } = useTranslation('development');
  const { plan, mayEdit } = usePlan();
  const wording = usePracticeWording(plan.instrument.key, plan.instrument.version);
  const { takeUp, error, busy } = useTakeUp(area);
  const { title, text } = wording.practices[practice.key];
  const source = citationOf(practice.place, wording);
  const taken = area.work?.actions.some(({ practiceKey }) => practiceKey === practice.key) ?? false;
  return (
    <li className="practice">
      <h5>{title}</h5>
      <p>{text}</p>
      <p className="practice__source">
        {[source.publisher, source.year].filter((part) => part !== null).join(' ')} <cite lang={source.language}>{source.title}</cite>, {source.place}
      </p>
      {error === null ? null : <ErrorNotice error={error} />}
      {mayEdit || plan.ownMemberId !== null ? (
        <Button variant="tertiary" data-size="sm" disabled={taken || busy} aria-label={t('ideas.takeUpOf', { title })} onClick={() => takeUp(practice, title)}>
          {t(taken ? 'ideas.taken' : 'ideas.takeUp')}
        </Button>
      ) : null}
    </li>
  );
};

const FactorIdeas = ({ area, factor }: { area: DevelopmentArea; factor: FactorKey }) => {
  const { t } = useTranslation('development');
  const { plan, wording } = usePlan();
  const words = usePracticeWording(plan.instrument.key, plan.instrument.version);
  const version = instrumentVersion(plan.instrument.key, plan.instrument.version);
  return (
    <details className="ideas no-print">
      <summary>{t('ideas.title', { factor: wording.factorName(factor) })}</summary>
      <p className="ideas__prompt">
        <span>{t('ideas.prompt')}</span> {words.prompts[factor]}
      </p>
      <ul>
        {practicesFor(version, factor).map((practice) => (
          <PracticeItem key={practice.key} area={area} practice={practice} />
        ))}
      </ul>
    </details>
  );
};

/** Concrete things to try for each of the area's factors, with a question for the talk. */
export const Ideas = ({ area }: { area: DevelopmentArea }) => {
  const { plan } = usePlan();
  const { factors } = instrumentVersion(plan.instrument.key, plan.instrument.version);
  return factors
    .filter(({ key }) => area.factors.includes(key))
    .map(({ key }) => <FactorIdeas key={key} area={area} factor={key} />);
};
