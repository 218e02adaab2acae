/** What an address says under this name, if it looks as it should. An address that holds only digits is read as a number. */
export function readText(search: Record<string, unknown>, name: string, shape = /^[\w.-]{1,80}$/): string | undefined {
  const value = search[name]
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && shape.test(text) ? text : undefined
}
