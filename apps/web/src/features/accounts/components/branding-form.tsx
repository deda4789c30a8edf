import { Button, Heading, Textfield } from '@digdir/designsystemet-react';
import { type Branding, contrastWithWhite, isAccent, largestLogo, leastContrast } from '@medspill/contracts';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { useFormat } from '../../../lib/format/use-format';
import { useUpdateAccent } from '../api/branding';
import { FilePreview } from './file-preview';
import { LogoField } from './logo-field';

/** What files look like where nothing is chosen. */
const usualAccent = '#0a4a86';

/** Why a colour cannot be used; null when it can. */
const useColourProblem = (colour: string): string | null => {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  if (isAccent(colour)) return null;
  if (!/^#[0-9a-f]{6}$/.test(colour)) return t('branding.accentForm');
  return t('branding.accentPale', { contrast: format.number(contrastWithWhite(colour), 1), least: format.number(leastContrast, 1) });
};

interface BrandingFormProps {
  branding: Branding;
  /** Changes whenever it was read anew, so that the browser shows no older picture. */
  version: number;
}

/** Colour and logo of the files that people download, and how a first page looks with them. */
export const BrandingForm = ({ branding, version }: BrandingFormProps) => {
  const { t } = useTranslation('accounts');
  const update = useUpdateAccent();
  const [accent, setAccent] = useState(branding.accent ?? usualAccent);
  const problem = useColourProblem(accent);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (problem === null && !update.isPending) update.mutate(accent === usualAccent ? null : accent);
  };
  return (
    <section className="branding" aria-labelledby="branding-title">
      <Heading level={2} data-size="sm" id="branding-title">
        {t('branding.title')}
      </Heading>
      <p>{t('branding.introduction')}</p>
      <div className="branding__columns">
        <div className="stack">
          <form className="organisation-form" onSubmit={submit} noValidate>
            <div className="branding__colour">
              <input type="color" aria-label={t('branding.pick')} value={/^#[0-9a-f]{6}$/.test(accent) ? accent : usualAccent} onChange={(event) => setAccent(event.target.value)} />
              <Textfield
                label={t('branding.accent')}
                value={accent}
                maxLength={7}
                error={problem ?? false}
                onChange={(event) => setAccent(event.target.value.trim().toLowerCase())}
              />
            </div>
            {update.isError ? <ErrorNotice error={update.error} /> : null}
            <div className="organisation-form__buttons">
              <Button type="submit" aria-busy={update.isPending || undefined}>
                {t('branding.save')}
              </Button>
              <span role="status">{update.isSuccess ? t('organisation.saved') : null}</span>
            </div>
          </form>
          <LogoField branding={branding} largest={largestLogo} />
        </div>
        <FilePreview accent={problem === null ? accent : usualAccent} hasLogo={branding.logo !== null} version={version} />
      </div>
    </section>
  );
};
