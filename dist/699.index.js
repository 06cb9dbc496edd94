export const id = 699;
export const ids = [699];
export const modules = {

/***/ 2699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  locateMarker: () => (/* binding */ locateMarker),
  writeMarker: () => (/* binding */ writeMarker)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./.cache/compiled/model/day.js
var day = __webpack_require__(8294);
;// CONCATENATED MODULE: ./.cache/compiled/managed/marker-schema.js


const marker_schema_text = schemas/* string */.YjP().check(schemas/* refine */.YPB((value) => value.isWellFormed()));
const texts = schemas/* array */.YOg(marker_schema_text);
const yes = schemas/* optional */.lqM(schemas/* literal */.euz(true));
/** Of an issue, a milestone, a line: GitHub has no larger ones. */
const number = schemas/* int */.Whr().check(api/* _positive */.NC(), api/* _lte */.Zm(2 ** 31 - 1));
const numbers = schemas/* array */.YOg(number);
const count = schemas/* int */.Whr().check(api/* _nonnegative */.UI(), api/* _lte */.Zm(2 ** 31 - 1));
const marker_schema_day = schemas/* nullable */.mee(schemas/* string */.YjP().check(schemas/* refine */.YPB(day/* isDay */.N)));
/** It becomes part of an address. */
const commit = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9A-Za-z]{1,64}$/));
const state = schemas/* enum */.k5n(['open', 'completed', 'not_planned', 'duplicate']);
const time = schemas/* string */.YjP().check(schemas/* refine */.YPB((written) => !Number.isNaN(Date.parse(written))));
const share = schemas/* object */.Ikc({ done: count, total: count });
const occurrence = schemas/* object */.Ikc({
    note: marker_schema_text.check(api/* _minLength */.m9(1)),
    date: marker_schema_day,
    meeting: marker_schema_text,
    section: schemas/* nullable */.mee(marker_schema_text),
    commit,
    line: number,
    endLine: number,
    key: marker_schema_text,
    content: marker_schema_text,
    undated: schemas/* optional */.lqM(marker_schema_text),
    hard: marker_schema_text,
    soft: marker_schema_text,
    owners: texts,
    people: texts,
    givesOwner: yes,
    inherited: yes,
    leftClosed: yes,
    reported: yes,
    gone: schemas/* boolean */.zMY(),
    shown: schemas/* optional */.lqM(marker_schema_text),
    state: schemas/* optional */.lqM(schemas/* enum */.k5n(['open', 'done', 'struck'])),
    due: schemas/* optional */.lqM(marker_schema_day),
});
const marker = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    repository: schemas/* int */.Whr().check(api/* _nonnegative */.UI()),
    id: marker_schema_text,
    subject: schemas/* enum */.k5n(['todo', 'decision', 'pull-request', 'release', 'page']),
    config: marker_schema_text,
    series: marker_schema_text,
    movedFrom: schemas/* optional */.lqM(texts),
    earlier: schemas/* optional */.lqM(number),
    references: schemas/* optional */.lqM(texts),
    text: schemas/* optional */.lqM(marker_schema_text),
    todos: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({ number, title: marker_schema_text, isDone: schemas/* boolean */.zMY(), assignees: texts }))),
    progress: schemas/* optional */.lqM(schemas/* object */.Ikc({ pullRequests: share, issues: share })),
    page: schemas/* optional */.lqM(schemas/* object */.Ikc({ note: schemas/* nullable */.mee(marker_schema_text), date: marker_schema_day, open: numbers, closed: numbers, isDormant: schemas/* boolean */.zMY() })),
    occurrences: schemas/* array */.YOg(occurrence),
    written: schemas/* optional */.lqM(schemas/* object */.Ikc({ head: commit, at: time })),
    applied: schemas/* object */.Ikc({
        title: marker_schema_text,
        block: marker_schema_text,
        ticks: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[01]*$/))),
        labels: texts,
        assignees: texts,
        milestone: schemas/* nullable */.mee(number),
        state,
        closedAt: schemas/* optional */.lqM(time),
    }),
});
/** A marker of which every value is what it has to be, or null. Whoever may edit the issue may have edited its marker. */
function validMarker(value) {
    const { success, data } = parse/* safeParse */.xL(marker, value);
    return success ? data : null;
}

;// CONCATENATED MODULE: ./.cache/compiled/managed/marker.js

const opening = '<!-- meeting-notes-to-issues:end v1 ';
const closing = ' -->';
/** The hidden comment that ends a managed block and says what the issue stands for. */
function writeMarker(marker) {
    return `${opening}${Buffer.from(JSON.stringify(marker)).toString('base64url')}${closing}`;
}
/**
 * The marker of an issue's body, or null where there is none, several, or one that is damaged or of an unknown version.
 * Whether the marker may be believed depends on the issue's author: see trust.ts.
 */
function locateMarker(body) {
    const start = body.indexOf(opening);
    if (start < 0 || body.indexOf(opening, start + 1) >= 0)
        return null;
    const end = body.indexOf(closing, start + opening.length);
    if (end < 0)
        return null;
    try {
        const marker = validMarker(JSON.parse(Buffer.from(body.slice(start + opening.length, end), 'base64url').toString('utf8')));
        return marker && { marker, start, end: end + closing.length };
    }
    catch {
        return null;
    }
}


/***/ })

};
