interface Props {
  /** What the pages list, in the plural. */
  things: string;
  from: number;
  size: number;
  count: number;
  onChange: (from: string) => void;
}

/** Shows which part of a long list is visible, with buttons for the other parts. Renders nothing if all of it is visible. */
export function Pager({ things, from, size, count, onChange }: Props) {
  if (count <= size) return null;
  const last = Math.min(count, from + size - 1);
  return (
    <nav class="pager" aria-label={`Pages of ${things}`}>
      <button type="button" disabled={from <= 1} onClick={() => onChange(String(Math.max(1, from - size)))}>
        Previous
      </button>
      <span role="status">
        {things} {from} to {last} of {count}
      </span>
      <button type="button" disabled={last >= count} onClick={() => onChange(String(from + size))}>
        Next
      </button>
    </nav>
  );
}

/** The first item of the current page, kept within the list. */
export function firstOf(from: string, count: number): number {
  return Math.max(1, Math.min(Math.floor(Number(from)) || 1, Math.max(1, count)));
}
