export const id = 487;
export const ids = [487];
export const modules = {

/***/ 9487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipeline: () => (/* binding */ runPipeline)
});

;// CONCATENATED MODULE: ./.cache/compiled/apply/pacer.js
const hour = 3_600_000;
/** Keeps the distance between creations, the hourly budget and the deadline. */
function createPacer(pace, clock) {
    const created = [];
    const outOfTime = 'the time budget is used up; the next run carries on';
    return {
        beforeUpdate: () => (clock.now() >= pace.deadline ? outOfTime : null),
        async beforeCreate() {
            const now = clock.now().getTime();
            const last = created.at(-1);
            const oldest = created.at(-pace.createsPerHour);
            const wait = Math.max(0, last === undefined ? 0 : last + pace.secondsBetweenCreates * 1000 - now, oldest === undefined ? 0 : oldest + hour - now);
            if (now + wait >= pace.deadline.getTime())
                return outOfTime;
            if (wait > 0)
                await clock.sleep(wait);
            created.push(clock.now().getTime());
            return null;
        },
    };
}

;// CONCATENATED MODULE: ./.cache/compiled/apply/apply-plan.js

/**
 * Carries out a plan in its order: labels, updates, creations. Decides nothing. A failed operation never hides the
 * others; its error stands in its outcome. What there is no time for is left for the next run, and so is all that
 * follows once GitHub takes the token no longer.
 */
async function applyPlan(plan, tracker, { pace, clock, log, judge }) {
    const outcomes = [];
    const pacer = createPacer(pace, clock);
    let stopped = null;
    for (const [index, operation] of plan.operations.entries()) {
        const why = stopped ?? (operation.type === 'create-issue' ? await pacer.beforeCreate() : pacer.beforeUpdate());
        const outcome = why === null ? await applyOperation(operation, tracker, (error) => {
            const judgement = judge(error);
            if (judgement.stops === true)
                stopped = judgement.message;
            return judgement;
        }) : { status: 'left', operation, why };
        outcomes.push(outcome);
        log.info(`${index + 1}/${plan.operations.length} ${describeOutcome(outcome)}`);
    }
    return outcomes;
}
async function applyOperation(operation, tracker, judge) {
    try {
        return await carryOut(operation, tracker);
    }
    catch (error) {
        const { kind, message } = judge(error);
        if (kind === 'refused')
            return { status: 'refused', operation, error: message };
        return { status: 'failed', operation, error: message, unclear: kind === 'unclear' };
    }
}
async function carryOut(operation, tracker) {
    switch (operation.type) {
        case 'ensure-label':
            await tracker.createLabel(operation.label);
            return { status: 'done', operation, number: null, url: null, note: null };
        case 'update-issue': {
            const issue = await tracker.update(operation.number, operation.change);
            const cut = operation.change.body !== undefined && fold(issue.body) !== fold(operation.change.body);
            return { status: 'done', operation, number: issue.number, url: issue.url, note: cut ? 'GitHub did not keep the whole text' : null };
        }
        case 'create-issue':
            return createIssue(operation, tracker);
    }
}
async function createIssue(operation, tracker) {
    const issue = await tracker.create(operation);
    if (operation.then)
        await tracker.update(issue.number, operation.then);
    const taken = new Set(issue.assignees.map((login) => login.toLowerCase()));
    const missing = operation.assignees.filter((login) => !taken.has(login.toLowerCase()));
    const note = missing.length > 0 ? `GitHub did not assign ${missing.join(', ')}` : null;
    return { status: 'done', operation, number: issue.number, url: issue.url, note };
}
/** One line about an outcome, for the log. */
function describeOutcome(outcome) {
    const { operation } = outcome;
    const what = operation.type === 'ensure-label' ? `label ${operation.label.name}` : operation.title;
    if (outcome.status === 'failed' || outcome.status === 'refused')
        return `${outcome.status}: ${what}: ${outcome.error}`;
    if (outcome.status === 'left')
        return `left: ${what}: ${outcome.why}`;
    const verb = { 'ensure-label': 'created', 'update-issue': 'updated', 'create-issue': 'opened' }[operation.type];
    return `${verb}: ${outcome.number === null ? '' : `#${outcome.number} `}${what}`;
}
function fold(text) {
    return text.replaceAll('\r\n', '\n').trimEnd();
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.cache/compiled/managed/digest.js

/** Short stable digest of some text: 16 hexadecimal digits of its SHA-256. */
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
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
function readMarker(body) {
    const start = body.indexOf(opening);
    if (start < 0 || body.indexOf(opening, start + 1) >= 0)
        return null;
    const end = body.indexOf(closing, start + opening.length);
    if (end < 0)
        return null;
    try {
        const value = JSON.parse(Buffer.from(body.slice(start + opening.length, end), 'base64url').toString('utf8'));
        return isMarker(value) ? value : null;
    }
    catch {
        return null;
    }
}
function isMarker(value) {
    const marker = value;
    return (marker?.version === 1 &&
        typeof marker.repository === 'number' &&
        typeof marker.id === 'string' &&
        typeof marker.series === 'string' &&
        (marker.references === undefined || isStrings(marker.references)) &&
        (marker.todos === undefined || (Array.isArray(marker.todos) && marker.todos.every(isTodo))) &&
        ['todo', 'decision', 'pull-request', 'release'].includes(marker.subject) &&
        (marker.written === undefined || (typeof marker.written?.head === 'string' && typeof marker.written.at === 'string')) &&
        Array.isArray(marker.places) &&
        marker.places.every(isPlace) &&
        typeof marker.applied === 'object' &&
        marker.applied !== null &&
        typeof marker.applied.title === 'string' &&
        typeof marker.applied.block === 'string' &&
        isStrings(marker.applied.labels) &&
        isStrings(marker.applied.assignees) &&
        typeof marker.applied.state === 'string');
}
function isPlace(place) {
    return (typeof place?.note === 'string' &&
        typeof place.key === 'string' &&
        typeof place.commit === 'string' &&
        typeof place.line === 'number' &&
        typeof place.soft === 'string' &&
        typeof place.hard === 'string' &&
        isStrings(place.owners) &&
        ['undefined', 'string'].includes(typeof place.shown) &&
        [undefined, 'open', 'done', 'struck'].includes(place.state));
}
function isTodo(todo) {
    return typeof todo?.number === 'number' && typeof todo.title === 'string' && typeof todo.isDone === 'boolean' && isStrings(todo.assignees);
}
function isStrings(value) {
    return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

;// CONCATENATED MODULE: ./.cache/compiled/managed/block.js


const begin = '<!-- meeting-notes-to-issues:begin -->';
const endOpening = '<!-- meeting-notes-to-issues:end v1 ';
/** The managed block with its delimiters and its marker, as it stands in a body. */
function writeBlock(content, marker) {
    return `${begin}\n${content}\n\n${writeMarker(marker)}`;
}
/**
 * Digest by which a block is known again; GitHub may answer with CRLF line ends, so they are folded. That of a release
 * issue has two halves: without the ticks of its boxes, and with them.
 */
function blockDigest(content, subject) {
    const folded = foldLineEnds(content).trim();
    return subject === 'release' ? `${digest(folded.replace(/^- \[[ xX]\] /gm, '- [ ] '))}.${digest(folded)}` : digest(folded);
}
/**
 * Whether a block is as it was written. In a release issue people tick boxes by accident, and the next change sets them
 * right: no reason to leave the block alone.
 */
function isUntouched(content, subject, written) {
    const [current, last] = [blockDigest(content, subject), written].map((found) => found.split('.')[0]);
    return current === last;
}
/** The content of the managed block in a body, without delimiters and marker, or null where the delimiters are gone. */
function readBlock(body) {
    const found = locate(body);
    return found ? foldLineEnds(body.slice(found.start + begin.length, found.markerStart)).trim() : null;
}
/** What stands in a body before and behind its managed block. */
function bodyAround(body) {
    const found = locate(body);
    return found ? body.slice(0, found.start) + body.slice(found.end) : body;
}
/** The body with its managed block replaced; what people wrote before and behind it stays to the letter. */
function replaceBlock(body, content, marker) {
    const found = locate(body);
    if (!found)
        return body;
    return body.slice(0, found.start) + writeBlock(content, marker) + body.slice(found.end);
}
/** The body with only its marker replaced, where people wrote inside the block. */
function replaceMarker(body, marker) {
    const start = body.indexOf(endOpening);
    const end = body.indexOf('-->', start);
    if (start < 0 || end < 0)
        return body;
    return body.slice(0, start) + writeMarker(marker) + body.slice(end + 3);
}
function locate(body) {
    if (!readMarker(body))
        return null;
    const start = body.indexOf(begin);
    const markerStart = body.indexOf(endOpening);
    if (start < 0 || markerStart < start)
        return null;
    return { start, markerStart, end: body.indexOf('-->', markerStart) + 3 };
}
function foldLineEnds(text) {
    return text.replaceAll('\r\n', '\n');
}

;// CONCATENATED MODULE: ./.cache/compiled/managed/merge.js

/** What the first version of an issue was written with. */
function appliedOf(wanted) {
    return {
        title: wanted.title,
        block: blockDigest(wanted.block, wanted.subject),
        labels: [...wanted.labels],
        assignees: [...wanted.assignees],
        milestone: wanted.milestone,
        state: wanted.state,
    };
}
/** The body of a new issue. */
function firstBody(wanted, marker) {
    return writeBlock(wanted.block, marker);
}
/**
 * Three-way merge of what was applied last, what stands on GitHub now and what is wanted: a field moves only where the
 * current value is the one applied last, so whatever a person changed stays.
 * @param marker the marker as it should be, but for `applied`, which this function fills in
 */
function mergeIssue({ issue, marker: before }, wanted, marker) {
    const kept = [];
    const change = {};
    const last = before.applied;
    const title = mergeValue(last.title, issue.title, wanted.title);
    if (title.kept)
        kept.push('title');
    if (title.value !== issue.title)
        change.title = title.value;
    const milestone = mergeValue(last.milestone, issue.milestone, wanted.milestone);
    if (milestone.kept)
        kept.push('milestone');
    if (milestone.value !== issue.milestone)
        change.milestone = milestone.value;
    const state = mergeValue(last.state, issue.state, wanted.state);
    if (state.kept)
        kept.push('state');
    if (state.value !== issue.state)
        change.state = state.value;
    const labels = mergeSet(last.labels, issue.labels, wanted.labels);
    if (!sameSet(labels, issue.labels))
        change.labels = labels;
    const assignees = mergeSet(last.assignees, issue.assignees, wanted.assignees);
    if (!sameSet(assignees, issue.assignees))
        change.assignees = assignees;
    const current = readBlock(issue.body);
    const untouched = current !== null && isUntouched(current, wanted.subject, last.block);
    const wantedDigest = blockDigest(wanted.block, wanted.subject);
    if (!untouched && wantedDigest !== last.block)
        kept.push('text');
    const applied = {
        title: title.kept ? last.title : wanted.title,
        block: untouched ? wantedDigest : last.block,
        labels: [...wanted.labels],
        assignees: [...wanted.assignees],
        milestone: milestone.kept ? last.milestone : wanted.milestone,
        // A state that a person reached first is theirs, also where we wanted the same.
        state: issue.state === last.state ? wanted.state : last.state,
    };
    const next = { ...marker, applied };
    if (!saysTheSame(next, before)) {
        change.body = untouched ? replaceBlock(issue.body, wanted.block, next) : replaceMarker(issue.body, next);
    }
    return { change: Object.keys(change).length > 0 ? change : null, kept };
}
/** The change that only notes where the items of an issue stand now: nothing that a person sees moves. */
function moveIssue({ issue, marker: before }, moved) {
    const next = { ...before, ...moved };
    return saysTheSame(next, before) ? null : { body: replaceMarker(issue.body, next) };
}
/** Whether two markers differ in no more than the run that wrote them. */
function saysTheSame({ written: _, ...a }, { written: __, ...b }) {
    return JSON.stringify(a) === JSON.stringify(b);
}
/** The one request that closes an issue and notes that it was this action that did. */
function closeIssue({ issue, marker }, state) {
    return { state, body: replaceMarker(issue.body, { ...marker, applied: { ...marker.applied, state } }) };
}
function mergeValue(last, current, wanted) {
    if (current === last || current === wanted)
        return { value: wanted, kept: false };
    return { value: current, kept: wanted !== last };
}
/** Adds what became wanted and takes away what is wanted no longer; what people added or removed stays so. */
function mergeSet(last, current, wanted) {
    const has = (set, name) => set.some((entry) => entry.toLowerCase() === name.toLowerCase());
    const kept = current.filter((name) => has(wanted, name) || !has(last, name));
    const added = wanted.filter((name) => !has(last, name) && !has(current, name));
    return [...kept, ...added];
}
function sameSet(a, b) {
    return [...a].sort().join('\n') === [...b].sort().join('\n');
}

;// CONCATENATED MODULE: ./.cache/compiled/apply/settle.js

/** Whether some creation happened, or may have: then the listing has to be read once more. */
function needsSettling(outcomes) {
    return isAnyUnclear(outcomes) || outcomes.some(({ operation, status }) => operation.type === 'create-issue' && status === 'done');
}
/** Whether some creation got no answer, so that nobody knows whether the issue is there. */
function isAnyUnclear(outcomes) {
    return outcomes.some((outcome) => outcome.operation.type === 'create-issue' && outcome.status === 'failed' && outcome.unclear);
}
/**
 * Clears up after the creations. A create that got no answer is found by the id in its marker, never repeated; of two
 * issues for one item (a second run at the same time) the higher number is closed as duplicate of the lower.
 * @param listed the managed issues as they stand now, in order of number
 */
function settleOutcomes(outcomes, listed) {
    const operations = [];
    const first = new Map();
    for (const managed of listed) {
        const original = first.get(managed.marker.id);
        if (!original)
            first.set(managed.marker.id, managed);
        else if (managed.issue.state === 'open' && managed.marker.applied.state === 'open')
            operations.push(closeDuplicate(managed, original));
    }
    const settled = outcomes.map((outcome) => {
        const { operation } = outcome;
        if (operation.type !== 'create-issue' || outcome.status !== 'failed' || !outcome.unclear)
            return outcome;
        const found = first.get(operation.id);
        if (!found)
            return outcome;
        if (operation.then && found.issue.state === 'open')
            operations.push(secondRequest(operation, found));
        return { status: 'done', operation, number: found.issue.number, url: found.issue.url, note: 'found after an unclear answer' };
    });
    return { outcomes: settled, operations };
}
function closeDuplicate(managed, original) {
    const { issue } = managed;
    return {
        type: 'update-issue',
        number: issue.number,
        url: issue.url,
        title: issue.title,
        change: closeIssue(managed, 'duplicate'),
        origin: null,
        reason: `duplicate of #${original.issue.number}, opened by another run at the same time`,
    };
}
function secondRequest({ then, origin, reason }, { issue }) {
    return { type: 'update-issue', number: issue.number, url: issue.url, title: issue.title, change: then ?? {}, origin, reason };
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.cache/compiled/people/structure-fault.js

/** Aliases that one file may use; more than this is no list of people or settings but an attempt to exhaust the memory. */
const maxAliasCount = 50;
/** What of a YAML file's structure must not be read: its aliases (`*name`) or a key that is no text; null where all may be. */
function structureFault(document) {
    const key = compoundKey(document);
    if (key)
        return key;
    try {
        document.toJS({ maxAliasCount });
        return null;
    }
    catch {
        return unknownAlias(document) ?? { message: `This file uses more than ${maxAliasCount} YAML aliases; write the values out.`, offset: 0 };
    }
}
/** The first key that is a map or a list itself; making texts of such keys takes time that doubles with each level. */
function compoundKey(document) {
    let fault = null;
    (0,dist/* visit */.YR)(document, {
        Pair: (_, { key }) => {
            if (!(0,dist/* isCollection */.P3)(key))
                return undefined;
            fault = { message: 'A key must be one text; put quotes around a text that has brackets or braces.', offset: key.range?.[0] ?? 0 };
            return dist/* visit */.YR.BREAK;
        },
    });
    return fault;
}
/** The first alias that stands for nothing: most often a glob that lacks its quotes. */
function unknownAlias(document) {
    const anchors = new Set();
    let fault = null;
    (0,dist/* visit */.YR)(document, {
        Node: (_, node) => {
            if (!(0,dist/* isAlias */.Vj)(node)) {
                if (node.anchor !== undefined)
                    anchors.add(node.anchor);
            }
            else if (!anchors.has(node.source)) {
                fault = { message: `This is not valid YAML: a text that begins with * stands in quotes, "*${node.source}".`, offset: node.range?.[0] ?? 0 };
                return dist/* visit */.YR.BREAK;
            }
            return undefined;
        },
    });
    return fault;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./.cache/compiled/config/schema.js

const globs = schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _minLength */.m9(1)));
const label = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(50));
const repository = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z0-9-]+\/[\w.-]+$/, 'must be a repository as owner/name.'));
const count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
const phrases = schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(80)));
const monthNames = phrases.check(schemas/* refine */.YPB((names) => names.length === 12, 'must be twelve texts, January first; further forms of a month stand behind a blank.'), schemas/* meta */.mIj({ minItems: 12, maxItems: 12 }));
/** The kinds of words that notes are read by. */
const wordKinds = schemas/* strictObject */.rej({
    'action-headings': schemas/* optional */.lqM(phrases),
    'decision-headings': schemas/* optional */.lqM(phrases),
    'review-words': schemas/* optional */.lqM(phrases),
    'pending-words': schemas/* optional */.lqM(phrases),
    'checklist-headings': schemas/* optional */.lqM(phrases),
    'attendance-headings': schemas/* optional */.lqM(phrases),
    'absence-headings': schemas/* optional */.lqM(phrases),
    'action-markers': schemas/* optional */.lqM(phrases),
    'decision-markers': schemas/* optional */.lqM(phrases),
    'ambiguous-markers': schemas/* optional */.lqM(phrases),
    'outcome-participles': schemas/* optional */.lqM(phrases),
    'outcome-followers': schemas/* optional */.lqM(phrases),
    'marker-nouns': schemas/* optional */.lqM(phrases),
    'for-words': schemas/* optional */.lqM(phrases),
    'address-words': schemas/* optional */.lqM(phrases),
    placeholders: schemas/* optional */.lqM(phrases),
    groups: schemas/* optional */.lqM(phrases),
    'owner-keys': schemas/* optional */.lqM(phrases),
    acronyms: schemas/* optional */.lqM(phrases),
    'topic-words': schemas/* optional */.lqM(phrases),
    'ambiguous-names': schemas/* optional */.lqM(phrases),
    'subject-stop-words': schemas/* optional */.lqM(phrases),
    joiners: schemas/* optional */.lqM(phrases),
    'infinitive-words': schemas/* optional */.lqM(phrases),
    'future-words': schemas/* optional */.lqM(phrases),
    articles: schemas/* optional */.lqM(phrases),
    'work-verbs': schemas/* optional */.lqM(phrases),
    'rule-verbs': schemas/* optional */.lqM(phrases),
    'duty-phrases': schemas/* optional */.lqM(phrases),
    'motion-words': schemas/* optional */.lqM(phrases),
    'motion-verbs': schemas/* optional */.lqM(phrases),
    'outcome-words': schemas/* optional */.lqM(phrases),
    'condition-words': schemas/* optional */.lqM(phrases),
    'result-labels': schemas/* optional */.lqM(phrases),
    'scheduling-phrases': schemas/* optional */.lqM(phrases),
    'meeting-words': schemas/* optional */.lqM(phrases),
    weekdays: schemas/* optional */.lqM(phrases),
    'report-phrases': schemas/* optional */.lqM(phrases),
    'statement-words': schemas/* optional */.lqM(phrases),
    'done-words': schemas/* optional */.lqM(phrases),
    months: schemas/* optional */.lqM(monthNames),
    'release-words': schemas/* optional */.lqM(phrases),
    'planning-words': schemas/* optional */.lqM(phrases),
    'shipping-words': schemas/* optional */.lqM(phrases),
    'past-release-phrases': schemas/* optional */.lqM(phrases),
    'release-notes-phrases': schemas/* optional */.lqM(phrases),
    'freeze-phrases': schemas/* optional */.lqM(phrases),
});
const seriesRule = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(100)),
    paths: globs.check(api/* _minLength */.m9(1)),
    repository: schemas/* optional */.lqM(repository),
});
/** What `.github/meeting-notes.yml` may say; every key is optional. People and groups are read by the roster's own rules. */
const writtenConfig = schemas/* strictObject */.rej({
    notes: schemas/* optional */.lqM(globs),
    exclude: schemas/* optional */.lqM(globs),
    languages: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(['english', 'german', 'french'])).check(api/* _minLength */.m9(1))),
    words: schemas/* optional */.lqM(wordKinds),
    series: schemas/* optional */.lqM(schemas/* array */.YOg(seriesRule).check(schemas/* refine */.YPB(haveDifferentNames, 'has one name twice; list the paths of a series in one entry.'))),
    people: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    groups: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    roster: schemas/* optional */.lqM(globs),
    labels: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        managed: schemas/* optional */.lqM(label),
        todo: schemas/* optional */.lqM(label),
        decision: schemas/* optional */.lqM(label),
        team: schemas/* optional */.lqM(schemas/* nullable */.mee(label)),
        'needs-owner': schemas/* optional */.lqM(label),
        'unknown-owner': schemas/* optional */.lqM(label),
        release: schemas/* optional */.lqM(label),
    })),
    release: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        repository: schemas/* optional */.lqM(repository),
        repositories: schemas/* optional */.lqM(schemas/* array */.YOg(repository)),
    })),
    decisions: schemas/* optional */.lqM(schemas/* enum */.k5n(['open', 'closed', 'off'])),
    'pull-request-items': schemas/* optional */.lqM(schemas/* enum */.k5n(['per-pull-request', 'issue', 'report'])),
    gone: schemas/* optional */.lqM(schemas/* enum */.k5n(['keep', 'close'])),
    'max-age': schemas/* optional */.lqM(schemas/* nullable */.mee(count)),
    'max-new-issues': schemas/* optional */.lqM(count),
    'trusted-bots': schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _minLength */.m9(1)))),
});
function haveDifferentNames(rules) {
    return new Set(rules.map(({ name }) => name)).size === rules.length;
}

;// CONCATENATED MODULE: ./.cache/compiled/config/parse-config.js




/**
 * Reads the config file. Never throws.
 * @param text content of the file; null where there is none, which gives the defaults
 * @returns the config, and every fault of the file at once with its line and column; with a fault the config must not be used
 */
function parseConfig(text, path) {
    if (text === null)
        return { config: withDefaults({}), diagnostics: [] };
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const fault = (message, offset) => {
        const { line, col } = lines.linePos(offset);
        return { severity: 'error', code: 'config', message, path, line: Math.max(1, line), column: Math.max(1, col) };
    };
    if (document.errors.length > 0) {
        return {
            config: withDefaults({}),
            diagnostics: document.errors.map((error) => fault(`This is not valid YAML: ${firstLine(error.message)}`, error.pos[0])),
        };
    }
    const badStructure = structureFault(document);
    if (badStructure)
        return { config: withDefaults({}), diagnostics: [fault(badStructure.message, badStructure.offset)] };
    const result = writtenConfig.safeParse(document.toJS({ maxAliasCount: maxAliasCount }) ?? {});
    if (result.success)
        return { config: withDefaults(result.data), diagnostics: [] };
    const diagnostics = result.error.issues.flatMap((issue) => {
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.map((key) => fault(unknownKey(key, issue.path), keyOffset(document, issue.path, key)));
        }
        const name = issue.path.join('.') || 'the file';
        return [fault(`${name}: ${expectation(issue)}`, offsetOf(document, issue.path))];
    });
    return { config: withDefaults({}), diagnostics: diagnostics.sort((a, b) => a.line - b.line || a.column - b.column) };
}
function withDefaults(written) {
    const labels = written.labels ?? {};
    return {
        notes: written.notes ?? ['**/*.md'],
        exclude: written.exclude ?? ['.github/**', '**/*template*', '**/templates/**', '**/README.md'],
        languages: written.languages ?? ['english', 'german', 'french'],
        words: withCamelCaseKeys(written.words ?? {}),
        series: (written.series ?? []).map((rule) => ({ ...rule, repository: rule.repository ?? null })),
        roster: written.roster ?? [],
        labels: {
            managed: labels.managed ?? 'meeting-notes',
            todo: labels.todo ?? 'todo',
            decision: labels.decision ?? 'decision',
            team: labels.team === undefined ? '{team}' : labels.team,
            needsOwner: labels['needs-owner'] ?? 'needs-owner',
            unknownOwner: labels['unknown-owner'] ?? 'unknown-owner',
            release: labels.release ?? 'release',
        },
        release: {
            repository: written.release?.repository ?? null,
            repositories: written.release?.repositories ?? [],
        },
        decisions: written.decisions ?? 'closed',
        pullRequestItems: written['pull-request-items'] ?? 'per-pull-request',
        gone: written.gone ?? 'keep',
        maxAge: written['max-age'] ?? null,
        maxNewIssues: written['max-new-issues'] ?? 100,
        trustedBots: written['trusted-bots'] ?? [],
    };
}
/** `action-headings` in the file is `actionHeadings` in the program; the schema holds the two together. */
function withCamelCaseKeys(words) {
    const entries = Object.entries(words).map(([kind, phrases]) => [kind.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()), phrases]);
    return Object.fromEntries(entries);
}
function unknownKey(key, parent) {
    const known = Object.keys(nestedKeys[String(parent[0])] ?? writtenConfig.shape);
    const nearest = (0,mod/* closest */.kp)(key, known);
    const hint = (0,mod/* distance */.Io)(key, nearest) <= 3 ? ` Did you mean “${nearest}”?` : ` Known keys: ${known.join(', ')}.`;
    return `“${[...parent, key].join('.')}” is not a key of this file.${hint}`;
}
const nestedKeys = {
    words: writtenConfig.shape.words.def.innerType.shape,
    series: writtenConfig.shape.series.def.innerType.def.element.shape,
    labels: writtenConfig.shape.labels.def.innerType.shape,
    release: writtenConfig.shape.release.def.innerType.shape,
};
function expectation(issue) {
    if (issue.code === 'invalid_value' && Array.isArray(issue.values))
        return `must be one of ${issue.values.join(', ')}.`;
    if (issue.code === 'invalid_type')
        return `must be ${describeType(String(issue.expected))}.`;
    if (issue.code === 'too_small')
        return 'must not be empty or negative.';
    if (issue.code === 'too_big')
        return 'is too long.';
    return issue.message;
}
function describeType(expected) {
    const names = {
        array: 'a list',
        object: 'a mapping of keys to values',
        string: 'a text',
        int: 'a whole number',
        number: 'a whole number',
    };
    return names[expected] ?? expected;
}
/** Where the value at a path starts, or the nearest value above it, which an alias may stand for. */
function offsetOf(document, path) {
    const node = document.getIn(path, true);
    if ((0,dist/* isNode */.Ll)(node) && node.range)
        return node.range[0];
    return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : 0;
}
/** Where a key of the mapping at a path starts. */
function keyOffset(document, path, key) {
    const mapping = document.getIn(path, true);
    const pair = (0,dist/* isMap */.jh)(mapping) ? mapping.items.find((candidate) => (0,dist/* isScalar */.jn)(candidate.key) && String(candidate.key.value) === key) : undefined;
    return (0,dist/* isNode */.Ll)(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}
function firstLine(text) {
    return text.split('\n')[0];
}

;// CONCATENATED MODULE: ./.cache/compiled/model/server.js
/** The GitHub server that notes are on where nothing else is said of it. */
const publicServer = 'https://github.com';

;// CONCATENATED MODULE: ./.cache/compiled/notes/words/english.js
/** Splits a list written as one line with commas. */
const list = (words) => words.split(',').map((word) => word.trim());
const english = {
    actionHeadings: list('todo, todos, todo for, todo until, todo till, todo before, todo by, to-do, to-dos, to do, to dos, action, actions, action item, action items, action point, action points, ais, task, tasks, next step, next steps, next action, next actions, follow up, follow ups, follow-up, follow-ups, followup, followups, follow-on items, follow up items, follow-up items, assignments, homework, task allocation, task assignment, task assignments, who does what, action register, action log, action list, action tracker'),
    decisionHeadings: list('decision, decisions, decisions made, resolution, resolutions, agreement, agreements, conclusion, conclusions, consensus, outcome, outcomes, decided, agreed'),
    reviewWords: list('previous, past, prior, last, review, earlier, old, reviewing, outstanding'),
    pendingWords: list('proposed, draft, needed, required, requested, pending, to make, to be made, to be taken, open decisions, upcoming'),
    checklistHeadings: list('agenda, checklist, scheduled meetings, meeting roles, triage, announcements, code of conduct, antitrust, housekeeping, upcoming meetings, next meeting, next events, introductions, scribes, goals'),
    attendanceHeadings: list('attendees, attendance, attending, attended, participants, present, roll call, rollcall, in attendance, who is here, guests, observers, visitors'),
    absenceHeadings: list('regrets, absent, apologies, excused, not present, absentees, away, not attending'),
    actionMarkers: list('todo, todos, todo for, todo until, todo till, todo before, todo by, to-do, to do, action, actions, ai, ais, action item, action items, action point, action required, next step, next steps, follow-up, follow up, followup, task'),
    decisionMarkers: list('decision, decisions, decided, resolved, resolution, resolutions, agreed, agreement, conclusion, conclusions, consensus, outcome, decision made, decisions made'),
    markerNouns: list('list, lists, item, items, board, app'),
    ambiguousMarkers: list('ap, ar'),
    outcomeParticiples: list('agreed, decided, resolved'),
    outcomeFollowers: list('to, that, on, not, by, we, upon, unanimously'),
    forWords: list('for, on, by, to'),
    addressWords: list('for'),
    placeholders: list('todo, todos, todo for, todo until, todo till, todo before, todo by, to do, to-do, to fill, tbd, tba, tbc, n/a, na, none, nothing, no, no action items, no actions, no action, no decisions, no decision, no conclusion, none recorded, none yet, none so far, none for now, none today, none this week, none at this time, nothing for now, nothing new, nothing to report, no new action items, no action items this week, no action items today, nil, fill me, fill in, wip, empty, purely an update, no items, no todos, x, xxx, ..., …, -, --, ?'),
    groups: list('all, everyone, everybody, core, anyone, team, teams, mentors, mentees, owners, maintainers, contributors, chairs, co-chairs, cochairs, editors, organizers, organisers, committee, board, staff, admins, group, groups, community, reviewers, leads, developers, devs, members, attendees, students, tsc, tac, wg, council, volunteers, ptls, approvers, committers, moderators, facilitators'),
    ownerKeys: list('owner, owners, lead, leads, assignee, assignees, assigned to, responsible, who, dri, champion, assigned, by'),
    acronyms: list('pr, prs, ci, cd, ci/cd, api, apis, fyi, nb, ps, url, urls, rfc, mcp, fcp, sig, qa, q&a, ui, ux, eta, eu, us, uk, id, ip, os, vm, vms, arm, aarch, x86, cpu, gpu, http, https, sdk, cli, gui, json, yaml, xml, tls, ssl, dns, sql, html, css, pdf, faq, aob, okr, okrs, tbd, tba, na, wip, mvp, poc, ai, ais, llm, eip, eips, json-ld'),
    topicWords: list('action, actions, ad, agenda, agreement, announcement, announcements, answer, answers, api, app, apps, approve, area, argument, attendance, attendees, background, blocker, blockers, blog, branch, budget, bug, bugs, build, builds, call, calendar, category, change, changes, chat, checklist, code, comment, comments, communication, con, cons, conclusion, conclusions, consensus, concern, concerns, config, context, criteria, data, date, dates, deadline, decision, decisions, demo, demos, deployment, doodle, description, design, detail, details, discuss, discussion, discussions, docs, doc, document, documentation, done, draft, due, event, events, example, examples, extra, feature, features, feedback, file, files, fix, follow, followup, framework, fork, general, goal, goals, guide, guidelines, hackathon, hint, idea, ideas, impact, implementation, important, infra, infrastructure, info, information, input, integration, intro, introduction, issue, issues, item, items, landing, legal, library, libraries, link, links, list, location, long, main, meeting, meetings, milestone, milestones, minutes, misc, miscellaneous, mission, more, motion, motivation, name, names, naming, networking, new, news, next, note, notes, objective, old, open, option, options, organization, other, others, outcome, overview, page, paper, participants, past, performance, phase, plan, planned, planning, platform, platforms, poll, post, present, previous, problem, problems, process, profile, profiles, progress, project, projects, pro, pros, proposal, proposals, purpose, question, questions, quick, rationale, reason, recap, recording, references, reference, release, releases, remaining, reminder, report, repo, repository, requirement, requirements, research, resolution, resolutions, resources, response, result, results, review, reviews, risk, risks, roadmap, scope, script, section, security, setup, short, slides, social, solution, source, spec, specification, sprint, staging, state, status, step, steps, strategy, subject, suggestion, suggestions, summary, support, sync, synchronization, system, target, task, tasks, template, test, testing, tests, thoughts, time, timeline, timeslot, tip, title, to, todo, todos, tool, tooling, tools, topic, topics, training, triage, type, update, updates, upcoming, upstream, usage, use, version, video, vote, unassigned, unclaimed, unowned, volunteer, wait, warning, website, week, wiki, work, workshop, when, where, what, why, how, who, which, if, then, also, still, first, second, third, finally, pending, blocked, completed, ongoing, today, tomorrow, yesterday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, yes, no, maybe, ok, note, on, in, at, for, from, with, the, a, an'),
    ambiguousNames: list('mark, grant, chase, bill, rob, pat, drew, sue, frank, jack, dean, wade, art, grace, ray, rich, chip, skip, will'),
    subjectStopWords: list('i, we, you, he, she, it, they, this, that, these, those, there, here, what, who, which, how, when, where, why, one, someone, somebody, nobody, everything, something, nothing, week, weeks, month, months, day, days, quarter, year, need, needs, want, wants, able, ready, happy, according, due, thanks, back, up, down, access, ability, related, respect, regard, order, next, going, have, has, had, used, supposed, time, ' +
        'replied, moved, agreed, decided, proposed, likely, easy, hard, free, important, possible, necessary, best, better, worth, prior, similar, opposed, compared, contrary, thank, welcome, subject, reason, way, ways, lead, leads, leading, pointer, pointers, reply, respond, speak, talk, return, belong, listen, adhere, intend, tend, hope, refer, relate, apply, attend, subscribe, contribute, commit, attempt, aim, learn, wish, like, remember, forget, fail, agree, begin, continue, manage, seem, try, expect, afford, choose, decide, promise, refuse, threaten, volunteer'),
    joiners: list('and, with'),
    infinitiveWords: ['to'],
    futureWords: list('will, shall, is going to, are going to, volunteers to, volunteered to, agreed to, please'),
    articles: list('the, a, an, this, that, these, those, it, its, our, their, his, her, my, your, me, us, them, him, be, see, which, all, each, every, next, last'),
    workVerbs: list('access, add, address, adjust, advertise, allocate, analyse, analyze, announce, answer, apply, approve, arrange, ask, assemble, assign, attach, attend, audit, automate, backport, begin, benchmark, book, brainstorm, bring, build, bump, call, change, chase, check, circulate, clarify, clean, close, collaborate, collect, comment, communicate, compare, compile, complete, compose, conduct, configure, confirm, connect, consider, consult, contact, continue, convene, convert, coordinate, copy, correct, crawl, create, curate, debug, define, delete, deliver, deploy, describe, design, determine, develop, diagnose, discuss, distribute, do, document, draft, drive, edit, email, enable, encourage, engage, ensure, establish, estimate, evaluate, examine, expand, experiment, explain, explore, extend, figure, file, fill, finalise, finalize, find, finish, fix, follow, format, formalize, forward, gather, generate, get, give, go, handle, help, host, identify, implement, improve, include, inform, initiate, inquire, inspect, install, integrate, interview, introduce, investigate, invite, iterate, join, kick, kick-off, kickoff, launch, lead, learn, link, list, look, make, manage, mark, measure, meet, mention, merge, migrate, monitor, move, notify, obtain, open, organise, organize, outline, ping, plan, point, port, post, prepare, present, prioritize, produce, profile, promote, propose, prototype, provide, publish, pull, push, put, raise, reach, read, rebase, recap, record, recruit, redesign, refactor, refine, register, reach, release, remind, remove, rename, renew, reorganize, reply, report, reproduce, request, research, resolve, respond, restructure, resume, retest, review, revise, revisit, rewrite, run, schedule, scope, seek, send, separate, set, setup, share, ship, show, simplify, solicit, solve, sort, specify, split, start, stop, streamline, strip, study, submit, suggest, summarise, summarize, support, survey, switch, sync, synchronize, take, talk, tell, test, think, track, transfer, translate, triage, try, update, upgrade, upload, upstream, validate, verify, visit, vote, wait, weigh, work, wrap, write'),
    ruleVerbs: list('use, adopt, prefer, stick, keep, postpone, defer, have, avoid, allow, never, always, drop, reject, accept, require'),
    dutyPhrases: list('need to, needs to, have to, has to, must, should, please, we need, we will have to, to be done, to be updated, to be written, to be added, to be fixed, will have to, is to, are to, want to, someone to, would like to'),
    motionWords: list('motion, motions, motioned, vote, voted, votes, voting, poll, proposal, propose, proposed, proposes, resolution, approval'),
    motionVerbs: list('moved to, moves to, moved that, moves that, moved for, so moved, moved by'),
    outcomeWords: list('passed, passes, carried, carries, approved, accepted, unanimous, unanimously, adopted, voted in favor, voted in favour, all in favor, all in favour, no objections, without objection, rejected, failed, defeated'),
    conditionWords: list('if, unless, whether, until, must, should, would, could, may, might, can, have to, has to, need to, needs to, to be'),
    resultLabels: list('result, results, vote result, voting result'),
    schedulingPhrases: list('next meeting, next call, next sync, meet again, next community call, next session, see you, to meet'),
    meetingWords: list('meeting, call, sync, session, gathering, standup'),
    weekdays: list('monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, fri, sat, sun'),
    reportPhrases: list('was, were, has been, have been, had been, had'),
    statementWords: list('the, this, that, these, those, it, there, we, i, they, he, she, our, some, most, many'),
    doneWords: list('done, completed, finished, complete, closed, fixed'),
    months: [
        'january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sep sept', 'october oct', 'november nov', 'december dec',
    ],
    releaseWords: list('release, releases, sub-release, subrelease, milestone, rc'),
    planningWords: list('planning, plan, planned, plans, prepare, preparing, preparation, schedule, scheduled, scheduling, next, upcoming, target, targeted, coming, roadmap, will, timeline, items for, to be released, release date'),
    shippingWords: list('shipping, ship, publish, publishing, roadmap, toward, towards, milestone, coming soon, releasing, priorities for, blockers for'),
    pastReleasePhrases: list('is ga, are ga, went ga, was released, were released, been released, is out, are out, last release, latest release, previous release, got released, have released, after, past release, released in, we released, just released, already released, released last, released yesterday, came out, was tagged, has shipped, was shipped'),
    releaseNotesPhrases: list('release notes, changelog, release post, release announcement'),
    freezePhrases: list('freeze, code freeze, feature freeze, branch cut'),
};

;// CONCATENATED MODULE: ./.cache/compiled/notes/words/french.js
const french_list = (words) => words.split(',').map((word) => word.trim());
const french = {
    actionHeadings: french_list('à faire, a faire, tâche, tâches, actions à mener, prochaines étapes, prochaine étape, points d’action, suivi, répartition des tâches, qui fait quoi, actions à faire, actions à venir'),
    decisionHeadings: french_list('décision, décisions, résolution, résolutions, accord, accords, relevé de décisions'),
    reviewWords: french_list('précédente, précédentes, précédent, précédents, dernière, dernières, revue, passées'),
    pendingWords: french_list('à prendre, en attente, ouvertes'),
    checklistHeadings: french_list('ordre du jour, annonces, prochaine réunion'),
    attendanceHeadings: french_list('présents, présent, présence, participants, participantes, présent.e.s, présent·e·s, présents et présentes, invités'),
    absenceHeadings: french_list('absents, absent, non présents, absent.e.s, excusés, excusé, excusé(s), excusé.e.s'),
    actionMarkers: french_list('à faire, a faire, tâche, prochaine étape'),
    decisionMarkers: french_list('décision, décidé, résolution, résolu, accord, convenu, adopté'),
    ambiguousMarkers: [],
    markerNouns: french_list('liste, listes'),
    outcomeParticiples: french_list('décidé, convenu'),
    outcomeFollowers: french_list('de, que, à'),
    forWords: french_list('pour'),
    addressWords: french_list('pour'),
    placeholders: french_list('rien à signaler, aucune pour le moment, aucun, aucune, rien, néant, à compléter, à remplir, sans objet'),
    groups: french_list('tous, toutes, tout le monde, équipe, comité, bureau, membres'),
    ownerKeys: french_list('responsable, qui, porteur'),
    acronyms: french_list('cr'),
    topicWords: french_list('sujet, sujets, question, questions, réponse, remarque, note, objectif, objectifs, date, lieu, proposition, prochaine, prochain, ordre, compte, réunion, point, points, info, infos'),
    ambiguousNames: french_list('pierre, blanche, aimé'),
    subjectStopWords: french_list('je, nous, vous, il, elle, ils, elles, on, ce, cela, ceci'),
    joiners: french_list('et, avec'),
    infinitiveWords: french_list('doit, doivent'),
    futureWords: french_list('va, vont, se charge de, se chargent de'),
    articles: french_list('le, la, les, un, une, des, ce, cette, être'),
    workVerbs: french_list('écrire, préparer, envoyer, vérifier, contacter, organiser, créer, publier, relire, planifier, tester, corriger, demander, proposer, mettre, ajouter, rédiger, finaliser'),
    ruleVerbs: french_list('utiliser, garder, conserver, reporter'),
    dutyPhrases: french_list('il faut, doit, doivent, devra, devront, merci de'),
    motionWords: french_list('motion, vote, proposition'),
    motionVerbs: french_list('propose de, proposé de'),
    outcomeWords: french_list('adoptée, adopté, unanimité, rejetée, approuvée, approuvé'),
    conditionWords: french_list('si, à condition que, doit, doivent, devra, devrait, pourrait'),
    resultLabels: french_list('résultat, résultat du vote'),
    schedulingPhrases: french_list('prochaine réunion, prochain rendez-vous'),
    meetingWords: french_list('réunion, rendez-vous'),
    weekdays: french_list('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'),
    reportPhrases: french_list('a été, ont été, était, étaient'),
    statementWords: french_list('le, la, les, ce, cette, nous, je, il, elle'),
    doneWords: french_list('fait, terminé, terminée'),
    months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
    releaseWords: french_list('publication, sortie'),
    planningWords: french_list('prévue, prévu, planifiée, prochaine, prochain, préparation'),
    shippingWords: french_list('publier'),
    pastReleasePhrases: french_list('a été publiée, est sortie, dernière'),
    releaseNotesPhrases: french_list('notes de version, notes de publication'),
    freezePhrases: french_list('gel'),
};

;// CONCATENATED MODULE: ./.cache/compiled/notes/words/german.js
const german_list = (words) => words.split(',').map((word) => word.trim());
const german = {
    actionHeadings: german_list('aufgaben, aufgabe, offene aufgaben, hausaufgaben, hausaufgabe, nächste schritte, maßnahmen, massnahmen, zu erledigen, arbeitsaufträge, aufgabenverteilung, verteilung der aufgaben, aufgabenliste, wer macht was'),
    decisionHeadings: german_list('beschluss, beschlüsse, entscheidung, entscheidungen, ergebnis, ergebnisse, vereinbarungen, festlegungen'),
    reviewWords: german_list('letzte, letzten, letzter, vorherige, vorherigen, alte, alten, rückblick, vergangene, vergangenen'),
    pendingWords: german_list('offen, offene, ausstehend, ausstehende, zu treffen'),
    checklistHeadings: german_list('tagesordnung, ankündigungen, checkliste, nächstes treffen, nächste sitzung'),
    attendanceHeadings: german_list('anwesend, anwesende, anwesenheit, teilnehmer, teilnehmende, teilnehmerinnen, teilnehmer*innen, dabei, gäste'),
    absenceHeadings: german_list('abwesend, nicht anwesend, entschuldigt, fehlend'),
    actionMarkers: german_list('aufgabe, hausaufgabe, zu erledigen, nächster schritt'),
    decisionMarkers: german_list('beschluss, entscheidung, beschlossen, entschieden, vereinbart, ergebnis'),
    ambiguousMarkers: [],
    markerNouns: german_list('liste, listen, punkt, punkte'),
    outcomeParticiples: german_list('beschlossen, entschieden, vereinbart'),
    outcomeFollowers: german_list('wird, wurde, dass, wir, nicht'),
    forWords: german_list('für, an'),
    addressWords: german_list('für'),
    placeholders: german_list('keine, keiner, keines, offen, entfällt, nichts, folgt, keine aufgaben, keine neuen, derzeit keine, nichts neues, keine beschlüsse'),
    groups: german_list('alle, vorstand, mitglieder, personen, arbeitsgruppe'),
    ownerKeys: german_list('verantwortlich, zuständig, wer'),
    acronyms: german_list('top, ag'),
    topicWords: german_list('thema, themen, frage, fragen, antwort, hinweis, stand, ziel, ziele, termin, termine, protokoll, bericht, vorschlag, problem, idee, ideen, ort, zeit, datum, sonstiges, nächste, nächster, nächstes, ablauf, treffen, sitzung'),
    ambiguousNames: german_list('ernst, wolf'),
    subjectStopWords: german_list('ich, wir, du, er, sie, es, man, das, dies, hier, dort, zeit'),
    joiners: german_list('und, sowie'),
    infinitiveWords: german_list('soll, sollen'),
    futureWords: german_list('wird, werden, übernimmt, übernehmen, kümmert sich, kümmern sich'),
    articles: german_list('der, die, das, den, dem, ein, eine, einen, sein'),
    workVerbs: german_list('klären, prüfen, schreiben, erstellen, vorbereiten, einladen, anfragen, organisieren, testen, melden, aktualisieren, planen, besorgen, kontaktieren, nachfragen, veröffentlichen, einreichen'),
    ruleVerbs: german_list('verwenden, benutzen, behalten, beibehalten, verschieben'),
    dutyPhrases: german_list('muss, müssen, soll, sollen, bitte, sollte, sollten, zu klären, zu prüfen'),
    motionWords: german_list('antrag, abstimmung, vorschlag'),
    motionVerbs: german_list('beantragt, stellt den antrag'),
    outcomeWords: german_list('angenommen, einstimmig, abgelehnt, genehmigt'),
    conditionWords: german_list('wenn, falls, ob, sobald, bis, muss, müssen, soll, sollte, könnte'),
    resultLabels: german_list('abstimmungsergebnis'),
    schedulingPhrases: german_list('nächstes treffen, nächste sitzung, nächster termin'),
    meetingWords: german_list('treffen, sitzung, termin'),
    weekdays: german_list('montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag'),
    reportPhrases: german_list('wurde, wurden, war, waren, hat, haben'),
    statementWords: german_list('der, die, das, es, wir, ich, dies, diese'),
    doneWords: german_list('erledigt, fertig'),
    months: ['januar jänner', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober okt', 'november', 'dezember dez'],
    releaseWords: german_list('veröffentlichung, ausgabe'),
    planningWords: german_list('geplant, planung, nächste, nächstes, kommende, kommendes, vorbereitung'),
    shippingWords: german_list('veröffentlichen'),
    pastReleasePhrases: german_list('wurde veröffentlicht, ist erschienen, letzte'),
    releaseNotesPhrases: german_list('versionshinweise, änderungsprotokoll'),
    freezePhrases: german_list('einfrieren'),
};

;// CONCATENATED MODULE: ./.cache/compiled/notes/reading-options.js




const defaultReadingOptions = {
    words: [english, german, french],
    series: [],
    server: publicServer,
    limits: { note: 512 * 1024, inlineRun: 16 * 1024, nesting: 64, parsing: 300 },
};
const wordsOfLanguage = { english: english, german: german, french: french };
/** How the config wants the notes of a server to be read. */
function readingOptions({ languages, words, series }, server = publicServer) {
    const more = Object.fromEntries(Object.entries(words).map(([kind, phrases]) => [kind, phrases.map(asLookedUp)]));
    return { ...defaultReadingOptions, words: [...languages.map((language) => wordsOfLanguage[language]), more], series, server };
}
/** A phrase of the config in the form in which the words of notes are looked up. */
function asLookedUp(phrase) {
    return phrase.normalize('NFC').toLowerCase().replaceAll("'", '’').replace(/\s+/gu, ' ').trim();
}

;// CONCATENATED MODULE: ./.cache/compiled/model/login.js
/**
 * A GitHub login: letters, digits and single hyphens, at most 39; that of a managed user ends in an underscore and the
 * code of the enterprise, of three to eight letters and digits ("ann-lee_acme").
 */
function isLogin(text) {
    return text.length <= 39 && /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:_[a-z\d]{3,8})?$/i.test(text);
}

;// CONCATENATED MODULE: ./.cache/compiled/people/read-login.js

/** The GitHub login that a text is, without a leading "@"; null where it can be none. */
function readLogin(written) {
    const login = written.replace(/^@/u, '');
    return isLogin(login) ? login : null;
}
/** GitHub does not tell the case of letters apart. */
function sameLogin(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

;// CONCATENATED MODULE: ./.cache/compiled/people/yaml-file.js


/** A YAML file whose entries are read one by one, each finding with its line and column. */
class YamlFile {
    path;
    diagnostics = [];
    /** Null for an empty file and for one that is no YAML, which is told. */
    root;
    lineCounter = new dist/* LineCounter */.HN();
    constructor(path, text) {
        this.path = path;
        // The failsafe schema keeps every scalar as written: a login may be all digits.
        const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: this.lineCounter, schema: 'failsafe', logLevel: 'silent', prettyErrors: false });
        for (const error of document.errors)
            this.report('error', error.pos[0], 'bad-yaml', `This is not valid YAML: ${error.message.split('\n')[0]}`);
        const badStructure = document.errors.length === 0 ? structureFault(document) : null;
        if (badStructure)
            this.report('error', badStructure.offset, 'bad-yaml', badStructure.message);
        this.root = this.diagnostics.length === 0 ? document.contents : null;
    }
    /** The trimmed text of a key; null where it is absent or empty. */
    textOf(map, key, severity) {
        const value = map.get(key, true);
        if (value === undefined)
            return null;
        if ((0,dist/* isScalar */.jn)(value))
            return typeof value.value === 'string' && value.value.trim() !== '' ? value.value.trim() : null;
        this.report(severity, yaml_file_offsetOf(value), 'bad-roster', `\`${key}\` must be one text.`);
        return null;
    }
    /** The texts of a key's list, or its one text. */
    textsOf(map, key, severity) {
        const value = map.get(key, true);
        if (value === undefined)
            return [];
        if ((0,dist/* isScalar */.jn)(value))
            return typeof value.value === 'string' && value.value !== '' ? [value.value] : [];
        if ((0,dist/* isSeq */.oP)(value))
            return value.items.flatMap((item) => ((0,dist/* isScalar */.jn)(item) && typeof item.value === 'string' && item.value !== '' ? [item.value] : []));
        this.report(severity, yaml_file_offsetOf(value), 'bad-roster', `\`${key}\` must be a list.`);
        return [];
    }
    /** @param offset UTF-16 code units from the beginning of the file */
    report(severity, offset, code, message) {
        const { line, col } = this.lineCounter.linePos(offset);
        this.diagnostics.push({ severity, code, message, path: this.path, line: Math.max(1, line), column: Math.max(1, col) });
    }
}
/** Where a node starts, in UTF-16 code units from the beginning of the file. */
function yaml_file_offsetOf(node) {
    const range = node?.range;
    return range?.[0] ?? 0;
}

;// CONCATENATED MODULE: ./.cache/compiled/people/import-roster.js




const withoutLogin = 'This person has no login in `github`, so nobody can be assigned for the name.';
/**
 * Reads people from a YAML file that was not written for this program, as governance repositories keep them: every
 * mapping with a key `github` is a person, however deep it stands; its `name` and `aliases` are read, all else is not
 * ours. An odd entry is left out with a warning; only a file that is no YAML is an error.
 * @param server web address of the GitHub server whose profiles `github` may hold
 */
function importRoster(path, text, server = publicServer) {
    const file = new YamlFile(path, text);
    const people = [];
    if (file.root !== null)
        visit(file.root, people, file, server);
    if (people.length === 0 && file.diagnostics.length === 0) {
        file.report('warning', 0, 'empty-roster', 'Nobody with a key `github` stands in this file, so nobody was read from it.');
    }
    return { roster: { people, groups: [] }, diagnostics: file.diagnostics };
}
function visit(node, people, file, server) {
    if ((0,dist/* isSeq */.oP)(node)) {
        const listsPeople = node.items.some((entry) => (0,dist/* isMap */.jh)(entry) && entry.has('github'));
        for (const entry of node.items) {
            if (listsPeople && (0,dist/* isMap */.jh)(entry) && !entry.has('github')) {
                file.report('warning', yaml_file_offsetOf(entry), 'person-without-login', withoutLogin);
            }
            visit(entry, people, file, server);
        }
    }
    else if ((0,dist/* isMap */.jh)(node)) {
        if (node.has('github'))
            addPerson(node, people, file, server);
        for (const { value } of node.items)
            visit(value, people, file, server);
    }
}
function addPerson(entry, people, file, server) {
    const value = entry.get('github', true);
    // `github` may hold a team or a list of repositories as well.
    if (!(0,dist/* isScalar */.jn)(value))
        return;
    const written = file.textOf(entry, 'github', 'warning');
    if (written === null)
        return file.report('warning', yaml_file_offsetOf(value), 'person-without-login', withoutLogin);
    const profiles = `${server}/`;
    const login = readLogin((written.toLowerCase().startsWith(profiles) ? written.slice(profiles.length) : written).replace(/\/$/, ''));
    if (login === null) {
        return file.report('warning', yaml_file_offsetOf(value), 'bad-login', `"${written}" can't be a login on ${server}, so this person was left out.`);
    }
    people.push({ login, name: file.textOf(entry, 'name', 'warning'), aliases: file.textsOf(entry, 'aliases', 'warning') });
}

;// CONCATENATED MODULE: ./.cache/compiled/people/parse-roster.js




const personKeys = ['name', 'github', 'login', 'aliases'];
const groupKeys = ['name', 'aliases', 'members', 'assign', 'label'];
/**
 * Reads the roster of the config file: `people: [{name, github | login, aliases}]` and
 * `groups: [{name, members, assign, label, aliases}]`; its other keys are not the roster's.
 * Everything wrong is told at once with its line and column; the entries that are right are kept.
 */
function parseRoster(path, text) {
    const file = new YamlFile(path, text);
    const people = [];
    const groups = [];
    if ((0,dist/* isMap */.jh)(file.root)) {
        entriesOf(file.root, 'people', file).forEach((entry) => parse_roster_addPerson(entry, people, file));
        entriesOf(file.root, 'groups', file).forEach((entry) => addGroup(entry, groups, people, file));
    }
    else if (file.root !== null && !isEmpty(file.root))
        file.report('error', 0, 'bad-roster', 'A roster is a map with the keys `people` and `groups`.');
    return { roster: { people, groups }, diagnostics: file.diagnostics };
}
function entriesOf(root, key, file) {
    const value = root.get(key, true);
    if (value === undefined || isEmpty(value))
        return [];
    if ((0,dist/* isSeq */.oP)(value))
        return value.items;
    file.report('error', yaml_file_offsetOf(value), 'bad-roster', `\`${key}\` must be a list; begin each entry with "- name: …".`);
    return [];
}
const isEmpty = (value) => (0,dist/* isScalar */.jn)(value) && (value.value === null || value.value === '');
function parse_roster_addPerson(entry, people, file) {
    if (!(0,dist/* isMap */.jh)(entry))
        return file.report('error', yaml_file_offsetOf(entry), 'bad-person', 'A person is written as "- name: Ann Lee" with a line "github: annlee" below it.');
    tellUnknownKeys(entry, personKeys, file);
    const key = entry.has('github') ? 'github' : 'login';
    const written = file.textOf(entry, key, 'error');
    if (written === null)
        return file.report('error', yaml_file_offsetOf(entry), 'person-without-login', 'This person has no login; add a line "github: …".');
    const login = readLogin(written);
    if (login === null) {
        return file.report('error', yaml_file_offsetOf(entry.get(key, true)), 'bad-login', `"${written}" can't be a GitHub login: letters, digits and single hyphens, at most 39.`);
    }
    if (people.some((person) => sameLogin(person.login, login))) {
        return file.report('error', yaml_file_offsetOf(entry), 'person-twice', `The login ${login} is listed twice; keep one entry and add the other's name to its aliases.`);
    }
    people.push({ login, name: file.textOf(entry, 'name', 'error'), aliases: file.textsOf(entry, 'aliases', 'error') });
}
function addGroup(entry, groups, people, file) {
    const name = (0,dist/* isMap */.jh)(entry) ? file.textOf(entry, 'name', 'error') : null;
    if (!(0,dist/* isMap */.jh)(entry) || name === null)
        return file.report('error', yaml_file_offsetOf(entry), 'bad-group', 'A group needs a name: "- name: core".');
    tellUnknownKeys(entry, groupKeys, file);
    const members = file.textsOf(entry, 'members', 'error').map((member) => loginOf(member, people));
    const assign = file.textOf(entry, 'assign', 'error') ?? 'false';
    if (assign !== 'true' && assign !== 'false')
        file.report('error', yaml_file_offsetOf(entry.get('assign', true)), 'bad-group', '`assign` is true or false.');
    groups.push({ name, aliases: file.textsOf(entry, 'aliases', 'error'), members, assign: assign === 'true', label: file.textOf(entry, 'label', 'error') ?? name });
}
/** A member is a login, or the name of somebody among the people. */
function loginOf(member, people) {
    const bare = member.replace(/^@/u, '');
    return people.find((person) => person.name === bare)?.login ?? bare;
}
/** A key that means nothing here is most often a slip of the pen; it does no harm, so it doesn't stop the run. */
function tellUnknownKeys(entry, known, file) {
    for (const { key } of entry.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : null;
        if (name === null || known.includes(name))
            continue;
        const nearest = (0,mod/* closest */.kp)(name, known);
        const hint = (0,mod/* distance */.Io)(name, nearest) <= 3 ? `Did you mean “${nearest}”?` : `Known keys: ${known.join(', ')}.`;
        file.report('warning', yaml_file_offsetOf(key), 'unknown-key', `“${name}” is not a key of this entry and was not read. ${hint}`);
    }
}

;// CONCATENATED MODULE: ./.cache/compiled/people/unite-rosters.js
/** One roster of several; a login that stands in two is one person with the signs of both, the first entry's name leading. */
function uniteRosters(rosters) {
    const people = new Map();
    for (const person of rosters.flatMap((roster) => roster.people)) {
        const key = person.login.toLowerCase();
        const known = people.get(key);
        people.set(key, known ? uniteEntries(known, person) : person);
    }
    return { people: [...people.values()], groups: rosters.flatMap(({ groups }) => groups) };
}
function uniteEntries(first, second) {
    const name = first.name ?? second.name;
    const further = second.name === null || second.name === name ? [] : [second.name];
    return { login: first.login, name, aliases: [...new Set([...first.aliases, ...further, ...second.aliases])] };
}

// EXTERNAL MODULE: ./.cache/compiled/gather/config-error.js
var config_error = __webpack_require__(911);
;// CONCATENATED MODULE: ./.cache/compiled/gather/config.js







/** Most files that a roster is read from; each costs a request in every run. */
const maxRosterFiles = 100;
/**
 * Reads the config file of a commit and the files of people that it names.
 * @param server web address of the GitHub server, without a slash at its end
 * @throws ConfigError with all faults at once
 */
async function gatherConfig(path, files, notes, server) {
    const entry = files.find((file) => file.path === path);
    const text = entry ? await notes.text(entry.blob) : null;
    return settingsOf(path, text, server, () => Promise.resolve(files), ({ blob }) => notes.text(blob));
}
/**
 * The settings that a config file gives.
 * @param text content of the config file; null where there is none
 * @param server web address of the GitHub server, without a slash at its end
 * @param files all files beside the notes, by their paths in the repository; asked for only where a roster is imported
 * @throws ConfigError with all faults at once
 */
async function settingsOf(path, text, server, files, textOf) {
    const { config, diagnostics } = parseConfig(text, path);
    const own = parseRoster(path, text ?? '');
    const isRoster = config.roster.length > 0 ? picomatch([...config.roster], { dot: true }) : () => false;
    const rosterFiles = config.roster.length > 0 ? (await files()).filter((file) => isRoster(file.path)) : [];
    const misfit = config.roster.length > 0 ? checkRosterFiles(rosterFiles.length, path, config) : null;
    const imported = misfit ? [] : await Promise.all(rosterFiles.map(async (file) => importRoster(file.path, await textOf(file), server)));
    // That the config is no YAML is told once.
    const ownDiagnostics = own.diagnostics.filter(({ code }) => code !== 'bad-yaml');
    const all = [...diagnostics, ...ownDiagnostics, ...(misfit ? [misfit] : []), ...imported.flatMap((read) => read.diagnostics)];
    if (all.some(({ severity }) => severity === 'error'))
        throw new config_error/* ConfigError */.x(all);
    return {
        config,
        roster: uniteRosters([own, ...imported].map(({ roster }) => roster)),
        reading: readingOptions(config, server),
        warnings: all,
        isRead: (file) => file === path || isRoster(file),
    };
}
function checkRosterFiles(count, path, { roster }) {
    const fault = (severity, message) => ({ severity, code: 'roster-files', message: `roster: ${message}`, path });
    const globs = roster.join(', ');
    if (count === 0)
        return fault('warning', `no file fits ${globs}, so nobody was read from it; globs are relative to the root of the repository.`);
    return count > maxRosterFiles ? fault('error', `${count} files fit ${globs} and at most ${maxRosterFiles} are read; name fewer files, or keep more people in one.`) : null;
}

;// CONCATENATED MODULE: ./.cache/compiled/managed/trust.js

/** The account under which a workflow's own token writes. */
const workflowBot = 'github-actions[bot]';
/** Authors of issues with a marker of this repository whose right to write has to be asked for. */
function authorsToCheck(issues, repository, bots) {
    const authors = issues.filter((issue) => readMarker(issue.body)?.repository === repository).map((issue) => issue.author);
    return [...new Set(authors)].filter((author) => !isBot(author, bots));
}
/**
 * The issues whose marker counts: it names this repository, and an allowed bot or a person with write permission opened
 * the issue. Anyone else's marker is a copy.
 */
function managedIssues(issues, repository, bots, writers) {
    return issues
        .flatMap((issue) => {
        const marker = readMarker(issue.body);
        const trusted = isBot(issue.author, bots) || writers.has(issue.author);
        return marker && marker.repository === repository && trusted ? [{ issue, marker }] : [];
    })
        .sort((a, b) => a.issue.number - b.issue.number);
}
function isBot(author, bots) {
    return author === workflowBot || bots.includes(author);
}

;// CONCATENATED MODULE: ./.cache/compiled/wanted/active-text.js
/** Changes the parts of a Markdown text on which Markdown and GitHub act; closed code spans and URLs stay as they are. */
function changeActiveText(markdown, change) {
    return splitActive(markdown)
        .map(({ text, active }) => (active ? change(text) : text))
        .join('');
}
function splitActive(markdown) {
    const parts = [];
    let start = 0;
    let at = 0;
    const passive = (end) => {
        if (at > start)
            parts.push({ text: markdown.slice(start, at), active: true });
        parts.push({ text: markdown.slice(at, end), active: false });
        start = at = end;
    };
    while (at < markdown.length) {
        if (markdown[at] === '`') {
            let fence = at;
            while (markdown[fence] === '`')
                fence++;
            const closing = findFence(markdown, fence, fence - at);
            if (closing < 0)
                at = fence;
            else
                passive(closing);
        }
        else if (markdown.startsWith('https://', at) || markdown.startsWith('http://', at)) {
            let end = at;
            while (end < markdown.length && !/[\s<>)\]"]/.test(markdown[end] ?? ''))
                end++;
            passive(end);
        }
        else {
            at++;
        }
    }
    if (start < markdown.length)
        parts.push({ text: markdown.slice(start), active: true });
    return parts;
}
/** The position behind the next run of exactly `length` backticks, or -1. */
function findFence(markdown, from, length) {
    let at = markdown.indexOf('`', from);
    while (at >= 0) {
        let end = at;
        while (markdown[end] === '`')
            end++;
        if (end - at === length)
            return end;
        at = markdown.indexOf('`', end);
    }
    return -1;
}

;// CONCATENATED MODULE: ./.cache/compiled/wanted/references.js

const addressOnPublicServer = addressOn(publicServer);
/** `acme/core#459`, a word of its own: what GitHub links wherever it stands. */
const shortReference = /(?<![\p{L}\p{N}_/#&@.\\-])([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[\w.-]{1,100})#(\d{1,9})(?![\p{L}\p{N}_-])/gu;
/** The short form that GitHub links: `acme/core#459`. */
function referenceText({ repository, number }) {
    return `${repository}#${number}`;
}
/** Reads the short form; null for any other text. */
function parseReference(text) {
    const [, repository, number] = /^([A-Za-z0-9-]+\/[\w.-]+)#(\d+)$/.exec(text) ?? [];
    return repository === undefined ? null : { repository, number: Number(number) };
}
/** The address of a pull request or an issue; GitHub leads from this one to the other. */
function referenceAddress({ repository, number }, server = publicServer) {
    return `${server}/${repository}/issues/${number}`;
}
/**
 * Addresses of pull requests and issues on one server, for an equal path on another one means something else; with what
 * follows the number, but for the punctuation of the sentence.
 */
function addressOn(server) {
    const escaped = server.replace(/[^\w]/g, '\\$&');
    return new RegExp(String.raw `${escaped}/([A-Za-z0-9-]+/[\w.-]+)/(?:pull|issues)/(\d+)(?:[/?#][^\s<>)\]]*[^\s<>)\].,;:!?'"]|/)?`, 'g');
}
function addressPattern(server) {
    return server === publicServer ? addressOnPublicServer : addressOn(server);
}
/** The pull requests and issues whose addresses or short forms stand in a text, each once, in order. */
function referencesIn(text, server) {
    const written = text.replace(shortReference, (_, repository, number) => referenceAddress({ repository, number: Number(number) }, server));
    const found = [...written.matchAll(addressPattern(server))].map(([, repository = '', number]) => ({ repository, number: Number(number) }));
    return found.filter((reference, index) => found.findIndex((other) => referenceText(other) === referenceText(reference)) === index);
}
/**
 * The references of a text that consists of nothing but their addresses, links to them or short forms, else null.
 * @param server web address of the GitHub server that the text is on
 */
function onlyReferences(text, server = publicServer) {
    const address = addressPattern(server);
    // `[Fix the loader](address)`
    const link = new RegExp(`\\[[^[\\]]{0,250}\\]\\(<?${address.source}>?\\)`, 'g');
    const bare = text.replace(link, (_, repository, number) => ` ${referenceAddress({ repository, number: Number(number) }, server)} `);
    const references = referencesIn(bare, server);
    const rest = bare.replace(address, '').replace(shortReference, '').replace(/\band\b/gi, '');
    return references.length > 0 && !/[\p{L}\p{N}]/u.test(rest) ? references : null;
}
/** Writes the addresses of pull requests and issues on a server in their short form. */
function shortenReferences(text, server = publicServer) {
    return text.replace(addressPattern(server), (_, repository, number) => `${repository}#${number}`);
}

;// CONCATENATED MODULE: ./.cache/compiled/wanted/link-numbers.js


/** `#123` as a word of its own; behind a name, as in `core#123`, it says itself where it belongs. */
const plainNumber = /(?<![\p{L}\p{N}_/#&-])#(\d{1,9})(?![\p{L}\p{N}_-])/gu;
/**
 * Writes each plain `#123` of a note as the address of that issue or pull request in the repository of the note's
 * series; code spans, URLs and the text of links stay as they are.
 * @param links without a repository, where the config names none, nothing changes
 */
function linkNumbers(markdown, { repository, server }) {
    if (repository === undefined || !markdown.includes('#'))
        return markdown;
    return changeActiveText(markdown, (text) => text.replace(plainNumber, (written, number, at) => isInLinkText(text, at + written.length) ? written : referenceAddress({ repository, number: Number(number) }, server)));
}
/** True where a closing bracket with an address comes before any other bracket. */
function isInLinkText(text, from) {
    const bracket = text.slice(from, from + 200).search(/[[\]]/);
    return bracket !== -1 && text.startsWith('](', from + bracket);
}

;// CONCATENATED MODULE: ./.cache/compiled/plan/identity.js



/** Longest soft text that a marker keeps, in characters; a prefix of this length tells near matches apart well enough. */
const softLimit = 240;
/**
 * The identity of an item; it does not depend on where the item stands.
 * @param links what a plain `#123` and the addresses of pull requests mean
 */
function identify(item, links = {}) {
    const { hard, rest } = splitHardTokens(item.text);
    const soft = identity_fold(rest);
    const content = JSON.stringify([item.kind, identity_fold(item.text), hard]);
    const references = item.kind === 'todo' && item.sharesIssue !== false ? onlyReferences(linkNumbers(item.text, links), links.server) : null;
    if (references) {
        // Who is asked to look at a pull request does not make it another one.
        const key = digest(JSON.stringify(['pull-request', references.map(referenceText).sort()]));
        return { key, content: key, hard: `pull-request:${key}`, soft: '', references };
    }
    const owners = item.owners.map(identity_fold).sort();
    return {
        references,
        key: digest(JSON.stringify([owners, content])),
        content: digest(content),
        hard: hard.length > 0 ? `${item.kind}:${digest(JSON.stringify(hard))}` : item.kind,
        soft: soft.slice(0, softLimit),
    };
}
/** Lower case letters and digits only, without marks: "Răzvan, D." becomes "razvand". */
function identity_fold(text) {
    return text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
}
/** Splits URLs, `#n`, code spans and numbers from the other words: "Review #191" and "Review #192" are different work. */
function splitHardTokens(text) {
    const hard = [];
    const rest = text.replace(/https?:\/\/[^\s<>)\]]+|`[^`]*`|#\d+|\d+(?:\.\d+)*/g, (token) => {
        hard.push(token.toLowerCase());
        return ' ';
    });
    return { hard: hard.sort(), rest };
}

;// CONCATENATED MODULE: ./.cache/compiled/plan/similarity.js
/** Sørensen-Dice coefficient of the two texts' trigrams, 0 to 1; equal texts give 1. */
function trigramDice(a, b) {
    if (a === b)
        return 1;
    const left = trigrams(a);
    const right = trigrams(b);
    let shared = 0;
    for (const [gram, count] of left.counts)
        shared += Math.min(count, right.counts.get(gram) ?? 0);
    return (2 * shared) / (left.total + right.total);
}
function trigrams(text) {
    const padded = `  ${text} `;
    const counts = new Map();
    for (let start = 0; start + 3 <= padded.length; start++) {
        const gram = padded.slice(start, start + 3);
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    return { counts, total: padded.length - 2 };
}

;// CONCATENATED MODULE: ./.cache/compiled/plan/near-match.js

/** How much better than every rival a pair must be. */
const margin = 0.1;
/**
 * Pairs what is left after exact matching. A pair needs equal hard tokens and words that are alike enough, and must beat
 * every rival of either side by a clear margin: a wrong pair moves someone's issue, a missing one is only reported.
 * Those that say the same are no rivals, as long as there are enough of them; they are taken in order.
 */
function pairNear(lefts, rights) {
    const scores = lefts.flatMap((left) => rights.flatMap((right) => {
        const score = likeness(left, right);
        return score === null ? [] : [{ left, right, score, leftWords: words(left), rightWords: words(right) }];
    }));
    const byLeft = groupBy(scores, ({ leftWords }) => leftWords);
    const byRight = groupBy(scores, ({ rightWords }) => rightWords);
    const count = { left: countBy(lefts), right: countBy(rights) };
    const pairs = [];
    const refused = [];
    const taken = new Set();
    for (const { left, right, score, leftWords, rightWords } of scores) {
        if (taken.has(left) || taken.has(right))
            continue;
        const isRival = (other) => other.score > score - margin;
        const forLeft = new Set(byLeft.get(leftWords)?.filter(isRival).map((other) => other.rightWords));
        const forRight = new Set(byRight.get(rightWords)?.filter(isRival).map((other) => other.leftWords));
        if (forLeft.size > (count.left.get(leftWords) ?? 0) || forRight.size > (count.right.get(rightWords) ?? 0)) {
            refused.push({ left, right });
        }
        else {
            pairs.push([left, right]);
            taken.add(left).add(right);
        }
    }
    return { pairs, refused };
}
/** Equal for those that say the same. */
function words({ hard, soft, owners }) {
    return JSON.stringify([hard, soft, owners.toSorted()]);
}
function groupBy(entries, key) {
    const groups = new Map();
    for (const entry of entries) {
        const group = groups.get(key(entry));
        if (group)
            group.push(entry);
        else
            groups.set(key(entry), [entry]);
    }
    return groups;
}
function countBy(entries) {
    return new Map([...groupBy(entries, words)].map(([key, group]) => [key, group.length]));
}
/** The likeness of two comparables, or null where it is too low for them to be one item. */
function likeness(left, right) {
    if (left.hard !== right.hard)
        return null;
    const sameOwners = left.owners.toSorted().join('\n') === right.owners.toSorted().join('\n');
    const score = trigramDice(left.soft, right.soft) - (sameOwners ? 0 : 0.1);
    const short = Math.min(left.soft.length, right.soft.length) < 16;
    const threshold = left.hard.includes(':') ? 0.3 : short ? 0.75 : 0.6;
    return score >= threshold ? score : null;
}

;// CONCATENATED MODULE: ./.cache/compiled/plan/pair-items.js


/** The items of a note with their identities. */
function identifyItems(note) {
    if (!note)
        return [];
    return note.items.map((item) => {
        const identity = identify(item, note);
        return { note, item, identity, hard: identity.hard, soft: identity.soft, owners: item.owners };
    });
}
/**
 * Pairs the items of the two versions of a note: equal keys in document order, then equal text where unique on both
 * sides, then near matches. A note whose date changed and of which under half survived was overwritten by another
 * meeting's text: there only exact pairs count, and nothing is gone.
 */
function pairItems(base, head) {
    const was = new Map();
    let baseLeft = identifyItems(base);
    const headItems = identifyItems(head);
    const bind = (now, before) => {
        was.set(now, before);
        baseLeft = baseLeft.filter((entry) => entry !== before);
    };
    for (const now of headItems) {
        const same = baseLeft.find((entry) => entry.identity.key === now.identity.key);
        if (same)
            bind(now, same);
    }
    const survivors = was.size;
    const headLeft = () => headItems.filter((entry) => !was.has(entry));
    const overwritten = base !== null && head !== null && base.date !== head.date && survivors * 2 < base.items.length;
    let rivals = [];
    if (!overwritten) {
        for (const now of headLeft()) {
            const alike = baseLeft.filter((entry) => entry.identity.content === now.identity.content);
            const rivals = headLeft().filter((entry) => entry.identity.content === now.identity.content);
            if (alike.length === 1 && rivals.length === 1 && alike[0])
                bind(now, alike[0]);
        }
        const { pairs, refused } = pairNear(baseLeft, headLeft());
        for (const [before, now] of pairs)
            bind(now, before);
        rivals = refused.map(({ left, right }) => ({ now: right, was: left })).filter((rivalry) => !was.has(rivalry.now) && baseLeft.includes(rivalry.was));
    }
    return {
        head: headItems.map((now) => ({ now, was: was.get(now) ?? null })),
        absent: baseLeft,
        rivals,
        overwritten,
    };
}

;// CONCATENATED MODULE: ./.cache/compiled/plan/shown.js


/** Digest of everything of an item that its issue shows, but for the lines that it stands on. */
function shown({ item, note }) {
    return digest(JSON.stringify([item.kind, item.text, item.owners.map(identity_fold), item.state, item.due, item.details, item.section, note.date, note.title]));
}

;// CONCATENATED MODULE: ./.cache/compiled/plan/concerned-closed.js


/**
 * Keys of the items at base whose issue is changed though it is closed: decisions (closed at once) that were edited or
 * are gone, and items that are done no longer.
 */
function concernedClosed(changes) {
    const keys = new Set();
    for (const { base, head } of changes) {
        const { head: items, absent } = pairItems(base, head);
        for (const { item, identity } of absent)
            if (item.kind === 'decision')
                keys.add(identity.key);
        for (const { now, was } of items) {
            if (!was)
                continue;
            const isEdited = now.item.kind === 'decision' && shown(now) !== shown(was);
            const isUnchecked = was.item.state !== 'open' && now.item.state === 'open';
            if (isEdited || isUnchecked)
                keys.add(was.identity.key);
        }
    }
    return keys;
}

// EXTERNAL MODULE: ./.cache/compiled/wanted/backlink.js
var backlink = __webpack_require__(6889);
// EXTERNAL MODULE: ./.cache/compiled/wanted/defuse.js
var defuse = __webpack_require__(1120);
// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 47 modules
var lib = __webpack_require__(1261);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-table/lib/index.js
var mdast_util_gfm_table_lib = __webpack_require__(7421);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-table/lib/syntax.js + 2 modules
var syntax = __webpack_require__(7749);
;// CONCATENATED MODULE: ./.cache/compiled/wanted/harmless.js






/** What GitHub turns into a mention or a reference where it stands in text. */
const reference = /@[A-Za-z0-9]|#\d|\bGH-\d/i;
/** An address that becomes a link, in which nothing acts: it stands alone, and its host has a dot. */
const linked = /(?<=^|[\s(*_~])https?:\/\/[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:[/:?#][^\s<]*)?(?=[\s<]|$)/g;
/**
 * Makes Markdown from a note safe to stand in an issue: no mention, no reference to an issue of the issue's own
 * repository, no HTML and no comment comes alive. `acme/core#12` stays the link that it is; so do code spans and URLs where nothing in them acts.
 */
function harmless(markdown) {
    const changed = changeActiveText(markdown, defuseUnnamed);
    // Escaped backticks, a code span over two list items: where GitHub would see other code spans than we did, none counts.
    return isInert(changed) ? changed : (0,defuse/* defuse */.V)(markdown);
}
/** Defuses all but references that name their repository. */
function defuseUnnamed(text) {
    let end = 0;
    let changed = '';
    for (const { 0: written, index } of text.matchAll(shortReference)) {
        changed += (0,defuse/* defuse */.V)(text.slice(end, index)) + written;
        end = index + written.length;
    }
    return changed + (0,defuse/* defuse */.V)(text.slice(end));
}
/** Whether GitHub would act upon nothing in a Markdown text, and no comment in it can be taken for a marker. */
function isInert(markdown) {
    if (markdown.includes('<!--'))
        return false;
    if (!reference.test(markdown.replace(shortReference, '')) && !/<[A-Za-z/!?]|&(?:#|commat;|num;)/.test(markdown))
        return true;
    const pending = [(0,lib/* fromMarkdown */.Y)(markdown, { extensions: [(0,syntax/* gfmTable */.x)()], mdastExtensions: [(0,mdast_util_gfm_table_lib/* gfmTableFromMarkdown */.c)()] })];
    for (let node = pending.pop(); node; node = pending.pop()) {
        if (node.type === 'html')
            return false;
        if (node.type === 'text' && reference.test((node.value ?? '').replace(linked, '').replace(shortReference, '')))
            return false;
        pending.push(...(node.children ?? []));
    }
    return true;
}

;// CONCATENATED MODULE: ./.cache/compiled/wanted/meeting-name.js
/** A meeting in plain text: its title, and its day where the title does not say it. */
function meetingName({ meeting, date }) {
    return date === null || saysDay(meeting, date) ? meeting : [meeting, date].filter((part) => part !== '').join(', ');
}
/** Whether a title gives a day in figures, or with a month in words of any language: "25 July 2022", "July 25th, 2022". */
function saysDay(title, date) {
    const [year, month, day] = date.split('-').map(Number);
    const words = (title.match(/\p{L}+|\d+/gu) ?? []).filter((word) => !/^(?:st|nd|rd|th|er|of|de)$/i.test(word));
    const isWord = (word) => word !== undefined && /^\p{L}{3,}$/u.test(word);
    return words.some((first, at) => {
        if (first === date.replaceAll('-', ''))
            return true;
        const [second, third] = [words[at + 1], words[at + 2]];
        if (Number(first) === year)
            return Number(second) === month && Number(third) === day;
        if (Number(third) !== year)
            return false;
        const [one, two] = [Number(first), Number(second)];
        return (one === day && (two === month || isWord(second))) || (two === day && (one === month || isWord(first)));
    });
}

;// CONCATENATED MODULE: ./.cache/compiled/wanted/block.js




/** Markdown of the managed block for a todo or a decision. */
function itemBlock({ item, owners, unassignable, places, earlier, repository, quoteLimit }) {
    const parts = [quote(item.text, quoteLimit)];
    if (item.details.length > 0)
        parts.push(quote(item.details.join('\n'), quoteLimit));
    const facts = places.map((place, index) => placeLine(place, index, repository));
    if (owners.length > 0)
        facts.push(`- Owner as written: ${owners.map((owner) => ownerText(owner)).join(', ')}`);
    if (item.due)
        facts.push(`- Due: ${item.due}`);
    if (unassignable.length > 0) {
        facts.push(`- GitHub does not let this issue be assigned to ${unassignable.map((login) => `@${login}`).join(', ')}`);
    }
    if (earlier !== null)
        facts.push(`- Closed before as #${earlier}`);
    if (item.state === 'struck' && item.kind === 'decision')
        facts.push('- Struck through in the note');
    parts.push(facts.join('\n'));
    return parts.join('\n\n');
}
/** The block with other lines about its places; all the rest stays as it is. */
function withPlaces(block, places, repository) {
    const start = block.lastIndexOf('\n\n') + 2;
    const others = block.slice(start).split('\n').filter((line) => !isPlaceLine(line));
    return block.slice(0, start) + [...places.map((place, index) => placeLine(place, index, repository)), ...others].join('\n');
}
function isPlaceLine(line) {
    return line.startsWith('- From [') || line.startsWith('- Also in [');
}
function placeLine(place, index, repository) {
    const link = `[${linkText(meetingName(place))}](${(0,backlink/* backlink */.Q)(repository, place)})`;
    const section = place.section ? `, section “${harmless(place.section)}”` : '';
    const gone = place.gone ? ' – no longer in the note' : '';
    return `- ${index === 0 ? 'From' : 'Also in'} ${link}${section}${gone}`;
}
function ownerText(owner) {
    return harmless(owner.name).replaceAll('\n', ' ');
}
/** Text that may stand in the brackets of a link; what was a code span is none any more. */
function linkText(text) {
    return (0,defuse/* defuse */.V)(text).replace(/[[\]\\`]/g, '\\$&');
}
function quote(markdown, quoteLimit) {
    const cut = markdown.length > quoteLimit ? `${markdown.slice(0, quoteLimit)} …` : markdown;
    return harmless(cut)
        .split(/\r\n|\n|\r/)
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
}

// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-strikethrough/lib/index.js
var mdast_util_gfm_strikethrough_lib = __webpack_require__(870);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var mdast_util_to_string_lib = __webpack_require__(1869);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
var lib_syntax = __webpack_require__(1680);
;// CONCATENATED MODULE: ./.cache/compiled/wanted/title.js





/** Longest title in code points; GitHub takes 256. */
const titleLimit = 250;
/** The title for an item's text: plain text in one line, links to pull requests and issues on the notes' server shortened, cut at a word. */
function issueTitle(markdown, server) {
    const tree = (0,lib/* fromMarkdown */.Y)(markdown, {
        extensions: [(0,lib_syntax/* gfmStrikethrough */.K)()],
        mdastExtensions: [(0,mdast_util_gfm_strikethrough_lib/* gfmStrikethroughFromMarkdown */.p)()],
    });
    const plain = shortenReferences((0,mdast_util_to_string_lib/* toString */.d)(tree, { includeHtml: false }), server).replace(/\s+/g, ' ').trim();
    return cutTitle(plain === '' ? markdown.replace(/\s+/g, ' ').trim() : plain);
}
/** Cuts a title at a word where it is too long. */
function cutTitle(text) {
    const points = [...text];
    if (points.length <= titleLimit)
        return text;
    const head = points.slice(0, titleLimit - 1).join('');
    const lastBlank = head.lastIndexOf(' ');
    return `${lastBlank > titleLimit / 2 ? head.slice(0, lastBlank) : head}…`;
}

;// CONCATENATED MODULE: ./.cache/compiled/wanted/wanted-issue.js




/** Most people that GitHub takes on one issue. */
const assigneeLimit = 10;
/** The issue that an item should have. */
function wantedIssue({ driver, items, places, stateDriver, earlier, references, applied, quoteLimit }, context) {
    const { note } = driver;
    const item = withLinkedNumbers(driver);
    const isShared = references !== null;
    const owners = uniqueOwners((isShared ? [...items, driver] : [driver]).flatMap((entry) => entry.item.owners.map((owner) => context.resolve(owner, entry.note))));
    const logins = item.kind === 'todo' ? loginsOf(owners) : [];
    // Who was asked in a meeting that this run has not read is not forgotten.
    const askedBefore = isShared && places.length > 1 ? (applied?.assignees ?? []) : [];
    const assignees = uniqueLogins([...askedBefore, ...logins.filter((login) => context.assignable.has(login))]).slice(0, assigneeLimit);
    const unassignable = logins.filter((login) => !assignees.includes(login));
    return {
        subject: isShared ? 'pull-request' : item.kind,
        title: references ? (applied?.title ?? pullRequestTitle(references, context.linkedTitles)) : issueTitle(item.text, note.server),
        block: itemBlock({ item, owners, unassignable, places, earlier, repository: context.repository, quoteLimit }),
        labels: labelsOf(item, note, owners, context.config),
        assignees,
        milestone: item.kind === 'todo' ? context.milestoneOf(item, note, applied?.milestone ?? null) : null,
        state: applied && !stateDriver && item.kind === 'todo' ? applied.state : stateOf((stateDriver ?? driver).item, context.config),
    };
}
/** The issue once an item of it is no longer in its note, and nothing else has changed: only what it says of its places. */
function wantedWithoutItem({ subject, places, block, applied }, { config, repository }) {
    const closes = config.gone === 'close' && subject !== 'decision' && applied.state === 'open' && places.every(({ gone }) => gone);
    const { title, labels, assignees, milestone } = applied;
    return { subject, title, labels, assignees, milestone, block: withPlaces(block, places, repository), state: closes ? 'not_planned' : applied.state };
}
/** The item as its issue shows it, which may live in another repository than the numbers of the note. */
function withLinkedNumbers({ item, note }) {
    return { ...item, text: linkNumbers(item.text, note), details: item.details.map((line) => linkNumbers(line, note)) };
}
function uniqueOwners(owners) {
    return [...new Map(owners.map((owner) => [owner.name, owner])).values()];
}
/** Title of the issue for a pull request: `acme/core#459: Fix the loader`. */
function pullRequestTitle(references, titles) {
    const names = references.map(referenceText);
    const linked = names.length === 1 ? titles.get(names[0] ?? '') : undefined;
    return cutTitle(linked === undefined ? names.join(', ') : `${names[0]}: ${linked.replace(/\s+/g, ' ').trim()}`);
}
/** Logins that an item's owners stand for, members of an assigned group included, each once. */
function loginsOf(owners) {
    const logins = owners.flatMap((owner) => {
        if (owner.login)
            return [owner.login];
        return owner.group?.assign ? owner.group.members : [];
    });
    return uniqueLogins(logins);
}
/** Logins without repetition; GitHub does not tell their letters' case apart. */
function uniqueLogins(logins) {
    return [...new Map(logins.map((login) => [login.toLowerCase(), login])).values()];
}
function labelsOf(item, note, owners, config) {
    const { labels } = config;
    const team = labels.team;
    const wanted = [labels.managed, item.kind === 'todo' ? labels.todo : labels.decision];
    if (team !== null)
        wanted.push(...note.teams.map((name) => team.replaceAll('{team}', name)));
    if (item.kind === 'todo') {
        wanted.push(...owners.flatMap((owner) => (owner.group && !owner.group.assign ? [owner.group.label] : [])));
        if (owners.length === 0)
            wanted.push(labels.needsOwner);
        else if (owners.some((owner) => !owner.login && !owner.group))
            wanted.push(labels.unknownOwner);
    }
    return [...new Set(wanted.map((name) => [...name.trim()].slice(0, 50).join('')))].filter((name) => name !== '');
}
function stateOf(item, config) {
    if (item.kind === 'decision')
        return config.decisions === 'open' ? 'open' : 'completed';
    if (item.state === 'done')
        return 'completed';
    return item.state === 'struck' ? 'not_planned' : 'open';
}

;// CONCATENATED MODULE: ./.cache/compiled/gather/issues.js






/** An unfinished run may have written a little before the base run's own time. */
const overlap = 5 * 60_000;
/**
 * The managed issues that this run may have to do with. Their number does not grow with the age of the repository: the
 * open ones, and of the closed ones those touched since the base run began, at least the hundred touched last (an item
 * may be back, a decision may be repeated). Only where an item changed whose issue is closed, and is not among them, does
 * the run look further back until it is found.
 * @param baseRunBegan ISO time, or null where no earlier run is known: then all are listed
 */
async function gatherIssues(changes, baseRunBegan, repositoryId, config, tracker) {
    const label = config.labels.managed;
    if (baseRunBegan === null)
        return trusted(await tracker.list({ label, state: 'all' }), repositoryId, config, tracker);
    const since = Date.parse(baseRunBegan) - overlap;
    const missing = concernedClosed(changes);
    const isEnough = (page) => {
        for (const key of page.flatMap(keysOf))
            missing.delete(key);
        return missing.size === 0 && page.some(({ updatedAt }) => Date.parse(updatedAt) < since);
    };
    const open = await tracker.list({ label, state: 'open' });
    for (const key of open.flatMap(keysOf))
        missing.delete(key);
    const closed = await tracker.listClosed(label, isEnough);
    // An issue may be closed between the two listings.
    const found = new Map([...open, ...closed].map((issue) => [issue.number, issue]));
    return trusted([...found.values()], repositoryId, config, tracker);
}
function keysOf({ body }) {
    return readMarker(body)?.places.map(({ key }) => key) ?? [];
}
/** The open managed issues. */
async function gatherOpenIssues(repositoryId, config, tracker) {
    return trusted(await tracker.list({ label: config.labels.managed, state: 'open' }), repositoryId, config, tracker);
}
/** Whether the pull requests and issues are open that some issues ask to look at; those that may not be read are left out. */
async function gatherOpenReferences(issues, tracker) {
    const names = new Set(issues.flatMap(({ marker }) => marker.references ?? []));
    const references = new Map([...names].flatMap((name) => {
        const reference = parseReference(name);
        return reference ? [[name, reference]] : [];
    }));
    return readLinked(references, ({ isOpen }) => isOpen, tracker);
}
/** Those of some issues whose marker counts. */
async function trusted(issues, repositoryId, config, tracker) {
    const authors = authorsToCheck(issues, repositoryId, config.trustedBots);
    const writers = await filterAsync(authors, (login) => tracker.canWrite(login));
    return managedIssues(issues, repositoryId, config.trustedBots, new Set(writers));
}
/** The logins of a change's owners that GitHub lets issues be assigned to. */
async function gatherAssignable(changes, resolve, tracker) {
    const owners = changes.flatMap(({ head }) => head ? head.items.flatMap((item) => (item.kind === 'todo' ? item.owners.map((owner) => resolve(owner, head)) : [])) : []);
    return new Set(await filterAsync(loginsOf(owners), (login) => tracker.canBeAssigned(login)));
}
/** Titles of the pull requests and issues that new items consist of. */
async function gatherLinkedTitles(changes, tracker) {
    const references = new Map();
    for (const { base, head } of changes) {
        const known = new Set(identifyItems(base).map(({ identity }) => identity.key));
        for (const { identity } of identifyItems(head)) {
            if (known.has(identity.key) || identity.references?.length !== 1)
                continue;
            for (const reference of identity.references)
                references.set(referenceText(reference), reference);
        }
    }
    return readLinked(references, ({ title }) => title, tracker);
}
/** What is wanted of the pull requests and issues that can be read, by the same names. */
async function readLinked(references, take, tracker) {
    const found = await tracker.linked([...references.values()]);
    return new Map([...references.keys()].flatMap((name, index) => {
        const linked = found[index];
        return linked ? [[name, take(linked)]] : [];
    }));
}
async function filterAsync(values, accept) {
    const accepted = await Promise.all(values.map(accept));
    return values.filter((_, index) => accepted[index]);
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/cap-text.js
/** Leaves out what would make the Markdown parser's cost explode. */
function capText(path, text, limits) {
    const diagnostics = [];
    const warn = (code, line, message) => diagnostics.push({ severity: 'warning', code, message, path, line });
    const within = text.length > limits.note ? text.slice(0, text.lastIndexOf('\n', limits.note) + 1) : text;
    const lines = within.replaceAll('\r\n', '\n').replaceAll('\r', ' ').split('\n');
    if (within.length < text.length) {
        warn('note-too-long', Math.max(1, lines.length), `Only the first ${limits.note} characters of this note were read; split the note in two.`);
    }
    let run = 0;
    let marks = 0;
    let spent = 0;
    let reported = false;
    for (const [index, line] of lines.entries()) {
        const nesting = nestingOf(line);
        if (nesting > limits.nesting) {
            lines[index] = '';
            if (!reported)
                warn('nested-too-deep', index + 1, `Lines nested deeper than ${limits.nesting} lists or quotes were left out; move them further out.`);
            reported = true;
            continue;
        }
        const starts = startsRun(line);
        run = starts ? line.length : run + line.length;
        const before = starts ? 0 : marks;
        marks = before + countMarks(line);
        spent += estimateCost(nesting, before, marks);
        if (spent > limits.parsing * 1000) {
            warn('note-too-complex', index + 1, 'The note was read only up to here: its lists or its markup are too many for one note; split it.');
            return { lines: lines.slice(0, index), diagnostics };
        }
        if (run > limits.inlineRun) {
            lines[index] = '';
            warn('paragraph-too-long', index + 1, `This line belongs to a paragraph of more than ${limits.inlineRun} characters and was left out; break the paragraph up with blank lines.`);
            run -= line.length;
        }
    }
    return { lines, diagnostics };
}
/** Characters that open or close inline markup; the parser looks for a partner of each. */
function countMarks(line) {
    let count = 0;
    for (const [mark] of line.matchAll(marks))
        count += mark === '[' || mark === ']' ? 2 : 1;
    return count;
}
const marks = /[[\]*_~`<&!]/g;
/** Microseconds that a line costs the parser (measured, micromark 4): by its list depth, and by the square of the marks in its run. */
function estimateCost(nesting, marksBefore, marks) {
    return (nesting === 0 ? 0 : 50 + 11 * nesting) + 0.0017 * (marks * marks - marksBefore * marksBefore);
}
/** Lists and quotes that the line's beginning opens, and its indentation in pairs of columns. */
function nestingOf(line) {
    let depth = 0;
    let blanks = 0;
    for (let at = 0; at < line.length; at++) {
        const char = line[at];
        const markerEnds = line[at + 1] === ' ' || line[at + 1] === '\t' || line[at + 1] === undefined;
        if (char === ' ')
            blanks++;
        else if (char === '\t')
            blanks += 4;
        else if (char === '>' || ('-*+'.includes(char) && markerEnds))
            depth++;
        else if (isDigit(char)) {
            while (isDigit(line[at + 1]))
                at++;
            if (line[at + 1] !== '.' && line[at + 1] !== ')')
                break;
            depth++;
            at++;
        }
        else
            break;
    }
    return depth + Math.floor(blanks / 2);
}
/** A blank line, and one that opens a list item, a heading or a table row, ends the inline text above it. */
function startsRun(line) {
    const start = line.trimStart();
    if (start === '')
        return true;
    return /^(?:[-*+] |\d{1,9}[.)] |#{1,6} |\|)/.test(start);
}
const isDigit = (char) => char !== undefined && char >= '0' && char <= '9';

// EXTERNAL MODULE: ./node_modules/chrono-node/dist/esm/locales/en/index.js + 50 modules
var en = __webpack_require__(9307);
;// CONCATENATED MODULE: ./.cache/compiled/notes/phrases.js
/** Lower case, emphasis marks, code ticks and emoji shortcodes removed, blanks single, punctuation at both ends off: for looking words up. */
function normalizePhrase(text) {
    const plain = text.normalize('NFC').toLowerCase().replaceAll("'", '’');
    if (isPlain.test(plain))
        return plain;
    const words = plain.split(blanks).map(stripMarks).filter((word) => word !== '' && !isShortcode(word));
    return trimPunctuation(words.join(' '));
}
/** Words with single blanks: nothing to take off. */
const isPlain = /^[a-z]+(?: [a-z]+)*$/;
const blanks = /\s+/u;
const phrases_marks = '*_~`#';
function stripMarks(word) {
    let from = 0;
    let to = word.length;
    while (from < to && phrases_marks.includes(word[from]))
        from++;
    while (to > from && phrases_marks.includes(word[to - 1]))
        to--;
    return word.slice(from, to);
}
/** ":dark_sunglasses:" */
function isShortcode(word) {
    return word.length > 2 && word.startsWith(':') && word.endsWith(':');
}
function trimPunctuation(text) {
    let from = 0;
    let to = text.length;
    while (from < to && !isWordChar(text[from]))
        from++;
    while (to > from && !isWordChar(text[to - 1]))
        to--;
    return text.slice(from, to);
}
/** A letter, a digit, or part of a surrogate pair's letter; punctuation, symbols and emoji are none. */
function isWordChar(char) {
    return /[\p{L}\p{N}]/u.test(char);
}
/** Words of a text in lower case, split at everything that is no letter, digit, apostrophe or hyphen. */
function wordsOf(text) {
    return text.normalize('NFC').toLowerCase().split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word !== '');
}
/** First word of a text, in lower case; empty where there is none near its beginning. */
function firstWordOf(text) {
    const [first = ''] = wordsOf(text.slice(0, 80));
    return first;
}
/** True where the phrase stands in the text as whole words; both in lower case. */
function hasPhrase(text, phrase) {
    for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
        const before = text[at - 1];
        const after = text[at + phrase.length];
        if ((before === undefined || !isWordChar(before)) && (after === undefined || !isWordChar(after)))
            return true;
    }
    return false;
}
/** The first phrase of the set that stands in the text, or null. */
function findPhrase(text, phrases) {
    for (const phrase of phrases)
        if (hasPhrase(text, phrase))
            return phrase;
    return null;
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/due-date.js


/** Words in front of a date that make it a deadline. */
const deadlineWords = ['by', 'until', 'till', 'before', 'due', 'due on', 'due by', 'no later than', 'deadline', 'deadline:', 'due:', 'latest'];
/** Text beyond this many code units gives no due date; a task's is near its words. */
const longestText = 2000;
/**
 * Day until which an item is to be done ("by Thursday", "in 3 weeks", "end of next week"), relative to the meeting's day.
 * Null where the text gives none, or more than one reading.
 */
function readDueDate(text, meeting) {
    if (meeting === null || text.length > longestText || !mayHaveDeadline(text.toLowerCase()))
        return null;
    const reference = new Date(`${meeting}T12:00:00Z`);
    const endOf = readEndOf(text.toLowerCase(), reference);
    if (endOf)
        return endOf;
    const results = en/* parse */.qg(text, { instant: reference, timezone: 0 }, { forwardDate: true });
    const due = results.filter((result) => !insideUrl(text, result.index) && isDeadline(text.slice(0, result.index).toLowerCase().trimEnd(), result));
    const [first, second] = due;
    if (!first || (second && dayOf(second) !== dayOf(first)))
        return null;
    const day = dayOf(first);
    if (day === meeting && namesOnlyWeekday(first) && !hasPhrase(text.toLowerCase(), 'today'))
        return addDays(reference, 7).toISOString().slice(0, 10);
    return day >= meeting ? day : null;
}
/** Most UTF-16 code units between a deadline's word and its day: "by the end of the". */
const longestGap = 30;
const calendarWord = /\d|day|week|month|year|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|tomorrow|tonight/;
/** Spares most texts the library's many patterns: a deadline has a word of a calendar or a digit soon behind its first word. */
function mayHaveDeadline(text) {
    if (hasPhrase(text, 'eow') || hasPhrase(text, 'eom'))
        return true;
    for (const word of [...deadlineWords, ...openingWords]) {
        for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
            const isWord = !isLetter(text[at - 1]) && !isLetter(text[at + word.length]);
            if (isWord && calendarWord.test(text.slice(at + word.length, at + word.length + longestGap)))
                return true;
        }
    }
    return false;
}
const isLetter = (char) => char !== undefined && char >= 'a' && char <= 'z';
/** Words that begin a deadline besides the deadline words. */
const openingWords = ['in', 'within', 'end of'];
function isDeadline(before, result) {
    const { start, end } = result;
    if (end || isTwoWays(result.text) || !(start.isCertain('day') || start.isCertain('weekday') || saysDays(result.text)))
        return false;
    if (deadlineWords.some((word) => before.endsWith(` ${word}`) || before === word || before.endsWith(`(${word}`)))
        return true;
    return /^(?:in|within) /i.test(result.text) && saysDays(result.text);
}
/** "3/5", "3/5/2022": the third of May or the fifth of March. */
function isTwoWays(text) {
    const [, one, two] = /(?<!\d)(\d{1,2})[/.-](\d{1,2})(?![\d.]*\d{4}[/.-])/.exec(text) ?? [];
    return one !== undefined && one !== two && Number(one) <= 12 && Number(two) <= 12 && !/\d{4}-\d/.test(text);
}
function saysDays(text) {
    return ['day', 'days', 'week', 'weeks', 'month', 'months', 'tomorrow', 'today'].some((word) => hasPhrase(text.toLowerCase(), word));
}
/** "Friday", but not "this Friday" or "Friday, July 1": said on a Friday, it is the coming one. */
function namesOnlyWeekday({ start, text }) {
    return start.isCertain('weekday') && !start.isCertain('day') && !hasPhrase(text.toLowerCase(), 'this');
}
/** "by end of week", "until the end of next month", "EOW" */
function readEndOf(text, reference) {
    const weekday = (reference.getUTCDay() + 6) % 7;
    const friday = 4 - weekday;
    const spans = [
        [['end of next week'], () => addDays(reference, friday + 7)],
        [['end of this week', 'end of the week', 'end of week', 'eow'], () => addDays(reference, friday >= 0 ? friday : friday + 7)],
        [['end of next month'], () => lastOfMonth(reference, 1)],
        [['end of this month', 'end of the month', 'end of month', 'eom'], () => lastOfMonth(reference, 0)],
    ];
    for (const [phrases, day] of spans) {
        if (phrases.some((phrase) => hasPhrase(text, phrase)))
            return day().toISOString().slice(0, 10);
    }
    return null;
}
function addDays(date, days) {
    return new Date(date.getTime() + days * 86_400_000);
}
function lastOfMonth(date, ahead) {
    return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + ahead + 1, 0, 12));
}
function dayOf(result) {
    const { start } = result;
    return `${start.get('year')}-${String(start.get('month')).padStart(2, '0')}-${String(start.get('day')).padStart(2, '0')}`;
}
function insideUrl(text, at) {
    const from = text.lastIndexOf(' ', at) + 1;
    return text.slice(from, at + 12).includes('://');
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/profile-address.js

/**
 * The login of the profile on a server whose address stands in a text: "https://github.com/annlee", "github.com/annlee"; else null.
 * @param server web address of the GitHub server; a profile of another one is another person's
 */
function profileIn(text, server) {
    if (!text.includes('/'))
        return null;
    const host = new URL(server).host.replace(/[^\w]/g, '\\$&');
    const login = new RegExp(String.raw `(?<![\w.-])(?:www\.)?${host}/([\w-]{1,39})(?![\w/-])`, 'i').exec(text)?.[1] ?? '';
    return isLogin(login) ? login : null;
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/explicit-logins.js


const webLink = /\[@?([^\][\n]{1,60})\]\(<?(https?:\/\/[^\s()<>]{1,300})[^()\n]{0,100}\)/gi;
const webAddress = /https?:\/\/[^\s()<>\]]+/gi;
/** Owners whose login their item gives: "@ann: …", "… (@ann)", "[Ann](https://github.com/ann): …". */
function explicitLogins(items, lines, server) {
    const logins = new Map();
    for (const { line, endLine, owners } of items) {
        const source = lines.slice(line - 1, endLine).join('\n');
        const profiles = new Map([...source.matchAll(webLink)].map(([, text = '', address = '']) => [text, profileIn(address, server)]));
        // "@ann" as the text or in the address of a link to another site is somebody's account there.
        const plain = source.replace(webLink, ' ').replace(webAddress, ' ');
        for (const name of owners) {
            const login = profiles.get(name) ?? (mentions(plain, name) ? name : null);
            if (login !== null)
                logins.set(`${name} ${login}`, { name, login });
        }
    }
    return [...logins.values()];
}
function mentions(source, login) {
    if (!isLogin(login))
        return false;
    for (let at = source.indexOf(`@${login}`); at >= 0; at = source.indexOf(`@${login}`, at + 1)) {
        const before = source[at - 1] ?? ' ';
        const after = source[at + 1 + login.length] ?? ' ';
        if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}_/-]/u.test(after))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./node_modules/gray-matter/index.js
var gray_matter = __webpack_require__(9599);
;// CONCATENATED MODULE: ./.cache/compiled/notes/front-matter.js


/** UTF-16 code units of front matter that are read; a head is a few lines. */
const frontMatterLimit = 64 * 1024;
const front_matter_maxAliasCount = 50;
/** Splits YAML front matter off; whatever is odd about it costs no text of the note. */
function readFrontMatter(path, lines) {
    const untouched = (diagnostics = []) => ({ data: {}, lines, diagnostics });
    const opening = lines[0]?.replace('\uFEFF', '').trimEnd() ?? '';
    if (!opening.startsWith('---') || opening.startsWith('----'))
        return untouched();
    const language = opening.slice(3).trim().toLowerCase();
    const closing = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
    const head = lines.slice(1, closing === -1 ? undefined : closing);
    if (language === '' && !startsWithKey(head))
        return untouched();
    if (closing === -1) {
        return untouched([warning(path, 1, 'unclosed-front-matter', 'The front matter that starts here has no closing `---`; it was read as text. Add a line `---` below its last key.')]);
    }
    const rest = lines.map((line, index) => (index <= closing ? '' : line));
    if (language !== '' && language !== 'yaml' && language !== 'yml') {
        const message = `Front matter in "${language}" is not read, only YAML is; write it as YAML between two lines \`---\`.`;
        return { data: {}, lines: rest, diagnostics: [warning(path, 1, 'unsupported-front-matter', message)] };
    }
    const text = head.join('\n');
    if (text.length > frontMatterLimit) {
        const message = `The front matter is longer than ${frontMatterLimit} characters and was not read; shorten it.`;
        return { data: {}, lines: rest, diagnostics: [warning(path, 1, 'front-matter-too-long', message)] };
    }
    const { data, diagnostics } = readYaml(path, text);
    return { data, lines: rest, diagnostics };
}
function startsWithKey(head) {
    const first = head.find((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))?.trim() ?? '';
    const colon = first.indexOf(':');
    const key = first.slice(0, colon);
    const after = first[colon + 1];
    return colon > 0 && !key.includes(' ') && !'-*>#['.includes(key[0]) && (after === undefined || after === ' ' || after === '\t');
}
/** Reads the head with gray-matter, whose other engines, of which one runs code, no language behind the opening fence can ask for. */
function readYaml(path, text) {
    const diagnostics = [];
    const engine = (yaml) => {
        const lineCounter = new dist/* LineCounter */.HN();
        const document = (0,dist/* parseDocument */.Tp)(yaml, { schema: 'failsafe', uniqueKeys: false, lineCounter, logLevel: 'silent' });
        const error = document.errors[0];
        if (error) {
            // gray-matter hands over the text behind the opening fence, so that line 1 of it is the fence's own.
            const line = lineCounter.linePos(error.pos[0]).line;
            diagnostics.push(warning(path, line, 'bad-front-matter', `The front matter is not valid YAML (${error.message.split('\n')[0]}); put quotes around the value.`));
        }
        if (!(0,dist/* isMap */.jh)(document.contents))
            throw new Error('it has no keys');
        // As Map objects: where a key is a map itself, making a text of it takes time that doubles with each level.
        const keys = document.toJS({ maxAliasCount: front_matter_maxAliasCount, mapAsMap: true });
        return Object.fromEntries([...keys].map(([key, value]) => [String(key).toLowerCase(), value]));
    };
    try {
        const { data } = gray_matter(`---\n${text}\n---\n`, { engines: { yaml: engine }, language: 'yaml' });
        return { data, diagnostics };
    }
    catch (error) {
        const [reason] = error.message.split('\n');
        return { data: {}, diagnostics: [...diagnostics, warning(path, 1, 'bad-front-matter', `The front matter could not be read (${reason}); mend its YAML.`)] };
    }
}
function warning(path, line, code, message) {
    return { severity: 'warning', code, message, path, line };
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/known-names.js
/** The names that a note itself shows to be people: who took part, and who speaks in it. */
class KnownNames {
    names = new Set();
    constructor(participants, speakers) {
        for (const name of participants) {
            this.names.add(name.toLowerCase());
            const words = name.split(/[\s.]+/u).filter((word) => word !== '');
            const [first = '', second] = words;
            if (first.length > 1)
                this.names.add(first.toLowerCase());
            if (second === undefined)
                continue;
            this.names.add(words.map((word) => word[0]).join('').toLowerCase());
            this.names.add(`${first} ${second[0]}`.toLowerCase());
        }
        for (const name of speakers)
            this.names.add(name.toLowerCase());
    }
    has(name) {
        const plain = name.toLowerCase().replace(/\.$/u, '');
        const [first = '', ...rest] = name.split(' ');
        // "Ann Lee" where the note lists Ann; "Ann disagrees" is no name.
        return this.names.has(plain) || (rest.length > 0 && rest.every((word) => !/^\p{Ll}/u.test(word)) && this.names.has(first.toLowerCase()));
    }
}
/** Labels that begin at least two lines of the talk: "KK: I think …". */
function findSpeakers(blocks, words) {
    const counts = new Map();
    const visit = (block) => {
        for (const { text } of block.lines) {
            const colon = text.indexOf(':');
            if (colon < 1 || colon > 30)
                continue;
            const label = text.slice(0, colon).trim();
            if (looksLikeName(label) && !words.topicWords.has(label.toLowerCase()) && !words.acronyms.has(label.toLowerCase()))
                counts.set(label, (counts.get(label) ?? 0) + 1);
        }
        block.children.forEach(visit);
    };
    blocks.forEach(visit);
    return [...counts].filter(([, count]) => count > 1).map(([label]) => label);
}
function looksLikeName(label) {
    const parts = label.split(' ');
    return parts.length <= 2 && parts.every((part) => /^\p{Lu}[\p{L}.'’-]*$/u.test(part) || /^e[A-Z]$/.test(part));
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/calendar-dates.js
/**
 * Finds days written with a year ("2022-07-25", "2022.07.25", "July 25, 2022", "25 July 2022", "Aug 12th, 2019", "20220725", "25.7.2022",
 * "25/7/22"); one without a year is taken of `year`, where that is given. "3/5/2022" is read two ways in the world and gives none.
 */
function findDates(text, words, year = null) {
    const tokens = [...text.matchAll(/\p{L}+|\d+/gu)].map((match) => ({ text: match[0].toLowerCase(), at: match.index })).filter((token) => !fillers.has(token.text));
    const found = [];
    for (let index = 0; index < tokens.length; index++) {
        const first = tokens[index];
        const numeric = readNumericDay(text, tokens, index);
        if (numeric) {
            found.push({ date: numeric, at: first.at });
            index += 2;
            continue;
        }
        const [one, two, three] = [first.text, tokens[index + 1]?.text ?? '', tokens[index + 2]?.text ?? ''];
        // "0.10 (July" is a version and a month, not the tenth of July.
        const dayFirst = one.length <= 2 && !isGapOfDay(text.slice(first.at - 1, first.at), text.slice(first.at + one.length, tokens[index + 1]?.at));
        const date = dayFirst ? null : readDay(one, two, three, words, year);
        if (!date)
            continue;
        found.push({ date, at: first.at });
        index += 2;
    }
    return found;
}
/** "25.7.2022", "25/7/2022", "7-25-2022", "25/7/22": three numbers with one sign between them, not part of a longer row of numbers. */
function readNumericDay(text, tokens, index) {
    const first = tokens[index];
    const third = tokens[index + 2];
    if (!third || first.text.length > 2 || third.text.length > 4 || !calendar_dates_isDigit(first.text) || !calendar_dates_isDigit(third.text))
        return null;
    const written = text.slice(first.at, third.at + third.text.length);
    const [, one = '', sign = '', two = '', year = ''] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(written) ?? [];
    // With two digits "22-4-24" could begin with the year, and "1.2.22" be a version.
    if (year === '' || (year.length === 2 && sign !== '/') || /[\d./-]/.test(text.slice(first.at - 1, first.at)) || /^[./-]?\d/.test(text.slice(third.at + third.text.length)))
        return null;
    const fullYear = year.length === 2 ? `20${year}` : year;
    if (sign === '.' || Number(one) > 12 || one === two)
        return toDate(fullYear, two, one);
    return Number(two) > 12 ? toDate(fullYear, one, two) : null;
}
const calendar_dates_isDigit = (text) => text[0] >= '0' && text[0] <= '9';
function isGapOfDay(before, between) {
    return before !== '.' && ['', '.', '-', '/'].includes(between.replace(/st|nd|rd|th|er|of/gu, '').trim());
}
/** What may stand inside a date beside its parts: "12th of August". */
const fillers = new Set(['st', 'nd', 'rd', 'th', 'er', 'of']);
function readDay(one, two, three, words, year) {
    if (/^\d{8}$/.test(one))
        return toDate(one.slice(0, 4), one.slice(4, 6), one.slice(6));
    if (/^\d{4}$/.test(one))
        return /^\d{1,2}$/.test(two) && /^\d{1,2}$/.test(three) ? toDate(one, two, three) : null;
    const month = words.months.get(one);
    if (month && /^\d{1,2}$/.test(two)) {
        if (/^\d{4}$/.test(three))
            return toDate(three, String(month), two);
        return year === null ? null : toDate(String(year), String(month), two);
    }
    if (!/^\d{1,2}$/.test(one))
        return null;
    const named = words.months.get(two);
    if (!named)
        return null;
    if (/^\d{4}$/.test(three))
        return toDate(three, String(named), one);
    return year === null ? null : toDate(String(year), String(named), one);
}
/** The day as YYYY-MM-DD, or null where the calendar has none such. */
function toDate(year, month, day) {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    const inRange = Number(year) >= 1970 && Number(year) < 2200;
    return inRange && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : null;
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/note-date.js

/** Day of a meeting (YYYY-MM-DD): file name and folders, then title, then front matter; a warning where they disagree. */
function readNoteDate(places, words) {
    const written = [
        { where: 'file name', date: dateOfPath(places.path, words) },
        { where: 'title', date: dateOfText(places.title, words) },
        { where: 'front matter', date: dateOfText(places.frontMatter, words) },
    ].filter(({ date }) => date !== null);
    const [chosen] = written;
    const other = written.find(({ date }) => date !== chosen.date);
    if (!chosen)
        return { date: null, diagnostics: [] };
    const diagnostics = other
        ? [
            {
                severity: 'warning',
                code: 'dates-disagree',
                message: `The ${chosen.where} gives the meeting's day as ${chosen.date}, the ${other.where} as ${other.date}; ${chosen.date} was taken. Correct the wrong one.`,
                path: places.path,
            },
        ]
        : [];
    return { date: chosen.date, diagnostics };
}
function dateOfText(text, words) {
    return typeof text === 'string' ? (findDates(text, words)[0]?.date ?? null) : null;
}
/** The last date in a path: that of the file name, else of its folders. */
function dateOfPath(path, words) {
    const parts = path.split('/').reverse();
    for (const part of parts) {
        const date = findDates(part, words).at(-1)?.date;
        if (date)
            return date;
    }
    return null;
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/attendance-entry.js



/** Longest entry that is read, and longest name, in UTF-16 code units. */
const longestEntry = 500;
const longestName = 60;
const particles = new Set(['de', 'da', 'del', 'della', 'der', 'den', 'di', 'du', 'la', 'le', 'van', 'von', 'bin', 'al', 'y', 'dos', 'el']);
/** Reads "Ann Lee @annlee", "[Ann](https://github.com/ann)", "[AL] Ann Lee (ACME) - notes"; null where the entry names nobody. */
function readAttendanceEntry(entry, sense) {
    if (entry.length > longestEntry)
        return null;
    const login = profileIn(entry, sense.server) ?? loginByMention(entry);
    const sign = /^\s*(\p{Lu}{2,4}): /u.exec(entry) ?? readDashedSign(entry);
    if (sign) {
        const person = readAttendanceEntry(entry.slice(sign[0].length), sense);
        return person && { ...person, signs: [...person.signs, sign[1]] };
    }
    const signs = readSigns(entry);
    const linked = /^\s*[*_]{0,2}\[([^\]]{1,60})\]\(/u.exec(entry);
    const text = linked ? linked[1] : withoutLeadingSign(entry).split(/[(（|,;/<]| [-–—] |: | @|\s?\[/u)[0];
    const name = attendance_entry_stripMarks(text.replace(/&#?\w{1,8};/gu, ' '));
    return isAttendantName(name, sense.words) ? { name, login, signs } : null;
}
/** "KV - Kim Vale, Harbour Office": initials that are those of the name behind them. */
function readDashedSign(entry) {
    const found = /^\s*(\p{Lu}{2,4})[a-z]? [-–—] (?=\p{Lu}[\p{L}'’.-]{1,30} \p{Lu})/u.exec(entry);
    if (!found)
        return null;
    const [given = '', family = ''] = entry.slice(found[0].length).split(' ');
    return found[1][0] === given[0] && found[1].includes(family[0]) ? found : null;
}
/** A person's name, short form, initials or login; no sentence, topic or group. */
function isAttendantName(name, words) {
    if (name.length < 2 || name.length > longestName || !/^\p{L}[\p{L}\p{M}\p{N}.'’_ -]*$/u.test(name))
        return false;
    const phrase = normalizePhrase(name);
    if (words.placeholders.has(phrase) || words.groups.has(phrase))
        return false;
    const parts = name.split(' ').filter((part) => part !== '');
    if (words.groups.has(phrase.slice(phrase.lastIndexOf(' ') + 1)))
        return false;
    if (parts.length === 1)
        return !words.topicWords.has(phrase);
    const [first, ...rest] = parts;
    // June Lowe, and nicknames in lower case: "elf Pavlik" —  before a surname: "elf Pavlik".
    return parts.length <= 6 && (!words.topicWords.has(first.toLowerCase()) || words.months.has(first.toLowerCase())) && rest.every((part) => !startsLower(part) || particles.has(part)) && rest.some((part) => !startsLower(part));
}
const startsLower = (word) => /^\p{Ll}/u.test(word);
function attendance_entry_stripMarks(text) {
    return text.replaceAll(/[*~]/gu, '').replace(/^[\s_@✅☑✔\uFE0F]+/u, '').replace(/[\s_:.✅☑✔\uFE0F]+$/u, (end) => (end.startsWith('.') && /(?<!\p{L})\p{L}$/u.test(text.slice(0, -end.length)) ? '.' : '')).trim();
}
function withoutLeadingSign(entry) {
    return entry.replace(/^\s*[([]\p{Lu}\p{L}{0,3}[)\]]\s+/u, '');
}
/** Initials in brackets beside a name: capitals of two to four letters. */
function readSigns(entry) {
    return [...entry.matchAll(/[([](?:name=)?([\p{L}, ]{2,40})[)\]](?!\()/gu)].flatMap((match) => {
        const signs = match[1].split(',').map((sign) => sign.trim());
        return signs.every((sign) => /^\p{Lu}\p{L}{0,2}\p{Lu}$/u.test(sign)) ? signs : [];
    });
}
/** "@annlee" as a word of its own; one that stands behind the name of another site is not GitHub's. */
function loginByMention(entry) {
    for (const word of entry.split(/[\s,;()]+/u)) {
        if (word.startsWith('@') && isLogin(word.slice(1)))
            return word.slice(1);
    }
    return null;
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/sections.js

/** Tells by its words what stands below a heading; null where it leaves that to the heading above. */
function classifyHeading(text, words) {
    const parts = partsOf(text);
    const announces = (phrases) => parts.some((part) => isAnnouncedBy(part, phrases));
    if (announces(words.absenceHeadings))
        return 'absence';
    if (parts.some((part) => listsAttendance(part, words)))
        return 'attendance';
    const actions = announces(words.actionHeadings);
    const decisions = announces(words.decisionHeadings);
    if (actions || decisions) {
        const all = normalizePhrase(text);
        if ([...words.reviewWords].some((word) => hasPhrase(all, word)))
            return 'review';
        // "Decisions needed" are questions.
        if (decisions && !actions && [...words.pendingWords].some((word) => hasPhrase(all, word)))
            return 'talk';
        // "Next steps for the parser (5m, Ann)" is a point of the agenda.
        if (hasDuration(text) && !parts.some((part) => words.actionHeadings.has(part) || words.decisionHeadings.has(part)))
            return 'talk';
        if (actions && decisions)
            return 'both';
        // "Questions and conclusions": the outcomes stand between the talk, so only marked ones count.
        if (decisions && !parts.every((part) => isAnnouncedBy(part, words.decisionHeadings)))
            return 'talk';
        return actions ? 'actions' : 'decisions';
    }
    if (parts.some((part) => words.checklistHeadings.has(part) || endsWithAny(part, words.checklistHeadings)))
        return 'checklist';
    return null;
}
/** True for the heading of the note's agenda. */
const isAgenda = (heading) => normalizePhrase(heading).endsWith('agenda');
const endsAtBreak = new Set(['actions', 'decisions', 'both', 'review']);
const hasDuration = (text) => /\(\s?~?\d{1,3}\s?(?:m|min|mins|minutes|h|hours?|Minuten)\b/u.test(text);
/** The headings above a place in the note. */
class SectionStack {
    words;
    stack = [];
    constructor(words) {
        this.words = words;
    }
    enter(heading) {
        while (this.stack.length > 0 && this.stack.at(-1).heading.depth >= heading.depth)
            this.stack.pop();
        this.stack.push({ heading, kind: classifyHeading(heading.text, this.words), done: this.words.doneWords.has(normalizePhrase(heading.text)) });
    }
    leave() {
        this.stack.pop();
    }
    /** A thematic break ends what has been announced above it. */
    endAnnounced() {
        for (const entry of this.stack)
            if (entry.kind !== null && endsAtBreak.has(entry.kind))
                entry.kind = null;
    }
    /** True below a heading such as "Completed". */
    get isDone() {
        return this.stack.some(({ done }) => done);
    }
    /** What the nearest heading that announces anything announces. */
    get kind() {
        return this.stack.findLast(({ kind }) => kind !== null)?.kind ?? 'talk';
    }
    /** Plain text of the nearest heading. */
    get title() {
        return this.stack.at(-1)?.heading.text ?? null;
    }
}
function partsOf(text) {
    return text
        .replaceAll(' and ', '/')
        .replaceAll(' und ', '/')
        .replaceAll(' et ', '/')
        .split(/[/&+,:()|]| [-–—] /u)
        .map(normalizePhrase)
        .filter((part) => part !== '');
}
/** True for a heading or label above those who took part: "Attendees (8)", "Voting member attendees", "Present members". */
function announcesAttendance(text, words) {
    return partsOf(text).some((part) => !words.absenceHeadings.has(part) && listsAttendance(part, words));
}
function listsAttendance(part, words) {
    const spoken = part.split(' ');
    for (let from = Math.max(0, spoken.length - longestHeadingWords); from < spoken.length; from++) {
        if (words.attendanceHeadings.has(spoken.slice(from).join(' ')))
            return true;
    }
    return words.groups.has(spoken.at(-1)) && words.attendanceHeadings.has(spoken.slice(0, -1).join(' '));
}
/** Words of the longest attendance heading. */
const longestHeadingWords = 4;
/** "action items for next week" announces, "the task force" doesn't: a few words may surround a plural or a phrase. */
function isAnnouncedBy(part, phrases) {
    if (phrases.has(part))
        return true;
    const spoken = part.split(' ');
    const isPlural = (word) => (/[sn]$/.test(word) && phrases.has(word.slice(0, -1))) || (word.endsWith('en') && phrases.has(word.slice(0, -2)));
    const isStrong = (phrase) => phrases.has(phrase) && (phrase.includes(' ') || isPlural(phrase));
    for (let more = 1; more <= 4 && more < spoken.length; more++) {
        if (isStrong(spoken.slice(0, -more).join(' ')) || (more <= 2 && isStrong(spoken.slice(more).join(' '))))
            return true;
    }
    return false;
}
/** True where the last words, not all of them, are one of the phrases. */
function endsWithAny(part, phrases) {
    for (let at = part.indexOf(' '); at !== -1; at = part.indexOf(' ', at + 1))
        if (phrases.has(part.slice(at + 1)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/participants.js



/** Longest label in front of names, in UTF-16 code units. */
const longestLabel = 60;
const absentMark = /^(?:❌|✗|✘|✖|⛔|🚫|:x:|-|absent|excused|regrets|no|n|abwesend|entschuldigt|nein|non|absente?|excusée?)$/iu;
/** Reads the front matter's participants, the attendance sections and labels, and the names in brackets of the agenda. */
function readAttendance(frontMatter, content, sense) {
    const reader = new AttendanceReader(sense);
    for (const key of ['participants', 'attendees', 'present', 'attending'])
        listOf(frontMatter[key]).forEach((entry) => reader.take(entry));
    const agendaNames = new Set();
    const sections = new SectionStack(sense.words);
    const absent = new AttendanceReader(sense);
    let named = false;
    for (const [index, part] of content.entries()) {
        if (part.form === 'heading') {
            sections.enter(part);
            named = sections.kind === 'attendance' && reader.readHeading(part);
        }
        else if (sections.kind === 'attendance') {
            if (!named && content[index - 1]?.form !== 'bullet')
                reader.readList(blocksFrom(content, index));
        }
        else if (sections.kind === 'absence') {
            absent.readList([part]);
        }
        else {
            reader.readLabelled(part);
            if (isAgenda(sections.title ?? ''))
                agendaEntries(part).forEach((name) => agendaNames.add(name));
        }
    }
    return { participants: [...reader.participants], agendaNames: [...agendaNames], writtenLogins: reader.writtenLogins, signs: reader.signs, absentees: [...absent.participants, ...reader.absentees] };
}
/** A YAML list, or a text with commas, as texts. */
function listOf(value) {
    if (typeof value === 'string')
        return value.split(',').map((part) => part.trim()).filter((part) => part !== '');
    return Array.isArray(value) ? value.flatMap((entry) => (typeof entry === 'string' && entry.trim() !== '' ? [entry.trim()] : [])) : [];
}
/** The block at an index; a list item with those that follow it. */
function blocksFrom(content, index) {
    const found = [];
    for (let at = index; at < content.length; at++) {
        const part = content[at];
        if (part.form === 'heading' || (at > index && (part.form !== 'bullet' || found[0].form !== 'bullet')))
            break;
        found.push(part);
    }
    return found;
}
class AttendanceReader {
    sense;
    participants = new Set();
    writtenLogins = [];
    signs = [];
    absentees = [];
    constructor(sense) {
        this.sense = sense;
    }
    take(entry) {
        const found = readAttendanceEntry(entry, this.sense);
        if (!found)
            return;
        this.participants.add(found.name);
        this.signs.push(...found.signs);
        if (found.login)
            this.writtenLogins.push({ name: found.name, login: found.login });
    }
    /** "### Attendees: Ann, Bob": true where the heading names somebody itself. */
    readHeading({ text }) {
        const label = splitLabel(text);
        if (!label || label.value === '' || !announcesAttendance(label.name, this.sense.words))
            return false;
        this.takeNames(label.value);
        return true;
    }
    /** Outside the attendance sections: what stands behind or below a label such as "Present:". */
    readLabelled(block) {
        if (block.form === 'row') {
            const [heading = ''] = block.header;
            const [label = '', ...values] = block.cells;
            if (announcesAttendance(heading, this.sense.words))
                return this.takeRow(block);
            if (announcesAttendance(label, this.sense.words))
                values.forEach((value) => this.takeNames(value));
            return;
        }
        let open = false;
        for (const { text } of block.lines) {
            const label = splitLabel(text) ?? (text.endsWith(':') ? splitLabel(lastSentence(text)) : null);
            if (label)
                open = announcesAttendance(label.name, this.sense.words);
            else if (this.isHeadingLine(text))
                open = true;
            else if (open)
                this.takeNames(text);
            if (label && open)
                this.takeNames(label.value);
        }
        const last = block.lines.at(-1)?.text ?? '';
        if (!open)
            return block.children.forEach((child) => this.readLabelled(child));
        if ((splitLabel(last)?.value ?? '') === '')
            this.readList(block.children);
    }
    /** A block below an attendance heading. */
    readSection(block, onePersonEach = false) {
        if (block.form === 'row')
            return this.takeRow(block);
        const own = block.lines.map(({ text }) => text).join(' ');
        if (block.struck || /^(?:❌|✗|✘|:x:)/u.test(own))
            return;
        if (block.form === 'paragraph' && block.lines.every(({ text }) => isEntryLine(text)))
            return this.takeLines(block);
        const label = splitLabel(own);
        if (label && this.kindOf(label.name) === 'absence')
            return;
        if (label && label.value === '')
            return this.readList(block.children);
        if (label)
            this.takeLabelled(label);
        else if (block.form === 'paragraph' && !own.includes(','))
            return this.takeLines(block);
        else if (block.form === 'paragraph' || (own.split(',').length > 2 && !onePersonEach))
            this.takeNames(own);
        else
            this.take(own);
        this.readList(block.children);
    }
    /** One name a line, with or without a checkbox. */
    takeLines(block) {
        const lines = block.lines.map(({ text }) => ({ box: text.slice(0, 4).toLowerCase(), text: text.replace(/^\[[ xX]\] /u, '') }));
        const anyTicked = lines.some(({ box }) => box === '[x] ');
        for (const { box, text } of lines) {
            if (anyTicked && box === '[ ] ')
                this.takeAbsent(text);
            else
                this.take(text);
        }
        this.readList(block.children);
    }
    /** Of a list with ticks only the ticked entries were there. */
    readList(blocks) {
        // "Ann Lee, ACME, Oslo" on most lines of a list: a person with affiliations each.
        const lead = blocks.filter((block) => block.form === 'bullet' && block.lines.length > 0);
        const onePersonEach = lead.length >= 3 && lead.filter((block) => block.lines[0].text.includes(', ')).length * 2 > lead.length;
        const anyTicked = blocks.some((child) => child.ticked === true);
        for (const block of blocks) {
            if (anyTicked && block.ticked === false)
                this.takeAbsent(block.lines[0].text);
            else
                this.readSection(block, onePersonEach);
        }
    }
    takeAbsent(entry) {
        const found = readAttendanceEntry(entry, this.sense);
        if (found)
            this.absentees.push(found.name);
    }
    /** "Host: Ann Lee", "Team members: Ann, Bob"; but "Ann Lee: ACME". */
    takeLabelled({ name, value }) {
        if (/^\p{Lu}{2,4}$/u.test(name))
            return this.take(`${name}: ${value}`);
        // "Ann: [ann-l](https://github.com/ann-l)" gives Ann's login.
        const named = readAttendanceEntry(value, this.sense);
        const isLoginOnly = named !== null && named.login === named.name;
        const isPerson = (name.includes(' ') || isLoginOnly) && isAttendantName(name, this.sense.words) && this.kindOf(name) === null;
        if (isPerson && !value.includes(','))
            this.take(`${name}: ${value}`);
        else
            this.takeNames(value);
    }
    takeRow(row) {
        if (row.cells.some((cell) => absentMark.test(cell.trim())))
            return;
        const at = row.cells.findIndex((cell) => readAttendanceEntry(cell, this.sense) !== null);
        const [given = '', family = ''] = row.header.slice(Math.max(0, at)).map(normalizePhrase);
        if (at !== -1 && given.endsWith(' name') && family.endsWith(' name'))
            this.take(row.cells.slice(at, at + 2).join(' '));
        else if (at !== -1)
            this.take(row.cells.slice(at, at + 3).join(' | '));
    }
    takeNames(text) {
        splitNames(text).forEach((name) => this.take(name));
    }
    /** A line that is bold, or nothing but the word. */
    isHeadingLine(text) {
        if (text.length > longestLabel || !(/^(?:\*\*|__)/u.test(text) || this.sense.words.attendanceHeadings.has(normalizePhrase(text))))
            return false;
        return announcesAttendance(text, this.sense.words);
    }
    kindOf(label) {
        return classifyHeading(label, this.sense.words);
    }
}
/** "[x] AL: Ann Lee" */
const isEntryLine = (text) => /^\[[ xX]\] |^\p{Lu}{2,4}: /u.test(text);
/** "**Present:** Ann", "- Attendees (8): …"; the colon of an address ends no label. */
function splitLabel(text) {
    const colon = text.search(/:(?!\/|\d)/u);
    const name = text.slice(0, colon);
    if (colon < 1 || colon > longestLabel || name.includes('](') || name.split('(').length > name.split(')').length)
        return null;
    return { name, value: text.slice(colon + 1).replace(/^[*_~\s]+/u, '').trim() };
}
/** "Write your name below. Roll call:" ends in the label. */
const lastSentence = (text) => text.slice(text.lastIndexOf('. ') + 1).trimStart();
/** Splits at commas, semicolons and "and", but not inside brackets. */
function splitNames(text) {
    const parts = [];
    let depth = 0;
    let from = 0;
    for (let at = 0; at < text.length; at++) {
        if ('(['.includes(text[at]))
            depth++;
        else if (')]'.includes(text[at]))
            depth--;
        else if (depth === 0 && ',;'.includes(text[at])) {
            parts.push(text.slice(from, at));
            from = at + 1;
        }
    }
    parts.push(text.slice(from));
    return parts.flatMap((part) => part.split(/(?:^|\s)(?:and|und|et|&)\s/u)).map((part) => part.trim()).filter((part) => part !== '');
}
/** Names in the last brackets of agenda entries: "mmap (Marc, AlexJ)". */
function agendaEntries(block) {
    const text = block.lines.map((line) => line.text).join(' ').replace(/~+$/u, '');
    const open = text.lastIndexOf('(');
    const own = open > 0 && text.endsWith(')') ? splitNames(text.slice(open + 1, -1)).filter((name) => /^\p{Lu}[\p{L} .-]{1,30}$/u.test(name)) : [];
    return [...own, ...block.children.flatMap(agendaEntries)];
}

// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-task-list-item/lib/index.js
var mdast_util_gfm_task_list_item_lib = __webpack_require__(6303);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var micromark_extension_gfm_task_list_item_lib_syntax = __webpack_require__(1197);
;// CONCATENATED MODULE: ./.cache/compiled/notes/line-beginnings.js
/** Marks of lists, quotes and checkboxes, and the first letter behind them: behind it no mark of a block can begin. */
const beginning = /^[ \t>*+\-\d.)]*(?:\[[ xX]\][ \t]+)?[\p{L}@]/u;
/** Markup that reaches over a paragraph's lines: a table, strikethrough, a link's definition, an underlined heading. */
const reaching = /[~|]|:-|-:|\]:|^[ \t>]*(?:=+|-+)[ \t]*$/;
/**
 * The lines as far as the blocks of a note depend on them; every line keeps its beginning and so its columns. The Markdown
 * parser looks at each character several times, and the text of an item is read from its source.
 */
function lineBeginnings(lines) {
    const found = [];
    let run = 0;
    for (let at = 0; at <= lines.length; at++) {
        if (at < lines.length && lines[at] !== '')
            continue;
        const paragraph = lines.slice(run, at);
        found.push(...(paragraph.some((line) => reaching.test(line)) ? paragraph : paragraph.map(beginningOf)));
        if (at < lines.length)
            found.push('');
        run = at + 1;
    }
    return found;
}
function beginningOf(line) {
    // What ends HTML may stand anywhere.
    return line.includes('>', 1) ? line : (beginning.exec(line)?.[0] ?? line);
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/parts-of-note.js
/** UTF-16 code units from which a part is worth its own reading; the Markdown parser's time grows faster than its text. */
const longEnough = 8 * 1024;
const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
/** A fence that may belong to a list or a quote, and HTML, in which a fence is none. */
const unclear = /^[\s>*+\-\d.)]+(?:```|~~~)|^[\s>*+\-\d.)]*<(?!https?:)/;
/**
 * Splits a long note at headings so that its parts mean by themselves what they mean in the whole: not within code, not
 * behind anything of which it is unclear where it ends, and not at all where links are defined for other lines.
 */
function parts_of_note_partsOf(lines) {
    const parts = [];
    let first = 0;
    let length = 0;
    let open = null;
    const isWhole = lines.some((line) => line.includes(']:'));
    for (const [index, line] of isWhole ? [] : lines.entries()) {
        if (open !== null) {
            if (closes(line, open))
                open = null;
        }
        else if (unclear.test(line)) {
            break;
        }
        else {
            const opening = fence.exec(line);
            if (opening)
                open = opening[1] ?? opening[2];
            else if (length >= longEnough && /^#{1,6}(?:[ \t]|$)/.test(line) && lines[index - 1].trim() === '') {
                parts.push({ first, lines: lines.slice(first, index) });
                first = index;
                length = 0;
            }
        }
        length += line.length;
    }
    return [...parts, { first, lines: lines.slice(first) }];
}
/** A line of at least as many of the same signs closes a fence. */
function closes(line, opening) {
    const trimmed = line.trim();
    return trimmed.length >= opening.length && trimmed === opening[0].repeat(trimmed.length) && /^ {0,3}\S/.test(line);
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/read-blocks.js










/** Reads Markdown lines into headings and blocks, in order; lists, quotes and tables become trees of blocks. */
function readBlocks(lines) {
    return parts_of_note_partsOf(lines).flatMap(({ first, lines: part }) => new BlockReader(part, first).readAll());
}
function parse(text) {
    return (0,lib/* fromMarkdown */.Y)(text, {
        extensions: extensionsFor(text),
        mdastExtensions: [(0,mdast_util_gfm_task_list_item_lib/* gfmTaskListItemFromMarkdown */.S)(), (0,mdast_util_gfm_strikethrough_lib/* gfmStrikethroughFromMarkdown */.p)(), (0,mdast_util_gfm_table_lib/* gfmTableFromMarkdown */.c)()],
    });
}
/** GitHub's extensions that the text can make use of: looking for a table at each line is a quarter of the parser's work. */
function extensionsFor(text) {
    return [
        ...(/\[[\sxX]\]/.test(text) ? [(0,micromark_extension_gfm_task_list_item_lib_syntax/* gfmTaskListItem */.J)()] : []),
        ...(text.includes('~') ? [(0,lib_syntax/* gfmStrikethrough */.K)()] : []),
        ...(/\||:-|-:/.test(text) ? [(0,syntax/* gfmTable */.x)()] : []),
    ];
}
class BlockReader {
    lines;
    linesBefore;
    text;
    /** Offset of each line's first character in the text. */
    lineStarts;
    /** @param linesBefore lines of the note above these */
    constructor(lines, linesBefore) {
        this.lines = lines;
        this.linesBefore = linesBefore;
        const beginnings = lineBeginnings(lines);
        this.text = beginnings.join('\n');
        const starts = [0];
        for (const line of beginnings)
            starts.push(starts.at(-1) + line.length + 1);
        this.lineStarts = starts;
    }
    readAll() {
        const nodes = parse(this.text).children;
        const found = [];
        nodes.forEach((node, index) => {
            if (node.type === 'heading') {
                found.push({ form: 'heading', depth: node.depth, line: this.firstLine(node), text: (0,mdast_util_to_string_lib/* toString */.d)(node).trim() });
            }
            else if (node.type === 'thematicBreak') {
                found.push(block({ form: 'break', line: this.firstLine(node), endLine: this.lastLine(node) }));
            }
            else if (!(node.type === 'list' && nodes[index - 1]?.type === 'paragraph')) {
                found.push(...this.readContent(node, nodes[index + 1], false));
            }
        });
        return found;
    }
    readContent(node, next, quoted) {
        switch (node.type) {
            case 'paragraph':
                return [this.readParagraph(node, next, quoted)];
            case 'list':
                return this.readList(node, quoted);
            case 'blockquote':
                return this.readNested(node.children, true);
            case 'table':
                return this.readTable(node, quoted);
            case 'definition':
            case 'thematicBreak':
                return [];
            default:
                return [block({ form: 'opaque', line: this.firstLine(node), endLine: this.lastLine(node), quoted })];
        }
    }
    /** Blocks of a list item or quote; a list right behind a paragraph belongs to it. */
    readNested(nodes, quoted) {
        return nodes.flatMap((node, index) => node.type === 'list' && nodes[index - 1]?.type === 'paragraph' ? [] : this.readContent(node, nodes[index + 1], quoted));
    }
    readParagraph(node, next, quoted) {
        const list = next?.type === 'list' ? next : null;
        return block({
            form: 'paragraph',
            lines: this.ownLines(node),
            line: this.firstLine(node),
            endLine: this.lastLine(list ?? node),
            struck: isStruck(node),
            quoted,
            children: list ? this.readList(list, quoted) : [],
            listAdjoins: list !== null && list.position.start.line === node.position.end.line + 1,
        });
    }
    readList(list, quoted) {
        return list.children.map((item) => this.readListItem(item, quoted));
    }
    readListItem(item, quoted) {
        const [first, ...rest] = item.children;
        const head = first?.type === 'paragraph' ? first : null;
        return block({
            form: 'bullet',
            lines: head ? this.ownLines(head) : [],
            line: this.firstLine(item),
            endLine: this.lastLine(item),
            ticked: item.checked ?? null,
            struck: head !== null && isStruck(head),
            quoted,
            // The list behind the item's first paragraph is nested in the item, not attached to the paragraph.
            children: this.readNested(head ? rest : item.children, quoted),
            listAdjoins: true,
        });
    }
    readTable(table, quoted) {
        const [head, ...rows] = table.children.map((row) => ({
            line: this.firstLine(row),
            cells: row.children.map((cell) => this.slice(cell.position.start.offset, cell.position.end.offset)),
        }));
        return rows.map(({ line, cells }) => block({ form: 'row', line, endLine: line, quoted, cells, header: head.cells, lines: [{ number: line, text: cells.filter((cell) => cell !== '').join(' | ') }] }));
    }
    ownLines(node) {
        const { start, end } = node.position;
        const found = [];
        for (let number = start.line; number <= end.line; number++) {
            const line = this.lines[number - 1];
            const text = number === start.line ? line.slice(this.columnOf(start.line, start.offset)) : stripContinuation(line);
            found.push({ number: number + this.linesBefore, text: stripHardBreak(text.trim()) });
        }
        return found;
    }
    slice(from, to) {
        const cell = this.text.slice(from, to).trim();
        const inner = cell.startsWith('|') ? cell.slice(1) : cell;
        return (inner.endsWith('|') && !inner.endsWith('\\|') ? inner.slice(0, -1) : inner).trim();
    }
    firstLine({ position }) {
        return position.start.line + this.linesBefore;
    }
    lastLine({ position }) {
        return position.end.line + this.linesBefore;
    }
    columnOf(line, offset) {
        return offset - this.lineStarts[line - 1];
    }
}
function block(given) {
    return { lines: [], ticked: null, struck: false, quoted: false, children: [], listAdjoins: false, cells: [], header: [], ...given };
}
function stripContinuation(line) {
    let at = 0;
    while (at < line.length && ' \t>'.includes(line[at]))
        at++;
    return line.slice(at);
}
function stripHardBreak(text) {
    return text.endsWith('\\') && !text.endsWith('\\\\') ? text.slice(0, -1).trimEnd() : text;
}
/** A paragraph counts as struck where its first words are, and more than half of all. */
function isStruck(node) {
    const struck = node.children.filter((child) => child.type === 'delete').reduce((sum, child) => sum + (0,mdast_util_to_string_lib/* toString */.d)(child).length, 0);
    return struck > 0 && struck * 2 > (0,mdast_util_to_string_lib/* toString */.d)(node).length;
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/item-kind.js

/** Kind of an item in an announced section or behind a marker; null for a remark. */
function decideKind(signs, words) {
    const { text, marker, hasOwner, section, listed, ticked } = signs;
    if (marker)
        return kindOfMarked(marker, hasOwner);
    if (hasOwner)
        return 'todo';
    if (section === 'decisions')
        return 'decision';
    const first = firstWordOf(text);
    // "Moving a buoy will need two boats": the gerund is what the sentence is about.
    const isSubject = section === 'both' && !words.workVerbs.has(first) && findPhrase(text.toLowerCase(), words.futureWords) !== null;
    const asksForWork = (isWorkVerb(first, words) && !isSubject) || findPhrase(text.toLowerCase(), words.dutyPhrases) !== null;
    if (section === 'actions' && !ticked && !asksForWork && (words.statementWords.has(first) || text.endsWith('?') || reportsPast(text, words)))
        return null;
    if (section === 'actions')
        return listed || asksForWork || words.ruleVerbs.has(first) ? 'todo' : null;
    if (words.ruleVerbs.has(first))
        return 'decision';
    return asksForWork ? 'todo' : 'decision';
}
/** Kind of an item behind a marker: what somebody is named for is work, also where it is called a decision. */
function kindOfMarked(marker, hasOwner) {
    return hasOwner ? 'todo' : marker.kind;
}
/** "Ann Lee secured the name", "It was found that …": what happened is no task. */
function reportsPast(text, words) {
    const start = text.slice(0, 100);
    return findPhrase(start.toLowerCase(), words.reportPhrases) !== null || /^[*_]{0,3}\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}[*_]{0,3} \p{Ll}+[^e\W]ed /u.test(start);
}
/** A base form that begins a task, or its English gerund: "solve", "solving". */
function isWorkVerb(word, words) {
    if (words.workVerbs.has(word))
        return true;
    if (!word.endsWith('ing') || words.topicWords.has(word))
        return false;
    const stem = word.slice(0, -3);
    return words.workVerbs.has(stem) || words.workVerbs.has(`${stem}e`) || words.workVerbs.has(stem.slice(0, -1));
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/marker.js

const longestMarkerWords = 3;
const decoration = '#*_~`[(→>=-!•▶️👉🔨🎯✅ ';
/** Reads a marker at the beginning of a line. */
function readLeadingMarker(text, words) {
    let from = 0;
    while (from < text.length && decoration.includes(text[from]))
        from++;
    const label = readLabelWords(text, from, words);
    if (label) {
        const rest = readBehind(text, label, false, words);
        if (rest !== null)
            return { kind: label.kind, rest, at: from };
    }
    return words.outcomeParticiples.has(firstWord(text, from)) ? readParticiple(text, from, words) : null;
}
/** Finds a marker written as a label further inside a line: upper case, or emphasised, or behind initials that the note knows, with a colon. */
function findInnerMarker(text, words, isKnown) {
    for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
        const found = readMarkerBefore(text, at, words, isKnown);
        if (found && found.at > 0)
            return found;
    }
    return null;
}
/** Reads a tag in code ticks or brackets at the end of a line: "X509 `ToDo`". */
function readTrailingTag(text, words) {
    const last = text.at(-1);
    const opening = last === '`' ? '`' : last === ']' ? '[' : null;
    if (opening === null)
        return null;
    const at = text.lastIndexOf(opening, text.length - 2);
    if (at < 1)
        return null;
    const kind = kindOfMarker(normalizePhrase(text.slice(at + 1, -1)), words);
    return kind && { kind, rest: text.slice(0, at).trim(), at };
}
/** Kind of marker that a phrase is, or null. */
function kindOfMarker(phrase, words) {
    if (words.actionMarkers.has(phrase))
        return 'todo';
    return words.decisionMarkers.has(phrase) ? 'decision' : null;
}
/** The longest marker that starts at an offset. */
function readLabelWords(text, from, words) {
    if (!words.markerBeginnings.has(firstWord(text, from)))
        return null;
    let end = from;
    let best = null;
    for (let count = 0; count < longestMarkerWords && end < text.length; count++) {
        const wordAt = end;
        while (end < text.length && /[\p{L}/'’-]/u.test(text[end]))
            end++;
        if (end === wordAt)
            break;
        // "ACTION-15": the hyphen belongs to the number.
        if (/^-\d/.test(text.slice(end - 1, end + 1)))
            end--;
        const written = text.slice(from, end);
        const phrase = normalizePhrase(written);
        const kind = words.ambiguousMarkers.has(phrase) ? 'todo' : kindOfMarker(phrase, words);
        if (kind && written.at(-1) !== '-') {
            best = { kind, phrase, end, upperCase: written === written.toUpperCase(), decorated: '*_[`~('.includes(text[from - 1] ?? ' '), hashed: text[from - 1] === '#', short: written.length <= 2 };
        }
        if (text[end] !== ' ')
            break;
        end++;
    }
    return best;
}
function firstWord(text, from) {
    let end = from;
    while (end < text.length && end < from + longestWord && marker_isLetter(text.charCodeAt(end)))
        end++;
    return text.slice(from, end).normalize('NFC').toLowerCase();
}
/** Longer words begin no marker. */
const longestWord = 40;
/** A Latin letter, or any character beyond ASCII. */
function marker_isLetter(code) {
    return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127;
}
/** The text behind a label's words, or null where what follows shows that it is no label. */
function readBehind(text, label, needsColon, words) {
    let at = label.end;
    // A running number: "ACTION 77.2", "Action #3", "ACTION-15".
    const number = /^(?:\s?#?|-)\d[\d.]{0,9}(?![\p{L}])/u.exec(text.slice(at, at + 14));
    if (number)
        at += number[0].replace(/\.$/u, '').length;
    while (at < text.length && '*_~`])'.includes(text[at]))
        at++;
    const bracketed = words.ambiguousMarkers.has(label.phrase) ? null : readBracketedOwner(text, at);
    if (bracketed !== null)
        return bracketed;
    const closed = at > label.end;
    const after = text.slice(at);
    if (words.ambiguousMarkers.has(label.phrase)) {
        const behind = /^(?:: | )?/.exec(after)[0];
        const opens = behind === ': ' || (behind === ' ' && label.decorated && closed);
        return label.upperCase && opens && namesOwner(after.slice(behind.length)) ? after.slice(behind.length).trim() : null;
    }
    // French sets a space in front of the colon.
    const colon = /^[ \u00a0\u202f]?:(?!\/\/)/u.exec(after)?.[0];
    if (colon !== undefined)
        return after.slice(colon.length).replace(/^[\])*_~`]+(?=\s|$)/u, '').trim();
    if (after.trim() === '')
        return '';
    if (needsColon)
        return null;
    if (label.hashed)
        return after.trim();
    if (label.decorated && closed && /^[\s.,–—-]/u.test(after))
        return after.replace(/^[\s.,–—-]+/u, '');
    if (label.upperCase && /^\s@[\p{L}\p{N}]/u.test(after))
        return after.trim();
    if (label.upperCase && !label.short && /^\.?\s/u.test(after) && !words.markerNouns.has(firstWord(after, 1)))
        return after.replace(/^\.?\s+[-–—]*\s*/u, '');
    if (/^\s[–—-]{1,2}\s/u.test(after))
        return after.replace(/^\s[–—-]{1,2}\s+/u, '');
    const addressee = /^ (\p{Ll}{1,6}) (\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{1,30}){0,2}) [–—-]{1,2} /u.exec(after);
    const sign = /^ (\p{Lu}{2,4}) (\p{Ll}{1,20})\s/u.exec(after);
    if (sign && label.kind === 'todo' && !words.acronyms.has(sign[1].toLowerCase()) && (words.workVerbs.has(sign[2]) || words.infinitiveWords.has(sign[2])))
        return after.trim();
    if (addressee && words.addressWords.has(addressee[1]))
        return `${addressee[2]}: ${after.slice(addressee[0].length)}`;
    return readAddressed(after, words);
}
/** "@ann write …", "Ann – write …", "Ann to write …": behind a marker that could as well be somebody's initials. */
function namesOwner(text) {
    return /^(?:@[\p{L}\p{N}]|\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,2}(?:: | [–—-]{1,2} | to \p{Ll}))/u.test(text.slice(0, 120));
}
/** "TODO(ann): …", "TODO (@ann) …", "[ACTION][ann] …", "**Action (Ann)**: …"; the owner is given back as a label. */
function readBracketedOwner(text, from) {
    const at = text[from] === ' ' ? from + 1 : from;
    const closer = text[at] === '(' ? ')' : text[at] === '[' ? ']' : null;
    const close = closer === null ? -1 : text.slice(at, at + 60).indexOf(closer);
    if (close < 2)
        return null;
    const owner = text.slice(at + 1, at + close);
    const after = text.slice(at + close + 1).replace(/^[*_~`]{1,3}/u, '');
    const isName = owner.startsWith('@') || !owner.includes(' ') || owner.split(' ').every((word) => /^\p{Lu}/u.test(word));
    if (!isName || after.startsWith('(') || !(after.startsWith(':') || closer === ']' || owner.startsWith('@')))
        return null;
    return `@${owner.replace(/^@/u, '')}: ${after.replace(/^[:\s]+/u, '')}`;
}
/** "Action item for Michael: …", "AI Ganesh: …": the owner's label is what is left. */
function readAddressed(after, words) {
    const colon = after.indexOf(':');
    if (colon < 2 || colon > 40 || !after.startsWith(' '))
        return null;
    const [first, ...others] = after.slice(1, colon).split(' ');
    const addressed = words.forWords.has(first.toLowerCase());
    const name = addressed ? others : [first, ...others];
    if (name.length === 0 || name.length > 5)
        return null;
    const looksRight = name.every((word) => /^[@\p{Lu}]/u.test(word) || words.joiners.has(word) || '+/&'.includes(word)) || addressed;
    if (!looksRight || name.some((word) => words.topicWords.has(word.toLowerCase())))
        return null;
    return after.slice(after.length - after.trimStart().length + (addressed ? first.length + 1 : 0)).trim();
}
function readParticiple(text, from, words) {
    const [first = '', second = ''] = text.slice(from, from + 60).toLowerCase().split(' ');
    return words.outcomeParticiples.has(first) && words.outcomeFollowers.has(second) ? { kind: 'decision', rest: text.slice(from), at: from } : null;
}
function readMarkerBefore(text, colon, words, isKnown) {
    let start = colon;
    for (let count = 0; count < longestMarkerWords && start > 0; count++) {
        while (start > 0 && text[start - 1] === ' ')
            start--;
        while (start > 0 && text[start - 1] !== ' ' && text[start - 1] !== '(')
            start--;
        let from = start;
        while (from < colon && '*_~`'.includes(text[from]))
            from++;
        const label = readLabelWords(text, from, words);
        // "PROPOSED RESOLUTION" resolves nothing yet.
        if (!label || words.pendingWords.has(wordsOf(text.slice(0, start)).at(-1) ?? ''))
            continue;
        const bySign = !label.short && followsSign(text, start, isKnown);
        if (!bySign && (!(label.upperCase || from > start) || !(beginsClause(text, start) || (label.upperCase && !label.short && followsNames(text, start)))))
            continue;
        const rest = readBehind(text, label, true, words);
        if (rest !== null)
            return { kind: label.kind, rest: text[start - 1] === '(' ? cutAtClosingBracket(rest) : rest, at: start };
    }
    return null;
}
/** True behind a point, comma, bracket or dash; within a clause "AI" is artificial intelligence. */
function beginsClause(text, at) {
    let before = at - 1;
    while (before >= 0 && text[before] === ' ')
        before--;
    return before < 0 || '.,;:!?()|>–—-*_"”'.includes(text[before]);
}
/** "RM ACTION: …": only capitalised words stand before the marker. */
function followsNames(text, at) {
    return /^[*_]{0,3}\p{Lu}[\p{L}.]{0,30}(?:(?: |, ?| ?[/&+] ?)\p{Lu}[\p{L}.]{0,30}){0,3}[*_]{0,3} $/u.test(text.slice(0, Math.min(at, 140)));
}
/** "FK action: …": nothing but known initials stands before the marker. */
function followsSign(text, at, isKnown) {
    const sign = at <= 5 ? text.slice(0, at).trimEnd() : '';
    return /^\p{Lu}{2,4}$/u.test(sign) && isKnown(sign);
}
function cutAtClosingBracket(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '(')
            depth++;
        else if (text[at] === ')' && depth-- === 0)
            return text.slice(0, at).trim();
    }
    return text;
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/owner-names.js



/** Splits "SK/RD", "CV, SJ, TT", "MP and SK" into owner tokens as written; null where a part is no name. */
function readOwnerNames(text, demand, sense) {
    const tokens = owner_names_splitNames(text, sense.words).flatMap((token) => splitSigns(token, sense));
    if (tokens.length === 0 || tokens.length > 12)
        return null;
    const names = tokens.map((token) => readName(token, demand, sense));
    return names.every((name) => name !== null) ? names : null;
}
function owner_names_splitNames(text, words) {
    const found = [];
    let current = [];
    const flush = () => {
        if (current.length > 0)
            found.push(current.join(' '));
        current = [];
    };
    for (const chunk of splitOutsideBrackets(text)) {
        for (const word of chunk.split(/\s+/u)) {
            if (word === '')
                continue;
            if (words.joiners.has(word.toLowerCase()))
                flush();
            else
                current.push(word);
        }
        flush();
    }
    return found;
}
/** "CM JW": signs of two people whom the note lists. */
function splitSigns(token, { known }) {
    const signs = token.split(' ');
    return signs.length > 1 && signs.every((sign) => /^\p{Lu}{2,3}$/u.test(sign) && known.has(sign)) ? signs : [token];
}
/** Splits at commas, slashes, plus signs and ampersands, but not inside a link. */
function splitOutsideBrackets(text) {
    const parts = [];
    let depth = 0;
    let from = 0;
    for (let at = 0; at < text.length; at++) {
        const char = text[at];
        if (char === '[' || char === '(')
            depth++;
        else if (char === ']' || char === ')')
            depth--;
        else if (depth === 0 && (',/+&;'.includes(char))) {
            parts.push(text.slice(from, at));
            from = at + 1;
        }
    }
    return [...parts, text.slice(from)];
}
/** The name in a token without emphasis, link, "@" or "[name=…]"; null where it is none. */
function readName(token, demand, sense) {
    const bare = stripEmphasis(token);
    const tagged = /^\[name=\s*([^\s\]][^\]]*)\]$/u.exec(bare);
    if (tagged)
        return tagged[1].trim();
    const referenced = /^\[@?([^\]]{1,60})\]\[[^\]]{0,60}\]$/u.exec(bare);
    if (referenced)
        return isAccount(referenced[1]) ? referenced[1] : readName(referenced[1], demand, sense);
    if (bare.startsWith('[')) {
        const close = bare.indexOf('](');
        if (close < 1 || !bare.endsWith(')'))
            return null;
        const linked = bare.slice(1, close);
        // A profile on another GitHub names somebody too, though by a login that says nothing on this one.
        const isPerson = linked.startsWith('@') || [sense.server, publicServer].some((server) => profileIn(bare, server) !== null);
        return isPerson ? linked.replace(/^@/u, '').trim() : readName(linked, demand, sense);
    }
    if (bare.startsWith('@'))
        return isAccount(bare.slice(1)) || isPlainName(bare.slice(1)) ? bare.slice(1) : null;
    return isName(bare, demand, sense) ? bare : null;
}
function stripEmphasis(token) {
    let from = 0;
    let to = token.length;
    while (from < to && '*_~` '.includes(token[from]))
        from++;
    while (to > from && '*_~` '.includes(token[to - 1]))
        to--;
    return token.slice(from, to);
}
/** "ann", "dependabot[bot]" */
function isAccount(text) {
    return isLogin(text.replace(/\[bot\]$/i, ''));
}
/** "Ann L.", "ann.lee"; behind the first word only names and their particles, so "ann will write" is none. */
function isPlainName(text) {
    const [, ...others] = text.split(' ');
    return text.length <= 60 && /^[\p{L}\p{N}._ -]+$/u.test(text) && others.every((word) => !/^\p{Ll}/u.test(word) || owner_names_particles.has(word));
}
function isName(text, demand, { words, known }) {
    const lower = text.toLowerCase();
    if (text === '' || text.length > 60)
        return false;
    // "bob_r", where the note lists him.
    if (!text.includes(' ') && known.has(text))
        return true;
    if (!/^[\p{L}\p{M}.'’ -]+$/u.test(text))
        return false;
    if (words.groups.has(lower) || known.has(text) || (words.ambiguousNames.has(lower) && isCapitalised(text)))
        return true;
    const parts = text.split(' ').filter((part) => part !== '');
    if (parts.length > 4)
        return false;
    if (parts.length > 1 && words.groups.has(parts.at(-1).toLowerCase()) && !words.workVerbs.has(parts[0].toLowerCase()) && !words.ruleVerbs.has(parts[0].toLowerCase()))
        return true;
    // "All PTLs": an acronym in the plural.
    if (parts.length === 2 && words.groups.has(parts[0].toLowerCase()) && /^\p{Lu}{2,5}s$/u.test(parts[1]))
        return true;
    if (demand === 'known')
        return false;
    // Two capitals are initials even where they spell a word ("AT"); only an acronym is none.
    const plain = (part) => words.acronyms.has(part.toLowerCase()) || (!(part.length === 2 && part === part.toUpperCase()) && (words.topicWords.has(part.toLowerCase()) || words.subjectStopWords.has(part.toLowerCase())));
    if (parts.some(plain) || parts.some((part) => isContraction(part, words)))
        return false;
    if (parts.length === 1)
        return isSign(text) || (isCapitalised(text) && !words.workVerbs.has(lower) && !words.ruleVerbs.has(lower));
    const first = parts[0].toLowerCase();
    return isCapitalised(parts[0]) && (!words.workVerbs.has(first) || words.ambiguousNames.has(first)) && parts.every((part) => isCapitalised(part) || owner_names_particles.has(part));
}
/** "We've", "I'll": a pronoun and its verb. */
function isContraction(word, words) {
    const apostrophe = word.search(/['’]/u);
    return apostrophe > 0 && words.subjectStopWords.has(word.slice(0, apostrophe).toLowerCase());
}
/** Initials and short forms: RD, SjK, MSch, RaduN, eP. */
function isSign(text) {
    const capitals = [...text].filter((char) => char !== char.toLowerCase()).length;
    if (capitals === text.length)
        return text.length >= 2 && text.length <= 4;
    if (text.length <= 4)
        return capitals >= 2 || (capitals === 1 && text.length === 2);
    return capitals === 2 && text[0] !== text[0].toLowerCase() && text.slice(-2) !== text.slice(-2).toLowerCase();
}
function isCapitalised(text) {
    const rest = text.slice(1);
    // "Pre-work", "Follow-up"
    if (/-\p{Ll}/u.test(text))
        return false;
    return text.length >= 2 && text[0] !== text[0].toLowerCase() && (rest === rest.toLowerCase() || /^\p{Lu}[\p{Ll}'’]*-?\p{Lu}\p{Ll}+$/u.test(text) || rest === '.');
}
/** Small words inside names: "Renê de Souza". */
const owner_names_particles = new Set(['de', 'da', 'del', 'der', 'den', 'di', 'du', 'la', 'le', 'van', 'von', 'bin', 'al', 'y', 'dos']);

;// CONCATENATED MODULE: ./.cache/compiled/notes/owner-label.js

/** Longest label that is looked for, in UTF-16 code units. */
const owner_label_longestLabel = 160;
/**
 * Reads "RD: …", "SK/RD: …", "**Ann**: …", "[name=x] …", "@ann: …", "(Ann) …", "Ann → …", "[Ann](https://github.com/ann): …".
 * A dash as in "Ann - …" counts only where `dashes` says how much the label must look like names.
 */
function readOwnerLabel(text, sense, dashes = 'known') {
    const start = text.replace(/^[*_~]{1,3}(?=[\p{L}@[])/u, '');
    const byColon = splitAtColon(start);
    if (byColon) {
        const owners = readOwnerNames(byColon.label, 'shaped', sense);
        if (owners)
            return { owners, rest: stripClosers(byColon.rest) };
        // "Ann Lee (ACME): …"
        const remarked = readOwnerNames(byColon.label.replace(/ \([^()]{1,40}\)$/u, ''), 'known', sense);
        if (remarked)
            return { owners: remarked, rest: stripClosers(byColon.rest) };
        const addressed = owner_label_readAddressed(byColon.label, sense);
        if (addressed)
            return { owners: addressed, rest: stripClosers(byColon.rest) };
    }
    const byDash = splitAtDash(start);
    if (byDash) {
        const owners = readOwnerNames(byDash.label, dashes, sense);
        if (owners)
            return { owners, rest: byDash.rest };
    }
    const byArrow = /^([^→>]{1,60}?) ?(?:→|->) (?=\S)/u.exec(start);
    if (byArrow) {
        const owners = readOwnerNames(byArrow[1], 'known', sense);
        if (owners)
            return { owners, rest: start.slice(byArrow[0].length) };
    }
    const byBrackets = splitAtBracket(start);
    if (byBrackets) {
        const owners = readOwnerNames(byBrackets.label, 'known', sense);
        if (owners)
            return { owners, rest: byBrackets.rest };
    }
    const tagged = /^\[name=\s*([^\s\]][^\]]*)\][\s:-]*/u.exec(start);
    return tagged && { owners: [tagged[1].trim()], rest: start.slice(tagged[0].length) };
}
/** "For Ann: …" */
function owner_label_readAddressed(label, sense) {
    const [first = '', ...others] = label.split(' ');
    return others.length > 0 && sense.words.addressWords.has(first.toLowerCase()) ? readOwnerNames(others.join(' '), 'shaped', sense) : null;
}
function splitAtColon(text) {
    const at = findOutsideBrackets(text, (index) => text[index] === ':');
    if (at < 1)
        return null;
    const after = text[at + 1];
    if (after === '/' && text[at + 2] === '/')
        return null;
    return { label: text.slice(0, at), rest: text.slice(at + 1).trim() };
}
function splitAtDash(text) {
    const at = findOutsideBrackets(text, (index) => {
        const dash = text[index];
        if (!'-–—'.includes(dash))
            return false;
        const after = text[index + 1];
        return (after === ' ' || (after === '-' && text[index + 2] === ' ')) && index > 0;
    });
    if (at < 1)
        return null;
    return { label: text.slice(0, at), rest: text.slice(at).replace(/^[-–—]{1,2}/u, '').trim() };
}
/** "(Ann) …", "[Ann, Bob] …" */
function splitAtBracket(text) {
    const closer = text.startsWith('(') ? ')' : text.startsWith('[') ? ']' : null;
    const close = closer === null ? -1 : text.slice(0, owner_label_longestLabel).indexOf(closer);
    if (close < 2 || !/^\s/u.test(text.slice(close + 1, close + 2)))
        return null;
    return { label: text.slice(1, close), rest: text.slice(close + 2).trim() };
}
function findOutsideBrackets(text, matches) {
    let depth = 0;
    const end = Math.min(text.length, owner_label_longestLabel);
    for (let at = 0; at < end; at++) {
        const char = text[at];
        if (char === '[' || char === '(')
            depth++;
        else if (char === ']' || char === ')')
            depth--;
        else if (depth === 0 && matches(at))
            return at;
    }
    return -1;
}
/** Takes off the emphasis that a label such as "**RD:**" leaves behind its colon. */
function stripClosers(rest) {
    return rest.replace(/^[*_]{1,3}(?=\s|$)/u, '').trim();
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/owner-phrase.js


/** Words that a subject of "… to do" may have at most. */
const longestSubject = 8;
/**
 * Owners named inside an item's text: "Ann to write …", "Ann and Bob will …", "… (owner: Ann)", "… (@ann)", "… -- Ann to write …", "@ann …".
 * The text keeps them.
 */
function readOwnerPhrase(text, marked, sense, announced = false) {
    return (readSubject(text, sense) ??
        readKeyed(text, sense) ??
        (marked ? readKnownSubject(text, sense) : announced ? readKnownSigns(text, sense) : null) ??
        readMentionAtStart(text) ??
        readAfterDash(text, sense) ??
        readTrailing(text, sense) ??
        []);
}
/** "Ann to write", "MK and DK will help". */
function readSubject(text, sense) {
    const { words } = sense;
    // "Ann Lee (ACME) to follow up": the bracket is no part of the name.
    const spoken = text.slice(0, 200).replace(/(?<!\]) ?\([^()]{1,60}\)/gu, '').split(' ');
    for (let at = 1; at <= Math.min(longestSubject, spoken.length - 1); at++) {
        const word = spoken[at].toLowerCase();
        const next = spoken[at + 1] ?? '';
        const future = beginsPhrase(spoken, at, words.futureWords);
        const infinitive = words.infinitiveWords.has(word) && /^\p{Ll}/u.test(next) && !words.articles.has(next.toLowerCase());
        if (!future && !infinitive)
            continue;
        const subject = spoken.slice(0, at).join(' ').replace(/^[*_~]+/u, '');
        const names = readOwnerNames(subject, 'shaped', sense);
        // "The team agreed to …" tells an outcome.
        if (names)
            return words.outcomeParticiples.has(word) && names.every((name) => isGroup(name, sense)) ? null : names;
        return !subject.includes(' ') && infinitive && isLoginLike(subject, sense) ? [subject] : null;
    }
    return null;
}
function isGroup(name, { words }) {
    const lower = name.toLowerCase();
    return words.groups.has(lower) || words.groups.has(lower.slice(lower.lastIndexOf(' ') + 1));
}
/** Most words of a phrase between an owner and his task. */
const longestFuture = 4;
function beginsPhrase(spoken, from, phrases) {
    let phrase = '';
    for (let at = from; at < Math.min(from + longestFuture, spoken.length); at++) {
        phrase += (at > from ? ' ' : '') + spoken[at].toLowerCase();
        if (phrases.has(phrase))
            return true;
    }
    return false;
}
/** "niko to post": a word in lower case that is no verb. */
function isLoginLike(word, { words, known }) {
    const lower = word.toLowerCase();
    if (known.has(word))
        return true;
    return /^[a-z][a-z\d-]{2,}$/.test(word) && !words.workVerbs.has(lower) && !words.subjectStopWords.has(lower) && !words.topicWords.has(lower) && !words.ruleVerbs.has(lower);
}
/** "(owner: RD, tech lead: SK)" and "… → Owner: RD, due: May 4" name RD. */
function readKeyed(text, sense) {
    for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
        const key = /(?:[([→|;,.] ?| [-–—]{1,2} )[*_]{0,2}(\p{L}[\p{L} ]{1,20})$/u.exec(text.slice(Math.max(0, colon - longestKey), colon))?.[1];
        if (key === undefined || !sense.words.ownerKeys.has(key.toLowerCase()))
            continue;
        const [value = ''] = text.slice(colon + 1).split(/[)\]→|;]| [-–—]{1,2} |[.] (?=\p{Lu})/u, 1);
        const nextKey = value.indexOf(':');
        const names = readOwnerNames(nextKey === -1 ? value : value.slice(0, value.lastIndexOf(',', nextKey)), 'shaped', sense);
        if (names)
            return names;
    }
    return null;
}
/** Of a key and what separates it from the words in front of it, in UTF-16 code units. */
const longestKey = 30;
/** Behind a marker: "PAC merge and clarify", "Ann and Bob discuss". */
function readKnownSubject(text, sense) {
    const spoken = text.slice(0, 120).split(' ');
    // "Will bring it up": no Will, but whoever speaks.
    if (sense.words.futureWords.has(spoken[0].toLowerCase()))
        return null;
    let end = 0;
    while (end < spoken.length - 1 && (/^[\p{Lu}@]/u.test(spoken[end]) || (end > 0 && sense.words.joiners.has(spoken[end]))))
        end++;
    const next = spoken[end];
    if (end === 0 || !sense.words.workVerbs.has(next.toLowerCase()) || next !== next.toLowerCase())
        return null;
    return readOwnerNames(spoken.slice(0, end).join(' '), end > 1 || isAcronym(spoken[0]) ? 'shaped' : 'known', sense);
}
/** In a list of tasks: "CM/JW finish the reviews", signs of people that the note lists. */
function readKnownSigns(text, sense) {
    const [first = '', next = ''] = text.split(' ', 2);
    if (!/^\p{Lu}{2,3}(?:[/+&,]\p{Lu}{2,3})*$/u.test(first) || !sense.words.workVerbs.has(next))
        return null;
    return readOwnerNames(first, 'known', sense);
}
const isAcronym = (word) => /^\p{Lu}{2,4}$/u.test(word);
/** "@ann go through …", also "@ann, @bob: …" where no label was read. */
function readMentionAtStart(text) {
    const found = [];
    for (const word of text.split(' ', 12)) {
        const mention = readMention(word);
        if (mention)
            found.push(mention);
        else if (found.length > 0 && (word === 'and' || word === '&' || word === ','))
            continue;
        else
            break;
    }
    return found.length > 0 ? found : null;
}
/** "… -- Ann to write …" */
function readAfterDash(text, sense) {
    for (const dash of [' -- ', ' – ', ' — ', ' - ', ' → ', ' -> ']) {
        const at = text.lastIndexOf(dash);
        if (at === -1)
            continue;
        const rest = text.slice(at + dash.length);
        const subject = readSubject(rest, sense);
        if (subject)
            return subject;
        const names = rest.length <= 60 ? readMentions(rest) ?? readOwnerNames(rest.replace(/[.]$/u, ''), 'known', sense) : null;
        if (names)
            return names;
    }
    return null;
}
/** "… (@ann)", "… (Brian/Todd)", "… [Ann]", "… @ann" at the end. */
function readTrailing(text, sense) {
    const end = text.replace(/[.!]$/u, '').trimEnd();
    if (end.endsWith(')') || end.endsWith(']')) {
        const open = end.lastIndexOf(end.endsWith(')') ? '(' : '[');
        const inner = end.slice(open + 1, -1);
        // Behind a link's text the bracket holds its address.
        if (open < 1 || end[open - 1] === ']' || inner.length > 80)
            return null;
        return readMentions(inner) ?? readOwnerNames(inner, 'known', sense);
    }
    const mentions = readLastMentions(end);
    if (mentions.length > 0)
        return mentions;
    // "Publish the draft, SC."
    const comma = end.lastIndexOf(', ');
    const sign = end.slice(comma + 2);
    return comma > 0 && isAcronym(sign) && sense.known.has(sign) ? [sign] : null;
}
/** "… @ann @bob", "… @ann and @bob" */
function readLastMentions(text) {
    // HackMD writes "@Ann L".
    const named = /(?:^|\s)@(\p{Lu}[\p{L}'’-]{0,30} \p{Lu})\.?$/u.exec(text.slice(-50));
    if (named)
        return [named[1]];
    const found = [];
    for (const word of text.split(' ').slice(-12).toReversed()) {
        const mention = readMention(word);
        if (mention)
            found.unshift(mention);
        else if (found.length === 0 || !['and', '&', ',', '+', '/'].includes(word))
            break;
    }
    return found;
}
function readMentions(text) {
    const words = text.split(/[\s,/&+]+/u).filter((word) => word !== '' && !hasPhrase('and', word));
    const mentions = words.map(readMention);
    return mentions.length > 0 && mentions.every((mention) => mention !== null) ? mentions : null;
}
/** The login of "@ann" or "@ann,"; null for a package such as "@scope/name" or "name@1.0". */
function readMention(word) {
    const bare = word.replace(/^[*_([]+/u, '').replace(/\]\[\]|[)*_:,.;]+$/gu, '');
    return /^@[a-zA-Z\d][a-zA-Z\d_-]{0,38}$/.test(bare) ? bare.slice(1) : null;
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/table-row.js




/** "Responsible member" heads owners, "By when" doesn't. */
const shortestOwnerWord = 5;
const taskColumns = new Set(['item', 'items', 'description', 'what', 'was', 'quoi']);
/** Columns that tell by when; beside owners and tasks they show what the table is for. */
const dueColumns = new Set(['when', 'by when', 'due', 'due date', 'due by', 'deadline', 'wann', 'bis wann', 'bis', 'frist', 'termin', 'quand', 'échéance', 'pour quand']);
/** Names in a script without capitals, or with small letters behind a hyphen ("Ro Min-seo"), where the column says that they are names. */
function readForeignNames(cell, words) {
    const names = cell.split(/[,/;、，]/u).map((name) => name.trim()).filter((name) => name !== '');
    const isHyphenated = (name) => {
        const [family = '', given = ''] = name.toLowerCase().split(' ');
        return /^\p{Lu}\p{L}{1,20} \p{Lu}\p{Ll}{1,20}-\p{Ll}{1,20}$/u.test(name) && !words.topicWords.has(family) && !words.actionMarkers.has(given);
    };
    return names.length > 0 && names.every((name) => /^\p{Lo}{2,12}$/u.test(name) || isHyphenated(name)) ? names : null;
}
/** Reads a table row whose header, or the heading above it, names actions or decisions; the cell with the task or decision is the text. */
function readTableRow(row, section, sense) {
    const { words } = sense;
    const header = row.header.map((cell) => normalizePhrase(cell.replaceAll('(s)', 's')));
    const decisionAt = header.findIndex((cell) => words.decisionHeadings.has(cell) || words.decisionMarkers.has(cell));
    const actionAt = header.findIndex((cell) => words.actionHeadings.has(cell) || words.actionMarkers.has(cell));
    const announced = section === 'actions' || section === 'both' || section === 'decisions';
    const ownerAt = header.findIndex((cell) => words.ownerKeys.has(cell) || cell.split(' ').some((word) => word.length >= shortestOwnerWord && words.ownerKeys.has(word)));
    const textAt = actionAt !== -1 ? actionAt : decisionAt !== -1 ? decisionAt : announced || (ownerAt !== -1 && header.some((cell) => dueColumns.has(cell))) ? header.findIndex((cell) => taskColumns.has(cell)) : -1;
    if (textAt === -1)
        return 'no-column';
    const text = row.cells[textAt] ?? '';
    if (words.placeholders.has(normalizePhrase(text)) || normalizePhrase(text) === '')
        return 'nothing-written';
    const kind = (decisionAt !== -1 && actionAt === -1) || (section === 'decisions' && actionAt === -1) ? 'decision' : 'todo';
    const cell = row.cells[ownerAt] ?? '';
    const named = readOwnerNames(cell, 'shaped', sense) ?? readForeignNames(cell, words);
    const label = named ? null : readOwnerLabel(text, sense);
    return { kind, text: label?.rest || text, owners: named ?? label?.owners ?? (kind === 'todo' ? readOwnerPhrase(text, true, sense) : []) };
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/urls.js
/** Finds http and https addresses by one scan; punctuation that ends the sentence is left out. */
function findUrls(text) {
    const found = [];
    for (let at = text.indexOf('http'); at !== -1; at = text.indexOf('http', at)) {
        const end = text.startsWith('https://', at) || text.startsWith('http://', at) ? endOfUrl(text, at) : at + 4;
        if (end > at + 8)
            found.push({ url: text.slice(at, end), at });
        at = Math.max(end, at + 4);
    }
    return found;
}
function endOfUrl(text, from) {
    let end = from;
    let open = 0;
    for (; end < text.length; end++) {
        const char = text[end];
        if (' \t\n<>"`|\\^{}[]'.includes(char))
            break;
        if (char === '(')
            open++;
        if (char === ')' && open-- === 0)
            break;
    }
    while (end > from && '.,;:!?\'*_'.includes(text[end - 1]))
        end--;
    return end;
}
/** True where nothing but addresses, link marks and separators stands in the text. */
function isOnlyUrls(text) {
    const urls = findUrls(text);
    if (urls.length === 0)
        return false;
    let rest = text;
    for (const { url } of urls)
        rest = rest.replace(url, '');
    return !/[\p{L}\p{N}]/u.test(rest);
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/vote.js

/** Longest text that is taken for the record of a vote; a transcript's paragraphs are longer. */
const longestRecord = 600;
/** What tests and builds do as well as motions. */
const saidOfTests = new Set(['passed', 'passes', 'failed']);
/**
 * Reads the record of a motion, proposal or vote with its outcome: "Motion to renew. Seconded. Carried.", "Result: approved".
 * In a paragraph it begins with the line that names the motion; a list item is one record. In an agenda, where motions are
 * only announced, the outcome must have its label (`labelled`). Null where there is none.
 */
function readOutcomeOfVote(lines, whole, labelled, words) {
    const text = lines.map((line) => line.text).join(' ').trim();
    if (text.length > longestRecord || text.endsWith('?'))
        return null;
    const result = readResult(text, words);
    if (result)
        return { lines, text: result };
    if (labelled || !statesOutcome(text, words))
        return null;
    const namesMotion = ({ text: line }) => [words.motionWords, words.motionVerbs].some((phrases) => findPhrase(line.toLowerCase(), phrases) !== null);
    const first = whole ? 0 : Math.max(0, lines.findIndex(namesMotion));
    const record = lines.slice(first);
    return { lines: record, text: record.map((line) => line.text).join(' ').trim() };
}
/** "**Result:** Approved to use the name.", "Vote result: keep the old logo" */
function readResult(text, words) {
    const colon = text.indexOf(':');
    const label = normalizePhrase(text.slice(0, Math.max(0, colon)));
    if (colon < 1 || colon > 30 || !words.resultLabels.has(label))
        return null;
    const rest = text.slice(colon + 1).replace(/^[*_\s]+/u, '');
    const [first = ''] = wordsOf(rest.slice(0, 40));
    if (findPhrase(label, words.motionWords) && (words.ruleVerbs.has(first) || words.workVerbs.has(first)))
        return rest;
    return [...words.outcomeWords].some((word) => !saidOfTests.has(word) && standsIn(rest.toLowerCase(), word, words)) ? rest : null;
}
function statesOutcome(text, words) {
    const lower = text.toLowerCase();
    if (findPhrase(lower, words.motionWords) === null)
        return false;
    const said = lower.split(/(?<=[.!?]) /u).filter((sentence) => !sentence.endsWith('?'));
    return said.some((sentence) => [...words.outcomeWords].some((word) => standsIn(sentence, word, words) && !isOnlyPossible(sentence, word, words)));
}
/** Words in front of an outcome among which one shows that it is none: "if it is approved", "must be unanimous". */
const conditionReach = 5;
function isOnlyPossible(sentence, outcome, words) {
    const before = wordsOf(sentence.slice(0, sentence.indexOf(outcome))).slice(-conditionReach).join(' ');
    return findPhrase(before, words.conditionWords) !== null;
}
/** In front of the motion's noun the word is an adjective: "the approved proposal". */
function standsIn(text, outcome, words) {
    return findPhrase([...words.motionWords].reduce((rest, noun) => rest.replaceAll(`${outcome} ${noun}`, noun), text), new Set([outcome])) !== null;
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/read-items.js










/** Longest label above a list of names, in UTF-16 code units. */
const read_items_longestLabel = 60;
/** Items that are told apart on one line. */
const mostOnALine = 20;
/** No placeholder is as long as this, in UTF-16 code units. */
const longestPlaceholder = 200;
/** Reads all items of a note. */
class ItemReader {
    path;
    sourceLines;
    sense;
    items = [];
    diagnostics = [];
    /** Items that are marked within the talk. */
    marked = new Map();
    constructor(path, sourceLines, sense) {
        this.path = path;
        this.sourceLines = sourceLines;
        this.sense = sense;
    }
    read(content) {
        const sections = new SectionStack(this.sense.words);
        for (const [index, part] of content.entries()) {
            // A break between a heading and its list only decorates the heading.
            if (part.form === 'break' && !(content[index - 1]?.form === 'heading' && content[index + 1]?.form !== 'heading'))
                sections.endAnnounced();
            const heading = part.form === 'heading' ? part : (this.readBoldHeading(part) ?? this.readLabelLine(part));
            if (heading)
                sections.enter(heading);
            if (part.form === 'heading')
                continue;
            const context = { section: sections.kind, title: sections.title, owners: [], done: sections.isDone };
            const [, next] = part.lines;
            if (heading && next) {
                this.visit({ ...part, lines: part.lines.slice(1), line: next.number }, context);
                sections.leave();
                continue;
            }
            if (heading)
                this.visitBelowLabel(part, context);
            else
                this.visit(part, context);
            // A plain line right above its list is the list's label; what follows the list is talk again.
            if (heading && part.listAdjoins && !isBold(part))
                sections.leave();
        }
        const items = this.items.toSorted((a, b) => a.line - b.line);
        return { items, diagnostics: this.diagnostics };
    }
    /** A paragraph of one bold line, or of nothing but an announcing phrase, serves as a heading. */
    readBoldHeading(block) {
        const [line, more] = block.lines;
        if (block.form !== 'paragraph' || !line || more || line.text.length > 80)
            return null;
        // "**RESOLUTION: Meet in May again**" is an item.
        const marker = readLeadingMarker(line.text, this.sense.words);
        if (marker && wordsOf(marker.rest).length > 2)
            return null;
        if (!(isBold(block) && readOwnerLabel(`${line.text.replace(/:$/u, '')}:`, this.sense) === null) && !this.announcesAlone(line.text))
            return null;
        return { form: 'heading', depth: 7, line: line.number, text: line.text.replaceAll('*', '').replaceAll('__', '') };
    }
    /** "Actions:" right above the lines that it announces, in the same paragraph. */
    readLabelLine({ form, lines: [line, next] }) {
        if (form !== 'paragraph' || !line || !next || !/:[*_]{0,3}$/.test(line.text) || !this.announcesAlone(line.text.replace(/[*_]{1,3}$/, '')))
            return null;
        return { form: 'heading', depth: 7, line: line.number, text: line.text };
    }
    /** True for a line of few words that announces what follows. */
    announcesAlone(text) {
        if (text.slice(0, -1).includes(':'))
            return false;
        const label = normalizePhrase(text);
        if (label.split(' ').length > 4 || this.sense.words.placeholders.has(label))
            return false;
        return ['actions', 'decisions', 'both', 'review', 'attendance'].includes(classifyHeading(text, this.sense.words) ?? '');
    }
    visit(block, context) {
        if (block.form === 'opaque') {
            if (isAnnounced(context.section))
                this.leaveOut(block.line, 'it is code or HTML');
            return;
        }
        if (block.form === 'row')
            return this.visitRow(block, context);
        if (block.lines.length === 0)
            return block.children.forEach((child) => this.visit(child, context));
        const chunks = this.splitIntoChunks(block, context);
        chunks.slice(0, -1).forEach((chunk) => this.readChunk(chunk, block, [], context));
        this.readChunk(chunks.at(-1), block, block.children, context);
    }
    /**
     * The list of a label such as "Action:". Markdown makes one list of it and of the bullets that follow behind a blank line;
     * where the label's own bullets stand close together, or the next ones do, those are talk again.
     */
    visitBelowLabel(block, context, after = { ...context, section: 'talk', owners: [] }) {
        const gap = block.children.findIndex((child, index) => index > 0 && child.line > block.children[index - 1].endLine + 1);
        const isLoose = block.children.every((child, index) => index === 0 || child.line > block.children[index - 1].endLine + 1);
        const end = block.form === 'paragraph' && block.listAdjoins && gap !== -1 && !isLoose ? gap : block.children.length;
        block.children.forEach((child, index) => this.visit(child, index < end ? context : after));
    }
    /** A line that begins with an owner's label or a marker begins an item; a line without continues the one above it. */
    splitIntoChunks(block, context) {
        const chunks = [];
        for (const line of block.lines.flatMap((written) => this.splitAtMarkers(written))) {
            if (chunks.length === 0 || this.beginsItem(line.text, context))
                chunks.push([line]);
            else
                chunks.at(-1).push(line);
        }
        return chunks;
    }
    /** "DECISION: 200 EUR for stickers. ACTION: Ann orders them." are two items on one line. */
    splitAtMarkers(line, most = mostOnALine) {
        const { words, known } = this.sense;
        const inner = most > 1 && readLeadingMarker(line.text, words) && findInnerMarker(line.text, words, (sign) => known.has(sign));
        const before = inner ? line.text.slice(0, inner.at).trimEnd() : '';
        if (!inner || !/[.;!?][*_)]{0,3}$/.test(before) || this.isPlaceholder(inner.rest))
            return [line];
        return [{ ...line, text: before }, ...this.splitAtMarkers({ ...line, text: line.text.slice(inner.at) }, most - 1)];
    }
    beginsItem(text, context) {
        if (readLeadingMarker(text, this.sense.words))
            return true;
        if (isAnnounced(context.section) && (readCheckbox(text) !== null || runningSign.test(text)))
            return true;
        return isAnnounced(context.section) && readOwnerLabel(text, this.sense) !== null;
    }
    readChunk(chunk, block, children, context) {
        const { words } = this.sense;
        const announced = isAnnounced(context.section);
        const text = announced ? joinLines(chunk).replace(runningSign, '') : joinLines(chunk);
        const hasCheckbox = block.ticked !== null || readCheckbox(text) !== null;
        const lead = readLeadingMarker(text, words);
        const tag = lead ? null : readTrailingTag(text, words);
        const opening = lead ?? tag;
        const body = stripStatus(opening ? opening.rest : text, words.doneWords);
        const topic = announced && !opening && children.length > 0 && isBoldTopic(body);
        const label = (announced || opening) && !topic ? readOwnerLabel(body, this.sense, opening || block.form === 'bullet' || hasCheckbox ? 'shaped' : 'known') : null;
        const behind = label && readLeadingMarker(label.rest, words);
        const marker = opening ?? behind;
        const task = behind ? behind.rest : label ? label.rest : body;
        const owners = label?.owners ?? [];
        if (announced && isUnfilled(text, words))
            return this.leaveOut(chunk[0].number, 'it is a line of a template that nobody filled in');
        if (!announced && !marker)
            return this.readTalk(chunk, text, block, children, context);
        if (context.section === 'checklist' && marker?.kind === 'todo' && !label && asksQuestion(task)) {
            this.leaveOut(chunk[0].number, 'it is a question on the agenda');
            return children.forEach((child) => this.visit(child, context));
        }
        if (this.isPlaceholder(task) || isLegend(task)) {
            if (children.length > 0) {
                const inherited = { ...context, section: marker ? sectionOf(marker.kind) : context.section, owners: owners.length > 0 ? owners : context.owners };
                this.visitBelowLabel(block, inherited, context);
            }
            else
                this.leaveOut(chunk[0].number, 'nothing is written behind it');
            return;
        }
        if (announced && !marker && !label && children.length > 0) {
            const named = readOwnerNames(task, 'known', this.sense);
            const own = named ? null : this.sectionOfLabel(task);
            if (own === 'talk')
                return this.visitOpenQuestions([block, ...children], { ...context, section: 'talk' });
            if (named || own || this.isIntroduction(task, block, children, context)) {
                this.leaveOut(chunk[0].number, 'it introduces the list below it');
                const section = own ?? (this.namesOtherPart(task, context) ? 'talk' : context.section);
                const below = { ...context, section, owners: named ?? context.owners, done: context.done || words.doneWords.has(normalizePhrase(task)) };
                return children.forEach((child) => this.visit(child, below));
            }
        }
        if (announced && !marker && !label && !hasCheckbox && this.schedulesMeeting(task)) {
            this.leaveOut(chunk[0].number, 'it only schedules a meeting');
            return this.leaveOutAll(children, 'it belongs to a meeting to come');
        }
        const phraseOwners = owners.length > 0 ? owners : context.owners.length > 0 ? context.owners : readOwnerPhrase(task, marker !== null, this.sense, announced);
        const reason = announced && !marker && phraseOwners.length === 0 ? this.reasonAgainst(task, block) : null;
        const kind = reason
            ? null
            : decideKind({ text: task, marker, hasOwner: phraseOwners.length > 0, section: context.section, listed: block.form === 'bullet' || hasCheckbox, ticked: hasCheckbox }, words);
        if (kind === null) {
            this.leaveOut(chunk[0].number, reason ?? 'it reads like a remark; begin it with TODO: or DECISION: to make it an item');
            return children.forEach((child) => this.visit(child, context));
        }
        const separate = this.separateChildren(block, children, label !== null, context);
        this.add({ kind, chunk, block, text: task, owners: phraseOwners, details: children.filter((child) => !separate.includes(child)), context });
        if (phraseOwners.length === 0)
            children.filter((child) => !separate.includes(child)).forEach((child) => this.visitMarked(child, context));
        separate.forEach((child) => this.visit(child, context));
    }
    /** Of the details of an item without owner those with a marker of their own are items too. */
    visitMarked(block, context) {
        const marker = readLeadingMarker(leadOf(block), this.sense.words);
        if (marker && !this.isPlaceholder(marker.rest))
            this.visit(block, { ...context, section: 'talk' });
        else
            block.children.forEach((child) => this.visitMarked(child, context));
    }
    /** A line outside the announced sections: only what is marked within it, or the outcome of a vote, is an item. */
    readTalk(chunk, text, block, children, context) {
        const inner = this.findMarkedLine(chunk);
        if (inner) {
            const label = readOwnerLabel(inner.marker.rest, this.sense, 'shaped');
            const rest = label?.rest ?? inner.marker.rest;
            const before = inner.lines[0].text.slice(0, inner.marker.at).trim();
            if (!this.isPlaceholder(rest)) {
                const owners = label?.owners ?? this.readOwnersBefore(before, rest) ?? readOwnerPhrase(rest, true, this.sense);
                return this.add({ kind: kindOfMarked(inner.marker, owners.length > 0), chunk: inner.lines, block, text: rest, owners, details: children, context });
            }
        }
        else if (context.section !== 'attendance' && context.section !== 'absence') {
            const onAgenda = context.section === 'checklist';
            const outcome = readOutcomeOfVote(chunk, block.form === 'bullet', onAgenda, this.sense.words);
            if (outcome) {
                this.add({ kind: 'decision', chunk: outcome.lines, block, text: outcome.text, owners: [], details: [], context });
            }
            else if (block.ticked !== null && !onAgenda && context.section !== 'review') {
                const label = readOwnerLabel(text, this.sense);
                const task = label?.rest ?? text;
                const owners = label?.owners ?? (text.startsWith('@') || / (?:to|will) /u.test(text.slice(0, 60)) ? readOwnerPhrase(text, false, this.sense) : []);
                if (owners.length > 0 && !this.isPlaceholder(task))
                    return this.add({ kind: 'todo', chunk, block, text: task, owners, details: children, context });
            }
        }
        if (children.length === 0)
            return;
        const colon = text.slice(0, read_items_longestLabel).indexOf(':');
        const below = colon > 0 && announcesAttendance(text.slice(0, colon), this.sense.words) ? { ...context, section: 'attendance' } : context;
        children.forEach((child) => this.visit(child, below));
    }
    /** "RM ACTION: send it" names RM, "RM: ACTION: will send it" too; else a speaker in front of a marker need not be the owner. */
    readOwnersBefore(before, task) {
        if (before.endsWith(':'))
            return this.sense.words.futureWords.has(firstWordOf(task)) ? readOwnerNames(before.slice(0, -1), 'shaped', this.sense) : null;
        return /^\p{Lu}$/u.test(before) ? [before] : readOwnerNames(before, 'shaped', this.sense);
    }
    findMarkedLine(chunk) {
        for (const [index, line] of chunk.entries()) {
            const marker = findInnerMarker(line.text, this.sense.words, (sign) => this.sense.known.has(sign));
            if (!marker)
                continue;
            const rest = [marker.rest, ...chunk.slice(index + 1).map(({ text }) => text)].join(' ');
            return { marker: { ...marker, rest: rest.trim() }, lines: chunk.slice(index) };
        }
        return null;
    }
    visitRow(block, context) {
        const row = context.section === 'review' ? 'no-column' : readTableRow(block, context.section, this.sense);
        if (typeof row === 'object')
            this.add({ ...row, chunk: block.lines, block, details: [], context });
        else if (block.cells.every((cell) => cell === ''))
            return;
        else if (isAnnounced(context.section))
            this.leaveOut(block.line, row === 'no-column' ? 'the table has no column named Action, Task or Decision' : 'nothing is written in it');
        else
            block.cells.forEach((cell) => this.readTalk([{ number: block.line, text: cell }], cell, block, [], context));
    }
    /** A line that only leads to its list: it ends in a colon, or names a topic whose bullets are tasks. */
    isIntroduction(text, block, children, context) {
        if (isBoldTopic(text))
            return true;
        // "Ann will order the following:" is a task with its details.
        if (text.endsWith(':'))
            return readOwnerPhrase(text, false, this.sense).length === 0;
        // A topic without a checkbox above tasks with one.
        const aboveCheckboxes = block.ticked === null && children.every((child) => child.ticked !== null);
        if (aboveCheckboxes && /^(?:\*\*|__)/u.test(text))
            return true;
        const { words } = this.sense;
        const aboveLinks = children.every((child) => isOnlyUrls(joinLines(child.lines)));
        const [last = ''] = wordsOf(text.slice(0, 80)).slice(-1);
        if (aboveLinks && words.meetingWords.has(last))
            return true;
        const first = firstWordOf(text);
        if (isWorkVerb(first, words) || words.ruleVerbs.has(first) || readOwnerPhrase(text, false, this.sense).length > 0)
            return false;
        if (aboveCheckboxes || isBold(block) || words.doneWords.has(normalizePhrase(text)) || aboveLinks)
            return true;
        const lead = leadOf(children[0]);
        return text.length < 80 && (this.beginsItem(lead, context) || isWorkVerb(firstWordOf(lead), words));
    }
    /** Bullets behind an item's paragraph that are items of their own; those of a nested or adjoining list are its details. */
    separateChildren(block, children, labelled, context) {
        if (block.form === 'bullet')
            return [];
        const beginsItem = (child) => child.lines[0] !== undefined && this.beginsItem(child.lines[0].text, context);
        if (block.listAdjoins) {
            // Markdown makes one list of the details and of the items that follow behind a blank line.
            const next = children.findIndex((child, index) => index > 0 && child.line > children[index - 1].endLine + 1 && beginsItem(child));
            return next === -1 ? [] : children.slice(next);
        }
        return labelled && !children.some(beginsItem) ? [] : children;
    }
    /** What a list item announces that is nothing but a heading's words: "Next actions (core)"; `talk` for "Decisions needed". */
    sectionOfLabel(text) {
        if (text.length > read_items_longestLabel || normalizePhrase(text).split(' ').length > 4)
            return null;
        const kind = classifyHeading(text, this.sense.words);
        return kind === 'talk' || (kind && isAnnounced(kind)) ? kind : null;
    }
    /** Below "Decisions needed" only what is marked is an item. */
    visitOpenQuestions([label, ...questions], context) {
        this.leaveOut(label.line, 'it announces what is still open');
        for (const question of questions) {
            const before = this.items.length;
            this.visit(question, context);
            if (this.items.length === before)
                this.leaveOutAll([question], 'it is still open');
        }
    }
    /** "TBD", "None yet, it was the first call", and what has neither a letter nor a digit: "...", "?". */
    isPlaceholder(text) {
        const { placeholders, actionMarkers } = this.sense.words;
        const phrase = normalizePhrase(text.slice(0, longestPlaceholder));
        if (phrase === '' || placeholders.has(phrase))
            return true;
        const clause = normalizePhrase(text.slice(0, read_items_longestLabel).split(/[,;(]/u)[0]);
        return clause.includes(' ') && placeholders.has(clause) && !actionMarkers.has(clause);
    }
    /** Below "Decisions / Discussions / Actions" the label "Discussions:" leads to talk. */
    namesOtherPart(text, { title }) {
        const label = normalizePhrase(text);
        if (title === null || classifyHeading(text, this.sense.words) !== null)
            return false;
        return title.split('/').map(normalizePhrase).some((part) => (part === label || part.endsWith(` ${label}`)) && classifyHeading(part, this.sense.words) === null);
    }
    /** "Next meeting: …", "Ann and Bob to meet Monday …" */
    schedulesMeeting(text) {
        const { words } = this.sense;
        const lower = text.toLowerCase();
        const phrase = findPhrase(lower, words.schedulingPhrases);
        if (phrase === null)
            return false;
        const [next = ''] = wordsOf(lower.slice(lower.indexOf(phrase) + phrase.length)).filter((word) => !words.outcomeFollowers.has(word));
        return lower.indexOf(phrase) < 12 || words.weekdays.has(next) || words.months.has(next);
    }
    reasonAgainst(text, block) {
        const lower = text.toLowerCase();
        if (isOnlyUrls(text))
            return 'it is a link without an owner; put a name and a colon in front of it';
        if (block.form === 'paragraph' && lower.endsWith(':'))
            return 'it introduces what follows';
        if (block.ticked === null && this.sense.words.topicWords.has(normalizePhrase(text)))
            return 'it names no task';
        return null;
    }
    add(found) {
        const { kind, chunk, block, text, owners, details, context } = found;
        const last = details.at(-1);
        const item = {
            kind,
            line: chunk[0].number,
            endLine: chunk.at(-1).number,
            section: context.title,
            text: stripOuterStrike(stripUnopened(text)),
            owners: [...new Set(owners)],
            state: context.done && !block.struck ? 'done' : this.stateOf(block, joinLines(chunk), details),
            details: last ? commonlyUnindented(this.sourceLines.slice(details[0].line - 1, last.endLine)) : [],
        };
        // The summary at the end of many minutes repeats what is marked further up.
        const key = substanceOf(item);
        const repeated = isAnnounced(context.section) && details.length === 0 ? this.marked.get(key) : undefined;
        if (repeated)
            return this.leaveOut(item.line, `it repeats line ${repeated.line}`);
        if (!isAnnounced(context.section))
            this.marked.set(key, item);
        this.items.push(item);
    }
    stateOf(block, text, details) {
        if (block.struck)
            return 'struck';
        const { doneWords } = this.sense.words;
        const says = (phrase) => doneWords.has(phrase);
        const firstDetail = leadOf(details[0]);
        const open = text.lastIndexOf('(');
        const inBrackets = open > 0 && text.endsWith(')') ? normalizePhrase(text.slice(open + 1, -1)) : '';
        const upper = [...doneWords].some((word) => hasPhrase(text, word.toUpperCase()));
        const ending = text.slice(text.search(/[.;–—-] [*_]{0,3}\p{L}[\p{L} ]{1,20}[*_.]{0,4}$/u) + 1);
        const detailSays = firstDetail.indexOf(':') > 0 ? normalizePhrase(firstDetail.slice(0, firstDetail.indexOf(':'))) : normalizePhrase(firstDetail);
        const ticked = block.ticked === true || readCheckbox(text) === true || text.startsWith('✅') || text.endsWith('✅') || block.cells.some((cell) => says(normalizePhrase(cell)) || /^(?:[✅✓✔☑]\uFE0F?|\[[xX]\])$/u.test(cell));
        return ticked || upper || says(normalizePhrase(ending)) || says(inBrackets) || says(detailSays) ? 'done' : 'open';
    }
    /** Blocks of which nothing is read, each named at its line. */
    leaveOutAll(blocks, reason) {
        for (const block of blocks) {
            if (block.lines.length > 0 || block.form === 'opaque')
                this.leaveOut(block.line, reason);
            this.leaveOutAll(block.children, reason);
        }
    }
    leaveOut(line, reason) {
        this.diagnostics.push({ severity: 'info', code: 'not-an-item', message: `Line ${line} became no item: ${reason}.`, path: this.path, line });
    }
}
function isAnnounced(section) {
    return section === 'actions' || section === 'decisions' || section === 'both';
}
const sectionOf = (kind) => (kind === 'todo' ? 'actions' : 'decisions');
const joinLines = (lines) => lines.map(({ text }) => text).join(' ').trim();
/** First own line of a block; empty where there is none. */
const leadOf = (block) => block?.lines[0]?.text ?? '';
const isBold = (block) => /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/u.test(leadOf(block));
/** "**Phase: survey of the harbour**" above a list names a topic, no owner. */
const isBoldTopic = (text) => /^(?:\*\*[^*]+:[^*]+\*\*|__[^_]+:[^_]+__)$/u.test(text);
/** Whether a checkbox at the beginning of a line outside a list is ticked; null without one. */
function readCheckbox(text) {
    const box = /^\[([ xX])\]\s/u.exec(text)?.[1];
    return box === undefined ? null : box !== ' ';
}
const asksQuestion = (text) => /\?(?:\s|$)/u.test(text);
/** "[What is to be done] – owner: [name]": nothing but words in brackets, and what tells whose or when. */
function isUnfilled(text, { ownerKeys }) {
    const brackets = text.match(/\[[^\][]*\](?![([:])/gu) ?? [];
    if (!brackets.some((words) => words.includes(' ', 2) && words.length > 4))
        return false;
    return wordsOf(brackets.reduce((rest, words) => rest.replace(words, ' '), text)).every((word) => !/[\p{L}\p{N}]/u.test(word) || ownerKeys.has(word) || dueKeys.has(word));
}
const dueKeys = new Set(['due', 'by', 'date', 'deadline']);
/** The running number of an action or decision in a register: "**A1** – ", "D-12: ". */
const runningSign = /^[*_]{0,2}(?:AI?|AP|D|R)[-. ]?\d{1,3}[*_]{0,2}(?:[:.)]| [–—-])[*_]{0,2} /;
/** "Decisions (D)" explains a sign. */
const isLegend = (text) => /^\(\p{Lu}{1,3}\)$/u.test(text);
/** Takes off "[DONE]", and a "[ ]" that Markdown did not take for a checkbox. */
function stripStatus(text, doneWords) {
    const close = text.startsWith('[') ? text.slice(0, 16).indexOf('] ') : -1;
    if (close === -1)
        return text;
    const status = text.slice(1, close).trim().toLowerCase();
    return status === '' || status === 'x' || doneWords.has(status) ? text.slice(close + 2).trim() : text;
}
/** What an item says, for whom and in which state: "Carol to write it" says the same as "**ACTION** Carol: write it". */
function substanceOf({ kind, owners, state, text }) {
    const names = owners.map((owner) => owner.toLowerCase());
    const subject = names.find((name) => text.toLowerCase().replace(/^@/, '').startsWith(`${name} to `));
    const task = subject === undefined ? text : text.replace(/^@/, '').slice(`${subject} to `.length);
    return JSON.stringify([kind, state, names, normalizePhrase(task)]);
}
/** "**RESOLUTION: Meet again**" leaves the end of an emphasis behind its marker. */
function stripUnopened(text) {
    const mark = ['**', '__'].find((sign) => text.endsWith(sign) && text.split(sign).length % 2 === 0);
    return mark === undefined ? text : text.slice(0, -mark.length).trimEnd();
}
function stripOuterStrike(text) {
    const inner = text.replace(/^~~/u, '').replace(/~~$/u, '');
    return inner.includes('~~') ? text : inner.trim();
}
function commonlyUnindented(lines) {
    const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
    const common = Math.min(...indents);
    return lines.map((line) => line.slice(common).trimEnd());
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/milestone-links.js

/** Finds ".../owner/name/milestone/9" and ".../owner/name/pulls?q=…milestone:"v0.10.0 (Phoebe)"…" in a text. */
function findMilestoneLinks(text) {
    if (!text.includes('milestone'))
        return [];
    return findUrls(text).flatMap(({ url, at }) => {
        const link = readMilestoneUrl(url);
        return link ? [{ ...link, at }] : [];
    });
}
function readMilestoneUrl(address) {
    let url;
    try {
        url = new URL(address);
    }
    catch {
        return null;
    }
    const [owner, name, page, number] = url.pathname.split('/').filter((part) => part !== '');
    if (!owner || !name || !page)
        return null;
    const repo = `${owner}/${name}`;
    if (page === 'milestone')
        return number && /^\d{1,9}$/.test(number) ? { repo, title: null, number: Number(number) } : null;
    if (page !== 'pulls' && page !== 'issues')
        return null;
    const title = milestoneOfQuery(url.searchParams.get('q') ?? '');
    return title ? { repo, title, number: null } : null;
}
/** The value of `milestone:` in a search, with or without quotes. */
function milestoneOfQuery(query) {
    const key = 'milestone:';
    const at = query.indexOf(key);
    if (at === -1 || (at > 0 && query[at - 1] !== ' '))
        return null;
    const value = query.slice(at + key.length);
    if (value.startsWith('"')) {
        const close = value.indexOf('"', 1);
        return value.slice(1, close === -1 ? undefined : close) || null;
    }
    return value.split(' ', 1)[0] || null;
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/versions.js

/** "0.10", "v0.10.0", "1.2.0-rc.1", "v1"; no dates, prices, percentages or parts of other words. */
const pattern = /(?<![\p{L}\p{N}.$€/_-])(?:v?(\d{1,4}(?:\.\d{1,4}){1,2})(?:-(?:rc|alpha|beta)[.\d]{0,8})?|v(\d{1,3}))(?![\p{L}\p{N}%_/-]|\.\d)/giu;
/** Finds versions outside of web addresses. */
function findVersions(text) {
    let plain = text;
    for (const { url, at } of findUrls(text))
        plain = plain.slice(0, at) + ' '.repeat(url.length) + plain.slice(at + url.length);
    return [...plain.matchAll(pattern)]
        .map((match) => ({ version: match[1] ?? match[2], at: match.index, length: match[0].length }))
        .filter(({ version }) => !/^(?:19|20)\d\d\b/.test(version) && !/\.(?:19|20)\d\d$/.test(version));
}
/** The same for "0.10" and "0.10.0". */
function versionKey(version) {
    let key = version;
    while (key.endsWith('.0'))
        key = key.slice(0, -2);
    return key;
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/releases.js





/** Finds the releases that a note plans, each where it is first named as planned. */
function readReleases(content, meeting, words) {
    const passages = passagesOf(content);
    const drafts = new Map();
    const plans = new Plans();
    for (const passage of passages) {
        for (const { version, line, due } of plannedIn(passage, meeting, words)) {
            const key = versionKey(version);
            const draft = drafts.get(key);
            if (!draft)
                drafts.set(key, { line, version, milestone: null, due });
            else
                draft.due ??= due;
            plans.add(passage, key);
        }
    }
    for (const passage of passages)
        linkMilestones(passage, drafts, plans, words);
    if (drafts.size === 1)
        [...drafts.values()][0].due ??= findReleaseDay(passages, meeting, words);
    return [...drafts.values()].toSorted((a, b) => a.line - b.line);
}
function passagesOf(content) {
    const found = [];
    let above = [];
    let depths = [];
    for (const part of content) {
        if (part.form !== 'heading') {
            found.push(...passagesOfBlock(part, above));
            continue;
        }
        const outer = depths.filter((depth) => depth < part.depth).length;
        const heading = { lines: [{ number: part.line, text: part.text }], text: part.text, below: [], heading: true, above: above.slice(0, outer) };
        found.push(heading);
        above = [...heading.above, heading];
        depths = [...depths.slice(0, outer), part.depth];
    }
    return found;
}
function passagesOfBlock(block, above) {
    if (block.struck)
        return [];
    if (block.form === 'row')
        return block.cells.map((text) => ({ lines: [{ number: block.line, text }], text, below: [], heading: false, above }));
    const own = joinWrapped(block.lines).map((lines) => ({ lines, text: lines.map(({ text }) => text).join(' '), below: [], heading: false, above }));
    const last = own.at(-1);
    const children = block.children.flatMap((child) => passagesOfBlock(child, last && block.form === 'bullet' ? [...above, last] : above));
    if (last && block.form === 'bullet')
        last.below.push(...children.map(({ text }) => text));
    return [...own, ...children];
}
/** Joins lines of one sentence: the one above does not end it, and the next begins with a small letter or a digit and no label. */
function joinWrapped(lines) {
    const groups = [];
    for (const line of lines) {
        const before = groups.at(-1);
        const continues = before !== undefined && !/[.!?:;]$/.test(before.at(-1).text) && /^(?:\p{Ll}|\d)/u.test(line.text) && !/^\S{1,40}:(?:\s|$)/u.test(line.text);
        if (continues)
            before.push(line);
        else
            groups.push([line]);
    }
    return groups;
}
/** Line on which a character of a passage stands. */
function lineAt({ lines }, offset) {
    let end = 0;
    const line = lines.find(({ text }) => {
        end += text.length + 1;
        return offset < end;
    });
    return line.number;
}
/** Versions that a sentence of the passage plans. */
function plannedIn(passage, meeting, words) {
    if (findVersions(passage.text).length === 0)
        return [];
    return sentencesOf(passage.text).flatMap(({ sentence, from }) => {
        const lower = sentence.toLowerCase();
        const versions = findVersions(sentence).filter((version) => !isOfReleaseNotes(lower, version, words) && !isOut(lower, version, words) && !isOfLicence(lower, version));
        if (versions.length === 0)
            return [];
        const linked = findMilestoneLinks(sentence).length > 0;
        const due = dueOf(sentence, passage.below, meeting, words, passage.heading);
        const planned = linked || ((passage.heading || isOnAgenda(passage)) && isReleaseAlone(lower, words)) || isPlan(lower, due !== null, words) ? versions : due === null ? [] : versions.filter((version) => isPlanned(lower, version, words));
        return planned.map(({ version, at }) => ({ version, line: lineAt(passage, from + at), due: versions.length === 1 ? due : null }));
    });
}
function sentencesOf(text) {
    let from = 0;
    return text.split(/([.!?] (?=\p{Lu})|; )/u).flatMap((sentence, index) => {
        const start = from;
        from += sentence.length;
        return index % 2 === 0 ? [{ sentence, from: start }] : [];
    });
}
/** "v2.3 release notes", "release notes of v2.3": a text about the release. */
function isOfReleaseNotes(sentence, { at, length }, words) {
    const before = wordsOf(sentence.slice(0, at)).filter((word) => !words.articles.has(word) && !words.forWords.has(word) && word !== 'of').slice(-2).join(' ');
    const behind = wordsOf(sentence.slice(at + length)).slice(0, 2).join(' ');
    return [...words.releaseNotesPhrases].some((phrase) => `${before} `.endsWith(`${phrase} `) || `${behind} `.startsWith(`${phrase} `));
}
/** "planning 2.5 for March 15": a planning word right in front of the version, and no noun behind it, as in "2.5 hours". */
function isPlanned(sentence, { at, length }, words) {
    const before = wordsOf(sentence.slice(0, at)).filter((word) => !words.articles.has(word) && !words.forWords.has(word)).at(-1);
    const [behind] = wordsOf(/^[^.,;:()]*/.exec(sentence.slice(at + length))[0]);
    return before !== undefined && words.planningWords.has(before) && (behind === undefined || words.forWords.has(behind) || words.months.has(behind));
}
/** "now that 1.11 is out": said of the version right in front of it; where "1.12-rc.1 is out", 1.12 is still to come. */
function isOut(sentence, { at, length }, words) {
    if (sentence.slice(at, at + length).includes('-'))
        return false;
    const behind = wordsOf(sentence.slice(at + length)).slice(0, 3).join(' ');
    return [...words.pastReleasePhrases].some((phrase) => `${behind} `.startsWith(`${phrase} `));
}
/** "We publish the pictures under CC BY 4.0": the version of a licence. */
function isOfLicence(sentence, { at }) {
    return licence.test(sentence.slice(Math.max(0, at - longestLicence), at));
}
const licence = /(?:\bcc(?:[ -](?:by|sa|nc|nd|0))+|\b[al]?gpl|\bapache|\bmpl|\beupl|\blicen[cs]e)[\s,-]*(?:version )?v?$/;
/** Of a licence's name UTF-16 code units in front of its version. */
const longestLicence = 40;
const isOnAgenda = ({ above }) => isAgenda(above.findLast(({ heading }) => heading)?.text ?? '');
/** "The 0.22 release", "v0.22.0" as a heading or on the agenda: a point that is nothing but the release. */
function isReleaseAlone(text, words) {
    const spoken = wordsOf(text).filter((word) => !/^v?\d/u.test(word) && !words.articles.has(word));
    return spoken.length > 0 ? spoken.every((word) => words.releaseWords.has(word)) : /^v\d+\.\d/u.test(text);
}
function isPlan(sentence, dated, words) {
    if (findPhrase(sentence, words.pastReleasePhrases) && !findPhrase(sentence, words.shippingWords))
        return false;
    if (findPhrase(sentence, words.shippingWords))
        return true;
    if (findPhrase(sentence, words.releaseWords) === null)
        return false;
    return dated || findPhrase(sentence, words.planningWords) !== null || wordsOf(sentence).some((word) => words.months.has(word) && word !== 'may');
}
/**
 * The first day not before the meeting that the sentence, or a line nested below it, gives for the release; in a heading
 * (`later`) the meeting's own day is not the release's.
 */
function dueOf(sentence, below, meeting, words, later = false) {
    for (const text of [sentence, ...below]) {
        const lower = text.toLowerCase();
        if (findPhrase(lower, words.freezePhrases))
            continue;
        const day = findDates(text, words, meeting === null ? null : Number(meeting.slice(0, 4))).find(({ date }) => meeting === null || date > meeting || (date === meeting && !later));
        if (day)
            return day.date;
        if (meeting !== null && text === sentence && hasPhrase(lower, 'today'))
            return meeting;
    }
    return null;
}
/** Where a note plans one release: the day behind the words "release date" or the label "Release:". */
function findReleaseDay(lines, meeting, words) {
    for (const { text } of lines) {
        const colon = text.indexOf(':');
        const labelled = colon > 0 && words.releaseWords.has(normalizePhrase(text.slice(0, colon)));
        const at = labelled ? colon : text.toLowerCase().indexOf('release date');
        const day = at === -1 ? null : dueOf(text.slice(at), [], meeting, words);
        if (day)
            return day;
    }
    return null;
}
/** Which versions are planned where. */
class Plans {
    byPassage = new Map();
    bySection = new Map();
    add(passage, key) {
        for (const [map, place] of [[this.byPassage, passage], [this.bySection, passage.above]]) {
            map.set(place, (map.get(place) ?? new Set()).add(key));
        }
    }
    /** The one version that is planned around a passage: in the heading or list item above it, else beside it; null where none or several are. */
    around({ above }) {
        const nearest = above.findLast((passage) => this.byPassage.has(passage));
        const planned = (nearest ? this.byPassage.get(nearest) : this.bySection.get(above)) ?? new Set();
        return planned.size === 1 ? [...planned][0] : null;
    }
}
/** Gives each milestone link to the version in its title, else to the nearest version of its line, else to the one that is planned around it. */
function linkMilestones(passage, drafts, plans, words) {
    for (const { at, repo, title, number } of findMilestoneLinks(passage.text)) {
        const titled = title === null ? undefined : findVersions(title)[0]?.version;
        const nearest = findVersions(passage.text).toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]?.version;
        const version = titled ?? nearest;
        const key = version === undefined ? (plans.around(passage) ?? soleRelease(passage, drafts, words)) : versionKey(version);
        if (key === null)
            continue;
        if (version !== undefined && !drafts.has(key))
            drafts.set(key, { line: lineAt(passage, at), version, milestone: null, due: null });
        drafts.get(key).milestone ??= { repo, title, number };
    }
}
/** Below "Next release" or behind "Milestone:" the only release of the note is meant. */
function soleRelease({ text, above }, drafts, words) {
    const spoken = [text, above.at(-1)?.text ?? ''].map((written) => written.split('http', 1)[0].toLowerCase());
    return drafts.size === 1 && spoken.some((written) => findPhrase(written, words.releaseWords) !== null) ? [...drafts.keys()][0] : null;
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/series.js

/** Tells the series of a note by its path in the repository: the first rule that fits names it, else the path does. */
function seriesReader(rules) {
    const compiled = rules.map(({ name, paths, repository }) => ({
        fits: picomatch([...paths], { dot: true }),
        found: { series: name, ...(repository === null ? {} : { repository }) },
    }));
    return (path) => compiled.find(({ fits }) => fits(path))?.found ?? { series: seriesOfPath(path) };
}
/** The folder without year, quarter and date segments, plus the file name's prefix before the date. */
function seriesOfPath(path) {
    const segments = path.split('/');
    const file = segments.pop().replace(/\.(?:md|markdown)$/i, '');
    const folders = segments.filter((segment) => segment !== '' && segment !== '.' && segment !== '..' && !isTimeSegment(segment));
    const prefix = prefixBeforeDate(file);
    return [...folders, ...(prefix ? [prefix] : [])].join('/');
}
/** "2022", "2022-07", "2022-07-25", "Q3", "07" */
function isTimeSegment(segment) {
    return /^(?:\d{4}(?:[-._]\d{1,2}){0,2}|q[1-4]|\d{1,2})$/i.test(segment);
}
/** Words before the date; those behind it where there are none before, as in "2019-08-12--weekly-call". */
function prefixBeforeDate(file) {
    const at = file.search(/\d{4}/u);
    if (at === -1)
        return file.replace(/[\d\s._-]{1,20}$/u, '');
    const before = file.slice(0, at).replace(/[\s._-]{1,20}$/u, '');
    if (before !== '')
        return before;
    return file.slice(at).replace(/^[\d\s._-]{1,40}/u, '');
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/vocabulary.js
/** Unites the words of several languages; together they must have every kind. */
function buildVocabulary(languages) {
    const months = new Map();
    const sets = {};
    for (const language of languages) {
        language.months?.forEach((names, index) => names.split(' ').forEach((name) => months.set(name, index + 1)));
        for (const [key, words] of Object.entries(language)) {
            if (key === 'months')
                continue;
            const set = (sets[key] ??= new Set());
            for (const word of words)
                set.add(word);
        }
    }
    const united = sets;
    const markers = [...united.actionMarkers, ...united.ambiguousMarkers, ...united.decisionMarkers];
    const markerBeginnings = new Set(markers.map((marker) => /^[a-z\u0080-\uffff]*/.exec(marker)[0]));
    return { ...united, months, markerBeginnings };
}

;// CONCATENATED MODULE: ./.cache/compiled/notes/parse-note.js













/** Reads one note; for many, `noteReader` prepares once. */
function parseNote(source, options) {
    return noteReader(options)(source);
}
/** A reader of notes. It never throws: what is wrong with a text is said in the note's diagnostics. */
function noteReader(options) {
    const words = buildVocabulary(options.words);
    const seriesOf = seriesReader(options.series);
    return (source) => readNote(source, words, seriesOf, options);
}
function readNote(source, words, seriesOf, { server, limits }) {
    const { path } = source;
    // 1. Text to headings and blocks, line numbers kept.
    const capped = capText(path, source.text, limits);
    const frontMatter = readFrontMatter(path, capped.lines);
    const content = readBlocks(frontMatter.lines);
    const blocks = content.filter((part) => part.form !== 'heading');
    // 2. What is said about the meeting.
    const title = readTitle(content, frontMatter.data['title']);
    const { date, diagnostics: dateDiagnostics } = readNoteDate({ path, title, frontMatter: frontMatter.data['datetime'] ?? frontMatter.data['date'] }, words);
    const { signs, absentees, ...attendance } = readAttendance(frontMatter.data, content, { words, server });
    // 3. What was decided, given to somebody, or planned.
    const known = new KnownNames([...attendance.participants, ...attendance.agendaNames, ...absentees], [...signs, ...findSpeakers(blocks, words)]);
    const found = new ItemReader(path, frontMatter.lines, { words, known, server }).read(content);
    const diagnostics = [...capped.diagnostics, ...frontMatter.diagnostics, ...dateDiagnostics, ...found.diagnostics];
    return {
        path,
        title: title ?? path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/i, ''),
        date,
        ...seriesOf(path),
        ...(server === publicServer ? {} : { server }),
        teams: listOf(frontMatter.data['teams'] ?? frontMatter.data['team']),
        ...attendance,
        writtenLogins: [...attendance.writtenLogins, ...explicitLogins(found.items, frontMatter.lines, server)],
        items: found.items.map((item) => ({ ...item, due: readDueDate(item.text, date) })),
        releases: readReleases(content, date, words),
        diagnostics: diagnostics.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    };
}
function readTitle(content, frontMatterTitle) {
    const heading = content.find((part) => part.form === 'heading' && part.depth === 1);
    if (heading && heading.text !== '')
        return heading.text;
    return typeof frontMatterTitle === 'string' && frontMatterTitle.trim() !== '' ? frontMatterTitle.trim() : null;
}

;// CONCATENATED MODULE: ./.cache/compiled/plan/pair-notes.js

/**
 * Pairs the notes of base with those of head: same path, else same blob (a rename), else same date and most items in
 * common, at least half of the smaller (a rename with edits), else same series and at least half of the items to the
 * letter (a rename that mends the date; a copy leaves the base note where it was, so none is taken for it).
 */
function pairNotes(base, head) {
    let baseLeft = [...base];
    let headLeft = [...head];
    const changes = [];
    const pair = (before, now) => {
        changes.push({ base: before.note, head: now.note });
        baseLeft = baseLeft.filter((entry) => entry !== before);
        headLeft = headLeft.filter((entry) => entry !== now);
    };
    for (const now of head) {
        const before = baseLeft.find((entry) => entry.note.path === now.note.path);
        if (before)
            pair(before, now);
    }
    for (const now of headLeft) {
        const before = baseLeft.find((entry) => entry.blob === now.blob);
        if (before)
            pair(before, now);
    }
    const pairBest = (mayPair, common) => {
        for (const now of headLeft) {
            const [best] = baseLeft
                .filter(({ note }) => mayPair(note, now.note))
                .map((entry) => ({ entry, common: common(entry.note, now.note) }))
                .filter(({ entry, common }) => common > 0 && common * 2 >= Math.min(entry.note.items.length, now.note.items.length))
                .sort((a, b) => b.common - a.common);
            if (best)
                pair(best.entry, now);
        }
    };
    pairBest((before, now) => before.date === now.date, inCommon);
    pairBest((before, now) => before.series === now.series, equalItems);
    return [
        ...changes,
        ...baseLeft.map(({ note }) => ({ base: note, head: null })),
        ...headLeft.map(({ note }) => ({ base: null, head: note })),
    ];
}
function inCommon(base, head) {
    return pairItems(base, head).head.filter(({ was }) => was !== null).length;
}
function equalItems(base, head) {
    const keys = new Set(identifyItems(base).map(({ identity }) => identity.key));
    return identifyItems(head).filter(({ identity }) => keys.has(identity.key)).length;
}

;// CONCATENATED MODULE: ./.cache/compiled/gather/notes.js


/** Reads and pairs the notes that differ. A file that GitHub does not give is reported and does not hold the others up. */
async function gatherNotes(files, options, notes, explain) {
    const diagnostics = [];
    const readNote = noteReader(options);
    const read = async (path, blob) => {
        if (blob === null)
            return [];
        const text = await notes.text(blob);
        const note = readNote({ path, text });
        // A Markdown file without a date is no note.
        return note.date === null ? [] : [{ note, blob }];
    };
    const readBoth = async ({ path, base, head }) => {
        try {
            const [before, after] = await Promise.all([read(path, base), read(path, head)]);
            return { base: before, head: after };
        }
        catch (error) {
            if (!isRefused(error))
                throw error;
            diagnostics.push({ severity: 'warning', code: 'unreadable-note', message: `This note could not be read and was left out: ${explain(error)}`, path, line: 1 });
            return { base: [], head: [] };
        }
    };
    const versions = await Promise.all(files.map(readBoth));
    const changes = pairNotes(versions.flatMap(({ base }) => base), versions.flatMap(({ head }) => head));
    for (const { head } of changes)
        diagnostics.push(...(head?.diagnostics.map((found) => ({ ...found, path: head.path })) ?? []));
    return { changes, diagnostics };
}
/** GitHub says no to this one file, now and for ever; any other failure may pass. */
function isRefused(error) {
    const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
    return status === 404 || status === 422;
}

// EXTERNAL MODULE: ./.cache/compiled/model/repository-name.js
var repository_name = __webpack_require__(2816);
;// CONCATENATED MODULE: ./.cache/compiled/release/title-versions.js

/**
 * The versions that a milestone's title or another short text names, in a form that is equal for equal releases:
 * "v0.10.0 (Phoebe)" and "0.10" give "0.10", "release-1.0.0-rc.1" gives "1-rc.1".
 */
function titleVersions(title) {
    // In titles a version may be joined to a word, as in "release-0.10" or "core/v0.10".
    const text = title.replace(/[_/-](?=v?\d)/gi, ' ');
    return findVersions(text).map(({ version, at }) => `${versionKey(version)}${preRelease(text.slice(at))}`);
}
/** "-rc.1" of "v1.0-rc.1 and more": a release candidate is not the release. */
function preRelease(text) {
    return /^v?[\d.]+(-(?:rc|alpha|beta)(?:\.?\d+)*)/i.exec(text)?.[1]?.toLowerCase() ?? '';
}

;// CONCATENATED MODULE: ./.cache/compiled/release/milestone-of-item.js


/** Whether an item, or the heading that it stands under, names a version. */
function namesVersion({ text, section }) {
    return titleVersions(text).length > 0 || titleVersions(section ?? '').length > 0;
}
/**
 * Number of the notes repository's milestone whose release an item names, by the item's text or else by its heading;
 * null where none or several fit, or where the note's series or a link in the note says that the version is another repository's. A closed milestone takes
 * nothing new, and keeps what it has.
 * @param applied number of the milestone that the issue was given before, or null
 */
function milestoneOfItem({ text, section }, note, own, applied) {
    if (note.repository !== undefined && !(0,repository_name/* isSameRepository */.v)(note.repository, own.repository))
        return null;
    const elsewhere = note.releases.filter(({ milestone }) => milestone !== null && !(0,repository_name/* isSameRepository */.v)(milestone.repo, own.repository));
    const foreign = elsewhere.flatMap(({ version }) => titleVersions(version));
    for (const part of [text, section ?? '']) {
        const versions = titleVersions(part).filter((version) => !foreign.includes(version));
        const fitting = own.milestones.filter(({ title, state, number }) => (state === 'open' || number === applied) && titleVersions(title).some((version) => versions.includes(version)));
        if (fitting.length > 0)
            return fitting.length === 1 ? fitting[0].number : null;
    }
    return null;
}

;// CONCATENATED MODULE: ./.cache/compiled/release/name-releases.js


/** The releases that the changed notes and the person who started the run name. */
function nameReleases(changes, requested, issues, { release }, ownRepository) {
    const within = (repo, version) => {
        // A meeting that only says "0.10" means the release that an earlier one linked.
        const given = repo ?? release.repository ?? repositoryOfKnown(version, issues);
        return { repo: given ?? ownRepository, isRepoGiven: given !== null };
    };
    const named = changes.flatMap(({ base, head }) => (head?.releases ?? []).map((reference) => ({
        ...within(reference.milestone?.repo ?? head?.repository, reference.version),
        name: { version: reference.version, title: reference.milestone?.title ?? null, number: reference.milestone?.number ?? null },
        written: reference.version,
        source: { note: head, reference },
        mayOpen: !base?.releases.some((before) => name_releases_saysTheSame(before, reference)),
    })));
    if (!requested)
        return named;
    const { repo, name, written } = requested;
    return [...named, { ...within(repo, name.version), name, written, source: null, mayOpen: true }];
}
/** The repository of the one release issue with this version, else null. */
function repositoryOfKnown(version, issues) {
    if (version === null)
        return null;
    const wanted = titleVersions(version);
    const known = issues.filter(({ marker }) => titleVersions(marker.applied.title).some((title) => wanted.includes(title)));
    const repositories = new Set(known.map(({ marker }) => marker.series));
    return repositories.size === 1 ? [...repositories][0] : null;
}
/** Whether two references name one release; a day that is given or mended makes no new one of it. */
function name_releases_saysTheSame(a, b) {
    const said = ({ version, milestone }) => JSON.stringify([versionKey(version), milestone]);
    return said(a) === said(b);
}

;// CONCATENATED MODULE: ./.cache/compiled/release/repository-access.js

/** Whether the config allows a repository other than the notes' own to be read. */
function isListed(repo, { release, series }) {
    return [release.repository, ...release.repositories, ...series.map(({ repository }) => repository)].some((listed) => listed !== null && (0,repository_name/* isSameRepository */.v)(listed, repo));
}

;// CONCATENATED MODULE: ./.cache/compiled/managed/kept-places.js
/** Most places that a marker keeps; GitHub takes 65,536 characters a body, and a place needs up to a thousand. */
const placeLimit = 30;
/**
 * The places that a marker keeps: all, or where a task was written down in very many meetings the first one and the
 * latest. An old note that is edited after that is reported, and opens nothing.
 */
function keptPlaces(places) {
    const [first, ...rest] = places;
    return first ? [first, ...rest.slice(1 - placeLimit)] : places;
}

;// CONCATENATED MODULE: ./.cache/compiled/release/choose-milestone.js


/** Titles that a message offers where none fits. */
const offered = 3;
/**
 * The milestone that a release name means: by number, by title, by version, open milestones before closed ones. Where
 * the linked milestone is of another version than the text, the version counts.
 */
function chooseMilestone(name, milestones) {
    const linked = milestones.find(({ number }) => number === name.number) ?? byTitle(name.title, milestones);
    if (linked && agrees(linked, name.version))
        return { outcome: 'found', milestone: linked, linkedInstead: null };
    const wanted = name.version === null ? [] : titleVersions(asVersion(name.version));
    const fitting = milestones.filter(({ title }) => titleVersions(title).some((version) => wanted.includes(version)));
    const open = fitting.filter(({ state }) => state === 'open');
    const candidates = open.length > 0 ? open : fitting;
    const [only] = candidates;
    const linkedInstead = linked ?? null;
    if (!only)
        return { outcome: 'unknown', nearest: nearestTo(name, milestones), linkedInstead };
    return candidates.length === 1 ? { outcome: 'found', milestone: only, linkedInstead } : { outcome: 'several', candidates };
}
/** A milestone whose title names no version, such as "Phoebe", speaks against none. */
function agrees({ title }, version) {
    if (version === null)
        return true;
    const titled = titleVersions(title);
    return titled.length === 0 || titleVersions(asVersion(version)).some((wanted) => titled.includes(wanted));
}
function byTitle(title, milestones) {
    if (title === null)
        return undefined;
    const exact = milestones.find((milestone) => milestone.title === title);
    if (exact)
        return exact;
    const alike = milestones.filter((milestone) => foldTitle(milestone.title) === foldTitle(title));
    return alike.find(({ state }) => state === 'open') ?? alike[0];
}
function foldTitle(title) {
    return title.trim().replace(/\s+/g, ' ').toLowerCase().replace(/^v(?=\d)/, '');
}
/** "7" alone is no version in a text; here it is known to be one. */
function asVersion(version) {
    return /^\d+$/.test(version) ? `v${version}` : version;
}
/** How many numbers at the beginning of two versions are the same. */
function sharedParts(a, b) {
    const [left, right] = [a.split(/[.-]/), b.split(/[.-]/)];
    const differs = left.findIndex((part, index) => part !== right[index]);
    return differs < 0 ? left.length : differs;
}
function nearestTo({ version, title, number }, milestones) {
    const [wanted = ''] = version === null ? [] : titleVersions(asVersion(version));
    const far = ({ title: candidate }) => {
        if (wanted === '')
            return (0,mod/* distance */.Io)(foldTitle(title ?? String(number)), foldTitle(candidate));
        // Any version is nearer than a title without one, and 1.0.1 is nearer to 1.0 than 2.0 is.
        return Math.min(...titleVersions(candidate).map((found) => (0,mod/* distance */.Io)(wanted, found) - 10 * sharedParts(wanted, found)), 100 + (0,mod/* distance */.Io)(wanted, candidate.slice(0, 100)));
    };
    return milestones.toSorted((a, b) => far(a) - far(b) || Number(a.state === 'closed') - Number(b.state === 'closed') || b.number - a.number).slice(0, offered);
}

// EXTERNAL MODULE: ./.cache/compiled/wanted/literal.js
var literal = __webpack_require__(5319);
// EXTERNAL MODULE: ./.cache/compiled/wanted/plural.js
var plural = __webpack_require__(7352);
;// CONCATENATED MODULE: ./.cache/compiled/release/fit-lists.js
/**
 * Writes lists one below the other in at most `room` bytes of UTF-8: where they do not fit, the last lists lose their
 * last items first, each with a line that says how many. Headings and those lines always stand.
 */
function fitLists(lists, room) {
    let left = room;
    for (const list of lists)
        left -= bytes(list.heading) + bytes(list.more(list.items.length)) + bytes(list.footing ?? '') + 6;
    return lists
        .map(({ heading, items, more, footing }) => {
        const reserved = bytes(more(items.length)) + 1;
        let shown = 0;
        let used = 0;
        // Where all items fit, the line that was reserved for the rest is free.
        const all = items.reduce((sum, item) => sum + bytes(item) + 1, 0);
        if (all <= left + reserved) {
            shown = items.length;
            used = Math.max(0, all - reserved);
        }
        else {
            for (const item of items) {
                if (used + bytes(item) + 1 > left)
                    break;
                used += bytes(item) + 1;
                shown++;
            }
        }
        left -= used;
        const lines = shown < items.length ? [...items.slice(0, shown), more(items.length - shown)] : items;
        return [heading, lines.join('\n'), footing].filter((part) => part !== undefined && part !== '').join('\n\n');
    })
        .join('\n\n');
}
function bytes(text) {
    return Buffer.byteLength(text);
}

;// CONCATENATED MODULE: ./.cache/compiled/release/group-pull-requests.js
/** The groups in the order in which people have to do something about them; `open` is used where reviews are not known. */
const groupNames = ['needs-review', 'changes-requested', 'approved', 'open', 'draft', 'merged', 'closed'];
/** The pull requests of each group, by number. */
function groupPullRequests(pullRequests) {
    const sorted = pullRequests.toSorted((a, b) => a.number - b.number);
    const of = (name) => sorted.filter((pullRequest) => groupOf(pullRequest) === name);
    return {
        'needs-review': of('needs-review'),
        'changes-requested': of('changes-requested'),
        approved: of('approved'),
        open: of('open'),
        draft: of('draft'),
        merged: of('merged'),
        closed: of('closed'),
    };
}
function groupOf({ state, draft, review }) {
    if (state !== 'open')
        return state;
    if (draft)
        return 'draft';
    if (review === null)
        return 'open';
    return review === 'needed' ? 'needs-review' : review;
}

// EXTERNAL MODULE: ./.cache/compiled/release/progress.js
var progress = __webpack_require__(1433);
;// CONCATENATED MODULE: ./.cache/compiled/release/release-block.js







/** Longest title in code points that a line shows. */
const release_block_titleLimit = 120;
/** Most meetings that are listed; the latest count. */
const meetingLimit = 40;
/** So many finished entries stand open, more of them folded. */
const foldAbove = 15;
const headings = {
    'needs-review': 'Needs review',
    'changes-requested': 'Changes requested',
    approved: 'Approved',
    open: 'Open',
    draft: 'Draft',
    merged: 'Merged',
    closed: 'Closed unmerged',
};
/** What finds the pull requests of a group on GitHub. */
const searches = {
    'needs-review': 'is:open draft:false -review:approved -review:changes_requested',
    'changes-requested': 'is:open draft:false review:changes_requested',
    approved: 'is:open draft:false review:approved',
    open: 'is:open draft:false',
    draft: 'is:open draft:true',
    merged: 'is:merged',
    closed: 'is:closed is:unmerged',
};
/** Markdown of the managed block of a release issue. */
function releaseBlock(input) {
    const top = [summary(input), dueLines(input), meetingLines(input), reviewsNote(input)].filter((part) => part !== '').join('\n\n');
    const lists = [...pullRequestLists(input), ...todoList(input), ...issueList(input)].sort((a, b) => a.rank - b.rank);
    if (lists.length === 0)
        return `${top}\n\nNothing is in this milestone yet.`;
    return `${top}\n\n${fitLists(lists, input.room - Buffer.byteLength(top) - 2)}`;
}
function summary({ repository, milestone, content }) {
    const title = `**[${(0,literal/* literal */.e)(milestone.title)}](${milestone.url})** of ${repository.fullName}` + (milestone.state === 'closed' ? ' – this milestone is closed' : '');
    return [title, (0,progress/* progressLine */.o)((0,progress/* progressOf */.j)(content))].filter((line) => line !== '').join('\n\n');
}
function dueLines({ milestone, places, notes }) {
    const planned = plannedDue(places);
    if (planned === null)
        return milestone.due === null ? '' : `Due: **${milestone.due}**`;
    const source = `[${meetingText(planned.place)}](${(0,backlink/* backlink */.Q)(notes.url, planned.place)})`;
    if (milestone.due === null)
        return `Due: **${planned.due}**, says ${source}; the milestone has no due date.`;
    if (milestone.due === planned.due)
        return `Due: **${milestone.due}**`;
    return `⚠️ **The dates differ**: the milestone is due **${milestone.due}**, ${source} says **${planned.due}**.`;
}
/** The day that the latest meeting gives that gives one at all. */
function plannedDue(places) {
    for (const place of byMeeting(places))
        if (place.due && !place.gone)
            return { due: place.due, place };
    return null;
}
/** The latest meeting first. */
function byMeeting(places) {
    return places.toSorted((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.note, b.note));
}
function meetingLines({ places, notes }) {
    const sorted = byMeeting(places);
    if (sorted.length === 0)
        return '';
    const lines = sorted.slice(0, meetingLimit).map((place) => {
        const due = place.due ? `, for ${place.due}` : '';
        const gone = place.gone ? ' – no longer in the note' : '';
        return `- [${meetingText(place)}](${(0,backlink/* backlink */.Q)(notes.url, place)})${due}${gone}`;
    });
    const more = sorted.length > meetingLimit ? [`- and ${(0,plural/* plural */.L)(sorted.length - meetingLimit, 'earlier meeting')}`] : [];
    return ['Planned in', [...lines, ...more].join('\n')].join('\n\n');
}
function meetingText({ meeting, date }) {
    return (0,literal/* literal */.e)(meetingName({ meeting: shortTitle(meeting), date }));
}
function reviewsNote({ content }) {
    const matters = content.pullRequests.some(({ state, draft }) => state === 'open' && !draft);
    return content.reviewsKnown || !matters ? '' : '_The token may not read reviews, so open pull requests are not told apart. It needs `pull-requests: read`._';
}
function pullRequestLists({ repository, milestone, content }) {
    const groups = groupPullRequests(content.pullRequests);
    return groupNames.flatMap((name) => {
        const group = groups[name];
        if (group.length === 0)
            return [];
        const address = searchAddress(`${repository.url}/pulls`, `is:pr ${searches[name]} ${milestoneTerm(milestone)}`);
        const isFinished = name === 'merged' || name === 'closed';
        // People's turn comes first: what waits, then the TODOs and issues, then what is finished.
        const list = release_block_listOf(headings[name], group.map((pullRequest) => pullRequestLine(pullRequest, repository)), address, isFinished);
        return [{ ...list, rank: isFinished ? 2 : 0 }];
    });
}
function pullRequestLine({ number, title, author, state, reviewers }, { fullName }) {
    const people = [
        ...(author === null ? [] : [`by ${(0,literal/* literal */.e)(author)}`]),
        ...(reviewers.length > 0 ? [`${state === 'open' ? 'review' : 'reviewed by'} ${reviewers.map(literal/* literal */.e).join(', ')}`] : []),
    ];
    return line(state === 'merged', `${fullName}#${number}`, title, people);
}
function issueList({ repository, milestone, content }) {
    if (content.issues.length === 0)
        return [];
    const address = searchAddress(`${repository.url}/issues`, `is:issue ${milestoneTerm(milestone)}`);
    const sorted = content.issues.toSorted((a, b) => Number(a.state === 'closed') - Number(b.state === 'closed') || a.number - b.number);
    const lines = sorted.map((issue) => line(issue.state === 'closed', `${repository.fullName}#${issue.number}`, issue.title, forWhom(issue.assignees)));
    return [{ ...release_block_listOf('Issues', lines, address, sorted.every(({ state }) => state === 'closed')), rank: 1 }];
}
function todoList({ todos, notes }) {
    if (todos.length === 0)
        return [];
    const sorted = todos.toSorted((a, b) => Number(a.isDone) - Number(b.isDone) || (a.number ?? Infinity) - (b.number ?? Infinity));
    const lines = sorted.map(({ number, title, isDone, assignees }) => {
        return line(isDone, number === null ? 'new:' : `${notes.fullName}#${number}`, title, forWhom(assignees));
    });
    return [{ ...release_block_listOf('TODOs from the meetings', lines, `${notes.url}/issues`, false), rank: 1 }];
}
function forWhom(assignees) {
    return assignees.length > 0 ? [`for ${assignees.map(literal/* literal */.e).join(', ')}`] : [];
}
function line(isDone, reference, title, people) {
    return `- [${isDone ? 'x' : ' '}] ${[`${reference} ${(0,literal/* literal */.e)(shortTitle(title))}`, ...people].join(' · ')}`;
}
function release_block_listOf(name, items, address, isFinished) {
    const title = `${name} (${items.length})`;
    const more = (count) => `\n[and ${count} more](${address})`;
    if (isFinished && items.length > foldAbove)
        return { heading: `<details><summary>${title}</summary>`, items, more, footing: '</details>' };
    return { heading: `### ${title}`, items, more };
}
function milestoneTerm({ title }) {
    return `milestone:"${title.replaceAll('"', '\\"')}"`;
}
function searchAddress(page, query) {
    return `${page}?q=${encodeURIComponent(query).replaceAll('%20', '+').replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
}
/** A title as a line shows it. */
function shortTitle(title) {
    const points = [...title];
    return points.length > release_block_titleLimit ? `${points.slice(0, release_block_titleLimit - 1).join('')}…` : title;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./.cache/compiled/release/wanted-release-issue.js


/** Id in the marker of the one issue for a milestone; it outlives a renamed repository and a renamed milestone. */
function releaseId(repository, milestone) {
    return `release-${repository.id}-${milestone.number}`;
}
/** The number of the milestone that a release issue's id names. */
function milestoneOfId(id) {
    return Number(id.slice(id.lastIndexOf('-') + 1));
}
/** The issue that a milestone should have. It carries no milestone itself: it would keep the milestone from being complete. */
function wantedReleaseIssue(input, { labels }) {
    const { milestone } = input;
    return {
        subject: 'release',
        title: cutTitle(/^release\b/i.test(milestone.title) ? milestone.title : `Release ${milestone.title}`),
        block: releaseBlock(input),
        labels: [...new Set([labels.managed, labels.release])],
        assignees: [],
        milestone: null,
        state: milestone.state === 'closed' ? 'completed' : 'open',
    };
}

;// CONCATENATED MODULE: ./.cache/compiled/release/select-releases.js



/** Decides which release issues are opened or brought up to date, and says why others are not. Pure. */
function selectReleases(input) {
    const { named, access } = input;
    const diagnostics = [...accessDiagnostics(named, access)];
    const resolved = [];
    const unresolvedNotes = new Set();
    const told = new Set();
    for (const release of named) {
        const known = access.get(release.repo.toLowerCase());
        const choice = known?.access === 'read' ? chooseMilestone(release.name, known.milestones) : null;
        if (known?.access === 'read' && choice?.outcome === 'found') {
            resolved.push({ named: release, repository: known.repository, milestone: choice.milestone });
        }
        else if (release.source) {
            unresolvedNotes.add(release.source.note.path);
        }
        // One message for a version, however many notes name it.
        const about = `${release.repo.toLowerCase()}\n${release.written}\n${choice?.outcome === 'found' ? (release.source?.note.path ?? '') : ''}`;
        if (known?.access !== 'read' || !choice || told.has(about))
            continue;
        told.add(about);
        diagnostics.push(...explainChoice(release, choice, known.milestones));
    }
    const selected = [];
    const found = candidates(input, resolved);
    for (const candidate of found) {
        const { repository, milestone, managed, mentions } = candidate;
        const places = placesAfter(managed?.marker.places ?? [], candidate, input, unresolvedNotes);
        const opening = mentions.find(({ named: { mayOpen } }) => mayOpen)?.named;
        const about = mentions[0]?.named ?? null;
        if (!managed && milestone.state === 'closed') {
            diagnostics.push(at(about, 'info', 'milestone-closed', `The milestone “${milestone.title}” of ${repository.fullName} is closed already: no release issue is opened for it.`));
            continue;
        }
        if (!managed && !opening) {
            const message = `No release issue is known for “${milestone.title}”, and this note named it before: nothing is opened. To open one, run this workflow by hand with release: ${milestone.url}`;
            diagnostics.push(at(about, 'info', 'no-release-issue', message));
            continue;
        }
        const source = opening?.source ?? about?.source ?? null;
        selected.push({
            repository,
            milestone,
            managed,
            places,
            origin: source ? { path: source.note.path, line: source.reference.line } : null,
            reason: reasonOf(mentions.map((mention) => mention.named)),
        });
    }
    return { selected, withoutIssue: found.filter(({ managed }) => !managed).length, diagnostics };
}
/** The milestones that this run has to do with: named ones, those whose notes changed, and all open ones for a refresh. */
function candidates({ changes, issues, refreshAll, access }, resolved) {
    const found = new Map();
    const known = new Map();
    // Of two issues for one milestone the lower number counts, as everywhere.
    for (const managed of issues)
        if (!known.has(managed.marker.id))
            known.set(managed.marker.id, managed);
    for (const mention of resolved) {
        const id = releaseId(mention.repository, mention.milestone);
        const before = found.get(id);
        found.set(id, { repository: mention.repository, milestone: mention.milestone, managed: known.get(id) ?? null, mentions: [...(before?.mentions ?? []), mention] });
    }
    const changed = new Set(changes.flatMap(({ base, head }) => [base?.path, head?.path]));
    for (const managed of known.values()) {
        const { id, series, places } = managed.marker;
        const isTouched = (refreshAll && managed.issue.state === 'open') || places.some(({ note }) => changed.has(note));
        const read = access.get(series.toLowerCase());
        if (!isTouched || found.has(id) || read?.access !== 'read')
            continue;
        const milestone = read.milestones.find(({ number }) => number === milestoneOfId(id));
        if (milestone && releaseId(read.repository, milestone) === id)
            found.set(id, { repository: read.repository, milestone, managed, mentions: [] });
    }
    return [...found.values()];
}
/** The places of a release issue once the changed notes are dealt with. A backlink moves only with what the note says. */
function placesAfter(before, candidate, { changes, head }, unresolvedNotes) {
    const places = [...before];
    for (const change of changes) {
        const at = places.findIndex(({ note }) => note === change.base?.path || note === change.head?.path);
        const mention = candidate.mentions.find(({ named: { source } }) => source !== null && source.note.path === change.head?.path);
        const source = mention?.named.source;
        if (source) {
            const place = placeOf(source, candidate, head);
            const known = places[at];
            if (!known)
                places.push(place);
            else if (select_releases_shown(known) !== select_releases_shown(place))
                places[at] = place;
        }
        else if (at >= 0 && !(change.head && unresolvedNotes.has(change.head.path))) {
            places[at] = { ...places[at], gone: true };
        }
    }
    return keptPlaces(places);
}
function placeOf({ note, reference }, { repository, milestone }, head) {
    return {
        note: note.path,
        date: note.date,
        meeting: note.title,
        section: null,
        commit: head,
        line: reference.line,
        endLine: reference.line,
        key: releaseId(repository, milestone),
        hard: '',
        soft: '',
        owners: [],
        gone: false,
        due: reference.due,
    };
}
function select_releases_shown({ note, date, meeting, gone, due }) {
    return JSON.stringify([note, date, meeting, gone, due ?? null]);
}
function reasonOf(mentions) {
    if (mentions.some(({ source }) => source === null))
        return 'asked for by hand';
    return mentions.length > 0 ? 'planned in the notes' : 'brought up to date';
}
function accessDiagnostics(named, access) {
    const told = new Set();
    return named.flatMap((release) => {
        const { repo } = release;
        const known = access.get(repo.toLowerCase());
        if (!known || known.access === 'read' || told.has(repo.toLowerCase()))
            return [];
        told.add(repo.toLowerCase());
        const messages = {
            'not-listed': `The milestones of ${repo} are not read, because the config does not list this repository. Add it there: “release: { repositories: [${repo}] }”.`,
            unreadable: `The milestones of ${repo} cannot be read: there is no such repository, or the token may not see it. Give the input “release-token” a token that may read its issues and pull requests.`,
            private: `${repo} is private and the notes repository is public: nothing of it is published there, so no release issue is kept for it.`,
        };
        return [at(release, 'warning', `release-repository-${known.access}`, messages[known.access])];
    });
}
function explainChoice(release, choice, milestones) {
    const { repo, written, isRepoGiven } = release;
    if (choice.outcome === 'several') {
        const message = `Several milestones of ${repo} fit “${written}”: ${titles(choice.candidates)}. Link the one that is meant; nothing is opened.`;
        return [at(release, 'warning', 'several-milestones', message)];
    }
    const { linkedInstead } = choice;
    const link = linkedInstead ? `the link leads to milestone ${linkedInstead.number} “${linkedInstead.title}”` : '';
    if (choice.outcome === 'found') {
        if (!linkedInstead)
            return [];
        return [at(release, 'warning', 'milestone-of-another-version', `The text says “${written}”, but ${link}. The version counts: “${choice.milestone.title}” is taken. Mend the link.`)];
    }
    if (milestones.length === 0 && !isRepoGiven) {
        // A community that plans its releases elsewhere does nothing wrong.
        return [at(release, 'info', 'no-milestones', `“${written}” is planned here, but ${repo} has no milestones. Link the milestone, or say where it is with “release: { repository: OWNER/NAME }” in the config.`)];
    }
    const nearest = choice.nearest.length > 0 ? ` The nearest: ${titles(choice.nearest)}.` : ' It has none at all.';
    return [at(release, 'warning', 'unknown-milestone', `No milestone of ${repo} fits “${written}”${link === '' ? '' : ` (${link})`}; nothing is opened.${nearest}`)];
}
function titles(milestones) {
    return milestones.map(({ title, state, url }) => `“${title}”${state === 'closed' ? ' (closed)' : ''} ${url}`).join(', ');
}
function at(release, severity, code, message) {
    const source = release?.source;
    return { severity, code, message, ...(source ? { path: source.note.path, line: source.reference.line } : {}) };
}

;// CONCATENATED MODULE: ./.cache/compiled/gather/releases.js






/** Reads what the release issues of a run must say; asks GitHub nothing where no release is concerned. */
async function gatherReleases(task, notes, config, tracker, reader) {
    const { changes, requested, issues, areAllRead } = task;
    const known = issues.filter(({ marker }) => marker.subject === 'release');
    const first = await releases_select(task, known, notes, config, reader);
    // Whether a milestone without an open issue has a closed one is asked only where it matters.
    const selection = first.selection.withoutIssue > 0 && !areAllRead ? await selectAgain(task, known, first, notes, config, tracker) : first.selection;
    const read = [];
    for (const release of selection.selected) {
        read.push({ release, content: await reader.content(release.repository.fullName, release.milestone.number) });
    }
    const own = first.access.get(notes.fullName.toLowerCase());
    return {
        releases: read,
        todos: read.length > 0 ? await gatherTodos(read, issues, notes, config, tracker) : [],
        ownMilestones: own?.access === 'read' ? own.milestones : [],
        diagnostics: changes.length > 0 || requested ? selection.diagnostics : [],
    };
}
async function releases_select(task, issues, notes, config, reader) {
    const named = nameReleases(task.changes, task.requested, issues, config, notes.fullName);
    const access = await gatherMilestones(repositoriesOf(task, named, issues, notes, config), notes, config, reader);
    return { named, access, selection: selectReleases({ ...task, named, access, issues }) };
}
async function selectAgain(task, known, { named, access }, notes, config, tracker) {
    const { managed, release } = config.labels;
    const listed = await trusted(await tracker.list({ label: `${managed},${release}`, state: 'all' }), notes.id, config, tracker);
    const closed = listed.filter(({ issue, marker }) => marker.subject === 'release' && !known.some((other) => other.issue.number === issue.number));
    const issues = [...known, ...closed].toSorted((a, b) => a.issue.number - b.issue.number);
    return selectReleases({ ...task, named, access, issues });
}
/** The repositories whose milestones are needed: of named releases, of release issues to refresh, and of items with a version. */
function repositoriesOf({ changes, refreshAll }, named, issues, notes, { release }) {
    const changed = new Set(changes.flatMap(({ base, head }) => [base?.path, head?.path]));
    const touched = issues.filter(({ issue, marker }) => (refreshAll && issue.state === 'open') || marker.places.some(({ note }) => changed.has(note)));
    const isOwn = release.repository === null || (0,repository_name/* isSameRepository */.v)(release.repository, notes.fullName);
    const hasVersion = isOwn && changes.some(({ head }) => head?.items.some((item) => item.kind === 'todo' && namesVersion(item)));
    return [...named.map(({ repo }) => repo), ...touched.map(({ marker }) => marker.series), ...(hasVersion ? [notes.fullName] : [])];
}
/**
 * The issues that the release issues may list as TODOs: those that the run has read, and those that were open when they
 * were listed last and are not open now.
 */
async function gatherTodos(read, issues, notes, config, tracker) {
    const known = new Set(issues.map(({ issue }) => issue.number));
    const listed = read.flatMap(({ release }) => release.managed?.marker.todos ?? []);
    const missing = new Set(listed.filter(({ number, isDone }) => !isDone && !known.has(number)).map(({ number }) => number));
    const found = await Promise.all([...missing].map((number) => tracker.issue(number)));
    return [...issues, ...(await trusted(found.filter((issue) => issue !== null), notes.id, config, tracker))];
}
/**
 * What may be known of the repositories that are named: read are the notes' own and those that the config lists, and
 * of a private one nothing that would then stand in a public one.
 */
async function gatherMilestones(names, notes, config, reader) {
    const unique = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
    const known = await Promise.all(unique.map(async (name) => [name.toLowerCase(), await readMilestones(name, notes, config, reader)]));
    return new Map(known);
}
async function readMilestones(name, notes, config, reader) {
    if ((0,repository_name/* isSameRepository */.v)(name, notes.fullName)) {
        const milestones = await reader.own();
        return milestones ? { access: 'read', repository: { ...notes, private: false }, milestones } : { access: 'unreadable' };
    }
    if (!isListed(name, config))
        return { access: 'not-listed' };
    const found = await reader.elsewhere(name);
    if (!found)
        return { access: 'unreadable' };
    const { repository, milestones, areNotesPrivate } = found;
    return repository.private && !areNotesPrivate ? { access: 'private' } : { access: 'read', repository, milestones };
}

;// CONCATENATED MODULE: ./.cache/compiled/people/name-forms.js
/** Letters that are no combination of a base letter and a mark. */
const singleLetters = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th' };
/** Lower case with accents taken off (ă = a, ș = s), for comparing names. */
function foldLetters(text) {
    const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    return [...bare].map((letter) => singleLetters[letter] ?? letter).join('');
}
/** Folded words of a name; a hyphen, a point and a change to a capital ("RăzvanD", "AlexBe") separate words. */
function nameWords(name) {
    const words = name.split(/[\s.'’_-]+/u).flatMap(splitAtCapitals);
    return words.map(foldLetters).filter((word) => word !== '');
}
function splitAtCapitals(word) {
    const letters = [...word];
    const isCapital = (letter) => letter !== letter.toLowerCase();
    const inner = letters.findIndex((letter, index) => index > 0 && isCapital(letter) && !isCapital(letters[index - 1]));
    return inner === -1 ? [word] : [letters.slice(0, inner).join(''), ...splitAtCapitals(letters.slice(inner).join(''))];
}
/**
 * Tells whether a sign may stand for a full name: "RD", "RdS", "MSch" by the beginnings of its words,
 * "RăzvanD" and "Răzvan" by a name's first words written out. Null where it can't.
 */
function abbreviates(sign, fullName) {
    const full = nameWords(fullName);
    if (full.length === 0)
        return null;
    const parts = sign.includes(' ') || /\p{Ll}.*\p{Lu}|^\p{Lu}\p{Ll}+$/u.test(sign) ? nameWords(sign) : null;
    if (parts && isShortForm(parts, full))
        return 'short-form';
    return isInitials(sign, fullName) ? 'initials' : null;
}
/** "Răzvan", "RăzvanD", "Radu N", "Vlad": a first name written out, then beginnings of further words. */
function isShortForm(parts, full) {
    const [first, ...rest] = parts;
    if (first === undefined || first.length < 3)
        return false;
    const startsName = full[0].startsWith(first) || (rest.length === 0 && full.length > 1 && full.at(-1) === first);
    return startsName && areBeginnings(rest, full.slice(1)) && (rest.length > 0 || full[0] === first || full.at(-1) === first || first.length >= 4);
}
/** "RD", "VB" for Vlad-Andrei Bălan, "RdS", "MSch", "SjK": beginnings of the name's words, the first and a later one among them. */
function isInitials(sign, fullName) {
    if (!/^\p{L}{2,6}$/u.test(sign))
        return false;
    const words = nameWords(fullName);
    if (words.length < 2 || words.length > 8)
        return false;
    const particles = new Set(fullName.split(' ').filter((word) => word === word.toLowerCase()).map(foldLetters));
    const letters = foldLetters(sign);
    const fits = (at, word) => {
        for (let next = word; next < words.length; next++) {
            for (let length = 1; at + length <= letters.length && words[next].startsWith(letters.slice(at, at + length)); length++) {
                const ends = at + length === letters.length;
                // "RdS" may name the particle, but no sign ends with it.
                if (ends ? next > 0 && !particles.has(words[next]) : fits(at + length, next + 1))
                    return true;
            }
            if (word === 0)
                return false;
        }
        return false;
    };
    return fits(0, 0);
}
function areBeginnings(parts, words) {
    let at = 0;
    for (const part of parts) {
        while (at < words.length && !words[at].startsWith(part))
            at++;
        if (at === words.length)
            return false;
        at++;
    }
    return true;
}

;// CONCATENATED MODULE: ./.cache/compiled/people/resolve-owners.js

/**
 * Finds the person that an owner stands for. A wrong login is worse than none: where two people fit,
 * or where a participant fits who is not the person, the login is null.
 */
function resolveOwner(owner, note, roster) {
    const name = owner.replace(/^@/u, '').trim();
    const none = (reason, candidates = []) => ({
        name: owner, login: null, reason, group: null, candidates: candidates.map(({ login }) => login),
    });
    const found = (person, reason) => ({
        name: owner, login: person.login, reason: roster.people.includes(person) ? reason : 'written-in-note', group: null, candidates: [],
    });
    // 1. What names somebody outright: a group, a login, a full name, an alias.
    const group = findGroup(name, roster);
    if (group)
        return { name: owner, login: null, reason: 'group', group, candidates: [] };
    const people = withWrittenLogins(roster, note);
    for (const [reason, fits] of outright(name)) {
        const fitting = people.filter(fits);
        if (fitting.length === 1)
            return found(fitting[0], reason);
        if (fitting.length > 1)
            return choosePresent(fitting, reason) ?? none('ambiguous', fitting);
    }
    if (owner.startsWith('@'))
        return none('unknown');
    // 2. Initials and short forms, narrowed by who was there.
    const sign = capitalised(name);
    const fitting = people.filter((person) => abbreviationOf(sign, person) !== null);
    if (fitting.length === 0)
        return none('unknown');
    const attendance = new Attendance(note, people);
    const present = fitting.filter((person) => attendance.includes(person));
    if (present.length > 1 || (present.length === 0 && fitting.length > 1))
        return none('ambiguous', fitting);
    const only = present[0] ?? fitting[0];
    // A first name alone says too little: the Ann of this meeting may be another one than the roster's.
    if (isFirstName(sign) && !attendance.showsSurnameOf(only))
        return none('ambiguous', fitting);
    if (attendance.strangersWhoFit(sign, present.length > 0).length > 0)
        return none(present.length > 0 ? 'ambiguous' : 'not-a-participant', fitting);
    return found(only, abbreviationOf(sign, only));
    function choosePresent(candidates, reason) {
        const attendance = new Attendance(note, people);
        const there = candidates.filter((person) => attendance.includes(person));
        return there.length === 1 ? found(there[0], reason) : null;
    }
}
/** "bob" is read as "Bob" is; two letters are initials. */
function capitalised(name) {
    return /^\p{Ll}{3,}$/u.test(name) ? name[0].toUpperCase() + name.slice(1) : name;
}
function findGroup(name, roster) {
    const folded = foldLetters(name);
    return roster.groups.find((group) => [group.name, ...group.aliases].some((other) => foldLetters(other) === folded)) ?? null;
}
/** The ways in which a name says outright who is meant, strongest first. */
function outright(name) {
    const folded = foldLetters(name);
    return [
        ['login', (person) => person.login.toLowerCase() === name.toLowerCase()],
        ['name', (person) => person.name !== null && foldLetters(person.name) === folded],
        ['alias', (person) => person.aliases.some((alias) => foldLetters(alias) === folded)],
    ];
}
/** The roster and those whose login only the note gives. */
function withWrittenLogins(roster, note) {
    const listed = new Set(roster.people.map(({ login }) => login.toLowerCase()));
    // A sign that the roster knows is the roster's person, also with an "@" before it.
    const isKnownSign = (name) => roster.people.some((person) => [person.name, ...person.aliases].some((sign) => sign !== null && foldLetters(sign) === foldLetters(name)));
    const written = note.writtenLogins.filter(({ name, login }) => !listed.has(login.toLowerCase()) && !(name === login && isKnownSign(name)));
    return [...roster.people, ...written.map(({ name, login }) => ({ name, login, aliases: [] }))];
}
function abbreviationOf(sign, person) {
    for (const name of [person.name, ...person.aliases]) {
        const kind = name === null ? null : abbreviates(sign, name);
        if (kind)
            return kind;
    }
    return null;
}
/** Who was at the meeting, as far as its listed names tell: whom of the roster, and which strangers. */
class Attendance {
    entries;
    constructor(note, people) {
        const names = note.participants.length > 0 ? note.participants : note.agendaNames;
        this.entries = names.map((listed) => ({ listed, persons: whoMayBe(listed, people) }));
    }
    includes(person) {
        return this.entries.some(({ persons }) => persons.includes(person));
    }
    /** True where the person is listed with more than a first name. */
    showsSurnameOf(person) {
        return this.entries.some(({ listed, persons }) => persons.length === 1 && persons[0] === person && !isFirstName(listed));
    }
    /** Listed names of nobody in the roster that the sign could mean; a first name shows one initial only, and yields to a present person. */
    strangersWhoFit(sign, personIsPresent) {
        return this.entries
            .filter(({ listed, persons }) => persons.length === 0 && (abbreviates(sign, listed) !== null || foldLetters(sign) === foldLetters(listed) || (!personIsPresent && sharesInitial(sign, listed))))
            .map(({ listed }) => listed);
    }
}
/** Roster entries that a listed name may be: by name, login or alias, else as an abbreviation, else as a nickname. */
function whoMayBe(listed, people) {
    const folded = foldLetters(listed);
    const namesOf = (person) => [person.name, ...person.aliases].filter((name) => name !== null);
    const degrees = [
        (person) => foldLetters(person.login) === folded || namesOf(person).some((name) => foldLetters(name) === folded),
        (person) => isFirstName(listed) && namesOf(person).some((name) => nameWords(name)[0] === folded),
        (person) => namesOf(person).some((name) => abbreviates(listed, name) !== null || abbreviates(name, listed) !== null),
        (person) => namesOf(person).some((name) => isNicknameOf(folded, nameWords(name)[0] ?? '')),
    ];
    for (const fits of degrees) {
        const persons = people.filter(fits);
        if (persons.length > 0)
            return persons;
    }
    return [];
}
/** "gabi" for gabriel, "andy" for andrew: a beginning of three letters or more, with an ending of endearment. */
function isNicknameOf(listed, firstName) {
    const stem = listed.replace(/(?:ie|i|y)$/u, '');
    return stem !== listed && stem.length >= 3 && firstName.startsWith(stem);
}
const isFirstName = (name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name);
/** "MS" and "Maria": the listed first name begins with the sign's first letter. */
function sharesInitial(sign, listed) {
    return isFirstName(listed) && /^\p{Lu}\p{L}{1,3}$/u.test(sign) && foldLetters(sign)[0] === foldLetters(listed)[0];
}

;// CONCATENATED MODULE: ./.cache/compiled/plan/close-finished.js

/** The open issues that ask somebody to look at pull requests, and that nobody reopened after this action closed them. */
function pullRequestIssues(issues) {
    return issues.filter(({ issue, marker }) => marker.subject === 'pull-request' && issue.state === 'open' && marker.applied.state === 'open');
}
/**
 * Closes the pull-request issues of which everything that they name is merged or closed.
 * @param isOpen of a reference such as `acme/core#459`; null where it may not be read
 */
function closeFinished(issues, isOpen) {
    return pullRequestIssues(issues).flatMap((managed) => {
        const { issue, marker } = managed;
        const references = marker.references ?? [];
        if (references.length === 0 || references.some((reference) => isOpen(reference) !== false))
            return [];
        const { number, url, title } = issue;
        const reason = `${references.join(' and ')} ${references.length === 1 ? 'is' : 'are'} merged or closed`;
        return [{ type: 'update-issue', number, url, title, change: closeIssue(managed, 'completed'), origin: null, reason }];
    });
}

;// CONCATENATED MODULE: ./.cache/compiled/managed/body-limit.js
/** Most bytes of UTF-8 in an issue's body; GitHub takes 65,536 characters, and people need some of them. */
const bodyLimit = 60_000;
/** Whether GitHub takes a body of this length. */
function bodyFits(body) {
    return Buffer.byteLength(body) <= bodyLimit;
}

;// CONCATENATED MODULE: ./.cache/compiled/plan/days-between.js
/** Whole days from one YYYY-MM-DD to another; negative where the second is earlier. */
function daysBetween(from, to) {
    return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

;// CONCATENATED MODULE: ./.cache/compiled/plan/match-items.js




/**
 * Finds for every item of the changed notes the issue that it has, or that it has none yet.
 * The order of the steps goes from certain to less certain; see docs/design.md, "Identity".
 */
function matchItems({ changes, issues, repositoryId, head, stands }) {
    const tracked = firstOfEach(issues)
        .filter(({ marker }) => marker.subject !== 'release')
        .map((managed) => ({
        managed,
        id: managed.marker.id,
        series: managed.marker.series,
        places: managed.marker.places.map((place) => ({ place, bound: false })),
        items: [],
        driver: null,
        stateDriver: null,
        earlier: managed.marker.earlier ?? null,
        reasons: [],
    }));
    const unmatched = [];
    const mayRepeat = [];
    const ordered = [...changes].sort(inOrderOfMeeting);
    const paired = ordered.map((change) => ({ change, ...pairItems(change.base, change.head) }));
    let pending = paired.flatMap(({ change, head: items }) => items.map((entry) => ({ ...entry, change })));
    let absent = paired.flatMap(({ absent, ...pair }) => absent.map((was) => ({ was, ...pair })));
    const unbound = (accept) => {
        for (const issue of tracked) {
            const slot = issue.places.find((candidate) => !candidate.bound && accept(candidate.place));
            if (slot)
                return { issue, slot };
        }
        return null;
    };
    // What the issue shows is compared with the item, not base with head: an unfinished run may have been further than base.
    const bind = ({ issue, slot }, { now, change }, reason) => {
        const { place } = slot;
        if (change.replan === true || place.gone || place.shown !== shown(now) || isLeftOpen(issue)) {
            drive(issue, now, change.replan === true ? 'the config or the roster changed' : reason);
        }
        if (place.gone || place.state !== now.item.state)
            decideState(issue, now);
        issue.items.push(now);
        // An issue stays in the series of the notes that stay; the config may give a note another one where it stands.
        const staysBehind = issue.items.some(({ note }) => note.series === issue.series) || issue.places.some((other) => other !== slot && !other.bound && !other.place.gone);
        if (!staysBehind)
            issue.series = now.note.series;
        slot.place = placeAfter(place, now, head);
        slot.bound = true;
    };
    const settle = (step) => {
        pending = pending.filter((entry) => !step(entry));
    };
    const settleNear = (entries, slots) => {
        const { pairs, refused } = pairNear(entries.map((entry) => ({ ...entry.now, entry })), slots.map((found) => ({ found, hard: found.slot.place.hard, soft: found.slot.place.soft, owners: found.slot.place.owners })));
        for (const [{ entry }, { found }] of pairs)
            bind(found, entry, 'edited in the note');
        const bound = new Set(pairs.map(([{ entry }]) => entry));
        settle((entry) => bound.has(entry));
        for (const { left, right } of refused) {
            const number = right.found.issue.managed?.issue.number;
            if (!bound.has(left.entry) && number !== undefined)
                mayRepeat.push({ entry: left.entry.now, number });
        }
    };
    const freeSlots = (accept) => tracked.flatMap((issue) => issue.places.filter(({ bound, place }) => !bound && !place.gone && accept(place)).map((slot) => ({ issue, slot })));
    // An item keeps the issue that it had at base, or that an unfinished run has given it since; also when it is back.
    // An issue that says what the item says now goes before one that says what it said at base: that may be an equal item's.
    // Unchanged ones first: of two equal items of which one is edited, the other keeps the issue that is left.
    const keepIssue = (entry) => {
        const { now, was } = entry;
        const says = (place) => place.key === now.identity.key && !place.gone;
        const found = unbound((place) => place.note === now.note.path && says(place)) ??
            unbound((place) => inNote(place, entry) && says(place)) ??
            (was && unbound((place) => inNote(place, entry) && place.key === was.identity.key)) ??
            unbound((place) => inNote(place, entry) && place.key === now.identity.key);
        if (!found)
            return false;
        bind(found, entry, found.slot.place.gone ? 'back in the note' : was ? 'edited in the note' : 'in the note');
        return true;
    };
    settle((entry) => entry.was?.identity.key === entry.now.identity.key && keepIssue(entry));
    settle(keepIssue);
    // The same where the unfinished run saw another wording, or another path, than base and head have.
    for (const { change } of paired) {
        const baseKeys = match_items_keysOf(change.base);
        const here = pending.filter((entry) => entry.change === change);
        settleNear(here, freeSlots((place) => place.note === change.head?.path && !baseKeys.has(place.key)));
    }
    const deleted = new Map(paired.flatMap(({ change: { base, head: after } }) => (base && !after ? [[base.path, match_items_keysOf(base)]] : [])));
    const stray = (place) => !stands(place.note) || deleted.get(place.note)?.has(place.key) === false;
    settle((entry) => {
        const keys = [entry.was?.identity.key, entry.now.identity.key];
        const found = unbound((place) => stray(place) && !place.gone && place.date === entry.now.note.date && keys.includes(place.key));
        if (found)
            bind(found, entry, `the note is now ${entry.now.note.path}`);
        return found !== null;
    });
    for (const { change } of paired) {
        settleNear(pending.filter((entry) => entry.change === change), freeSlots((place) => stray(place) && place.date === (change.head?.date ?? null)));
    }
    // The issue that the same task has in another meeting of the series.
    const carriedBy = ({ identity, note }) => tracked.find((issue) => issue.series === note.series &&
        standsOpen(issue) &&
        issue.places.some(({ place }) => place.key === identity.key) &&
        (identity.references !== null || issue.places.every(({ place }) => place.note !== note.path)));
    // An item that was there at base without an issue opens none now. An open one stands with the issue that it has in another
    // meeting: an unfinished run may have moved its place there, or what looks like its note renamed is a copy of that one.
    settle((entry) => {
        const { was, now } = entry;
        if (!was)
            return false;
        const carried = now.item.state === 'open' ? carriedBy(now) : undefined;
        if (carried) {
            carried.places.push({ place: match_items_placeOf(now, head), bound: true });
            carried.items.push(now);
            carried.reasons.push(`stands in ${now.note.path}, too`);
        }
        else if (shown(was) !== shown(now)) {
            unmatched.push({ entry: now, why: 'no-issue-known' });
        }
        return true;
    });
    // An item that moved here from another note.
    settle((entry) => {
        const from = absent.find(({ was }) => was.identity.key === entry.now.identity.key);
        if (!from)
            return false;
        const found = unbound((place) => place.note === from.change.base?.path && place.key === from.was.identity.key);
        if (!found) {
            // An unfinished run may have moved it elsewhere; then this one is written down again.
            if (carriedBy(entry.now))
                return false;
            // Nothing is known of the issue that it had, if it had one: moving it is no reason to open one now.
            unmatched.push({ entry: entry.now, why: 'no-issue-known' });
            return true;
        }
        absent = absent.filter((candidate) => candidate !== from);
        bind(found, entry, `moved from ${from.was.note.path}`);
        found.slot.place = match_items_placeOf(entry.now, head);
        return true;
    });
    // The same task written down again in another meeting of the series, else a new issue.
    const ids = new Set(issues.map(({ marker }) => marker.id));
    const ordinals = new Map();
    const newId = (path, key) => {
        for (let ordinal = ordinals.get(`${path}\n${key}`) ?? 0;; ordinal++) {
            const id = digest(JSON.stringify([repositoryId, path, key, ordinal]));
            if (ids.has(id))
                continue;
            ordinals.set(`${path}\n${key}`, ordinal + 1);
            return id;
        }
    };
    for (const { now } of pending) {
        const { key } = now.identity;
        const carried = carriedBy(now);
        if (carried) {
            carried.places.push({ place: match_items_placeOf(now, head), bound: true });
            carried.items.push(now);
            drive(carried, now, `written down again in ${now.note.path}`);
            decideState(carried, now);
            continue;
        }
        if (now.item.state !== 'open') {
            unmatched.push({ entry: now, why: 'new-but-done' });
            continue;
        }
        tracked.push({
            managed: null,
            id: newId(now.note.path, key),
            series: now.note.series,
            places: [{ place: match_items_placeOf(now, head), bound: true }],
            items: [now],
            driver: now,
            stateDriver: now,
            earlier: closedBefore(tracked, now),
            reasons: [`new in ${now.note.path}`],
        });
        for (const { was } of paired.flatMap(({ rivals }) => rivals.filter((rivalry) => rivalry.now === now))) {
            const known = tracked.find(({ places }) => places.some(({ place }) => place.note === was.note.path && place.key === was.identity.key));
            if (known?.managed)
                mayRepeat.push({ entry: now, number: known.managed.issue.number });
        }
    }
    // What is no longer in the notes; also what an unfinished run had opened and was taken out again since. What had to give
    // way to another meeting's text is not for that reason done with.
    const read = new Set(paired.flatMap(({ change }) => [change.base?.path, change.head?.path]));
    const overwrittenKeys = new Map(paired.flatMap(({ overwritten, change: { base, head: after } }) => (overwritten && base && base.path === after?.path ? [[base.path, match_items_keysOf(base)]] : [])));
    const isOver = ({ note, key }) => (!stands(note) || read.has(note)) && overwrittenKeys.get(note)?.has(key) !== true;
    for (const { issue, slot } of freeSlots(isOver)) {
        slot.place = { ...slot.place, gone: true };
        issue.reasons.push('no longer in the note');
    }
    // An item that is out of its note for now stays known where the note is renamed.
    const renamed = new Map(paired.flatMap(({ change: { base, head: after } }) => (base && after ? [[base.path, after.path]] : [])));
    for (const slot of tracked.flatMap(({ places }) => places.filter(({ place }) => place.gone))) {
        slot.place = { ...slot.place, note: renamed.get(slot.place.note) ?? slot.place.note };
    }
    return { tracked, unmatched, mayRepeat };
}
/** Of several issues for one item (two runs at once) the one that settling keeps: the first that is open, else the first. */
function firstOfEach(issues) {
    const kept = new Map();
    for (const managed of issues) {
        const known = kept.get(managed.marker.id);
        if (!known || (known.issue.state !== 'open' && managed.issue.state === 'open'))
            kept.set(managed.marker.id, managed);
    }
    return issues.filter((managed) => kept.get(managed.marker.id) === managed);
}
function match_items_keysOf(note) {
    return new Set(identifyItems(note).map(({ identity }) => identity.key));
}
function inNote(place, { change }) {
    return place.note === change.base?.path || place.note === change.head?.path;
}
function inOrderOfMeeting(a, b) {
    const key = ({ head, base }) => `${(head ?? base)?.date ?? ''}\n${(head ?? base)?.path ?? ''}`;
    return key(a) < key(b) ? -1 : 1;
}
/** Lets an item say what its issue shows; of several in one run, the one of the latest meeting. */
function drive(issue, now, reason) {
    if (issue.driver === null || isLater(now, issue.driver))
        issue.driver = now;
    issue.reasons.push(reason);
}
/** Lets an item decide about open and closed; the latest meeting knows best whether the task is done. */
function decideState(issue, now) {
    if (issue.stateDriver === null || isLater(now, issue.stateDriver))
        issue.stateDriver = now;
}
/** A decision whose run died between opening and closing it, or one that the config keeps open. */
function isLeftOpen({ managed }) {
    return managed?.marker.subject === 'decision' && managed.marker.applied.state === 'open';
}
function isLater({ note }, { note: other }) {
    return `${note.date ?? ''}\n${note.path}` > `${other.date ?? ''}\n${other.path}`;
}
/** The last closed issue of the series for an item that is new again. */
function closedBefore(tracked, { note, identity }) {
    const closed = tracked.filter(({ managed, series, places }) => managed !== null && series === note.series && places.some(({ place }) => place.key === identity.key));
    return closed.at(-1)?.managed?.issue.number ?? null;
}
/** Open, planned in this run, or a decision that this action itself closed at once. */
function standsOpen({ managed }) {
    if (!managed)
        return true;
    const { issue, marker } = managed;
    return issue.state === 'open' || (marker.subject === 'decision' && issue.state === marker.applied.state);
}
function match_items_placeOf(now, commit) {
    const { item, note, identity } = now;
    return {
        note: note.path,
        date: note.date,
        meeting: note.title,
        section: item.section,
        commit,
        line: item.line,
        endLine: item.endLine,
        key: identity.key,
        hard: identity.hard,
        soft: identity.soft,
        owners: item.owners,
        gone: false,
        shown: shown(now),
        state: item.state,
    };
}
/** The place of an item that was known before: the backlink moves only with the text, or with the file. */
function placeAfter(before, now, head) {
    const after = match_items_placeOf(now, head);
    if (before.key !== now.identity.key || before.note !== now.note.path)
        return after;
    return { ...after, commit: before.commit, line: before.line, endLine: before.endLine };
}

;// CONCATENATED MODULE: ./.cache/compiled/plan/unresolved-owners.js
/** Owners who stand for nobody, gathered per name with their places, the most frequent first, and one warning each with the line that mends it. */
function unresolvedOwners(entries, resolve) {
    const found = new Map();
    for (const { item, note } of entries) {
        for (const name of item.owners) {
            const owner = resolve(name, note);
            if (owner.login || owner.group)
                continue;
            const known = found.get(name) ?? { owner, places: [] };
            known.places.push({ path: note.path, line: item.line });
            found.set(name, known);
        }
    }
    const unresolved = [...found.values()].sort((a, b) => b.places.length - a.places.length).map(({ owner, places }) => ({
        name: owner.name,
        reason: explain(owner),
        candidates: owner.candidates,
        places,
    }));
    return {
        unresolved,
        diagnostics: unresolved.map(({ name, reason, places }) => ({
            severity: 'warning',
            code: 'unknown-owner',
            message: `${reason} Add to people: in .github/meeting-notes.yml: - { name: ${JSON.stringify(name)}, github: LOGIN }, or ${JSON.stringify(name)} to the aliases of the person.`,
            ...(places[0] ?? {}),
        })),
    };
}
function explain({ name, reason, candidates }) {
    if (reason === 'ambiguous')
        return `“${name}” fits ${candidates.join(' and ')}.`;
    if (reason === 'not-a-participant')
        return `“${name}” fits ${candidates.join(' and ')}, who did not take part, and somebody else who did.`;
    return `“${name}” fits nobody in the roster.`;
}

;// CONCATENATED MODULE: ./.cache/compiled/plan/make-plan.js










/** What has to change on GitHub so that it says what the notes say; the labels it needs: see missing-labels.ts. Pure: equal input gives an equal plan. */
function makePlan(input) {
    const changes = input.changes.map((change) => withoutUnwanted(change, input.config));
    const matching = matchItems({ ...input, changes, issues: input.issues.filter(({ marker }) => isKept(marker.subject, input.config)) });
    const diagnostics = [...input.diagnostics, ...matching.unmatched.map(explainUnmatched)];
    for (const { entry, number } of matching.mayRepeat) {
        diagnostics.push(make_plan_at(entry, 'info', 'may-repeat', `“${shorten(entry.item.text)}” may repeat #${number}; close one of the two if it does.`));
    }
    const created = matching.tracked.filter((issue) => !issue.managed);
    const { open, heldBack } = holdBack(created, input);
    for (const held of heldBack) {
        diagnostics.push({ severity: 'warning', code: 'held-back', message: `${held.items} new items are held back: ${held.reason}`, path: held.path, line: 1 });
    }
    const creates = open.map((issue) => createOperation(issue, input));
    const updates = [];
    let unchanged = 0;
    for (const issue of matching.tracked) {
        if (!issue.managed)
            continue;
        const { operation, notices } = updateOperation(issue, issue.managed, input);
        diagnostics.push(...notices);
        if (operation)
            updates.push(operation);
        else if (issue.places.some(({ bound }) => bound))
            unchanged++;
    }
    const owners = unresolvedOwners(matching.tracked.flatMap((issue) => (issue.driver && issue.driver.item.kind === 'todo' ? [issue.driver] : [])), input.resolve);
    diagnostics.push(...owners.diagnostics);
    const operations = [...updates, ...creates];
    const heads = changes.flatMap(({ head }) => (head ? [head] : []));
    return {
        version: 1,
        operations,
        unresolvedOwners: owners.unresolved,
        heldBack,
        releases: [],
        diagnostics,
        counts: {
            notes: heads.length,
            items: heads.reduce((sum, note) => sum + note.items.length, 0),
            create: creates.length,
            update: updates.length,
            unchanged,
        },
    };
}
/** Whether issues of a subject are kept in step; the config may have switched them off since. */
function isKept(subject, { decisions, pullRequestItems }) {
    return (subject !== 'decision' || decisions !== 'off') && (subject !== 'pull-request' || pullRequestItems === 'per-pull-request');
}
/** The change without the kinds of items that the config wants no issues for. */
function withoutUnwanted(change, { decisions, pullRequestItems }) {
    const isWanted = (item, note) => (item.kind === 'todo' || decisions !== 'off') && (pullRequestItems !== 'report' || identify(item, note).references === null);
    const shares = pullRequestItems !== 'issue';
    const filtered = (note) => note && { ...note, items: note.items.filter((item) => isWanted(item, note)).map((item) => (shares ? item : { ...item, sharesIssue: false })) };
    return { ...change, base: filtered(change.base), head: filtered(change.head) };
}
function createOperation(issue, input) {
    const driver = driverOf(issue);
    const wanted = wantedFor(issue, driver, null, input);
    const first = { ...wanted, state: 'open' };
    const marker = markerOf(issue, wanted, input);
    const opened = { ...marker, applied: appliedOf(first) };
    const closed = { ...marker, applied: appliedOf(wanted) };
    return {
        type: 'create-issue',
        id: issue.id,
        subject: wanted.subject,
        title: wanted.title,
        body: firstBody(first, opened),
        labels: wanted.labels,
        assignees: wanted.assignees,
        milestone: wanted.milestone,
        then: wanted.state === 'open' ? null : { state: wanted.state, body: firstBody(wanted, closed) },
        origin: { path: driver.note.path, line: driver.item.line },
        reason: issue.reasons.join('; '),
    };
}
function updateOperation(issue, managed, input) {
    const places = placesOf(issue);
    const { driver } = issue;
    const origin = driver ? { path: driver.note.path, line: driver.item.line } : null;
    const about = { type: 'update-issue', number: managed.issue.number, url: managed.issue.url, title: managed.issue.title, origin };
    const moved = { places, series: issue.series, written: writtenBy(input) };
    const isGone = places.some(({ gone }, index) => gone !== managed.marker.places[index]?.gone);
    if (!driver && !isGone) {
        const change = moveIssue(managed, moved);
        return { operation: change && { ...about, change, reason: issue.reasons.join('; ') || 'the note was moved' }, notices: [] };
    }
    const closedByPerson = managed.issue.state !== 'open' && managed.issue.state !== managed.marker.applied.state;
    if (closedByPerson) {
        const change = moveIssue(managed, moved);
        const asksForWork = driver !== null && driver.item.state === 'open';
        const notices = asksForWork
            ? [make_plan_at(driver, 'info', 'closed-by-a-person', `#${managed.issue.number} was closed on GitHub, so the change of “${shorten(driver.item.text)}” is not carried over.`)]
            : [];
        return { operation: change && { ...about, change, reason: `${issue.reasons.join('; ')}; closed on GitHub, left closed` }, notices };
    }
    const wanted = driver
        ? wantedFor(issue, driver, managed, input)
        : wantedWithoutItem({ subject: managed.marker.subject, places, block: readBlock(managed.issue.body) ?? '', applied: managed.marker.applied }, input);
    const { change, kept } = mergeIssue(managed, wanted, markerOf(issue, wanted, input));
    const notices = kept.map((field) => ({
        severity: 'info',
        code: 'kept-a-persons-edit',
        message: `The ${field} of #${managed.issue.number} was changed on GitHub and is left as it is.`,
        ...origin,
    }));
    return { operation: change && { ...about, change, reason: issue.reasons.join('; ') || 'brought up to date' }, notices };
}
/** What is quoted of an item's text and of its details, in characters: all, or where the body would grow too long less. */
const quoteLimits = [20_000, 4_000, 500];
function wantedFor(issue, driver, managed, input) {
    const { items, stateDriver, earlier } = issue;
    const places = placesOf(issue);
    const wanted = (quoteLimit) => wantedIssue({ driver, items, places, stateDriver, earlier, references: driver.identity.references, applied: managed?.marker.applied ?? null, quoteLimit }, input);
    const fits = (candidate) => {
        const marker = { ...markerOf(issue, candidate, input), applied: appliedOf(candidate) };
        return bodyFits(firstBody(candidate, marker) + bodyAround(managed?.issue.body ?? ''));
    };
    let candidate = wanted(quoteLimits[0]);
    for (const limit of quoteLimits.slice(1))
        if (!fits(candidate))
            candidate = wanted(limit);
    return candidate;
}
function markerOf(issue, wanted, input) {
    const references = issue.driver?.identity.references?.map(referenceText) ?? issue.managed?.marker.references;
    return {
        version: 1,
        repository: input.repositoryId,
        id: issue.id,
        subject: wanted.subject,
        series: issue.series,
        ...(issue.earlier === null ? {} : { earlier: issue.earlier }),
        ...(references && { references }),
        places: placesOf(issue),
        written: writtenBy(input),
    };
}
function writtenBy({ head, now }) {
    return { head, at: now };
}
function placesOf(issue) {
    return keptPlaces(issue.places.map(({ place }) => place));
}
function driverOf(issue) {
    if (!issue.driver)
        throw new Error(`No item drives the new issue ${issue.id}.`);
    return issue.driver;
}
/** Splits what is to be opened into what is opened now and what a person has to ask for. */
function holdBack(created, input) {
    const byNote = new Map();
    for (const issue of created) {
        const { path } = driverOf(issue).note;
        byNote.set(path, [...(byNote.get(path) ?? []), issue]);
    }
    const open = [];
    const heldBack = [];
    let full = false;
    for (const [path, issues] of byNote) {
        const { date } = driverOf(issues[0]).note;
        const { maxAge, maxNewIssues } = input.config;
        const howTo = `To open them, run this workflow by hand with paths: ${path}`;
        if (!input.isBackfill && maxAge !== null && date !== null && daysBetween(date, input.now.slice(0, 10)) > maxAge) {
            heldBack.push({ path, items: issues.length, reason: `the meeting of ${date} lies more than ${maxAge} days back (max-age). ${howTo}` });
        }
        else if (full || open.length + issues.length > maxNewIssues) {
            full = true;
            heldBack.push({ path, items: issues.length, reason: `one run opens at most ${maxNewIssues} issues (max-new-issues). ${howTo}` });
        }
        else {
            open.push(...issues);
        }
    }
    return { open, heldBack };
}
function explainUnmatched({ entry, why }) {
    const what = `“${shorten(entry.item.text)}”`;
    return why === 'new-but-done'
        ? make_plan_at(entry, 'info', 'done-already', `${what} is done already: no issue is opened for it.`)
        : make_plan_at(entry, 'info', 'no-issue-known', `${what} was edited, but no open issue is known for it: nothing is opened. To open one, run this workflow by hand with paths: ${entry.note.path}`);
}
function make_plan_at(entry, severity, code, message) {
    return { severity, code, message, path: entry.note.path, line: entry.item.line };
}
function shorten(text) {
    const points = [...text];
    return points.length > 80 ? `${points.slice(0, 79).join('')}…` : text;
}

;// CONCATENATED MODULE: ./.cache/compiled/plan/label-definition.js
/** How a label looks that has to be created. */
function labelDefinition(name, { labels }) {
    const known = {
        [labels.managed]: ['5319e7', 'Kept in step with the meeting notes; take it off to let the issue go'],
        [labels.todo]: ['0e8a16', 'A task from the meeting notes'],
        [labels.decision]: ['1d76db', 'A decision from the meeting notes'],
        [labels.release]: ['8250df', 'A release that the meetings plan, with its pull requests'],
        [labels.needsOwner]: ['fbca04', 'The meeting notes name nobody for this task'],
        [labels.unknownOwner]: ['d93f0b', 'The meeting notes name somebody whom the roster does not know'],
    };
    const [color, description] = known[name] ?? ['c5def5', 'From the meeting notes'];
    return { name, color, description };
}

;// CONCATENATED MODULE: ./.cache/compiled/plan/missing-labels.js

/** Names of the labels that the operations put on issues and that are not known to exist; GitHub does not tell their letters' case apart. */
function missingLabels(operations, existing) {
    const known = new Set([...existing].map((name) => name.toLowerCase()));
    const missing = new Map();
    for (const operation of operations) {
        for (const name of missing_labels_labelsOf(operation))
            if (!known.has(name.toLowerCase()))
                missing.set(name.toLowerCase(), name);
    }
    return [...missing.values()];
}
/** The operations that create labels. */
function ensureLabels(names, config) {
    return names.map((name) => ({ type: 'ensure-label', label: labelDefinition(name, config), reason: 'the label does not exist yet' }));
}
function missing_labels_labelsOf(operation) {
    if (operation.type === 'create-issue')
        return operation.labels;
    return operation.type === 'update-issue' ? (operation.change.labels ?? []) : [];
}

;// CONCATENATED MODULE: ./.cache/compiled/release/belonging-todos.js


/**
 * The TODO issues as they stand once the operations are carried out.
 * @param outcomes null for a preview, where new issues have no number yet
 */
function knownTodos(issues, operations, outcomes) {
    const todos = new Map();
    for (const { issue, marker } of issues) {
        const { number, title, state, assignees, milestone } = issue;
        if (belonging_todos_isTodo(marker))
            todos.set(number, { number, title, state, assignees, milestone, sections: sectionsOf(marker) });
    }
    const outcomeOf = new Map(outcomes?.map((outcome) => [outcome.operation, outcome]));
    const opened = [];
    for (const operation of operations) {
        const outcome = outcomeOf.get(operation);
        if (outcomes && outcome?.status !== 'done')
            continue;
        if (operation.type === 'update-issue') {
            const before = todos.get(operation.number);
            const { title, state, assignees, milestone } = operation.change;
            if (!before)
                continue;
            todos.set(operation.number, {
                ...before,
                title: title ?? before.title,
                state: state ?? before.state,
                assignees: assignees ?? before.assignees,
                milestone: milestone === undefined ? before.milestone : milestone,
            });
        }
        else if (operation.type === 'create-issue') {
            const marker = readMarker(operation.body);
            if (!marker || !belonging_todos_isTodo(marker))
                continue;
            const { title, assignees, milestone } = operation;
            const number = outcome?.status === 'done' ? outcome.number : null;
            opened.push({ number, title, state: operation.then?.state ?? 'open', assignees, milestone, sections: sectionsOf(marker) });
        }
    }
    // The listing may show already what was opened in this run.
    return [...todos.values(), ...opened.filter(({ number }) => number === null || !todos.has(number))];
}
function belonging_todos_isTodo({ subject }) {
    return subject === 'todo' || subject === 'pull-request';
}
function sectionsOf({ places }) {
    return places.flatMap(({ section }) => (section === null ? [] : [section]));
}
/**
 * The TODOs that belong to a release: they name its version or stand below a heading that does, name one of its pull
 * requests or issues, or carry its milestone. What was given up or repeated is left out.
 * @param listed what the release issue lists already; what is done of it stays, though this run has not read it
 */
function belongingTodos(todos, milestone, repository, content, isNotesRepository, listed) {
    const versions = new Set(titleVersions(milestone.title));
    const name = repository.fullName.toLowerCase();
    const members = new Set([...content.pullRequests, ...content.issues].map(({ number }) => `${name}#${number}`));
    const known = new Set(todos.map(({ number }) => number));
    const done = listed.filter(({ number, isDone }) => isDone && !known.has(number));
    const belonging = todos
        .filter(({ state }) => state === 'open' || state === 'completed')
        .filter(({ title, sections, milestone: carried }) => (isNotesRepository && carried === milestone.number) ||
        [title, ...sections].some((text) => titleVersions(text).some((version) => versions.has(version))) ||
        [...title.matchAll(/[\w-]+\/[\w.-]+#\d+/g)].some(([reference]) => members.has(reference.toLowerCase())))
        .map(({ number, title, state, assignees }) => ({ number, title, isDone: state === 'completed', assignees }));
    return [...done, ...belonging].toSorted((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity));
}

;// CONCATENATED MODULE: ./.cache/compiled/release/parse-release-input.js


/** Reads the input `release`: a version, a milestone's title, its number, or its address. */
function parseReleaseInput(input) {
    const written = input.trim();
    const [link] = findMilestoneLinks(written);
    if (link)
        return { written, repo: link.repo, name: { version: null, title: link.title, number: link.number } };
    const number = /^#?(\d{1,9})$/.exec(written)?.[1];
    // A bare number may also be the title or the version of a milestone, as in "v7".
    if (number !== undefined)
        return { written, repo: null, name: { version: null, title: number, number: Number(number) } };
    const [version] = findVersions(written);
    const isVersionOnly = version !== undefined && /^v?[\d.]+$/i.test(written);
    return { written, repo: null, name: { version: version?.version ?? null, title: isVersionOnly ? null : written, number: null } };
}

;// CONCATENATED MODULE: ./.cache/compiled/release/plan-releases.js








/** The block has this much room at least, whatever else stands in the body. */
const leastRoom = 4_000;
/** Most TODOs that the marker remembers. */
const todoLimit = 100;
/** What has to change so that each release issue says what its milestone and the notes say; updates first. Pure. */
function planReleases(input) {
    const diagnostics = [];
    const operations = [];
    let unchanged = 0;
    const releases = [];
    for (const { release, content } of input.releases) {
        const { managed } = release;
        releases.push(releaseProgress(release, withoutManaged(content, release, input)));
        const todos = todosOf(release, content, input);
        const marker = plan_releases_markerOf(release, todos, input);
        const wanted = plan_releases_wantedIssue(release, content, todos, marker, input);
        diagnostics.push(...dueDiagnostics(release));
        if (!managed) {
            operations.push(plan_releases_createOperation(release, wanted, marker));
            continue;
        }
        const update = plan_releases_updateOperation(release, managed, wanted, marker);
        diagnostics.push(...update.notices);
        if (update.operation)
            operations.push(update.operation);
        else
            unchanged++;
    }
    return { operations: operations.toSorted((a, b) => Number(a.type === 'create-issue') - Number(b.type === 'create-issue')), releases, diagnostics, unchanged };
}
function todosOf({ repository, milestone, managed }, content, { todos, notes }) {
    return belongingTodos(todos, milestone, repository, content, repository.id === notes.id, managed?.marker.todos ?? []);
}
function plan_releases_wantedIssue(release, content, todos, marker, input) {
    const { notes, config } = input;
    const { repository, milestone, managed, places } = release;
    const around = managed ? bodyAround(managed.issue.body) : '';
    const room = bodyLimit - plan_releases_bytes(writeMarker({ ...marker, applied: roughlyApplied(marker, config) })) - plan_releases_bytes(around) - 100;
    return wantedReleaseIssue({ repository, milestone, content: withoutManaged(content, release, input), places, todos, notes, room: Math.max(leastRoom, room) }, config);
}
/** Our own issues stand among the TODOs, and a release issue is no part of its release. */
function withoutManaged(content, { repository }, { notes, config }) {
    const isNotesRepository = repository.id === notes.id;
    return { ...content, issues: content.issues.filter(({ labels }) => !isNotesRepository || !labels.includes(config.labels.managed)) };
}
function releaseProgress({ milestone, managed }, content) {
    const issue = managed && { number: managed.issue.number, url: managed.issue.url };
    return { title: milestone.title, url: milestone.url, due: milestone.due, issue, ...(0,progress/* progressOf */.j)(content) };
}
/** As long as what will stand there. */
function roughlyApplied({ id }, { labels }) {
    return { title: 'x'.repeat(250), block: id.padEnd(33), labels: [labels.managed, labels.release], assignees: [], milestone: null, state: 'completed' };
}
function plan_releases_createOperation({ repository, milestone, origin, reason }, wanted, marker) {
    return {
        type: 'create-issue',
        id: releaseId(repository, milestone),
        subject: 'release',
        title: wanted.title,
        body: firstBody(wanted, { ...marker, applied: appliedOf(wanted) }),
        labels: wanted.labels,
        assignees: [],
        milestone: null,
        then: null,
        origin,
        reason,
    };
}
function plan_releases_updateOperation({ places, origin, reason }, managed, wanted, marker) {
    const { number, url, title, state } = managed.issue;
    const about = { type: 'update-issue', number, url, title, origin };
    const where = origin ? { path: origin.path, line: origin.line } : {};
    if (state !== 'open' && state !== managed.marker.applied.state) {
        const change = moveIssue(managed, { places });
        const notice = { severity: 'info', code: 'closed-by-a-person', message: `#${number} was closed on GitHub, so it is not brought up to date. Reopen it if it should be.`, ...where };
        return { operation: change && { ...about, change, reason: `${reason}; closed on GitHub, left closed` }, notices: [notice] };
    }
    const { change, kept } = mergeIssue(managed, wanted, marker);
    const notices = kept.map((field) => ({
        severity: 'info',
        code: 'kept-a-persons-edit',
        message: `The ${field} of #${number} was changed on GitHub and is left as it is.`,
        ...where,
    }));
    return { operation: change && { ...about, change, reason }, notices };
}
function plan_releases_markerOf({ repository, milestone, places }, todos, { notes }) {
    const listed = todos.flatMap(({ number, title, isDone, assignees }) => (number === null ? [] : [{ number, title: shortTitle(title), isDone, assignees }])).slice(-todoLimit);
    return { version: 1, repository: notes.id, id: releaseId(repository, milestone), subject: 'release', series: repository.fullName, todos: listed, places };
}
function dueDiagnostics({ milestone, places, origin }) {
    const planned = plannedDue(places);
    if (!planned || milestone.due === null || milestone.due === planned.due || planned.place.note !== origin?.path)
        return [];
    const message = `This note plans the release for ${planned.due}, but the milestone “${milestone.title}” is due on ${milestone.due}. Mend one of the two.`;
    return [{ severity: 'warning', code: 'release-dates-differ', message, path: planned.place.note, line: planned.place.line }];
}
function plan_releases_bytes(text) {
    return Buffer.byteLength(text);
}

;// CONCATENATED MODULE: ./.cache/compiled/plan/unfinished-notes.js
/**
 * Paths of the notes that a run which did not end well has dealt with since base. They are looked at again also where
 * they differ from base no longer: what that run wrote of them may have been taken back.
 * @param base the commit that the last good run dealt with, and when it began (ISO); null where no such run is known
 */
function unfinishedNotes(issues, base) {
    if (!base)
        return new Set();
    const unfinished = issues.filter(({ marker: { written } }) => written !== undefined && written.head !== base.commit && written.at >= base.began);
    return new Set(unfinished.flatMap(({ marker }) => marker.places.map(({ note }) => note)));
}

;// CONCATENATED MODULE: ./.cache/compiled/scope/select-notes.js

/** Paths that may be notes, by the globs of the config. */
function noteFilter(config) {
    const wanted = picomatch([...config.notes], { dot: true });
    const unwanted = config.exclude.length > 0 ? picomatch([...config.exclude], { dot: true, nocase: true }) : () => false;
    return (path) => wanted(path) && !unwanted(path);
}
/** Whether a file is Markdown by its name, as notes are unless the config says otherwise. */
function isMarkdown(path) {
    return /\.(?:md|markdown)$/i.test(path);
}
/** Whether a file can be a note (Markdown), the config or a list of people (YAML), whatever the config says. */
function mayMatter(path, configPath) {
    return path === configPath || /(?:\.(?:md|markdown|ya?ml|json)|^[^.]*)$/i.test(path.slice(path.lastIndexOf('/') + 1));
}
/** The candidate notes that differ between two trees, compared by blob. */
function changedFiles(base, head, isCandidate) {
    const before = new Map(base.map((entry) => [entry.path, entry.blob]));
    const after = new Map(head.map((entry) => [entry.path, entry.blob]));
    const paths = new Set([...before.keys(), ...after.keys()]);
    return [...paths]
        .filter((path) => before.get(path) !== after.get(path) && isCandidate(path))
        .sort()
        .map((path) => ({ path, base: before.get(path) ?? null, head: after.get(path) ?? null }));
}
/** The candidate notes that a person named by globs, all of them as if they were new; no glob names all. */
function selectedFiles(head, isCandidate, globs) {
    const named = globs.length > 0 ? picomatch([...globs], { dot: true }) : () => true;
    return head
        .filter(({ path }) => isCandidate(path) && named(path))
        .map(({ path, blob }) => ({ path, base: null, head: blob }));
}

;// CONCATENATED MODULE: ./.cache/compiled/pipeline.js
















/** The whole story of a run, once it is known which commits are compared. */
async function runPipeline(options, ports) {
    const { scope, commits, repository } = options;
    const { log, clock, tracker } = ports;
    const began = clock.now();
    // 1. What the config and the roster say; for a pull request those of its base, whoever opened it.
    const settingFiles = isIdle(options) ? [] : scope.type === 'preview' ? commits.base : commits.head;
    readAhead(options, ports);
    const settings = await gatherConfig(options.configPath, settingFiles, ports.notes, serverOf(repository));
    const { config, roster } = settings;
    // 2. The notes that differ, read at both commits.
    const notes = await log.step('Read the notes', () => readNotes(commits, settings, options, ports));
    const resolve = (owner, note) => resolveOwner(owner, note, roster);
    // 3. What must be known about GitHub.
    const facts = await log.step('Read the issues', () => gatherFacts(commits, notes, settings, resolve, options, ports));
    // 4. What has to change in the issues of the notes' items.
    const { releases, issues } = facts;
    const own = { repository: repository.fullName, milestones: releases.ownMilestones };
    const itemPlan = makePlan({
        ...facts,
        config,
        repositoryId: repository.id,
        repository: repository.url,
        head: commits.headCommit,
        now: began.toISOString(),
        changes: [...notes.changes, ...facts.replanned],
        stands: (path) => commits.paths.has(path),
        resolve,
        milestoneOf: (item, note, applied) => milestoneOfItem(item, note, own, applied),
        isBackfill: scope.type === 'backfill',
        diagnostics: [...settings.warnings, ...notes.diagnostics, ...releases.diagnostics],
    });
    const finished = scope.type === 'refresh' ? closeFinished(issues, facts.isOpen) : [];
    // 5. Do it, unless it is only to be shown.
    const { carryOut, settle } = scope.type === 'preview' || scope.dryRun ? showOnly : executionFor(began, settings, options, ports);
    const addLabels = labelAdder(issues, config, tracker);
    const itemOperations = await addLabels([...finished, ...itemPlan.operations]);
    // What got no answer is looked for at once, for the release issues list what was opened a moment ago.
    const itemOutcomes = await settle(await carryOut(itemOperations), isAnyUnclear);
    // 6. The same for the releases.
    const releasePlan = planReleases({ config, notes: repository, ...releases, todos: knownTodos(releases.todos, itemOperations, itemOutcomes) });
    const releaseOperations = await addLabels(releasePlan.operations);
    const releaseOutcomes = await carryOut(releaseOperations);
    // 7. Look once more, where something was opened or may have been.
    const outcomes = await settle(itemOutcomes && releaseOutcomes && [...itemOutcomes, ...releaseOutcomes], needsSettling);
    return { plan: combine(itemPlan, releasePlan, [...itemOperations, ...releaseOperations]), outcomes, head: commits.headCommit };
}
/** More changed files than this are not read before the config says which of them are notes. */
const mostReadAhead = 20;
/** Asks for what the notes of a few changed files say, so that one request brings them together with the config. */
function readAhead({ scope, commits }, { notes }) {
    if (scope.type !== 'push' && scope.type !== 'preview')
        return;
    const files = changedFiles(commits.base, commits.head, isMarkdown);
    if (files.length > mostReadAhead)
        return;
    const blobs = files.flatMap(({ base, head }) => [base, head]).filter((blob) => blob !== null);
    // What cannot be read is told where it is needed.
    for (const blob of blobs)
        notes.text(blob).catch(() => { });
}
/** A push of code, pictures and the like: nothing that the config could say makes a difference, so it is not even read. */
function isIdle({ scope, commits, configPath }) {
    return scope.type === 'push' && !isBehind(scope, commits) && changedFiles(commits.base, commits.head, (path) => mayMatter(path, configPath)).length === 0;
}
/** Between base and this push lies one that no run ended well for: what that run wrote may have been taken back. */
function isBehind(scope, { baseRun }) {
    return scope.type === 'push' && baseRun !== null && baseRun.commit !== scope.before;
}
async function gatherFacts(commits, notes, settings, resolve, options, ports) {
    const { scope, repository } = options;
    const { config } = settings;
    const { tracker, milestones, log } = ports;
    const configChanged = scope.type !== 'backfill' && changedFiles(commits.base, commits.head, settings.isRead).length > 0;
    const isByNotes = scope.type !== 'refresh' && scope.type !== 'release';
    const says = notes.changes.some(({ base, head }) => [base, head].some((note) => note !== null && note.items.length + note.releases.length > 0));
    const isConcerned = !isByNotes || says || configChanged || isBehind(scope, commits) || (scope.type === 'backfill' && scope.release !== null);
    const issues = !isConcerned
        ? []
        : isByNotes
            ? await gatherIssues(notes.changes, commits.baseRun?.began ?? null, repository.id, config, tracker)
            : await gatherOpenIssues(repository.id, config, tracker);
    const replanned = isByNotes ? await readUnchangedNotes(issues, configChanged, notes, commits, settings, ports) : [];
    const changes = [...notes.changes, ...replanned];
    const assignable = await gatherAssignable(changes, resolve, tracker);
    const linkedTitles = await gatherLinkedTitles(changes, tracker);
    const isOpen = await gatherOpenReferences(scope.type === 'refresh' ? pullRequestIssues(issues) : [], tracker);
    const task = {
        changes: notes.changes,
        requested: 'release' in scope && scope.release !== null ? parseReleaseInput(scope.release) : null,
        refreshAll: scope.type === 'refresh',
        issues,
        areAllRead: isByNotes && isConcerned && commits.baseRun === null,
        head: commits.headCommit,
    };
    const releases = await gatherReleases(task, repository, config, tracker, milestones);
    log.info(`${issues.length} managed issues, ${assignable.size} people can be assigned, ${releases.releases.length} releases`);
    return { issues, replanned, assignable, linkedTitles, isOpen: (reference) => isOpen.get(reference) ?? null, releases };
}
/** Puts the operations that make missing labels in front of others; the labels are listed once, and only where one is not known to exist. */
function labelAdder(issues, config, tracker) {
    const known = new Set(issues.flatMap(({ issue }) => issue.labels));
    let isListed = false;
    return async (operations) => {
        if (!isListed && missingLabels(operations, known).length > 0) {
            for (const name of await tracker.labels())
                known.add(name);
            isListed = true;
        }
        const missing = missingLabels(operations, known);
        for (const name of missing)
            known.add(name);
        return [...ensureLabels(missing, config), ...operations];
    };
}
const showOnly = { carryOut: async () => null, settle: async () => null };
function executionFor(began, settings, options, ports) {
    const { log, tracker } = ports;
    return {
        carryOut: async (operations) => operations.length === 0 ? [] : log.step('Carry out the plan', () => applyPlan({ operations }, tracker, { ...ports, pace: options.pace })),
        settle: async (outcomes, isNeeded) => outcomes && isNeeded(outcomes) ? log.step('Look once more', () => settleAll(outcomes, began, settings, options, ports)) : outcomes,
    };
}
function combine(items, releases, operations) {
    const count = (type) => operations.filter((operation) => operation.type === type).length;
    return {
        ...items,
        operations,
        releases: releases.releases,
        diagnostics: [...items.diagnostics, ...releases.diagnostics],
        counts: { ...items.counts, create: count('create-issue'), update: count('update-issue'), unchanged: items.counts.unchanged + releases.unchanged },
    };
}
async function readNotes(commits, { config, reading }, { scope }, { notes, log, judge }) {
    const isCandidate = noteFilter(config);
    const files = scope.type === 'backfill' ? selectedFiles(commits.head, isCandidate, scope.paths) : changedFiles(commits.base, commits.head, isCandidate);
    const found = await gatherNotes(files, reading, notes, (error) => judge(error).message);
    const since = scope.type === 'backfill' ? scope.since : null;
    const changes = found.changes.filter(({ head }) => since === null || (head?.date ?? '') >= since);
    log.info(`${changes.length} notes, ${changes.reduce((sum, { head }) => sum + (head?.items.length ?? 0), 0)} items in them`);
    return { ...found, changes };
}
/** Web address of the server that a repository is on. */
function serverOf({ url }) {
    return new URL(url).origin;
}
/** The notes that did not change, of issues that must be looked at all the same. */
async function readUnchangedNotes(issues, configChanged, { changes }, { head, baseRun }, { reading }, { notes, judge }) {
    const read = new Set(changes.flatMap((change) => [change.head?.path, change.base?.path]));
    const wanted = unfinishedNotes(issues, baseRun);
    // A new config or roster may make something else of the open issues.
    const open = issues.filter(({ issue }) => configChanged && issue.state === 'open');
    for (const { marker } of open)
        for (const { note } of marker.places)
            wanted.add(note);
    const files = head.filter(({ path }) => wanted.has(path) && !read.has(path)).map(({ path, blob }) => ({ path, base: null, head: blob }));
    const found = await gatherNotes(files, reading, notes, (error) => judge(error).message);
    return found.changes.map((change) => ({ base: change.head, head: change.head, replan: configChanged }));
}
/** An issue that was opened a moment ago may bear the time of GitHub's clock, which is not ours. */
const clockSkew = 5 * 60_000;
async function settleAll(outcomes, began, { config }, { repository, pace }, ports) {
    const { tracker } = ports;
    const updatedSince = new Date(began.getTime() - clockSkew).toISOString();
    try {
        const listed = await tracker.list({ label: config.labels.managed, state: 'all', updatedSince });
        const settlement = settleOutcomes(outcomes, await trusted(listed, repository.id, config, tracker));
        const plan = { operations: settlement.operations };
        return [...settlement.outcomes, ...(await applyPlan(plan, tracker, { ...ports, pace }))];
    }
    catch (error) {
        ports.log.warning(`The listing after the creations failed: ${ports.judge(error).message}`);
        return [...outcomes];
    }
}


/***/ }),

/***/ 1433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ progressOf),
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _wanted_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7352);

/** Cells of the progress bar. */
const barLength = 20;
function progressOf({ pullRequests, issues }) {
    const planned = pullRequests.filter(({ state }) => state !== 'closed');
    return {
        pullRequests: { done: planned.filter(({ state }) => state === 'merged').length, total: planned.length },
        issues: { done: issues.filter(({ state }) => state === 'closed').length, total: issues.length },
    };
}
/** The progress as one line of Markdown with a bar; empty where the milestone holds nothing. */
function progressLine({ pullRequests, issues }) {
    const total = pullRequests.total + issues.total;
    if (total === 0)
        return '';
    const done = pullRequests.done + issues.done;
    // Only what is really complete shows as 100 %.
    const percent = Math.floor((100 * done) / total);
    const filled = Math.floor((barLength * done) / total);
    const counts = [
        ...(pullRequests.total > 0 ? [`${pullRequests.done} of ${(0,_wanted_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(pullRequests.total, 'pull request')} merged`] : []),
        ...(issues.total > 0 ? [`${issues.done} of ${(0,_wanted_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(issues.total, 'issue')} closed`] : []),
    ];
    return `\`${'█'.repeat(filled)}${'░'.repeat(barLength - filled)}\` ${percent} % · ${counts.join(' · ')}`;
}


/***/ }),

/***/ 6889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ backlink)
/* harmony export */ });
/** Permanent address of the lines of a note; Markdown needs `plain=1` for lines to be shown. */
function backlink(repository, place) {
    const path = place.note.split('/').map(encodeSegment).join('/');
    const lines = place.endLine > place.line ? `L${place.line}-L${place.endLine}` : `L${place.line}`;
    return `${repository}/blob/${place.commit}/${path}?plain=1#${lines}`;
}
/** Parentheses too: one without its partner would end a Markdown link. */
function encodeSegment(segment) {
    return encodeURIComponent(segment).replaceAll('(', '%28').replaceAll(')', '%29');
}


/***/ }),

/***/ 1120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ defuse)
/* harmony export */ });
/** Breaks a mention or a reference without changing what a person reads. */
const zeroWidthSpace = '\u200b';
/** Makes a text safe of which every part acts, code spans and URLs too: no mention, no reference and no HTML comes alive. */
function defuse(text) {
    return text
        .replace(/&(?=#|commat;|num;)/g, '&amp;')
        .replace(/<(?=[A-Za-z/!?])/g, '&lt;')
        .replace(/@(?=[A-Za-z0-9])/g, `@${zeroWidthSpace}`)
        .replace(/#(?=\d)/g, `#${zeroWidthSpace}`)
        .replace(/\bGH-(?=\d)/gi, (prefix) => `${prefix}${zeroWidthSpace}`);
}


/***/ }),

/***/ 5319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ literal)
/* harmony export */ });
/* harmony import */ var _defuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1120);

/**
 * Writes plain text from GitHub or from a note as Markdown that shows it letter by letter, in one line: no markup, no
 * mention, no reference, no link and no HTML in it comes alive, and it may stand in a list, a link or a table.
 */
function literal(text) {
    return (0,_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(text.replace(/\s+/g, ' ').trim().replace(/&/g, '&amp;'))
        .replace(/[\\`*_~[\]|$]/g, '\\$&')
        .replace(/:\/\//g, ':/\u200b/')
        .replace(/\bwww\./gi, '$&\u200b');
}


/***/ }),

/***/ 7352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A number with its noun: "1 note", "2 notes", "3 people". */
function plural(count, one, more = `${one}s`) {
    return `${count} ${count === 1 ? one : more}`;
}


/***/ })

};
