/** With what a spreadsheet begins a formula, also in full width, and the white space it passes over on the way there. */
const formula = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** A text as a spreadsheet may hold it: what it would take for a formula gets a leading apostrophe (OWASP: CSV injection). */
export const inert = (text: string): string => (formula.test(text) ? `'${text}` : text)
