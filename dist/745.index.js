export const id = 745;
export const ids = [745];
export const modules = {

/***/ 6508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ backlink),
/* harmony export */   x: () => (/* binding */ noteAddress)
/* harmony export */ });
/** Permanent address of the lines of a note; Markdown needs `plain=1` for lines to be shown. */
function backlink(repository, occurrence) {
    const lines = occurrence.endLine > occurrence.line ? `L${occurrence.line}-L${occurrence.endLine}` : `L${occurrence.line}`;
    return `${noteAddress(repository, occurrence.note, occurrence.commit)}?plain=1#${lines}`;
}
/**
 * Address of a note as people read it.
 * @param commit `HEAD` for the note as it is on the default branch by then
 */
function noteAddress(repository, note, commit = 'HEAD') {
    return `${repository}/blob/${commit}/${note.split('/').map(encodeSegment).join('/')}`;
}
/** Parentheses too: one without its partner would end a Markdown link. */
function encodeSegment(segment) {
    return encodeURIComponent(segment).replaceAll('(', '%28').replaceAll(')', '%29');
}


/***/ }),

/***/ 5400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pathAsGlob)
/* harmony export */ });
/**
 * A note's path as the input `paths` takes it. The path itself, unless it has a comma or a line end, which separate paths
 * there: then "?", which stands for any letter, is in the place of what would mean something.
 */
function pathAsGlob(path) {
    return /[,\r\n]/.test(path) ? path.replace(/[,\r\n()[\]{}*!+@\\]/g, '?') : path;
}


/***/ }),

/***/ 5665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A number with its noun: "1 note", "2 notes", "3 people". */
function plural(count, one, more = `${one}s`) {
    return `${count} ${count === 1 ? one : more}`;
}


/***/ }),

/***/ 61:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ codeBlock)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6956);

/** A block of code that no line of the text can end. */
function codeBlock(text, language) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)}\n${fence}`;
}


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ defuse)
/* harmony export */ });
/** Breaks what GitHub acts upon without changing what a person reads. */
const zeroWidthSpace = '\u200b';
/**
 * Makes a text inert of which every part may act, code spans and addresses too: no mention, reference, HTML, image, footnote, alert or
 * definition of a link comes alive, whatever the Markdown around it.
 */
function defuse(text) {
    return text
        .replace(/&(?=#|commat;|num;|fjlig;)/g, '&amp;')
        .replace(/<(?=[A-Za-z/!?])/g, '&lt;')
        .replace(/@(?=[A-Za-z0-9])|(?<=[A-Za-z0-9.+_-])@(?=[._-])/g, `@${zeroWidthSpace}`)
        .replace(/#(?=\d)/g, `#${zeroWidthSpace}`)
        .replace(/(?<![A-Za-z0-9])GH-(?=\d)/gi, (prefix) => `${prefix}${zeroWidthSpace}`)
        .replace(/!(?=\[)/g, `!${zeroWidthSpace}`)
        .replace(/\[(?=[!^])/g, `[${zeroWidthSpace}`)
        .replace(/\](?=:)/g, `]${zeroWidthSpace}`);
}


/***/ }),

/***/ 1106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ numberLink),
/* harmony export */   n: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8994);

const address = /^https?:\/\/[^\s]+$/;
/** A link to an issue by its number, which in a link refers to nothing else. */
function numberLink(number, url) {
    return address.test(url) ? `[#${number}](${encoded(url)})` : `#${number}`;
}
/**
 * A link. Its text is shown letter by letter.
 * @param url an absolute web address; what could end the link is encoded, and for anything else only the text is written
 */
function link(text, url) {
    return address.test(url) ? `[${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(text)}](${encoded(url)})` : (0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(text);
}
function encoded(url) {
    return url.replace(/[()<>\\`"'|]/g, encode);
}
/** encodeURIComponent leaves parentheses and the apostrophe. */
function encode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}


/***/ }),

/***/ 8994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ literal),
/* harmony export */   u: () => (/* binding */ literalList)
/* harmony export */ });
/* harmony import */ var _defuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5030);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3689);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6956);



/**
 * Writes plain text from GitHub or from a note as Markdown that shows it letter by letter, in one line: no markup, mention, reference,
 * link or HTML in it comes alive, and it may begin a paragraph or be part of a list, a link or a table.
 */
function literal(text) {
    const escaped = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(text)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/[\\`*_~[\]|$]/g, '\\$&')
        .replace(/^[#>+=-]/, '\\$&')
        .replace(/^(\d+)(?=[.)](?: |$))/, '$1\\')
        .replace(/:\/\//g, ':/\u200b/')
        .replace(/\bwww(?=\.)/gi, '$&\u200b');
    return (0,_defuse_js__WEBPACK_IMPORTED_MODULE_1__/* .defuse */ .V)(escaped);
}
/** Names as plain text, separated by commas. */
function literalList(names) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .joinMarkdown */ .UF)(names.map(literal), ', ');
}


/***/ }),

/***/ 3689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ joinMarkdown),
/* harmony export */   bZ: () => (/* binding */ writtenByUs),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   x9: () => (/* binding */ joinBlocks)
/* harmony export */ });
/** Our own words, with values in their places that are inert already. */
function inert(words, ...values) {
    return String.raw({ raw: words }, ...values);
}
/** Joins pieces; empty ones are kept, for they may be lines. */
function joinMarkdown(parts, separator) {
    return parts.join(separator);
}
/** Joins paragraphs, lists and other blocks; empty ones are left out. */
function joinBlocks(blocks) {
    return joinMarkdown(blocks.filter((block) => block !== ''), '\n\n');
}
/**
 * Text that this action wrote before and that its digest shows to be untouched, such as the managed block of an issue.
 * Nothing else may pass here.
 */
