import { Redis } from 'ioredis';

/** A connection that outlasts a restart of Redis: commands wait for it to come back. Errors are told once until it is back. */
export function connect(url: string, onTrouble: (message: string) => void): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    enableReadyCheck: true,
    connectTimeout: 10_000,
    retryStrategy: (times) => Math.min(100 * times, 2000),
  });
  let isTold = false;
  redis.on('error', (error: Error) => {
    if (!isTold) onTrouble(error.message);
    isTold = true;
  });
  redis.on('ready', () => {
    isTold = false;
  });
  return redis;
}

/** The address without its password, for people to read. */
export function shown(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
