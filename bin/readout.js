#!/usr/bin/env node
// Plain JavaScript, so that a Node that reads no TypeScript can still say that it is too old.
const { node } = process.versions;
if (Number.parseInt(node, 10) < 24) {
  console.error(`readout: needs Node 24 or newer, this is ${node}; run it as: npm run -s readout -- …`);
  process.exit(1);
}
await import('../src/cli.ts');
