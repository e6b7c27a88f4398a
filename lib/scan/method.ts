/** How a scan was made: what its report says about itself. */
export interface Method {
  pack: string;
  rules: number;
  asOf: string;
  startedAt: string;
  endedAt: string;
  inputs: string[];
  rendered: boolean;
  ignoreRobots?: string;
  delayMs: number;
  limitMs: number;
  mostBytes: number;
  retries: number;
}
