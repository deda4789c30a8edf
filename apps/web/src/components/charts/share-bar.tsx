export interface Share {
  key: string;
  label: string;
  count: number;
  tone: 'up' | 'none' | 'down';
}

/** Counts that make up a whole, as one bar with the words below it. */
export const ShareBar = ({ shares }: { shares: readonly Share[] }) => (
  <div className="share-bar">
    <div className="share-bar__bar" aria-hidden="true">
      {shares.map(({ key, count, tone }) =>
        count > 0 ? <span key={key} data-tone={tone} style={{ flexGrow: count }} /> : null,
      )}
    </div>
    <ul>
      {shares.map(({ key, label, count, tone }) => (
        <li key={key} data-tone={tone}>
          <b>{count}</b> {label}
        </li>
      ))}
    </ul>
  </div>
);
