/** Longer than this no request waits at a time. */
const mostWaitSeconds = 60;

/** How long a server asks to wait: `Retry-After`, in seconds or as a date; null where it says nothing that can be read. */
export function retryAfterSeconds(header: string | null | undefined): number | null {
  if (header === null || header === undefined) return null;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.min(mostWaitSeconds, Math.max(0, seconds)) : null;
}
