/** Union-find over text keys. */

/** Disjoint sets; nearly constant time per step. */
export class Forest {
  private readonly parents = new Map<string, string>();
  private readonly sizes = new Map<string, number>();

  add(key: string): void {
    if (!this.parents.has(key)) this.parents.set(key, key);
  }

  /** The key that stands for the set of `key`. */
  find(key: string): string {
    this.add(key);
    let root = key;
    for (let next = this.parents.get(root); next !== undefined && next !== root; next = this.parents.get(root))
      root = next;
    for (let at = key; at !== root;) {
      const next = this.parents.get(at) ?? root;
      this.parents.set(at, root);
      at = next;
    }
    return root;
  }

  join(a: string, b: string): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x === y) return;
    const [sizeX, sizeY] = [this.sizes.get(x) ?? 1, this.sizes.get(y) ?? 1];
    const [small, large] = sizeX < sizeY ? [x, y] : [y, x];
    this.parents.set(small, large);
    this.sizes.set(large, sizeX + sizeY);
  }
}

/** The members by set, sets in the order of their first member, members in the order given. */
export function dissolve<T>(forest: Forest, members: readonly T[], keyOf: (member: T) => string): T[][] {
  const sets = new Map<string, T[]>();
  for (const member of members) {
    const root = forest.find(keyOf(member));
    const list = sets.get(root);
    if (list) list.push(member);
    else sets.set(root, [member]);
  }
  return [...sets.values()];
}
