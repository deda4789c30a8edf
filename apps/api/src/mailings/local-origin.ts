import type { Config } from '../platform/config/config.js';

/** Where links in mails lead that no request asked for: the public address, or this machine where there is none. */
export const localOrigin = ({ publicUrl, host, port }: Pick<Config, 'publicUrl' | 'host' | 'port'>): string => publicUrl ?? `http://${host}:${port}`;
