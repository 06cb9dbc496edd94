/** Words in front of a weekday: of this week, and of the next one. */
const thisWeek = '今週|本周|本週|这周|这週|這週|本|这|這|이번 ?주|금주'
const nextWeek = '来週|來週|下周|下週|下个|下個|下|다음 ?주|차주'
const weekdays = ['([月火水木金土日])曜日?', '(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])', '([월화수목금토일])요일']

/** A weekday in Japanese, Chinese or Korean, with the week in front of it and the sign that stands for it. */
export const eastAsianWeekday = new RegExp(`(?:(${thisWeek})|(${nextWeek}))? ?の?(?:${weekdays.join('|')})`, 'gu')

/** These signs, Monday first. */
export const eastAsianWeekdaySigns: readonly string[] = ['月一월', '火二화', '水三수', '木四목', '金五금', '土六토', '日天일']

/** Words for today, tomorrow and the day after tomorrow. */
export const eastAsianNearDays: readonly RegExp[] = [/今日|本日|今天|오늘/gu, /明日|明天|내일/gu, /明後日|后天|後天|모레/gu]

/** Ends of weeks and months; "within this week" is a deadline without another word. */
export const eastAsianEnds = {
  withinThisWeek: /今週中|今週内|本周内|本週內|这周内|이번 ?주 ?(?:안|내|중)/gu,
  ofThisMonth: /今月末|今月中|本月底|月末|月底|이번 ?달 ?말|월말/gu,
  ofNextMonth: /来月末|下月底|下个月底|다음 ?달 ?말/gu,
}

/** Behind a day these make it a deadline, beside the words that do so in other days: "明日中". */
export const eastAsianWithin = '中|内|內|안에|중으로|내로'
