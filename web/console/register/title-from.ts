/** A first title out of what was said: its first clause, 30 characters at most; the clerk may write another. */
export function titleFrom(text: string): string {
  const [clause = ''] = text.trim().split(/[。！？!?；;\n，,]/)
  return [...clause].slice(0, 30).join('').trim()
}
