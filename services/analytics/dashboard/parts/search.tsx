import { useEffect, useState } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

const pauseMs = 250;

/** A search field that reports its text once the typing pauses. */
export function Search({ label, value, onChange }: Props) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => onChange(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <label class="field">
      <span>{label}</span>
      <input type="search" value={text} onInput={(event) => setText(event.currentTarget.value)} />
    </label>
  );
}
