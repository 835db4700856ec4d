import { astroConfig } from './src/site/astro-config.ts';

export default astroConfig();
