import { OpenAPIHono } from '@amuro/http';
import type { Deps } from '../deps.ts';

/** Every route file exports one of these. */
export type AddRoute = (app: OpenAPIHono, deps: Deps) => void;
