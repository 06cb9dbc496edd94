import type { Item } from '../model/item.js'
import type { Owner } from '../model/person.js'

/** An item before its due date is read. */
export type FoundItem = Omit<Item<Owner>, 'due'>
