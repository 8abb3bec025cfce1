import { canonicalJson } from './canonical-json.ts';
import { operationVersions, type Operation } from './operation-versions.ts';
import { sha256 } from './sha256.ts';

export interface KeyParts {
  operation: Operation;
  /** Semantics version, if the operation's own is not enough. */
  version?: number;
  /** Resolved scientific settings: no names, hosts, paths, devices or token budgets. */
  settings: unknown;
  /** Keys of the inputs, by role. */
  inputs: Record<string, string | string[]>;
}

/** Identity of what is computed: sha256 of the RFC 8785 JSON of operation, its semantics version, settings and inputs. */
export function keyOf({ operation, settings, inputs, version }: KeyParts): string {
  const usual = operationVersions[operation];
  return sha256(canonicalJson({ operation, version: version ?? usual, settings, inputs }));
}
