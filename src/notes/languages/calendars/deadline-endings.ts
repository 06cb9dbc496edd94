import { list } from '../word-list.js'

/** Words behind a day that make it a deadline: "5月8日まで", "5월 22일까지". */
export const deadlineEndings: readonly string[] = list('まで, 迄, 締切, 締め切り, 期限, 까지, 마감')
