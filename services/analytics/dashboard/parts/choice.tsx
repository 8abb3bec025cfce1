import { useState } from 'preact/hooks';
import { matches } from '../state/choices.ts';

interface Option {
  value: string;
  label: string;
}
interface OneProps {
  label: string;
  options: Option[];
  value: string;
  onChange: (value: string) => void;
}

/** Chooses one of several; renders nothing if there is only one. */
export function ChooseOne({ label, options, value, onChange }: OneProps) {
  if (options.length < 2) return null;
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How many names of a long list are shown at a time. */
const mostListed = 30;

interface SomeProps {
  label: string;
  names: string[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** Chooses any number of names; none means all. */
export function ChooseSome({ label, names, chosen, onChange }: SomeProps) {
  const [search, setSearch] = useState('');
  if (names.length < 2) return null;
  const found = names.filter((name) => chosen.includes(name) || matches(name, search));
  const toggled = (name: string) =>
    names.filter((other) => (other === name ? !chosen.includes(name) : chosen.includes(other)));
  return (
    <details class="some">
      <summary>
        <span>{label}</span> {chosen.length === 0 ? 'all' : chosen.join(', ')}
      </summary>
      <fieldset>
        <legend class="hidden">{label}</legend>
        {names.length > mostListed ? (
          <input
            type="search"
            aria-label={`Search ${label.toLowerCase()}`}
            placeholder="search"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        ) : null}
        {found.slice(0, mostListed).map((name) => (
          <label key={name}>
            <input type="checkbox" checked={chosen.includes(name)} onChange={() => onChange(toggled(name))} />
            {name}
          </label>
        ))}
        {found.length > mostListed ? <p class="muted">{found.length - mostListed} more: search</p> : null}
        {chosen.length === 0 ? null : (
          <button type="button" onClick={() => onChange([])}>
            all
          </button>
        )}
      </fieldset>
    </details>
  );
}

export const optionsOf = (names: readonly string[]): Option[] =>
  names.map((name) => ({ value: name, label: name }));
