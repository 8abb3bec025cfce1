/** What went wrong, in words, announced to screen readers. */
export function Notice({ problem }: { problem: string | null }) {
  return (
    <p class="notice" role="status" hidden={problem === null}>
      {problem}
    </p>
  );
}
