import { downloadExport, type ExportStatus, getExport, removeExport } from '@medspill/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { buildUrl } from '../http/build-url';
import { request } from '../http/request';

/** How often is asked how far the file has come. */
const everyMs = 400;

const isUnderWay = (status: ExportStatus | undefined): boolean => status?.state === 'waiting' || status?.state === 'working';

const exportKey = (exportId: string | null) => ['export', exportId] as const;

/** Where the file is fetched from. */
export const exportUrl = (exportId: string): string => buildUrl(downloadExport.path, { exportId });

const save = ({ id, fileName }: ExportStatus): void => {
  const link = document.createElement('a');
  link.href = exportUrl(id);
  link.download = fileName ?? '';
  link.click();
};

/** One file at a time: asked for, watched while it is made, and saved when it is there. */
export const useExport = () => {
  const client = useQueryClient();
  const [exportId, setExportId] = useState<string | null>(null);
  const begin = useMutation({
    mutationFn: (start: () => Promise<ExportStatus>) => start(),
    onSuccess: (status) => {
      client.setQueryData(exportKey(status.id), status);
      setExportId(status.id);
    },
  });
  const { data: status, error } = useQuery({
    queryKey: exportKey(exportId),
    queryFn: ({ signal }) => request(getExport, { params: { exportId: exportId ?? '' }, signal }),
    enabled: exportId !== null,
    refetchInterval: (query) => (isUnderWay(query.state.data) ? everyMs : false),
    // Somebody who looks at another tab meanwhile wants the file as well.
    refetchIntervalInBackground: true,
  });
  const isReady = status?.state === 'ready';
  useEffect(() => {
    if (isReady && status) save(status);
    // Once for each file, not for each answer about it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [exportId, isReady]);
  const forget = (): void => {
    setExportId(null);
    begin.reset();
  };
  return {
    start: begin.mutate,
    status: exportId === null ? undefined : status,
    isBusy: begin.isPending || (exportId !== null && (status === undefined || isUnderWay(status))),
    error: begin.error ?? error,
    cancel: (): void => {
      if (exportId !== null) void request(removeExport, { params: { exportId } }).catch(() => undefined);
      forget();
    },
    forget,
  };
};
