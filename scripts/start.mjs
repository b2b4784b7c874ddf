import { build, install, run, tool } from './steps.mjs';

/** `npm start`: installs what is missing, builds everything, serves it and prints the address. */
if (!(await install()) || !(await build())) process.exit(1);
console.log('\nThe atlas is at:');
process.exitCode = await run(tool('tsx'), ['scripts/serve.ts', process.env.PORT ?? '4173']);
