import { Radio } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { MomentInput } from '../model/wave-times';
import { MomentFields } from './moment-fields';

interface OpeningChoiceProps {
  byItself: boolean;
  opens: MomentInput;
  error: string | null;
  onByItself: (byItself: boolean) => void;
  onOpens: (opens: MomentInput) => void;
}

/** Whether a planned wave opens by itself, and when. */
export const OpeningChoice = ({ byItself, opens, error, onByItself, onOpens }: OpeningChoiceProps) => {
  const { t } = useTranslation('waves');
  return (
    <>
      <fieldset className="radio-fields">
        <legend>{t('times.opening')}</legend>
        <Radio name="opening" value="itself" label={t('times.byItself')} checked={byItself} onChange={() => onByItself(true)} />
        <Radio name="opening" value="hand" label={t('times.byHand')} checked={!byItself} onChange={() => onByItself(false)} />
      </fieldset>
      {byItself ? <MomentFields legend={t('times.opens')} value={opens} error={error} onChange={onOpens} /> : null}
    </>
  );
};
