/** The values of a form as they were sent before: a group that was filled in is switched on, an instant is by Shanghai's clock. */
export function writtenValues(sent: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(sent).map(([name, value]) => {
      if (name === 'occurredAt' && typeof value === 'string')
        return [name, new Date(Date.parse(value) + 8 * 3_600_000).toISOString().slice(0, 16)]
      return [
        name,
        value !== null && typeof value === 'object' && !Array.isArray(value) ? { on: true, ...value } : value,
      ]
    }),
  )
}
