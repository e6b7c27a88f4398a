import { type ChildProcess, spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { onPath } from '../tools/programs';
import { newFolder } from './command';

/** Debian's redis-server on a loopback port, keeping nothing on disk: when it restarts, everything is lost. */
export interface OwnRedis {
  url: string;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export const redisServer = (): string | undefined => onPath('redis-server');

export async function openRedis(program: string): Promise<OwnRedis> {
  const port = await freePort();
  let child = await started(program, port);
  const stop = () => ended(child);
  return {
    url: `redis://127.0.0.1:${port}`,
    async restart() {
      await stop();
      child = await started(program, port);
    },
    stop,
  };
}

async function started(program: string, port: number): Promise<ChildProcess> {
  const child = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', newFolder()], {
    stdio: 'ignore',
  });
  await untilAnswers(port).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  return child;
}

/** Waits until something listens on a loopback port, 5 s at most. */
export async function untilAnswers(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await answers(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('redis-server did not start within 5 s');
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('close', () => resolve());
    child.kill('SIGKILL');
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket
      .once('error', () => resolve(false))
      .once('connect', () => {
        socket.destroy();
        resolve(true);
      });
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
