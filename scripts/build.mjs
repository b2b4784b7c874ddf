import { build } from './steps.mjs';

/** `npm run build`: builds data, boundaries and site into `build/`. */
process.exitCode = (await build()) ? 0 : 1;
