import { list } from '../word-list.js'

/** Words behind a day that make it a deadline: "5月8日まで", "5월 22일까지". */
export const deadlineEndings: readonly string[] = list('まで, 迄, 締切, 締め切り, 期限, 前, 之前, 以前, 까지, 마감')

/** Words in front of a day that make it one: "期限 2026-04-22", "마감: 4/22". */
export const deadlineOpenings: readonly string[] = list('期限, 締切, 締め切り, 期日, 截止, 截止日期, 마감, 마감일, 기한')
