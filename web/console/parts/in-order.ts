interface Placed {
  readonly id: string
  readonly position: number
}

/** Those of one level as they were put in order; what nobody ordered stands by its id. */
export const inOrder = <Item extends Placed>(items: readonly Item[]): Item[] =>
  [...items].sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1))

/** A tree as it is read: each with those below it, level by level in order. */
export function treeInOrder<Item extends Placed & { readonly parentId: string | null }>(
  items: readonly Item[],
  parentId: string | null = null,
): Item[] {
  return inOrder(items.filter((item) => item.parentId === parentId)).flatMap((item) => [
    item,
    ...treeInOrder(items, item.id),
  ])
}
