import * as z from 'zod/mini';

// Before the first schema: zod otherwise probes `new Function`, which a content security policy reports as a violation.
z.config({ jitless: true });

export { z };
