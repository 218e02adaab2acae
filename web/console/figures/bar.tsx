/** One bar of a chart whose number stands beside it in the table; nothing for a reader who does not see it. `part`: 0 to 1. */
export const Bar = ({ part }: { part: number }) => (
  <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect className="bar-ground" width="100" height="10" />
    <rect width={Math.max(0, Math.min(1, part)) * 100} height="10" />
  </svg>
)
