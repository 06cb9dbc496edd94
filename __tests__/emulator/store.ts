/**
 * The tables behind emulate's GitHub plugin, with the interface that the plugin expects. They are ours so that
 * tests can seed and read them without a request, and so that times have GitHub's form (whole seconds).
 */

export interface Row {
  id: number
  created_at: string
  updated_at: string
}

/** A time as GitHub writes it. */
export function githubTime(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z')
}

/** One table. Rows are replaced on update, so a row in hand is a snapshot. */
export class Collection<T extends Row = Row> {
  private readonly rows = new Map<number, T>()
  private readonly indexes = new Map<string, Map<unknown, Set<number>>>()
  private lastId: number

  constructor(
    indexedFields: readonly string[],
    firstId: number,
    private readonly now: () => Date,
  ) {
    this.lastId = firstId
    for (const field of indexedFields) this.indexes.set(field, new Map())
  }

  insert(values: Partial<T>): T {
    const now = githubTime(this.now())
    const id = values.id ?? ++this.lastId
    const row = { created_at: now, updated_at: now, ...values, id } as T
    this.rows.set(id, row)
    this.reindex(id, undefined, row)
    return row
  }

  get(id: number): T | undefined {
    return this.rows.get(id)
  }

  update(id: number, changes: Partial<T>): T | undefined {
    const before = this.rows.get(id)
    if (before === undefined) return undefined
    const after = { ...before, updated_at: githubTime(this.now()), ...changes, id }
    this.rows.set(id, after)
    this.reindex(id, before, after)
    return after
  }

  delete(id: number): boolean {
    const before = this.rows.get(id)
    if (before === undefined) return false
    this.reindex(id, before, undefined)
    return this.rows.delete(id)
  }

  all(): T[] {
    return [...this.rows.values()]
  }

  findBy(field: string, value: unknown): T[] {
    const index = this.indexes.get(field)
    if (index === undefined) return this.all().filter((row) => row[field as keyof T] === value)
    return [...(index.get(value) ?? [])].map((id) => this.rows.get(id) as T)
  }

  findOneBy(field: string, value: unknown): T | undefined {
    return this.findBy(field, value)[0]
  }

  count(): number {
    return this.rows.size
  }

  private reindex(id: number, before: T | undefined, after: T | undefined): void {
    for (const [field, index] of this.indexes) {
      const from = before?.[field as keyof T]
      const to = after?.[field as keyof T]
      if (before !== undefined && after !== undefined && from === to) continue
      if (before !== undefined) index.get(from)?.delete(id)
      if (after !== undefined) {
        const ids = index.get(to) ?? new Set<number>()
        index.set(to, ids.add(id))
      }
    }
  }
}

/** All tables by name, made on first use. */
export class Store {
  private readonly collections = new Map<string, Collection>()
  private readonly data = new Map<string, unknown>()

  /** @param now the time that rows are stamped with */
  constructor(private readonly now: () => Date) {}

  collection(name: string, indexedFields: readonly string[] = []): Collection {
    let collection = this.collections.get(name)
    if (collection === undefined) {
      // Ids start apart from each other and from issue numbers, so that a mix-up of the two shows.
      collection = new Collection(indexedFields, 100_000 * (this.collections.size + 1), this.now)
      this.collections.set(name, collection)
    }
    return collection
  }

  getData(key: string): unknown {
    return this.data.get(key)
  }

  setData(key: string, value: unknown): void {
    this.data.set(key, value)
  }
}
