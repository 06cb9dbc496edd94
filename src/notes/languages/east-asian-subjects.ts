import { list } from './word-list.js'

/** How languages without capitals and blanks say who does something, as parts of a pattern: the names, and what shows that they end. */
export const eastAsianSubjects: readonly { readonly name: string; readonly joiners: string; readonly end: string }[] = [
  // "西森さんと岡部さんが"
  { name: String.raw`(?:\p{Script=Han}{1,5}|[\p{Script=Katakana}ー]{2,8})`, joiners: 'と|、|・', end: '(?:が|は)' },
  // "서지원님과 배민호가 "
  { name: String.raw`\p{Script=Hangul}{2,4}?`, joiners: '(?:와|과|,|·) ?', end: '(?:이|가|은|는) ' },
  // "樊立和鲁晓联系": a name ends where a verb begins.
  {
    name: String.raw`\p{Script=Han}{2,4}?`,
    joiners: '和|与|與|、|及',
    end: `(?=${list('负责, 联系, 准备, 提交, 更新, 整理, 撰写, 编写, 起草, 发布, 发送, 预订, 预定, 跟进, 确认, 安排, 组织, 完成, 制作, 购买, 采购, 检查, 修复, 测试, 部署, 设计, 收集, 通知, 调研, 汇总, 审核, 翻译, 申请, 打印, 統整, 負責, 聯絡, 準備, 撰寫, 發布, 預訂, 確認, 製作, 購買, 檢查, 設計, 蒐集, 來, 来, 将, 會').join('|')})`,
  },
]

/** Behind a name. */
export const honorifics = '(?:さん|氏|君|くん|様|님|씨|老师|老師)?'
