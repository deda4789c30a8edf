import { Button } from '@digdir/designsystemet-react';
import type { Branding } from '@medspill/contracts';
import { type ChangeEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { FileButton } from '../../../components/ui/file-button';
import { ApiError } from '../../../lib/http/api-error';
import { useRemoveLogo, useUpdateLogo } from '../api/branding';

/** Uploads a logo, or takes it away. */
export const LogoField = ({ branding, largest }: { branding: Branding; largest: number }) => {
  const { t } = useTranslation('accounts');
  const hint = useId();
  const upload = useUpdateLogo();
  const remove = useRemoveLogo();
  const [isTooLarge, setTooLarge] = useState(false);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    if (!file) return;
    const tooLarge = file.size > largest;
    setTooLarge(tooLarge);
    upload.reset();
    remove.reset();
    if (!tooLarge) upload.mutate(file);
    // The same file can be chosen again, once it is mended.
    target.value = '';
  };
  const error = isTooLarge ? new ApiError('logo_unusable', 0) : (upload.error ?? remove.error);
  return (
    <div className="logo-field">
      <h3>{t('branding.logo')}</h3>
      <p id={hint}>{t('branding.logoHint')}</p>
      <FileButton label={t('branding.chooseLogo')} accept="image/png,image/svg+xml" aria-describedby={hint} onChange={choose} />
      {branding.logo ? (
        <Button variant="tertiary" data-size="sm" onClick={() => remove.mutate(undefined)}>
          {t('branding.removeLogo')}
        </Button>
      ) : null}
      <span role="status">{upload.isSuccess ? t('organisation.saved') : null}</span>
      {error ? <ErrorNotice error={error} /> : null}
    </div>
  );
};
