/** Must what this post does be signed by its head first? */
export const isDrafted = ({ draftAs = [] }: { readonly draftAs?: readonly string[] }, asPost: string): boolean =>
  draftAs.includes(asPost)
