/** Whether a form holds something else than it was opened with; what is empty or not ticked is as if it had never been filled. */
export function isChanged(now: unknown, before: unknown): boolean {
  const [held, opened] = [leaves(now), leaves(before)]
  return held.length !== opened.length || held.some((leaf) => !opened.includes(leaf))
}

function leaves(value: unknown, path = ''): string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inside]) => leaves(inside, `${path}.${key}`))
  return value === undefined || value === null || value === '' || value === false
    ? []
    : [`${path}=${JSON.stringify(value)}`]
}
