/** What a flag lists: of `--peers=a,b` the list `a`, `b`; `undefined` when it is not given. */
export function flagList(
  flags: readonly string[],
  name: string,
  mark: string,
): readonly string[] | undefined {
  const start = `--${name}=`
  return flags
    .find((flag) => flag.startsWith(start))
    ?.slice(start.length)
    .split(mark)
}
