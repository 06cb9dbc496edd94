import type { ReadingWords } from './reading-words.js'
import { list } from './word-list.js'

/** What tells the lists of a note, their owners and their states; votes and releases are read in other languages only. */
export const japanese: Partial<ReadingWords> = {
  actionHeadings: list(
    'タスク, アクション, アクションアイテム, ネクストアクション, 次のアクション, やること, 宿題, 今後の対応, 対応事項, 実施事項, 作業項目, 課題と担当, 役割分担, 次回までにやること, 次回までの宿題',
  ),
  decisionHeadings: list('決定事項, 決定, 合意事項, 決まったこと, 結論'),
  reviewWords: list('前回, 前回の'),
  checklistHeadings: list('議題, アジェンダ, 次回, 次回予定'),
  agendaHeadings: list('議題, アジェンダ'),
  attendanceHeadings: list('出席者, 参加者, 出席, 参加'),
  absenceHeadings: list('欠席者, 欠席'),
  actionMarkers: list('タスク, アクション, 宿題, アクションアイテム, ネクストアクション, やること, 対応事項'),
  decisionMarkers: list('決定, 決定事項, 合意, 合意事項, 結論, 決議'),
  placeholders: list('未定, なし, 特になし'),
  groups: list('全員, 皆'),
  nobodyWords: list('未定, 担当未定, 誰か'),
  everybodyWords: list('全員, 皆'),
  ownerKeys: list('担当, 担当者, 誰が, だれが, 責任者'),
  topicWords: list('議題, 日時, 場所, 内容, 次回, 備考, 参考, 質問'),
  labelTopics: list(
    '会場, 予算, 広報, 受付, 司会, 備品, 機材, 資料, 会計, 印刷, 食事, 飲み物, 宿泊, 交通, 交通費, 連絡, 案内, 募集, 告知, 登壇, 配信, 撮影, 写真, 名札, 景品, 掃除, 準備, 片付け, 当日, 全体, 共通, その他, 追加, 確認, 締切, 期限, 期日, 注意, 補足, 背景, 目的, 理由, 進捗, 予定, 日程, 今回, 前日, 開場, 開始, 終了, 対象, 方法, 開発, 設計, 実装, 運用, 保守, 調査, 検討, 報告, 契約, 採用, 営業, 経理, 総務, 法務, 企画, 文書, 翻訳, 契約書, 見積, 見積もり, サイト, ブログ, イベント, サーバー, データ, テスト, デザイン, リリース, メール, チラシ, ポスター, ロゴ, スライド, アンケート, システム, アプリ, バグ, ドキュメント, 名簿, 鍵, 議事録, 次回会議, 懇親会, 二次会, 総会, 理事会, 保険, 寄付, 助成金, 物品, 消耗品, 電源, 音響, 照明',
  ),
  doneWords: list('完了, 済, 済み'),
  ongoingWords: list('対応中, 進行中, 継続'),
  cancelledWords: list('中止, 取りやめ'),
  taskColumns: list('内容, 項目, 事項, 作業, 作業内容, 何を, 対応内容'),
  outcomeColumns: list('状態, 状況'),
  affirmations: list('はい'),
}
