import './waves.css';
import { Button, Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { ErrorNotice } from '../../components/ui/error-notice';
import { Loaded } from '../../components/ui/loaded';
import { Notice } from '../../components/ui/notice';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import { useMay } from '../../lib/session/session';
import { cohortsQuery } from './api/cohorts';
import { planPreviewQuery, usePlanWaves } from './api/wave-plans';
import { PlanFields } from './components/plan-fields';
import { PlanPreview } from './components/plan-preview';
import { chosenGroups, draftOf, emptyPlan, membersOf } from './model/plan-form';

/** `/programmes/:programmeId/waves/new`: plans a wave for a cohort or some groups, after showing what that makes. */
export const PlanPage = () => {
  const { t } = useTranslation('waves');
  const { programmeId = '' } = useParams();
  const navigate = useNavigate();
  const withCohorts = useMay()('programme:read');
  const { data: cohorts = [] } = useQuery({ ...cohortsQuery(programmeId), enabled: withCohorts });
  const [now] = useState(() => new Date());
  const [form, setForm] = useState(() => emptyPlan(now));
  const [takenOut, setTakenOut] = useState<ReadonlySet<string>>(new Set());
  const draft = draftOf(form, now);
  const preview = useQuery(planPreviewQuery(programmeId, draft));
  const plan = usePlanWaves(programmeId);
  const chosen = chosenGroups(preview.data?.groups ?? [], takenOut);
  const list = `/programmes/${programmeId}/waves`;

  const takeOut = (groupId: string, out: boolean): void => {
    const next = new Set(takenOut);
    if (out) next.add(groupId);
    else next.delete(groupId);
    setTakenOut(next);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (draft === null || chosen.length === 0 || plan.isPending) return;
    const { cohortId: _, ...rest } = draft;
    plan.mutate({ draft: rest, groupIds: chosen.map(({ id }) => id) }, { onSuccess: () => void navigate(`${list}?state=planned&kind=${form.kind}`) });
  };
  return (
    <form className="waves plan" onSubmit={submit} noValidate>
      <title>{t('plan.title')}</title>
      <header className="page-header">
        <div>
          <p className="page-header__over">
            <Link to={list}>{t('heading')}</Link>
          </p>
          <Heading level={1} data-size="md">
            {t('plan.heading')}
          </Heading>
          <p className="waves__lead">{t('plan.lead')}</p>
        </div>
      </header>
      <PlanFields form={form} now={now} cohorts={cohorts} onChange={setForm} />
      <section className="plan__groups" aria-labelledby="plan-groups">
        <Heading level={2} data-size="xs" id="plan-groups">
          {t('plan.groups')}
        </Heading>
        {draft === null && !preview.data ? (
          <p>{t('plan.timesFirst')}</p>
        ) : (
          <Loaded query={preview} skeleton={<SkeletonBlocks heights={[56, 56, 56]} />}>
            {({ groups, wordingIncomplete }) => (
              <>
                {wordingIncomplete ? (
                  <Notice heading={t('plan.wording.heading')}>
                    <p>{t('plan.wording.body')}</p>
                  </Notice>
                ) : null}
                {groups.length > 0 && groups.every(({ outcome }) => outcome !== 'planned') ? <p>{t('plan.nothingToPlan')}</p> : null}
                {groups.length === 0 ? <p>{t('plan.noGroups')}</p> : <PlanPreview groups={groups} takenOut={takenOut} onTakeOut={takeOut} />}
              </>
            )}
          </Loaded>
        )}
      </section>
      {plan.isError ? <ErrorNotice error={plan.error} /> : null}
      <div className="plan__buttons">
        <Button type="submit" disabled={draft === null || chosen.length === 0} aria-busy={plan.isPending || undefined}>
          {t('plan.confirm', { count: chosen.length })}
        </Button>
        <Link to={list}>{t('cancel')}</Link>
        <p className="numeric" role="status">
          {t('plan.sumOfGroups', { count: chosen.length })}, {t('plan.sumOfMembers', { count: membersOf(chosen) })}
        </p>
      </div>
    </form>
  );
};
