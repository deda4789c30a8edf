import { Textfield } from '@digdir/designsystemet-react';
import type { AreaDetails, DevelopmentArea, WaveKind } from '@medspill/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../components/ui/choice';
import { FormDialog } from '../../../components/ui/form-dialog';
import { useFormat } from '../../../lib/format/use-format';
import { useCreateArea, useUpdateArea } from '../api/development';
import { closedKinds, presentGathering } from '../model/gatherings';
import { ConflictNote, isConflict } from './conflict-note';
import { FactorChoice } from './factor-choice';
import { LongField, textOrNull } from './long-field';
import { usePlan } from './plan-context';

const useDraft = (initial: Partial<DevelopmentArea>) => {
  const [title, setTitle] = useState(initial.title ?? '');
  const [factors, setFactors] = useState<readonly string[]>(initial.factors ?? []);
  const [why, setWhy] = useState(initial.why ?? '');
  const [wanted, setWanted] = useState(initial.wanted ?? '');
  const [measure, setMeasure] = useState(initial.measure ?? '');
  const [reviewOn, setReviewOn] = useState(initial.reviewOn ?? '');
  const [tried, setTried] = useState(false);
  const details: AreaDetails = {
    title: title.trim(),
    factors: [...factors],
    why: textOrNull(why),
    wanted: textOrNull(wanted),
    measure: textOrNull(measure),
    reviewOn: reviewOn === '' ? null : reviewOn,
  };
  const complete = details.title !== '' && factors.length > 0;
  return { title, setTitle, factors, setFactors, why, setWhy, wanted, setWanted, measure, setMeasure, reviewOn, setReviewOn, tried, setTried, details, complete };
};

const Fields = (draft: ReturnType<typeof useDraft>) => {
  const { t } = useTranslation('development');
  return (
    <>
      <Textfield
        label={t('area.title')}
        description={t('area.titleHint')}
        value={draft.title}
        maxLength={200}
        autoComplete="off"
        error={draft.tried && draft.details.title === '' ? t('area.titleMissing') : false}
        onChange={(event) => draft.setTitle(event.target.value)}
      />
      <FactorChoice chosen={draft.factors} onChange={draft.setFactors} error={draft.tried && draft.factors.length === 0 ? t('area.factorsMissing') : false} />
      <LongField label={t('area.why')} hint={t('area.whyHint')} value={draft.why} onChange={draft.setWhy} />
      <LongField label={t('area.wanted')} hint={t('area.wantedHint')} value={draft.wanted} onChange={draft.setWanted} />
      <LongField label={t('area.measure')} hint={t('area.measureHint')} value={draft.measure} rows={2} onChange={draft.setMeasure} />
      <Textfield className="date-field" type="date" label={t('area.reviewOn')} value={draft.reviewOn} onChange={(event) => draft.setReviewOn(event.target.value)} />
    </>
  );
};

interface NewAreaDialogProps {
  /** A factor to begin with. */
  factor: string | null;
  onClose: () => void;
}

export const NewAreaDialog = ({ factor, onClose }: NewAreaDialogProps) => {
  const { t } = useTranslation('development');
  const { plan, announce } = usePlan();
  const draft = useDraft({ factors: factor === null ? [] : [factor] });
  const [chosenAfter, setChosenAfter] = useState<WaveKind>(presentGathering(plan));
  const create = useCreateArea(plan.group.id);
  const kinds = closedKinds(plan);
  const submit = (): void => {
    draft.setTried(true);
    if (!draft.complete) return;
    create.mutate({ ...draft.details, chosenAfter }, {
      onSuccess: () => {
        onClose();
        announce({ text: t('done.areaAdded', { title: draft.details.title }) });
      },
    });
  };
  return (
    <FormDialog wide heading={t('area.new')} confirm={t('area.add')} busy={create.isPending} error={create.error} onCancel={onClose} onSubmit={submit}>
      {kinds.length > 1 ? (
        <Choice
          label={t('area.chosenAfter')}
          value={chosenAfter}
          options={kinds.map((kind) => ({ value: kind, label: t(`waves.${kind}`) }))}
          onChange={(value) => setChosenAfter(kinds.find((kind) => kind === value) ?? chosenAfter)}
        />
      ) : null}
      <Fields {...draft} />
    </FormDialog>
  );
};

export const EditAreaDialog = ({ area, onClose }: { area: DevelopmentArea; onClose: () => void }) => {
  const { t } = useTranslation('development');
  const format = useFormat();
  const { plan, wording } = usePlan();
  const draft = useDraft(area);
  const [seen] = useState(area.version);
  const update = useUpdateArea(plan.group.id, area.id);
  const conflict = isConflict(update.error);
  const submit = (): void => {
    draft.setTried(true);
    // Whoever saves once more has been shown what stands there now.
    if (draft.complete) update.mutate({ ...draft.details, version: conflict ? area.version : seen }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      wide
      heading={t('area.edit')}
      confirm={conflict ? t('conflict.overwrite') : t('save')}
      busy={update.isPending}
      error={conflict ? null : update.error}
      onCancel={onClose}
      onSubmit={submit}
    >
      <Fields {...draft} />
      {conflict ? (
        <ConflictNote
          theirs={[
            { label: t('area.title'), text: area.title },
            { label: t('area.factors'), text: area.factors.map(wording.factorName).join(', ') },
            { label: t('area.why'), text: area.why },
            { label: t('area.wanted'), text: area.wanted },
            { label: t('area.measure'), text: area.measure },
            { label: t('area.reviewOn'), text: area.reviewOn && format.date(area.reviewOn) },
          ]}
        />
      ) : null}
    </FormDialog>
  );
};
