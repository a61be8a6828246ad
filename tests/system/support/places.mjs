import { fileURLToPath } from 'node:url';

/** The top of the repository, and the folder of the extension. */
export const repository = fileURLToPath(new URL('../../../', import.meta.url));
export const extension = fileURLToPath(new URL('../../../src/ScenarioFacts.VSCode/', import.meta.url));
export const facts = fileURLToPath(new URL('../../../facts/', import.meta.url));
