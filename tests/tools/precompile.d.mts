export const forEsbuild: import('esbuild').Plugin;
export const forVite: import('vite').Plugin;
