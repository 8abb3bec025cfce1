// Generated from openapi/ by "npm run openapi". Do not edit.
export type paths = Record<string, never>;
