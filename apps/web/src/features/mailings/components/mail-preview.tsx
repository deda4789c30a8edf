import { Heading } from '@digdir/designsystemet-react';
import type { MailWording } from '@medspill/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { Segmented } from '../../../components/ui/segmented';
import { previewQuery } from '../api/mail-templates';

interface MailPreviewProps {
  programmeId: string;
  wording: MailWording;
  /** False while the wording cannot be sent: the last that could stays in sight. */
  valid: boolean;
}

const forms = ['layout', 'plain'] as const;

/** The mail as somebody made up would get it, with layout and as plain text. */
export const MailPreview = ({ programmeId, wording, valid }: MailPreviewProps) => {
  const { t } = useTranslation('mailings');
  const [form, setForm] = useState<(typeof forms)[number]>('layout');
  const { data, isError, error } = useQuery({ ...previewQuery(programmeId, wording), enabled: valid });
  return (
    <section className="mail-preview" aria-labelledby="mail-preview" lang={wording.locale}>
      <div className="mail-preview__bar">
        <Heading level={2} data-size="2xs" id="mail-preview">
          {t('preview.heading')}
        </Heading>
        <Segmented label={t('preview.form')} value={form} options={forms.map((value) => ({ value, label: t(`preview.${value}`) }))} onChange={setForm} />
      </div>
      {isError ? <ErrorNotice error={error} /> : null}
      {data ? (
        <>
          <dl className="mail-preview__head">
            <dt>{t('preview.from')}</dt>
            <dd>{data.from ?? t('preview.noServer')}</dd>
            <dt>{t('preview.subject')}</dt>
            <dd>{data.subject}</dd>
          </dl>
          {form === 'plain' ? (
            <pre className="mail-preview__plain">{data.text}</pre>
          ) : (
            <div className="mail-preview__mail">
              {data.paragraphs.map((part) =>
                typeof part === 'string' ? (
                  <p key={part}>{part}</p>
                ) : (
                  <div key={part.url}>
                    <p>
                      <span className="mail-preview__button">{part.label}</span>
                    </p>
                    <p className="mail-preview__small">{part.url}</p>
                  </div>
                ),
              )}
              <div className="mail-preview__notes">
                {[...data.notes, 'Medspill'].map((note) =>
                  typeof note === 'string' ? (
                    <p key={note} className="mail-preview__small">
                      {note}
                    </p>
                  ) : (
                    <p key={note.url} className="mail-preview__small">
                      <span className="mail-preview__link">{note.label}</span>
                    </p>
                  ),
                )}
              </div>
            </div>
          )}
        </>
      ) : null}
    </section>
  );
};
