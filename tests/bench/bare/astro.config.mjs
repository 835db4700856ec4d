import { defineConfig } from 'astro/config';

export default defineConfig({ logLevel: 'warn' });
