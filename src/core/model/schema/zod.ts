import { config } from 'zod/mini';

// Before the first schema: zod otherwise probes `new Function`, which a content security policy reports as a violation.
// Schemas import this first and then zod itself: handed on from here, bundlers could not leave out what nobody uses.
config({ jitless: true });
