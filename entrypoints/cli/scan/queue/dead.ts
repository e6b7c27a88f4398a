import { Queue } from 'bullmq';
import { connect } from './connection';
import { DEAD_QUEUE } from './jobs';

/** The jobs that no worker could do, newest first, as JSON lines: what it was, and why it failed. Never any text. */
export async function deadJobs(redisUrl: string): Promise<string> {
  const redis = connect(redisUrl, () => undefined);
  const queue = new Queue(DEAD_QUEUE, { connection: redis });
  try {
    const jobs = await queue.getWaiting(0, 999);
    return jobs.map((job) => `${JSON.stringify({ kind: job.name, at: new Date(job.timestamp).toISOString(), ...job.data })}\n`).join('');
  } finally {
    await queue.close();
    redis.disconnect();
  }
}
