/* Runs on any Node, however old, and before anything is installed: no imports, old syntax only. */
var parts = process.versions.node.split('.');
var major = Number(parts[0]);
var minor = Number(parts[1]);
/* On Linux x64 the project brings its own Node 22 as a package, so Node only has to be new enough for npm. */
var brings = process.platform === 'linux' && process.arch === 'x64';
var needed = brings ? '20' : '22.13';
var enough = brings ? major >= 20 : major > 22 || (major === 22 && minor >= 13);
if (!enough) {
  console.error('签前看 needs Node.js %s or newer; this is %s.', needed, process.versions.node);
  console.error('Install the current LTS release from https://nodejs.org or with your package manager, open a new terminal, run it again.');
  process.exit(1);
}
