const most = 4

/** Which of four colours stands for a count, against the largest there is; 0 for none. */
export const shadeOf = (count: number, largest: number): number => Math.ceil((count / Math.max(1, largest)) * most)

/** What each colour stands for, from none up; a colour no count can have is left out. */
export function shadesFor(largest: number): { readonly shade: number; readonly from: number; readonly to: number }[] {
  const steps = [1, 2, 3, 4].map((shade) => ({
    shade,
    from: Math.floor(((shade - 1) * largest) / most) + 1,
    to: Math.floor((shade * largest) / most),
  }))
  return [{ shade: 0, from: 0, to: 0 }, ...steps.filter(({ from, to }) => from <= to)]
}
