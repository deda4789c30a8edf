import { Component, type ReactNode } from 'react';
import { ErrorNotice } from '../components/ui/error-notice';

interface State {
  readonly failure: { readonly error: unknown } | null;
}

/** What is shown when the survey throws, for example because a part of it could not be loaded: what was saved is safe. */
export class SurveyErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return <ErrorNotice level={1} error={failure.error} onRetry={() => window.location.reload()} />;
  }
}
