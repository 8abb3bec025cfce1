export type Json = unknown;
export type JsonMap = Record<string, Json>;

export function isMap(node: Json): node is JsonMap {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
