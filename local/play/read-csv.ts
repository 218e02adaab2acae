/**
 * The rows of a CSV text (RFC 4180): fields may be quoted, a quoted field may hold commas, line breaks and doubled quotes. Lines end
 * in CRLF or LF; a byte-order mark is dropped; a blank line is no row. Throws on a quote that is never closed.
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let quoted = false
  const endField = () => {
    row.push(field)
    field = ''
  }
  const endRow = () => {
    const isBlank = row.length === 0 && field === ''
    endField()
    if (!isBlank) rows.push(row)
    row = []
  }
  let at = text.startsWith('\uFEFF') ? 1 : 0
  for (; at < text.length; at++) {
    const character = text.charAt(at)
    if (quoted) {
      if (character !== '"') field += character
      else if (text[at + 1] === '"') field += text.charAt(++at)
      else quoted = false
    } else if (character === '"' && field === '') quoted = true
    else if (character === ',') endField()
    else if (character === '\n') endRow()
    else if (character !== '\r' || text[at + 1] !== '\n') field += character
  }
  if (quoted) throw new Error('CSV 里有没有闭合的引号。\nA quote in the CSV is never closed.')
  if (field !== '' || row.length > 0) endRow()
  return rows
}
