import { listFailedJobs, retryJob } from '@medspill/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../lib/http/request';

export const failedJobsQuery = queryOptions({
  queryKey: ['failed-jobs'],
  queryFn: ({ signal }) => request(listFailedJobs, { signal }),
  staleTime: 0,
});

/** Lets a job begin anew. */
export const useRetryJob = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (jobId: string) => request(retryJob, { body: { jobId } }),
    onSettled: () => client.invalidateQueries({ queryKey: failedJobsQuery.queryKey }),
  });
};
