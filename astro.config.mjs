import { openDefaultSession } from './src/site/default-session.ts';

export default openDefaultSession(new Date().toISOString().slice(0, 10));
