import type { WaveSummary } from '@medspill/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../components/ui/form-dialog';
import { useChangeTimes } from '../api/waves';
import { type MomentInput, momentInput, momentOf, proposedTimes, timesProblem } from '../model/wave-times';
import { useWaveName } from '../use-wave-name';
import { MomentFields } from './moment-fields';
import { OpeningChoice } from './opening-choice';
import { TimeZoneNote } from './time-zone-note';

interface TimesDialogProps {
  wave: WaveSummary;
  onDone: (wave: WaveSummary) => void;
  onCancel: () => void;
}

const inputOf = (iso: string | null, otherwise: MomentInput): MomentInput => (iso === null ? otherwise : momentInput(new Date(iso)));

/** Moves when a planned wave opens and closes, or when an open one closes. */
export const TimesDialog = ({ wave, onDone, onCancel }: TimesDialogProps) => {
  const { t } = useTranslation('waves');
  const change = useChangeTimes(wave.id);
  const [now] = useState(() => new Date());
  const proposed = proposedTimes(now);
  const isPlanned = wave.state === 'planned';
  const [byItself, setByItself] = useState(isPlanned && wave.opensAt !== null);
  const [opens, setOpens] = useState(inputOf(wave.opensAt, proposed.opens));
  const [closes, setCloses] = useState(inputOf(wave.closesAt, proposed.closes));
  const [tried, setTried] = useState(false);
  const given = byItself ? opens : null;
  const problem = tried ? timesProblem(given, closes, now) : null;
  const about = t('about', { group: wave.group.name, kind: useWaveName()(wave).toLowerCase() });

  const submit = (): void => {
    setTried(true);
    const closesAt = momentOf(closes);
    if (closesAt === null || timesProblem(given, closes, new Date()) !== null) return;
    const opensAt = given === null ? null : (momentOf(given)?.toISOString() ?? null);
    change.mutate({ opensAt, closesAt: closesAt.toISOString() }, { onSuccess: onDone });
  };
  const isEarlier = wave.state === 'open' && wave.closesAt !== null && (momentOf(closes)?.getTime() ?? Infinity) < Date.parse(wave.closesAt);
  return (
    <FormDialog
      heading={t(isPlanned ? 'times.heading' : 'times.deadlineHeading', { about })}
      confirm={t('times.save')}
      busy={change.isPending}
      error={change.error}
      onCancel={onCancel}
      onSubmit={submit}
    >
      {isPlanned ? (
        <OpeningChoice
          byItself={byItself}
          opens={opens}
          error={problem === 'opens_missing' ? t('times.problems.opens_missing') : null}
          onByItself={setByItself}
          onOpens={setOpens}
        />
      ) : null}
      <MomentFields
        legend={t('times.closes')}
        value={closes}
        error={problem !== null && problem !== 'opens_missing' ? t(`times.problems.${problem}`) : null}
        onChange={setCloses}
      />
      {isEarlier ? <p className="form-hint">{t('times.earlier')}</p> : null}
      <TimeZoneNote />
    </FormDialog>
  );
};
