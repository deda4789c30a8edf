import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorNotice } from './error-notice';

interface LoadedProps<Data> {
  query: UseQueryResult<Data>;
  /** The shape of what is coming. */
  skeleton: ReactNode;
  children: (data: Data) => ReactNode;
}

/** What is shown of a request: its shape while it loads, what went wrong, or its data. */
export const Loaded = <Data,>({ query, skeleton, children }: LoadedProps<Data>) => {
  if (query.data !== undefined) {
    return (
      <div aria-busy={query.isPlaceholderData} className="loaded">
        {children(query.data)}
      </div>
    );
  }
  if (query.isError) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  return skeleton;
};
