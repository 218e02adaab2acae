import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** Paints words on a terminal that takes colours; elsewhere (a file, a pipe, NO_COLOR) gives them back plain. */
export type Paint = (style: Style, text: string) => string

export function painter(stream: NodeJS.WriteStream = process.stdout): Paint {
  const colour = Boolean(stream.isTTY) && !process.env['NO_COLOR']
  return (style, text) => (colour ? styleText(style, text) : text)
}

/** Columns a text takes on screen: a Chinese character or full-width mark takes two. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1
  return width
}

const isWide = (code: number) =>
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0xffe0 && code <= 0xffe6) ||
  code >= 0x1f300

/** Fills up with blanks to a width on screen; what is longer keeps one blank behind it. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(1, width - widthOf(text)))

/** The same from the left, for numbers. */
export const padLeft = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text

/** Breaks a text into lines no wider than `width` on screen: between words, or before a Chinese character, never before a closing mark. */
export function wrap(text: string, width: number): string[] {
  const pieces = text.match(/[\u2e80-\uffef][，。、；：？！）”》]*|[^\s\u2e80-\uffef]+|\s+/gu) ?? []
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return line === '' ? lines : [...lines, line.trimEnd()]
}
