import { Logger } from '@nestjs/common';

const logger = new Logger('SignIn');

/**
 * What better-auth has to say, in the service's log. Only errors, and of these only the first line: its warnings tell of
 * every wrong password, and what follows a message can hold addresses of people.
 */
export const log = {
  disableColors: true,
  level: 'error',
  log: (level: string, message: string) => {
    if (level === 'error') logger.error(message);
  },
} as const;
