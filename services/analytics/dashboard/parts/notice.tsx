/** An error message, announced to screen readers. */
export function Notice({ problem }: { problem: string | null }) {
  return (
    <p class="notice" role="status" hidden={problem === null}>
      {problem}
    </p>
  );
}
