import type { ReadingWords } from './reading-words.js'
import { list } from './word-list.js'

/** What tells the lists of a note, their owners and their states; votes and releases are read in other languages only. */
export const korean: Partial<ReadingWords> = {
  actionHeadings: list('할 일, 할일, 액션 아이템, 다음 단계, 실행 항목, 작업 항목, 과제'),
  decisionHeadings: list('결정 사항, 결정사항, 결정, 합의 사항, 의결 사항, 결론'),
  reviewWords: list('지난, 이전'),
  checklistHeadings: list('안건, 다음 회의'),
  agendaHeadings: list('안건'),
  attendanceHeadings: list('참석자, 참가자, 참석'),
  absenceHeadings: list('불참, 불참자, 결석'),
  actionMarkers: list('할 일, 할일'),
  decisionMarkers: list('결정, 결정 사항, 결정사항'),
  placeholders: list('없음, 미정'),
  groups: list('전체, 모두, 전원'),
  nobodyWords: list('미정, 담당 미정, 누군가'),
  everybodyWords: list('모두, 전원'),
  ownerKeys: list('담당, 담당자'),
  topicWords: list('안건, 일시, 장소, 내용, 비고, 질문, 참고'),
  doneWords: list('완료, 완료됨'),
  ongoingWords: list('진행 중, 진행중, 보류'),
  cancelledWords: list('취소, 취소됨'),
  outcomeColumns: list('상태'),
  affirmations: list('예'),
}
