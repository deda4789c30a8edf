import { useEffect, useState } from 'react';

/** The token behind the address's `#`, which is taken out of the address bar: what stays there is read over shoulders and in histories. */
export const useLinkToken = (): string => {
  const [token] = useState(() => location.hash.slice(1));
  useEffect(() => {
    history.replaceState(history.state, '', location.pathname + location.search);
  }, []);
  return token;
};
