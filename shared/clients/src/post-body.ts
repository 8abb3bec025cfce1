import type { ServiceName } from '@amuro/contracts';
import type { ServicePaths } from './client.ts';

interface TakesJson<Body> {
  post: { requestBody: { content: { 'application/json': Body } } };
}

/** JSON body of `POST path` of a service, as its document describes it. */
export type PostBody<S extends ServiceName, P extends keyof ServicePaths[S]> =
  ServicePaths[S][P] extends TakesJson<infer Body> ? Body : never;
