import { z } from 'zod';

// zod builds faster parsers with `new Function`, which the extension's policy forbids. It tries that once while the
// first object schema is declared, and the attempt alone is reported as a violation; so schemas are declared with the
// `z` of this file.
z.config({ jitless: true });

export { z };
