import { useRef } from 'preact/hooks';

interface Props {
  tabs: { tab: string; title: string }[];
  current: string;
  onChoose: (tab: string) => void;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs by the WAI-ARIA pattern: arrow keys move, Home and End jump. */
export function Tabs({ tabs, current, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ tab }) => tab === current);
    const step = steps[event.key];
    const jump = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : null;
    const next = jump ?? (step === undefined ? null : (at + step + tabs.length) % tabs.length);
    if (next === null) return;
    event.preventDefault();
    onChoose(tabs[next]!.tab);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Views" ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ tab, title }) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === current}
          aria-controls="view"
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
