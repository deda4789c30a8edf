import { Button, Field, Label, Textarea } from '@digdir/designsystemet-react';
import type { Contribution, DevelopmentArea, DevelopmentMember } from '@medspill/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { useContribute } from '../api/development';
import { ConflictNote, isConflict } from './conflict-note';
import { usePlan } from './plan-context';

interface WriterProps {
  area: DevelopmentArea;
  member: DevelopmentMember;
  contribution: Contribution | undefined;
  label: string;
  onClose: () => void;
}

/** What one member will do, being written. */
const Writer = ({ area, member, contribution, label, onClose }: WriterProps) => {
  const { t } = useTranslation(['development', 'common']);
  const { plan, announce } = usePlan();
  const [text, setText] = useState(contribution?.text ?? '');
  const [seen] = useState(contribution?.version ?? 0);
  const contribute = useContribute(plan.group.id, area.id);
  const conflict = isConflict(contribute.error);
  const saved = (): void => {
    onClose();
    announce({ text: t('done.contribution') });
  };
  const save = (): void => {
    const given = { memberId: member.id, text: text.trim() || null, version: conflict ? (contribution?.version ?? 0) : seen };
    // Who had written nothing moves up in the list when it is saved, so that what is told must not depend on this form.
    void contribute.mutateAsync(given).then(saved, () => undefined);
  };
  return (
    <div className="writer no-print">
      {contribute.isError && !conflict ? <ErrorNotice error={contribute.error} /> : null}
      <Field>
        <Label>{label}</Label>
        <Field.Description>{t('contribution.hint')}</Field.Description>
        <Textarea rows={3} maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      {conflict ? <ConflictNote theirs={[{ label: t('contribution.theirs'), text: contribution?.text ?? null }]} /> : null}
      <div className="writer__buttons">
        <Button data-size="sm" onClick={save} aria-busy={contribute.isPending || undefined}>
          {conflict ? t('conflict.overwrite') : t('save')}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={onClose}>
          {t('common:form.cancel')}
        </Button>
      </div>
    </div>
  );
};

interface LineProps {
  area: DevelopmentArea;
  member: DevelopmentMember;
  contribution: Contribution | undefined;
  own: boolean;
}

/** One member's line: the words, or a way to write them for whoever may. */
const Line = ({ area, member, contribution, own }: LineProps) => {
  const { t } = useTranslation('development');
  const { mayEdit } = usePlan();
  const [writing, setWriting] = useState(false);
  const name = member.name ?? t('nameless');
  const mayWrite = (own || mayEdit) && !member.left;
  if (!contribution && !mayWrite) return null;
  const label = own ? t('contribution.own') : t('contribution.of', { name });
  const verb = contribution ? 'change' : 'write';
  return (
    <li className="contribution" data-own={own || undefined}>
      <p className="contribution__who">
        <b>{own ? t('contribution.you', { name }) : name}</b>
        {contribution?.onBehalf ? <span> {t('contribution.onBehalf')}</span> : null}
      </p>
      {contribution && !writing ? <p className="contribution__text">{contribution.text}</p> : null}
      {writing ? <Writer area={area} member={member} contribution={contribution} label={label} onClose={() => setWriting(false)} /> : null}
      {mayWrite && !writing ? (
        <button type="button" className="link-button no-print" onClick={() => setWriting(true)}>
          {own ? t(`contribution.${verb}Own`) : t(`contribution.${verb}For`, { name })}
        </button>
      ) : null}
    </li>
  );
};

/** What each member will do for the area: one's own first, and those who have written nothing out of the way. */
export const Contributions = ({ area }: { area: DevelopmentArea }) => {
  const { t } = useTranslation('development');
  const { plan, mayEdit } = usePlan();
  const contributions = new Map(area.work?.contributions.map((one) => [one.memberId, one]));
  const own = plan.members.find(({ id }) => id === plan.ownMemberId);
  const others = plan.members.filter((member) => member !== own);
  const written = others.filter(({ id }) => contributions.has(id));
  const silent = mayEdit ? others.filter(({ id, left }) => !left && !contributions.has(id)) : [];
  const line = (member: DevelopmentMember) => (
    <Line key={member.id} area={area} member={member} contribution={contributions.get(member.id)} own={member === own} />
  );
  return (
    <div className="area-part">
      <h4>{t('contribution.title')}</h4>
      {contributions.size === 0 && !own && !mayEdit ? <p className="area-part__empty">{t('contribution.none')}</p> : null}
      {own || mayEdit ? null : <p className="area-part__empty">{t('contribution.unknown')}</p>}
      <ul>{(own ? [own, ...written] : written).map(line)}</ul>
      {silent.length === 0 ? null : (
        <details className="no-print">
          <summary>{t('contribution.others', { count: silent.length })}</summary>
          <ul className="silent">{silent.map(line)}</ul>
        </details>
      )}
    </div>
  );
};
