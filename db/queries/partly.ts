/** A pattern for `ilike` that finds a text anywhere, whatever signs are in it. */
export const partly = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`
