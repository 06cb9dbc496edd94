import type { ReadingWords } from './reading-words.js'
import { list } from './word-list.js'

/** What tells the lists of a note, their owners and their states; votes and releases are read in other languages only. */
export const korean: Partial<ReadingWords> = {
  actionHeadings: list(
    '할 일, 할일, 액션 아이템, 다음 단계, 실행 항목, 작업 항목, 과제, 액션, 조치 사항, 조치사항, 후속 조치, 업무 분담, 해야 할 일, 진행할 일',
  ),
  decisionHeadings: list('결정 사항, 결정사항, 결정, 합의 사항, 의결 사항, 결론, 결정한 것, 결정된 것, 정한 것, 합의'),
  reviewWords: list('지난, 이전'),
  checklistHeadings: list('안건, 다음 회의'),
  agendaHeadings: list('안건'),
  attendanceHeadings: list('참석자, 참가자, 참석, 참여자, 참여, 출석, 출석자'),
  absenceHeadings: list('불참, 불참자, 결석'),
  actionMarkers: list('할 일, 할일, 액션, 액션 아이템, 실행 항목, 조치 사항, 조치사항, 후속 조치, 해야 할 일'),
  decisionMarkers: list('결정, 결정 사항, 결정사항, 합의, 합의 사항, 의결, 의결 사항, 결론'),
  placeholders: list('없음, 미정'),
  groups: list('전체, 모두, 전원'),
  nobodyWords: list('미정, 담당 미정, 누군가'),
  everybodyWords: list('모두, 전원'),
  ownerKeys: list('담당, 담당자, 책임자, 누가, 담당 부서'),
  topicWords: list('안건, 일시, 장소, 내용, 비고, 질문, 참고'),
  labelTopics: list(
    '회의장, 예산, 홍보, 접수, 사회, 장비, 자료, 회계, 인쇄, 식사, 음료, 숙박, 교통, 연락, 안내, 모집, 공지, 발표, 방송, 촬영, 사진, 명찰, 경품, 청소, 준비, 당일, 전체, 공통, 기타, 추가, 확인, 마감, 기한, 주의, 배경, 목적, 이유, 진행, 일정, 이번, 시작, 종료, 대상, 방법, 개발, 설계, 구현, 운영, 유지보수, 조사, 검토, 보고, 계약, 채용, 영업, 총무, 법무, 기획, 문서, 번역, 사이트, 블로그, 행사, 서버, 데이터, 테스트, 디자인, 배포, 메일, 포스터, 로고, 설문, 시스템, 앱, 버그, 프론트, 백엔드, 후원, 물품, 회의록, 뒤풀이, 총회',
  ),
  doneWords: list('완료, 완료됨'),
  ongoingWords: list('진행 중, 진행중, 보류'),
  cancelledWords: list('취소, 취소됨'),
  taskColumns: list('내용, 업무, 작업, 항목, 무엇, 업무 내용, 작업 내용'),
  outcomeColumns: list('상태'),
  affirmations: list('예'),
}