function writtenByUs(block) {
    return block;
}


/***/ }),

/***/ 6956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ visibleLine),
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Characters that nobody sees, or that make a person see something else than the text: controls (but tabs and line ends), bidirectional
 * marks, invisible fillers and tags. Joiners stay, which emoji and some scripts need.
 */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\uffff\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
const loneSurrogate = /\p{Surrogate}/gu;
/** The text as people see it. */
function visible(text) {
    return text.replace(unseen, '').replace(loneSurrogate, '\ufffd');
}
/** The text as people see it, in one line with single spaces. */
function visibleLine(text) {
    return visible(text.replace(/[\s\u0085]+/gu, ' ')).trim();
}


/***/ }),

/***/ 7334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ progressLine),
  j: () => (/* binding */ progressOf)
});

// EXTERNAL MODULE: ./.cache/compiled/markdown/visible.js
var visible = __webpack_require__(6956);
;// CONCATENATED MODULE: ./.cache/compiled/markdown/code-span.js

/** A code span; backticks of the text are left out, and in a table a pipe is escaped. */
function codeSpan(text) {
    return `\`${(0,visible/* visibleLine */.P)(text).replaceAll('`', '').replaceAll('|', '\\|')}\``;
}

// EXTERNAL MODULE: ./.cache/compiled/markdown/literal.js
var literal = __webpack_require__(8994);
// EXTERNAL MODULE: ./.cache/compiled/markdown/markdown.js
var markdown = __webpack_require__(3689);
// EXTERNAL MODULE: ./.cache/compiled/desired/plural.js
var plural = __webpack_require__(5665);
;// CONCATENATED MODULE: ./.cache/compiled/release/progress.js




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
        return (0,markdown/* inert */.tJ) ``;
    const done = pullRequests.done + issues.done;
    // Only what is really complete shows as 100 %.
    const percent = Math.floor((100 * done) / total);
    const filled = Math.floor((barLength * done) / total);
    const counts = [
        ...(pullRequests.total > 0 ? [(0,markdown/* inert */.tJ) `${pullRequests.done} of ${(0,literal/* literal */.e)((0,plural/* plural */.L)(pullRequests.total, 'pull request'))} merged`] : []),
        ...(issues.total > 0 ? [(0,markdown/* inert */.tJ) `${issues.done} of ${(0,literal/* literal */.e)((0,plural/* plural */.L)(issues.total, 'issue'))} closed`] : []),
    ];
    return (0,markdown/* inert */.tJ) `${codeSpan('█'.repeat(filled) + '░'.repeat(barLength - filled))} ${percent} % · ${(0,markdown/* joinMarkdown */.UF)(counts, ' · ')}`;
}


/***/ }),

/***/ 5745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report),
  reportFailure: () => (/* binding */ reportFailure)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./.cache/compiled/render/printable.js
