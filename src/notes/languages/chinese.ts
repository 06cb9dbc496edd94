import type { ReadingWords } from './reading-words.js'
import { list } from './word-list.js'

/** What tells the lists of a note, their owners and their states; votes and releases are read in other languages only. */
export const chinese: Partial<ReadingWords> = {
  actionHeadings: list(
    '待办, 待办事项, 行动项, 行动事项, 行动计划, 任务, 任务分配, 后续行动, 下一步, 下一步计划, 后续步骤, 待辦, 待辦事項, 行動項目, 任務, 後續行動',
  ),
  decisionHeadings: list('决定, 决议, 决定事项, 决策, 会议决议, 会议决定, 结论, 達成共識, 達成共识, 共识, 決議, 決定事項, 結論'),
  reviewWords: list('上次, 上次会议, 上次會議, 上周, 上週'),
  checklistHeadings: list('议程, 会议议程, 議程, 下次会议, 下次會議'),
  agendaHeadings: list('议程, 会议议程, 議程'),
  attendanceHeadings: list(
    '参会人员, 与会人员, 出席人员, 参加人员, 参会者, 與會人員, 出席人員, 出席, 参会人, 与会人, 参加者, 参会, 与会者, 出席者',
  ),
  absenceHeadings: list('缺席, 缺席人员, 请假, 請假'),
  actionMarkers: list('待办, 任务, 行动项, 待辦, 任務, 待办事项, 行动, 行动事项, 下一步, 待辦事項, 行動項目, 後續行動'),
  decisionMarkers: list('决定, 决议, 結論, 结论, 決議, 决策, 决定事项, 共识, 決定, 決定事項, 共識'),
  placeholders: list('无, 無, 待定, 暂无'),
  groups: list('全体, 全體, 所有人, 大家'),
  nobodyWords: list('待定, 未分配, 某人'),
  ownerKeys: list('负责人, 負責人, 责任人, 责任者, 執行人, 执行人, 经办人, 谁'),
  topicWords: list('议题, 時間, 时间, 地点, 地點, 内容, 备注, 問題, 问题, 议程'),
  labelTopics: list(
    '会场, 场地, 预算, 宣传, 签到, 主持, 设备, 资料, 财务, 打印, 餐饮, 住宿, 交通, 联系, 通知, 招募, 报名, 直播, 摄影, 照片, 奖品, 卫生, 准备, 当天, 全部, 其他, 补充, 确认, 期限, 注意, 背景, 目的, 原因, 进度, 日程, 本次, 开始, 结束, 对象, 方法, 开发, 设计, 实现, 运维, 维护, 调研, 讨论, 报告, 合同, 招聘, 销售, 行政, 法务, 策划, 文档, 翻译, 网站, 博客, 活动, 服务器, 数据, 测试, 发布, 邮件, 海报, 系统, 应用, 前端, 后端, 产品, 运营, 市场, 技术, 文案, 物资, 采购, 场地费, 志愿者, 赞助, 會場, 場地, 預算, 宣傳, 設備, 資料, 財務, 聯絡, 準備, 其他, 網站, 活動, 測試, 文件, 開發, 設計, 翻譯',
  ),
  doneWords: list('已完成, 完成'),
  ongoingWords: list('进行中, 進行中, 继续'),
  cancelledWords: list('取消, 已取消'),
  taskColumns: list('内容, 事项, 工作内容, 任务内容, 工作, 事項, 工作內容, 內容'),
  outcomeColumns: list('状态, 进度'),
  affirmations: list('是'),
}
