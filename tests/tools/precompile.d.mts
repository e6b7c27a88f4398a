/** A hook of vite's, as much of it as is used. */
interface Loader {
  addWatchFile(file: string): void;
}

export const forEsbuild: import('esbuild').Plugin;
export const forVite: { name: string; load(this: Loader, id: string): Promise<{ code: string; map: null } | undefined> };
