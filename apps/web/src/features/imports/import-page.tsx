import './imports.css';
import { Heading } from '@digdir/designsystemet-react';
import type { ImportProblem } from '@medspill/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/ui/error-notice';
import { ApiError } from '../../lib/http/api-error';
import { sessionQuery } from '../../lib/session/session';
import { type ProgrammeUpload, uploadProgramme } from './api/upload-programme';
import { FormatHelp } from './components/format-help';
import { ImportDone } from './components/import-done';
import { ImportForm } from './components/import-form';
import { ImportIssues } from './components/import-issues';
import { UploadProgress } from './components/upload-progress';

const hasIssues = (body: unknown): body is ImportProblem => typeof body === 'object' && body !== null && 'importIssues' in body;

/** What was wrong in the files, where that is what the error says. */
const issuesOf = (error: unknown): ImportProblem | undefined =>
  error instanceof ApiError && hasIssues(error.body) ? error.body : undefined;

/** `/import`: brings in a programme folder, all or nothing. */
export const ImportPage = () => {
  const { t } = useTranslation('imports');
  const client = useQueryClient();
  const [sent, setSent] = useState(0);
  const upload = useMutation({
    mutationFn: (given: Omit<ProgrammeUpload, 'onProgress'>) => uploadProgramme({ ...given, onProgress: setSent }),
    onMutate: () => setSent(0),
    // The new programme is among those of the reader's session too.
    onSuccess: async () => {
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
      await client.refetchQueries({ queryKey: sessionQuery.queryKey });
    },
  });
  const issues = issuesOf(upload.error);

  return (
    <div className="import">
      <title>{t('title')}</title>
      <header>
        <Heading level={1} data-size="md">
          {t('heading')}
        </Heading>
        <p className="import__lead">{t('lead')}</p>
      </header>
      {upload.isSuccess ? (
        <ImportDone summary={upload.data} onAgain={upload.reset} />
      ) : (
        <>
          <ImportForm busy={upload.isPending} onSubmit={(given) => upload.mutate(given)} />
          {upload.isPending ? <UploadProgress sent={sent} /> : null}
          {issues ? <ImportIssues key={upload.submittedAt} issues={issues.importIssues} more={issues.more} /> : null}
          {upload.isError && !issues ? <ErrorNotice error={upload.error} /> : null}
          <FormatHelp />
        </>
      )}
    </div>
  );
};
