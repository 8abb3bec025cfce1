import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A table that may be wider than the page. It scrolls on its own and says so. */
export function Wide({ label, children }: { label: string; children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  const [isCut, setIsCut] = useState(false);
  useEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const look = () => setIsCut(current.scrollWidth > current.clientWidth + 1);
    const observer = new ResizeObserver(look);
    observer.observe(current);
    if (current.firstElementChild !== null) observer.observe(current.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return (
    <>
      <p class="muted hint" hidden={!isCut}>
        {'Scroll sideways for more columns \u2192'}
      </p>
      <div class="wide" tabIndex={0} role="region" aria-label={label} ref={box}>
        {children}
      </div>
    </>
  );
}
