/** A code as it was typed, read from paper or a telephone: case, spaces, dashes and look-alike letters do not matter. */
export const typedCode = (typed: string): string =>
  typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