var printable = __webpack_require__(4488);
;// CONCATENATED MODULE: ./.cache/compiled/render/styled.js
/** One part of a text in a style. */
const styled = (style, text) => [{ style, text }];
/** Lines as one text, each with its line end. */
function joinLines(lines) {
    return lines.flatMap((line) => (typeof line === 'string' ? [`${line}\n`] : [...line, '\n']));
}
/** The text without its styles. */
function withoutStyles(text) {
    return typeof text === 'string' ? text : text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

;// CONCATENATED MODULE: ./.cache/compiled/render/diagnostic-as-text.js


const styles = { error: 'red', warning: 'yellow', info: 'dim' };
/** A diagnostic in one line, without its line end, as compilers write it: place, severity, message. */
function diagnosticAsText(diagnostic) {
    return withoutStyles(styledDiagnostic(diagnostic));
}
/** The same for a terminal, coloured by how much it matters. */
function styledDiagnostic({ severity, message, path, line, column }) {
    const place = [path, line, column].filter((part) => part !== undefined).join(':');
    return [(0,printable/* printableLine */.oy)(place === '' ? '' : `${place}: `), { style: styles[severity], text: `${severity}:` }, (0,printable/* printableLine */.oy)(` ${message}`)];
}

;// CONCATENATED MODULE: ./.cache/compiled/render/plan-as-annotations.js

/** GitHub shows at most ten annotations of each kind a step. */
const annotationLimit = 10;
/** What a preview shows at the lines of the notes: what would be opened and changed, and what needs a person. */
function previewAnnotations({ operations, diagnostics }) {
    const onIssues = operations.filter((operation) => operation.type !== 'ensure-label');
    const { shown, further } = withinLimits([
        ...onIssues.flatMap((operation) => (operation.origin ? [noticeOf(operation)] : [])),
        ...annotationsOf(diagnostics),
    ]);
    return { shown, further: [...further, ...onIssues.filter(({ origin }) => !origin).map(noticeOf)] };
}
/** Diagnostics as annotations; what is only for information stays in the log. */
function diagnosticAnnotations(diagnostics) {
    return withinLimits(annotationsOf(diagnostics));
}
/** An annotation in one line of a log. */
function annotationAsText({ level, message, path, line }) {
    const place = [path, line].filter((part) => part !== undefined).join(':');
    return (0,printable/* printableLine */.oy)(`${place === '' ? '' : `${place}: `}${level}: ${message}`);
}
function annotationsOf(diagnostics) {
    return diagnostics.flatMap(({ severity, message, path, line, column }) => severity === 'info'
        ? []
        : [
            {
                level: severity,
                message,
                ...(path === undefined ? {} : { path }),
                ...(line === undefined ? {} : { line }),
                ...(column === undefined ? {} : { column }),
            },
        ]);
}
function noticeOf(operation) {
    return { level: 'notice', message: operation.type === 'create-issue' ? opening(operation) : changing(operation), ...operation.origin };
}
function opening({ subject, title, assignees, labels }) {
    if (subject === 'decision')
        return `Records the decision: “${title}”`;
    if (subject === 'release')
        return `Opens the release issue “${title}”.`;
    const people = assignees.length > 0 ? ` for ${assignees.join(' and ')}` : ', assigned to nobody';
    return `Opens an issue${people}: “${title}” (${labels.join(', ')}).`;
}
function changing({ number, change, reason }) {
    const verb = change.state === 'open' ? 'Reopens' : change.state ? 'Closes' : 'Updates';
    return `${verb} #${number}${reason === '' ? '' : `: ${reason}`}.`;
}
/** The first ones of each kind; where there are more, the last one shown counts the rest. */
function withinLimits(annotations) {
    const kinds = ['error', 'warning', 'notice'].map((level) => {
        const all = annotations.filter((annotation) => annotation.level === level);
        if (all.length <= annotationLimit)
            return { shown: all, further: [] };
        const [shown, further] = [all.slice(0, annotationLimit - 1), all.slice(annotationLimit - 1)];
        return { shown: [...shown, { level, message: `${further.length} more are in the log of this step.` }], further };
    });
    return { shown: kinds.flatMap(({ shown }) => shown), further: kinds.flatMap(({ further }) => further) };
}

// EXTERNAL MODULE: ./.cache/compiled/markdown/literal.js
var literal = __webpack_require__(8994);
// EXTERNAL MODULE: ./.cache/compiled/markdown/markdown.js
var markdown = __webpack_require__(3689);
// EXTERNAL MODULE: ./.cache/compiled/markdown/code-block.js
var code_block = __webpack_require__(61);
// EXTERNAL MODULE: ./.cache/compiled/desired/path-as-glob.js
var path_as_glob = __webpack_require__(5400);
;// CONCATENATED MODULE: ./.cache/compiled/render/first-fitting.js
/** The first texts that fit into some bytes of UTF-8, a line end each; texts are only made as far as they fit. */
function firstFitting(items, toText, limits) {
    const texts = [];
    let bytes = 0;
    for (const item of items) {
        if (texts.length >= limits.count)
            break;
        const text = toText(item);
        bytes += Buffer.byteLength(text) + 1;
        if (bytes > limits.bytes)
            break;
        texts.push(text);
    }
    return texts;
}

;// CONCATENATED MODULE: ./.cache/compiled/render/roster-snippet.js


/** The most frequent owners come first. */
const limits = { count: 50, bytes: 20_000 };
/**
 * Lines of the config file that would make the owners known: entries of `people`, filled in where one profile fits, hints if
 * two people fit or somebody has no account, and entries of `groups`.
 */
function rosterSnippet(owners) {
    const lines = linesOf(owners);
    const people = lines.filter(({ entry }) => entry.kind === 'person');
    const groups = lines.filter(({ entry }) => entry.kind === 'group');
    const outsider = people.find(({ entry, candidates, proposals }) => !entry.isThere && candidates.length === 0 && !proposals);
    return [
        ...(people.length > 0 || groups.length === 0 ? ['people:', ...firstFitting(people, personLine, limits)] : []),
        ...(outsider ? [`  # Anyone without a GitHub account goes under “groups:” instead: ${outsiderEntry(outsider)}`] : []),
        ...(groups.length > 0 ? ['groups:', ...firstFitting(groups, groupLine, limits)] : []),
    ].join('\n');
}
/** One line for each person and group; a name that several people could be is a line of its own. */
function linesOf(owners) {
    const lines = new Map();
    for (const owner of owners) {
        const entry = owner.entry ?? nothingKnown(owner.name);
        const key = JSON.stringify(owner.candidates.length > 0 ? owner.name : [entry.kind, entry.login ?? entry.name?.toLowerCase()]);
        const line = lines.get(key);
        lines.set(key, line ? { ...line, signs: [...line.signs, owner.name] } : { ...owner, entry, signs: [owner.name] });
    }
    return [...lines.values()];
}
function nothingKnown(name) {
    return { kind: 'person', name, login: null, aliases: [], isThere: false, members: [], assign: false, label: null };
}
/** What a line says that takes the place of another. */
const inPlace = ' # instead of the entry that is there';
function personLine({ name, entry, signs, candidates, advice, proposals = [] }) {
    if (advice !== undefined)
        return `  # ${(0,printable/* printableJson */.et)(name)}: ${(0,printable/* printableLine */.oy)(advice)}`;
    if (proposals.length === 1) {
        const [{ login, name: full }] = proposals;
        const shown = full ?? entry.name;
        const aliases = [...new Set([...(full === null ? entry.aliases : signs)])].filter((sign) => sign !== shown);
        return `  - { ${fields({ ...entry, name: shown, login, aliases })} } # by the name on GitHub: make sure that it is this person`;
    }
    const sign = (0,printable/* printableJson */.et)(name);
    if (proposals.length > 1) {
        const several = proposals.map(({ login, name: full }) => `${login} (${(0,printable/* printableJson */.et)(full)})`).join(' or ');
        return `  # ${sign} may be ${several}: add it to the aliases of the right one`;
    }
    if (candidates.length > 0)
        return `  # ${sign} may be ${candidates.join(' or ')}: add it to the aliases of the right one, - { github: ${candidates[0]}, aliases: [${sign}] }`;
    const origin = entry.login === null ? '' : ' # login from the notes';
    return `  - { ${fields(entry)} }${entry.isThere ? inPlace : origin}`;
}
function fields({ name, login, aliases }) {
    return [...(name === null ? [] : [`name: ${(0,printable/* printableJson */.et)(name)}`]), `github: ${login ?? 'LOGIN'}`, ...aliasField(aliases)].join(', ');
}
function aliasField(aliases) {
    return aliases.length > 0 ? [`aliases: [${aliases.map((alias) => (0,printable/* printableJson */.et)(alias)).join(', ')}]`] : [];
}
function groupLine({ entry: { name, aliases, members, assign, label, isThere } }) {
    const parts = [
        `name: ${(0,printable/* printableJson */.et)(name)}`,
        ...aliasField(aliases),
        `members: [${members.map((member) => (0,printable/* printableJson */.et)(member)).join(', ')}]`,
        ...(assign ? ['assign: true'] : []),
        ...(assign && label === name ? [] : [`label: ${(0,printable/* printableJson */.et)(label)}`]),
    ];
    return `  - { ${parts.join(', ')} }${isThere ? inPlace : ''}`;
}
/** A group without members: nobody is assigned, and a label says why. Initials mean people alone, so each name is listed. */
function outsiderEntry({ entry: { name }, signs }) {
    const also = aliasField(signs.filter((sign) => sign !== name)).map((field) => `, ${field}`);
    return `- { name: ${(0,printable/* printableJson */.et)(name)}${also.join('')}, members: [], label: outside }`;
}

// EXTERNAL MODULE: ./.cache/compiled/markdown/link.js
var markdown_link = __webpack_require__(1106);
// EXTERNAL MODULE: ./.cache/compiled/desired/backlink.js
var backlink = __webpack_require__(6508);
// EXTERNAL MODULE: ./.cache/compiled/desired/plural.js
var plural = __webpack_require__(5665);
;// CONCATENATED MODULE: ./.cache/compiled/render/summary/cells.js





/** Longest text of a cell in code points. */
const cellLimit = 400;
/** Plain text as a cell shows it, cut where it is very long. */
function cell(text) {
    return (0,literal/* literal */.e)(cut(text));
}
/** A file and line of the notes; a link where the notes have a web address. */
function originCell({ path, line }, source) {
    const name = cut(`${path}:${line}`);
    if (source === null)
        return (0,literal/* literal */.e)(name);
    return (0,markdown_link/* link */.n)(name, (0,backlink/* backlink */.Q)(source.repository, { note: path, commit: source.commit, line, endLine: line }));
}
/** A number with its noun, in the plural where it must be. */
const count = (number, noun) => (0,literal/* literal */.e)((0,plural/* plural */.L)(number, noun));
/** What a table leaves out; the log of a run has all of it. */
const moreThanShown = (left, source) => source === null ? (0,markdown/* inert */.tJ) `… and ${left} more.` : (0,markdown/* inert */.tJ) `… and ${left} more, which are in the log of this step.`;
/** Names, separated by commas. */
const names = (all) => (0,markdown/* joinMarkdown */.UF)(all.map(cell), ', ');
function cut(text) {
    const points = [...text];
    return points.length > cellLimit ? `${points.slice(0, cellLimit - 1).join('')}…` : text;
}

;// CONCATENATED MODULE: ./.cache/compiled/render/summary/fitting-table.js


/** What one table of a summary may take: GitHub drops a summary of more than 1 MiB. */
const tableLimits = { count: 300, bytes: 100_000 };
/**
 * A table of as many rows as a summary bears.
 * @param toCells the cells of an item's row
 * @param more says how many rows are left out
 */
function fittingTable(header, items, toCells, more) {
    const lines = firstFitting(items, (item) => row(toCells(item)), tableLimits);
    const table = (0,markdown/* joinMarkdown */.UF)([row(header), row(header.map(() => (0,markdown/* inert */.tJ) `---`)), ...lines], '\n');
    return lines.length < items.length ? (0,markdown/* joinBlocks */.x9)([table, more(items.length - lines.length)]) : table;
}
const row = (cells) => (0,markdown/* inert */.tJ) `| ${(0,markdown/* joinMarkdown */.UF)(cells, ' | ')} |`;

;// CONCATENATED MODULE: ./.cache/compiled/render/summary/attention.js







/** Places that are shown of one owner. */
const placeLimit = 5;
/** What lists outside of tables may take. */
const listLimits = { count: 50, bytes: 20_000 };
/** Diagnostics that say that something was too large. */
const limitCodes = new Set([
    'note-too-long',
    'note-too-complex',
    'nested-too-deep',
    'paragraph-too-long',
    'front-matter-too-long',
]);
/** Owners that nobody could be assigned for, and the lines of the config that change it. */
function ownersTable({ unresolvedOwners }, source) {
    if (unresolvedOwners.length === 0)
        return (0,markdown/* inert */.tJ) ``;
    const toCells = ({ name, reason, places }) => {
        const more = places.length > placeLimit ? [(0,markdown/* inert */.tJ) `and ${places.length - placeLimit} more`] : [];
        const shown = places.slice(0, placeLimit).map((place) => originCell(place, source));
        return [cell(name), cell(reason), (0,markdown/* joinMarkdown */.UF)([...shown, ...more], '<br>')];
    };
    return (0,markdown/* joinBlocks */.x9)([
        (0,markdown/* inert */.tJ) `### Unknown owners`,
        (0,markdown/* inert */.tJ) `Their issues are still opened, without these owners, with the label \`unknown-owner\`.`,
        fittingTable([(0,markdown/* inert */.tJ) `Owner`, (0,markdown/* inert */.tJ) `Why`, (0,markdown/* inert */.tJ) `Where`], unresolvedOwners, toCells, (left) => (0,markdown/* inert */.tJ) `… and ${left} more.`),
        (0,markdown/* inert */.tJ) `Replace each LOGIN, check those that are filled in by the names of profiles, and add this to the config. For a person who is in it already, add the name to the \`aliases\` of their entry.`,
        (0,code_block/* codeBlock */.D)(rosterSnippet(unresolvedOwners), 'yaml'),
    ]);
}
/** Notes whose new items are not opened now, and how to open them. */
function deferredTable({ deferredNotes }) {
    if (deferredNotes.length === 0)
        return (0,markdown/* inert */.tJ) ``;
    const paths = firstFitting(deferredNotes, ({ path }) => (0,path_as_glob/* pathAsGlob */.A)(path), listLimits);
    return (0,markdown/* joinBlocks */.x9)([
        (0,markdown/* inert */.tJ) `### Deferred notes`,
        (0,markdown/* inert */.tJ) `No issue is opened for these notes now. To open them: **Actions** → this workflow → **Run workflow**, with this as \`paths\` and \`false\` as \`dry-run\`:`,
        (0,code_block/* codeBlock */.D)(paths.join(','), 'text'),
        fittingTable([(0,markdown/* inert */.tJ) `Note`, (0,markdown/* inert */.tJ) `Items`, (0,markdown/* inert */.tJ) `Why`], deferredNotes, ({ path, items, reason }) => [cell(path), (0,markdown/* inert */.tJ) `${items}`, cell(reason)], (left) => (0,markdown/* inert */.tJ) `… and ${left} more notes.`),
    ]);
}
/** What was cut, left or deferred because it was too much. */
function limitsReached(plan, outcomes, source) {
    const left = (outcomes ?? []).flatMap((outcome) => (outcome.status === 'left' ? [outcome.why] : []));
    const reasons = [...new Set(left)]
        .slice(0, 10)
        .map((why) => (0,markdown/* inert */.tJ) `- ${count(left.filter((other) => other === why).length, 'operation')} left: ${cell(why)}`);
    const items = plan.deferredNotes.reduce((sum, note) => sum + note.items, 0);
    const deferred = plan.deferredNotes.length > 0 ? [(0,markdown/* inert */.tJ) `- ${count(items, 'new item')} deferred, see above`] : [];
    const lines = (0,markdown/* joinMarkdown */.UF)([...reasons, ...deferred], '\n');
    const table = diagnosticsTable(plan, ({ code }) => limitCodes.has(code), source);
    return lines === '' && table === '' ? (0,markdown/* inert */.tJ) `` : (0,markdown/* joinBlocks */.x9)([(0,markdown/* inert */.tJ) `### Limits reached`, lines, table]);
}
/** The diagnostics that are meant, with their places; empty without any. */
function diagnosticsTable({ diagnostics }, isMeant, source) {
    const meant = diagnostics.filter(isMeant);
    if (meant.length === 0)
        return (0,markdown/* inert */.tJ) ``;
    const toCells = ({ severity, message, path, line }) => [
        cell(severity),
        path === undefined ? (0,markdown/* inert */.tJ) `` : line === undefined ? cell(path) : originCell({ path, line }, source),
        cell(message),
    ];
    return fittingTable([(0,markdown/* inert */.tJ) ``, (0,markdown/* inert */.tJ) `Where`, (0,markdown/* inert */.tJ) `What`], meant, toCells, (left) => moreThanShown(left, source));
}

;// CONCATENATED MODULE: ./.cache/compiled/render/failure-as-markdown.js



/**
 * What the summary says of a run that ended before it had a plan.
 * @param why in sentences, one a line
 * @param diagnostics what led to it, with their places
 */
function failureAsMarkdown(why, diagnostics) {
    const lines = why.split('\n').map((line) => (0,literal/* literal */.e)(line));
    const text = (0,markdown/* joinBlocks */.x9)([
        (0,markdown/* inert */.tJ) `## Meeting notes to issues – failed`,
        (0,markdown/* inert */.tJ) `❌ ${(0,markdown/* joinMarkdown */.UF)(lines, '<br>')}`,
        diagnosticsTable({ diagnostics }, () => true, null),
    ]);
    return (0,markdown/* inert */.tJ) `${text}\n`;
}

;// CONCATENATED MODULE: ./.cache/compiled/model/project-pages.js
/** Web address of the page that lists what the reader recognises. */
const recognisedPage = 'https://github.com/meeting-notes-to-issues/meeting-notes-to-issues/blob/v1/docs/recognised.md';

;// CONCATENATED MODULE: ./.cache/compiled/model/diagnostics.js
/** Kinds that name a line of a note that is not read as an item, of which people may have expected one. */
const noItemCodes = new Set([
    'not-an-item',
    'task-in-talk',
    'plan-in-talk',
    'marker-in-markup',
    'motion-not-carried',
]);

// EXTERNAL MODULE: ./.cache/compiled/release/progress.js + 1 modules
var release_progress = __webpack_require__(7334);
;// CONCATENATED MODULE: ./.cache/compiled/render/creation-counts.js

/** How many issues a plan opens to be worked on, and how many for another reason, each in words. */
function creationCounts(operations) {
    const creations = operations.filter((operation) => operation.type === 'create-issue');
    const decisions = creations.filter(({ subject }) => subject === 'decision').length;
    const pages = creations.filter(({ subject }) => subject === 'page').length;
    const done = creations.filter(({ subject, then }) => subject !== 'decision' && then !== null).length;
    return {
        open: creations.length - decisions - pages - done,
        others: [
            ...(decisions > 0 ? [`${(0,plural/* plural */.L)(decisions, 'decision')} to record`] : []),
            ...(done > 0 ? [`${done} to open and close at once`] : []),
            ...(pages > 0 ? [`${(0,plural/* plural */.L)(pages, 'page')} of open items`] : []),
        ],
    };
}

;// CONCATENATED MODULE: ./.cache/compiled/render/operation-name.js
/** What an operation does to its issue, in one word. A decision is recorded: its issue is not opened for anybody to work on. */
function operationName(operation) {
    if (operation.type === 'create-issue')
        return operation.subject === 'decision' ? 'record' : 'open';
    const { change } = operation;
    if (change.state === 'open')
        return 'reopen';
    return change.state ? 'close' : 'update';
}

;// CONCATENATED MODULE: ./.cache/compiled/render/summary/operations-table.js





/** A table of what is done with issues; with outcomes, what became of it. */
function operationsTable({ operations }, outcomes, source) {
    const outcomeOf = new Map((outcomes ?? []).map((outcome) => [outcome.operation, outcome]));
    // What was found out while applying the plan has its own operations, such as closing a duplicate.
    const all = new Set([...operations, ...outcomeOf.keys()]);
    const shown = [...all].filter((operation) => operation.type !== 'ensure-label');
    if (shown.length === 0)
        return (0,markdown/* inert */.tJ) `Nothing to change on GitHub.`;
    const header = [(0,markdown/* inert */.tJ) ``, (0,markdown/* inert */.tJ) `Issue`, (0,markdown/* inert */.tJ) `For`, (0,markdown/* inert */.tJ) `From`, (0,markdown/* inert */.tJ) `Why`, ...(outcomes ? [(0,markdown/* inert */.tJ) `Result`] : [])];
    const toCells = (operation) => {
        const outcome = outcomeOf.get(operation);
        return [
            cell(operationName(operation)),
            issueCell(operation, outcome),
            names((operation.type === 'create-issue' ? operation.assignees : operation.change.assignees) ?? []),
            operation.origin ? originCell(operation.origin, source) : (0,markdown/* inert */.tJ) ``,
            cell(operation.reason),
            ...(outcomes ? [outcomeCell(outcome)] : []),
        ];
    };
    return fittingTable(header, shown, toCells, (left) => moreThanShown(left, source));
}
function issueCell(operation, outcome) {
    const done = outcome?.status === 'done' ? outcome : null;
    const issue = operation.type === 'update-issue' ? operation : { number: done?.number ?? null, url: done?.url ?? null };
    const title = cell(operation.type === 'update-issue' ? (operation.change.title ?? operation.title) : operation.title);
    const labels = (operation.type === 'create-issue' ? operation.labels : operation.change.labels) ?? [];
    const number = issue.number !== null && issue.url !== null ? (0,markdown/* inert */.tJ) `${(0,markdown_link/* numberLink */.O)(issue.number, issue.url)} ` : (0,markdown/* inert */.tJ) ``;
    const due = operation.type === 'create-issue' && operation.due !== undefined ? [(0,markdown/* inert */.tJ) `due ${cell(operation.due)}`] : [];
    const facts = [...labels.map(cell), ...due];
    const below = facts.length > 0 ? (0,markdown/* inert */.tJ) `<br><sub>${(0,markdown/* joinMarkdown */.UF)(facts, ' · ')}</sub>` : (0,markdown/* inert */.tJ) ``;
    return (0,markdown/* inert */.tJ) `${number}${title}${below}`;
}
function outcomeCell(outcome) {
    if (!outcome)
        return (0,markdown/* inert */.tJ) ``;
    if (outcome.status === 'done')
        return outcome.note ? cell(outcome.note) : (0,markdown/* inert */.tJ) `done`;
    if (outcome.status === 'skipped')
        return (0,markdown/* inert */.tJ) `skipped: ${cell(outcome.why)}`;
    return outcome.status === 'left'
        ? (0,markdown/* inert */.tJ) `left for the next run: ${cell(outcome.why)}`
        : (0,markdown/* inert */.tJ) `**${cell(outcome.status)}**: ${cell(outcome.error)}`;
}

;// CONCATENATED MODULE: ./.cache/compiled/render/plan-as-markdown.js











/** What is said first: what a run began from, and that it found nothing of what was asked for. */
const leadingCodes = new Set(['starting-point', 'nothing-recorded', 'no-match']);
/** Diagnostics that have a place of their own. */
const shownElsewhere = new Set([
    ...leadingCodes,
    ...noItemCodes,
    ...limitCodes,
    'unknown-owner',
    'not-assignable',
    'deferred',
    'not-a-note',
]);
/**
 * The plan as Markdown for people; with outcomes, what became of it. Always less than 1 MiB, GitHub's limit of a summary.
 * @param outcomes null where nothing was written
 * @param source null where the notes have no web address
 */
function planAsMarkdown(plan, outcomes, source) {
    const text = (0,markdown/* joinBlocks */.x9)([
        outcomes ? (0,markdown/* inert */.tJ) `## Meeting notes to issues` : (0,markdown/* inert */.tJ) `## Meeting notes to issues – preview`,
        countsLine(plan, outcomes),
        saidFirst(plan),
        perPerson(plan),
        notApplied(outcomes),
        needsAttention(plan),
        operationsTable(plan, outcomes, source),
        releasesList(plan),
        ownersTable(plan, source),
        section((0,markdown/* inert */.tJ) `### Logins that cannot be assigned`, (0,markdown/* inert */.tJ) `The config gives these logins, but GitHub does not let issues of this repository be assigned to them.`, diagnosticsTable(plan, ({ code }) => code === 'not-assignable', source)),
        deferredTable(plan),
        section((0,markdown/* inert */.tJ) `### Lines not read as items`, (0,markdown/* inert */.tJ) `To make one an item, begin it with \`TODO:\`. Below a heading for tasks, an owner (\`Ann: …\`) or a checkbox is enough; elsewhere it is not. ${(0,markdown_link/* link */.n)('All that is recognised', recognisedPage)}.`, diagnosticsTable(plan, ({ code }) => noItemCodes.has(code), source)),
        section((0,markdown/* inert */.tJ) `### Files not read as meeting notes`, (0,markdown/* inert */.tJ) ``, diagnosticsTable(plan, ({ code }) => code === 'not-a-note', source)),
        limitsReached(plan, outcomes, source),
        section((0,markdown/* inert */.tJ) `### Notices`, (0,markdown/* inert */.tJ) ``, diagnosticsTable(plan, isOther, source)),
    ]);
    return (0,markdown/* inert */.tJ) `${text}\n`;
}
const isOther = ({ code }) => !shownElsewhere.has(code);
function section(heading, introduction, table) {
    return table === '' ? (0,markdown/* inert */.tJ) `` : (0,markdown/* joinBlocks */.x9)([heading, introduction, table]);
}
function countsLine({ counts, operations }, outcomes) {
    const read = (0,markdown/* inert */.tJ) `${count(counts.notes, 'note')} with ${count(counts.items, 'item')} read: `;
    const done = (type) => (outcomes ?? []).filter((outcome) => outcome.status === 'done' && outcome.operation.type === type).length;
    const { open, others } = creationCounts(operations);
    const creations = (0,markdown/* joinMarkdown */.UF)([(0,markdown/* inert */.tJ) `**${open}** to open`, ...others.map((one) => (0,markdown/* inert */.tJ) `${(0,literal/* literal */.e)(one)}`)], ', ');
    return outcomes
        ? (0,markdown/* inert */.tJ) `${read}**${done('create-issue')}** opened, **${done('update-issue')}** updated, ${counts.unchanged} unchanged.`
        : (0,markdown/* inert */.tJ) `${read}${creations}, **${counts.update}** to update, ${counts.unchanged} unchanged. Nothing has been written.`;
}
function saidFirst({ diagnostics }) {
    const said = diagnostics.filter(({ code }) => leadingCodes.has(code));
    return (0,markdown/* joinBlocks */.x9)(said.map(({ severity, message }) => (severity === 'info' ? cell(message) : (0,markdown/* inert */.tJ) `⚠️ ${cell(message)}`)));
}
function perPerson({ operations }) {
    const counts = new Map();
    for (const operation of operations) {
        if (operation.type !== 'create-issue')
            continue;
        for (const login of operation.assignees)
            counts.set(login, (counts.get(login) ?? 0) + 1);
    }
    if (counts.size === 0)
        return (0,markdown/* inert */.tJ) ``;
    const people = [...counts].sort((a, b) => b[1] - a[1]);
    const shown = firstFitting(people, ([login, issues]) => (0,markdown/* inert */.tJ) `${cell(login)} ${issues}`, listLimits);
    const more = people.length > shown.length ? (0,markdown/* inert */.tJ) ` · and ${people.length - shown.length} more people` : (0,markdown/* inert */.tJ) ``;
    return (0,markdown/* inert */.tJ) `New issues per person: ${(0,markdown/* joinMarkdown */.UF)(shown, ' · ')}${more}.`;
}
function notApplied(outcomes) {
    const of = (status) => (outcomes ?? []).filter((outcome) => outcome.status === status).length;
    const parts = [
        ...(of('failed') > 0 ? [(0,markdown/* inert */.tJ) `**${count(of('failed'), 'operation')} failed**; the next run tries again`] : []),
        ...(of('left') > 0 ? [(0,markdown/* inert */.tJ) `**${count(of('left'), 'operation')} left for the next run**`] : []),
        ...(of('refused') > 0 ? [(0,markdown/* inert */.tJ) `**GitHub refused ${count(of('refused'), 'operation')}**; each later run tries them again`] : []),
    ];
    return parts.length > 0 ? (0,markdown/* inert */.tJ) `⚠️ ${(0,markdown/* joinMarkdown */.UF)(parts, '. ')}. See the table.` : (0,markdown/* inert */.tJ) ``;
}
/** What waits for a person further down, which a long table would hide. */
function needsAttention({ unresolvedOwners, deferredNotes, diagnostics }) {
    const of = (codes) => diagnostics.filter(({ code }) => codes.has(code)).length;
    const [lines, files, logins] = [of(noItemCodes), of(new Set(['not-a-note'])), of(new Set(['not-assignable']))];
    const parts = [
        ...(unresolvedOwners.length > 0 ? [count(unresolvedOwners.length, 'unknown owner')] : []),
        ...(logins > 0 ? [(0,markdown/* inert */.tJ) `${count(logins, 'login')} that cannot be assigned`] : []),
        ...(deferredNotes.length > 0 ? [count(deferredNotes.length, 'deferred note')] : []),
        ...(lines > 0 ? [(0,markdown/* inert */.tJ) `${count(lines, 'line')} not read as ${(0,literal/* literal */.e)(lines === 1 ? 'an item' : 'items')}`] : []),
        ...(files > 0 ? [(0,markdown/* inert */.tJ) `${count(files, 'file')} not read as meeting notes`] : []),
    ];
    return parts.length > 0 ? (0,markdown/* inert */.tJ) `Needs attention: ${(0,markdown/* joinMarkdown */.UF)(parts, ', ')}.` : (0,markdown/* inert */.tJ) ``;
}
function releasesList({ releases }) {
    if (releases.length === 0)
        return (0,markdown/* inert */.tJ) ``;
    const entries = firstFitting(releases, releaseEntry, listLimits);
    const more = releases.length > entries.length ? [(0,markdown/* inert */.tJ) `- … and ${count(releases.length - entries.length, 'more release')}`] : [];
    return (0,markdown/* joinBlocks */.x9)([(0,markdown/* inert */.tJ) `### Releases`, (0,markdown/* joinMarkdown */.UF)([...entries, ...more], '\n')]);
}
function releaseEntry({ title, url, due, issue, ...progress }) {
    const day = due === null ? (0,markdown/* inert */.tJ) `` : (0,markdown/* inert */.tJ) `, due ${(0,literal/* literal */.e)(due)}`;
    const number = issue ? (0,markdown/* inert */.tJ) ` · ${(0,markdown_link/* numberLink */.O)(issue.number, issue.url)}` : (0,markdown/* inert */.tJ) ``;
    return (0,markdown/* inert */.tJ) `- **${(0,markdown_link/* link */.n)(title, url)}**${day}${number}<br>${(0,release_progress/* progressLine */.o)(progress) || (0,markdown/* inert */.tJ) `Nothing is in this milestone yet.`}`;
}

// EXTERNAL MODULE: ./.cache/compiled/scope/refused-places.js
var refused_places = __webpack_require__(9094);
// EXTERNAL MODULE: ./.cache/compiled/runner/log.js
var log = __webpack_require__(5335);
;// CONCATENATED MODULE: ./.cache/compiled/runner/report.js










/**
 * Tells the run's result: log, annotations, summary, outputs and exit code.
 * @param repository web address of the notes repository
 */
async function report(result, repository) {
    const { plan, outcomes, head } = result;
    // The log has said where the run begins.
    const informing = plan.diagnostics.filter(({ severity, code }) => severity === 'info' && code !== 'starting-point');
    for (const diagnostic of informing)
        log/* runnerLog */.t.info(diagnosticAsText(diagnostic));
    await annotateAll(outcomes ? diagnosticAnnotations(plan.diagnostics) : previewAnnotations(plan));
    await summarize(planAsMarkdown(plan, outcomes, { repository, commit: head }));
    await writeOutputs(result);
    if (result.unrecorded !== null)
        core.setFailed((0,printable/* printable */.g$)(`Everything was applied, but this could not be recorded, so the next run checks the same notes again. ${result.unrecorded}`));
    for (const sentence of result.unplanned)
        core.setFailed((0,printable/* printable */.g$)(sentence));
    reportRefusals(result);
    const errors = plan.diagnostics.filter(({ severity }) => severity === 'error');
    if (outcomes && errors.length > 0)
        core.setFailed(`${errors.length} items need attention before their issues can be opened or updated; see the annotations.`);
    const failed = (result.outcomes ?? []).filter(({ status }) => status === 'failed' || status === 'left');
    const [first] = failed;
    if (first) {
        const why = 'error' in first ? first.error : 'why' in first ? first.why : '';
        const count = `${failed.length} of ${result.outcomes?.length ?? 0} operations were not applied`;
        core.setFailed((0,printable/* printable */.g$)(`${count}; the next run completes them. The first, for this reason: ${why}`));
    }
}
/** What GitHub refused makes the run red once; afterwards each run says it as a warning, for as long as it is so. */
function reportRefusals({ outcomes, refusedBefore }) {
    const refused = (outcomes ?? []).flatMap((outcome) => (outcome.status === 'refused' ? [outcome] : []));
    const isKnown = ({ operation }) => 'origin' in operation && (0,refused_places/* isRefusedPlace */.Yk)(refusedBefore, operation.origin);
    const anew = refused.filter((outcome) => !isKnown(outcome));
    if (anew.length > 0)
        core.setFailed(`GitHub refused ${anew.length} of ${outcomes?.length ?? 0} operations. Each later run tries them again. See the summary.`);
    annotate(refused.filter(isKnown).map(({ operation, error }) => ({
        level: 'warning',
        message: `GitHub refuses this item, as in an earlier run: ${error} Change its text, or open its issue by hand and delete the line.`,
        ...('origin' in operation ? operation.origin : null),
    })));
}
/**
 * Tells of a run that ended before it had a result.
 * @param why in sentences, one a line
 * @param diagnostics what led to it, with their places
 */
async function reportFailure(why, diagnostics) {
    await annotateAll(diagnosticAnnotations(diagnostics));
    core.setFailed((0,printable/* printable */.g$)(why));
    await summarize(failureAsMarkdown(why, diagnostics));
}
/** Annotations, and in the log those that GitHub would leave out. */
async function annotateAll({ shown, further }) {
    annotate(shown);
    if (further.length === 0)
        return;
    await log/* runnerLog */.t.step(`${further.length} more`, async () => {
        for (const annotation of further)
            log/* runnerLog */.t.info(annotationAsText(annotation));
    });
}
function annotate(annotations) {
    for (const { level, message, path, line, column } of annotations) {
        core[level]((0,printable/* printable */.g$)(message), {
            ...(path === undefined ? {} : { file: (0,printable/* printable */.g$)(path) }),
            ...(line === undefined ? {} : { startLine: line }),
            ...(column === undefined ? {} : { startColumn: column }),
        });
    }
}
/** Appends to the job summary, where there is one. */
async function summarize(markdown) {
    if (!process.env['GITHUB_STEP_SUMMARY'])
        return;
    await core.summary.addRaw(markdown, true).write();
}
async function writeOutputs({ plan, outcomes }) {
    const done = (type) => (outcomes ?? []).flatMap((outcome) => outcome.status === 'done' && outcome.operation.type === type ? [{ number: outcome.number, url: outcome.url }] : []);
    const created = done('create-issue');
    const updated = done('update-issue');
    core.setOutput('created', created.length);
    core.setOutput('updated', updated.length);
    core.setOutput('created-issues', JSON.stringify(created));
    core.setOutput('updated-issues', JSON.stringify(updated));
    core.setOutput('deferred', plan.deferredNotes.reduce((sum, { items }) => sum + items, 0));
    const folder = process.env['RUNNER_TEMP'];
    if (folder) {
        // A job may have several steps with this action.
        const path = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'meeting-notes-')), 'plan.json');
        await (0,promises_.writeFile)(path, JSON.stringify(plan, null, 2));
        core.setOutput('plan', path);
    }
}


/***/ })

};
