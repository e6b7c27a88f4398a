import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Problem, problemSchema, type Review, reviewSchema } from '@/lib/schema/review';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Bundles the doors as `npm run review` does. */
export function bundle(): void {
  execFileSync(process.execPath, ['tests/tools/bundle-cli.mjs'], { cwd: root });
}

/** Runs the bundled command line as a child process, as a person would. */
export function review(
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, '.output/cli/main.js'), ...args], {
      env: { ...process.env, FORCE_COLOR: undefined, ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }));
    // A door that refuses its input before reading it closes the pipe: not the test's concern.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Runs a line of shell with `$REVIEW` standing for the command. */
export function shell(line: string): Ran {
  const command = `"${process.execPath}" "${join(root, '.output/cli/main.js')}"`;
  try {
    return {
      status: 0,
      stdout: execFileSync('bash', ['-c', line.replaceAll('$REVIEW', command)], { encoding: 'utf8', stdio: 'pipe' }),
      stderr: '',
    };
  } catch (error) {
    if (error instanceof Error && 'status' in error && 'stderr' in error && 'stdout' in error) {
      return { status: Number(error.status), stdout: String(error.stdout), stderr: String(error.stderr) };
    }
    throw error;
  }
}

/** A new folder holding these files. */
export function folder(files: Record<string, string | Uint8Array> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'review-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** The objects of a JSON run, each held against its schema. */
export function results(stdout: string): (Review | Problem)[] {
  const lines = stdout.split('\n');
  if (lines.pop() !== '') throw new Error('The output does not end in a line break.');
  return lines.map((line) => reviewSchema.or(problemSchema).parse(JSON.parse(line)));
}

/** The reviews alone, when there must be nothing else. */
export function reviews(stdout: string): Review[] {
  return results(stdout).map((result) => reviewSchema.parse(result));
}

/** A few clauses of an invented lender: everything it should not ask for. */
export const grasping = [
  '白桦借款个人信息授权书',
  '第一条 您同意我们读取并保存您手机中的全部联系人。',
  '第二条 您逾期后，我们有权联系您的亲友、同事，并告知您的欠款情况。',
  '第三条 您若不同意上述授权，我们将无法为您提供借款服务。',
  '',
].join('\n');

/** And a lender that asks for nothing of the kind. */
export const modest = [
  '白杨银行个人消费贷款合同',
  '第一条 贷款人向借款人发放贷款人民币一万元，期限十二个月，年利率百分之六。',
  '第二条 借款人应当按照约定的日期归还本息。',
  '第三条 我们不读取您的通讯录。',
  '',
].join('\n');
