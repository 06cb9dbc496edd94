export const id = 852;
export const ids = [852];
export const modules = {

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

/***/ 9852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report),
  reportFindings: () => (/* binding */ reportFindings)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
;// CONCATENATED MODULE: ./.cache/compiled/render/plan-as-annotations.js
/** GitHub shows at most ten annotations of each kind a step. */
const annotationLimit = 10;
/** What a preview shows at the lines of the notes: what would be opened and changed, and what needs a person. */
function previewAnnotations({ operations, diagnostics }) {
    const notices = operations.flatMap((operation) => (operation.type !== 'ensure-label' && operation.origin ? [noticeAt(operation.origin, operation)] : []));
    return withinLimits([...notices, ...findings(diagnostics)]);
}
/** Findings as annotations; what is only for information stays in the log. */
function findingAnnotations(diagnostics) {
    return withinLimits(findings(diagnostics));
}
function findings(diagnostics) {
    return diagnostics.flatMap(({ severity, message, path, line, column }) => severity === 'info'
        ? []
        : [{ level: severity, message, ...(path === undefined ? {} : { path }), ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) }]);
}
function noticeAt({ path, line }, operation) {
    return { level: 'notice', message: operation.type === 'create-issue' ? opening(operation) : changing(operation), path, line };
}
function opening({ subject, title, assignees, labels }) {
    if (subject === 'decision')
        return `Records the decision “${title}”.`;
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
    return ['error', 'warning', 'notice'].flatMap((level) => {
        const all = annotations.filter((annotation) => annotation.level === level);
        if (all.length <= annotationLimit)
            return all;
        const shown = all.slice(0, annotationLimit - 1);
        return [...shown, { level, message: `${all.length - shown.length} more are in the job summary and in the log.` }];
    });
}

// EXTERNAL MODULE: ./.cache/compiled/release/progress.js
var release_progress = __webpack_require__(1433);
// EXTERNAL MODULE: ./.cache/compiled/wanted/backlink.js
var backlink = __webpack_require__(6889);
// EXTERNAL MODULE: ./.cache/compiled/wanted/literal.js
var literal = __webpack_require__(5319);
// EXTERNAL MODULE: ./.cache/compiled/wanted/plural.js
var plural = __webpack_require__(7352);
;// CONCATENATED MODULE: ./.cache/compiled/render/change-name.js
/** What an update does to its issue, in one word. */
function changeName({ change }) {
    if (change.state === 'open')
        return 'reopen';
    return change.state ? 'close' : 'update';
}

;// CONCATENATED MODULE: ./.cache/compiled/render/fitting.js
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
/** What one table of a summary may take: GitHub drops a summary of more than 1 MiB. */
const tableLimits = { count: 300, bytes: 100_000 };
/**
 * A Markdown table of as many rows as a summary bears.
 * @param toCells the cells of an item's row, Markdown already
 * @param more says how many rows are left out
 */
function fittingTable(header, items, toCells, more) {
    const lines = firstFitting(items, (item) => `| ${toCells(item).join(' | ')} |`, tableLimits);
    const table = [`| ${header.join(' | ')} |`, `|${header.map(() => '---').join('|')}|`, ...lines].join('\n');
    return lines.length < items.length ? `${table}\n\n${more(items.length - lines.length)}` : table;
}

// EXTERNAL MODULE: ./.cache/compiled/render/printable.js
var printable = __webpack_require__(4488);
;// CONCATENATED MODULE: ./.cache/compiled/render/roster-snippet.js


/** The most frequent owners come first. */
const limits = { count: 50, bytes: 20_000 };
/** Lines of the config file that would mend the owners: entries of `people` to fill in, and hints where two people fit. */
function rosterSnippet(owners) {
    const toLine = ({ name, candidates }) => {
        const sign = (0,printable/* printableJson */.et)(name);
        if (candidates.length === 0)
            return `  - { name: ${sign}, github: LOGIN }`;
        return `  # ${sign} may be ${candidates.join(' or ')}: add it to the aliases of the right one, - { github: ${candidates[0]}, aliases: [${sign}] }`;
    };
    return ['people:', ...firstFitting(owners, toLine, limits)].join('\n');
}

;// CONCATENATED MODULE: ./.cache/compiled/render/plan-as-markdown.js







/** Longest text of a cell in code points. */
const cellLimit = 400;
/** Places that are shown of one owner. */
const placeLimit = 5;
/** What lists outside of tables may take. */
const listLimits = { count: 50, bytes: 20_000 };
/** Findings that say that something was too large. */
const limitCodes = new Set(['note-too-long', 'note-too-complex', 'nested-too-deep', 'paragraph-too-long', 'front-matter-too-long']);
/** Findings that have a section of their own. */
const shownElsewhere = new Set(['unknown-owner', 'held-back', 'not-an-item', ...limitCodes]);
/**
 * The plan as Markdown for people; with outcomes, what became of it. Always less than 1 MiB, GitHub's limit of a summary.
 * @param outcomes null where nothing was written
 * @param source null where the notes have no web address
 */
function planAsMarkdown(plan, outcomes, source) {
    const parts = [
        `## Meeting notes to issues${outcomes ? '' : ' – preview'}`,
        countsLine(plan, outcomes),
        perPerson(plan),
        notCarriedOut(outcomes),
        operationsTable(plan, outcomes, source),
        releasesList(plan),
        ownersTable(plan, source),
        heldBackTable(plan),
        plan_as_markdown_findings('Lines that became no item', 'These lines stand where items stand, but were not understood as one. Mark a task with `TODO`, an owner (`Ann: …`) or a checkbox.', plan, ({ code }) => code === 'not-an-item', source),
        plan_as_markdown_limits(plan, outcomes, source),
        plan_as_markdown_findings('Remarks', '', plan, ({ code }) => !shownElsewhere.has(code), source),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function countsLine({ counts }, outcomes) {
    const read = `${(0,plural/* plural */.L)(counts.notes, 'note')} with ${(0,plural/* plural */.L)(counts.items, 'item')} read: `;
    return outcomes
        ? `${read}**${counts.create}** to open, **${counts.update}** to update, ${counts.unchanged} unchanged.`
        : `${read}**${counts.create}** to open, **${counts.update}** to update, ${counts.unchanged} unchanged. Nothing has been written.`;
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
        return '';
    const people = [...counts].sort((a, b) => b[1] - a[1]);
    const shown = firstFitting(people, ([login, count]) => `${cell(login)} ${count}`, listLimits);
    return `New issues per person: ${shown.join(' · ')}${people.length > shown.length ? ` · and ${people.length - shown.length} more people` : ''}.`;
}
function notCarriedOut(outcomes) {
    const count = (status) => (outcomes ?? []).filter((outcome) => outcome.status === status).length;
    const parts = [
        ...(count('failed') > 0 ? [`**${(0,plural/* plural */.L)(count('failed'), 'operation')} failed**; the next run tries again`] : []),
        ...(count('left') > 0 ? [`**${(0,plural/* plural */.L)(count('left'), 'operation')} left for the next run**`] : []),
        ...(count('refused') > 0 ? [`**GitHub refused ${(0,plural/* plural */.L)(count('refused'), 'operation')}**; they are not tried again`] : []),
    ];
    return parts.length > 0 ? `⚠️ ${parts.join('. ')}. The table says why.` : '';
}
function operationsTable({ operations }, outcomes, source) {
    const outcomeOf = new Map((outcomes ?? []).map((outcome) => [outcome.operation, outcome]));
    // What was found out while carrying out the plan has its own operations, such as closing a duplicate.
    const all = new Set([...operations, ...outcomeOf.keys()]);
    const shown = [...all].filter((operation) => operation.type !== 'ensure-label');
    if (shown.length === 0)
        return 'Nothing to change on GitHub.';
    const header = ['', 'Issue', 'For', 'From', 'Why', ...(outcomes ? ['Result'] : [])];
    const toCells = (operation) => {
        const outcome = outcomeOf.get(operation);
        return [
            operation.type === 'create-issue' ? 'open' : changeName(operation),
            issueCell(operation, outcome),
            people(operation),
            operation.origin ? shortPlaceCell(operation.origin, source) : '',
            cell(operation.reason),
            ...(outcomes ? [outcomeCell(outcome)] : []),
        ];
    };
    return fittingTable(header, shown, toCells, (left) => `… and ${left} more; the output \`plan\` names the file with all of them.`);
}
function issueCell(operation, outcome) {
    const done = outcome?.status === 'done' ? outcome : null;
    const issue = operation.type === 'update-issue' ? operation : { number: done?.number ?? null, url: done?.url ?? null };
    const title = cell(operation.type === 'update-issue' ? (operation.change.title ?? operation.title) : operation.title);
    const labels = operation.type === 'create-issue' ? operation.labels : (operation.change.labels ?? []);
    const link = issue.number !== null && issue.url !== null ? `[#${issue.number}](${issue.url}) ` : '';
    return `${link}${title}${labels.length > 0 ? `<br><sub>${labels.map(cell).join(' · ')}</sub>` : ''}`;
}
function people(operation) {
    const assignees = operation.type === 'create-issue' ? operation.assignees : (operation.change.assignees ?? []);
    return assignees.map(cell).join(', ');
}
function outcomeCell(outcome) {
    if (!outcome)
        return '';
    if (outcome.status === 'done')
        return outcome.note ? cell(outcome.note) : 'done';
    return outcome.status === 'left' ? `left for the next run: ${cell(outcome.why)}` : `**${outcome.status}**: ${cell(outcome.error)}`;
}
function releasesList({ releases }) {
    if (releases.length === 0)
        return '';
    const entries = firstFitting(releases, releaseEntry, listLimits);
    const more = releases.length > entries.length ? [`- … and ${(0,plural/* plural */.L)(releases.length - entries.length, 'more release')}`] : [];
    return ['### Releases', [...entries, ...more].join('\n')].join('\n\n');
}
function releaseEntry({ title, url, due, issue, ...progress }) {
    const name = `**[${cell(title)}](${url})**${due === null ? '' : `, due ${due}`}${issue ? ` · [#${issue.number}](${issue.url})` : ''}`;
    return `- ${name}<br>${(0,release_progress/* progressLine */.o)(progress) || 'Nothing is in this milestone yet.'}`;
}
function ownersTable({ unresolvedOwners }, source) {
    if (unresolvedOwners.length === 0)
        return '';
    const toCells = ({ name, reason, places }) => {
        const more = places.length > placeLimit ? [`and ${places.length - placeLimit} more`] : [];
        return [cell(name), cell(reason), [...places.slice(0, placeLimit).map((place) => placeCell(place, source)), ...more].join('<br>')];
    };
    return [
        '### Owners who could not be found',
        'Their issues are opened all the same, assigned to the others whom the note names or to nobody, with the label that says so.',
        fittingTable(['Owner', 'Why', 'Where'], unresolvedOwners, toCells, (left) => `… and ${left} more.`),
        'Fill in the logins and add this to `.github/meeting-notes.yml`. Somebody who stands there already gets the sign as one of his or her `aliases`.',
        `\`\`\`\`yaml\n${rosterSnippet(unresolvedOwners)}\n\`\`\`\``,
    ].join('\n\n');
}
function heldBackTable({ heldBack }) {
    if (heldBack.length === 0)
        return '';
    const paths = firstFitting(heldBack, ({ path }) => path.replaceAll(/[\r\n]/g, ' '), listLimits);
    return [
        '### Held back',
        'No issue is opened for these notes now. To open them after all: **Actions** → this workflow → **Run workflow**, with this as `paths` (and `dry-run` set to `false`):',
        // Indented, for no path can end such a code block.
        `    ${paths.join(',')}`,
        fittingTable(['Note', 'Items', 'Why'], heldBack, ({ path, items, reason }) => [cell(path), String(items), cell(reason)], (left) => `… and ${left} more notes.`),
    ].join('\n\n');
}
function plan_as_markdown_limits(plan, outcomes, source) {
    const left = (outcomes ?? []).flatMap((outcome) => (outcome.status === 'left' ? [outcome.why] : []));
    const reasons = [...new Set(left)].slice(0, 10).map((why) => `- ${(0,plural/* plural */.L)(left.filter((other) => other === why).length, 'operation')} left: ${cell(why)}`);
    const held = plan.heldBack.length > 0 ? [`- ${(0,plural/* plural */.L)(plan.heldBack.reduce((sum, { items }) => sum + items, 0), 'new item')} held back, see above`] : [];
    const text = plan_as_markdown_findings('', '', plan, ({ code }) => limitCodes.has(code), source);
    const parts = [[...reasons, ...held].join('\n'), text].filter((part) => part !== '');
    return parts.length === 0 ? '' : ['### Limits that were hit', ...parts].join('\n\n');
}
function plan_as_markdown_findings(title, introduction, { diagnostics }, isMeant, source) {
    const meant = diagnostics.filter(isMeant);
    if (meant.length === 0)
        return '';
    const toCells = ({ severity, message, path, line }) => [
        severity,
        path === undefined ? '' : line === undefined ? cell(path) : placeCell({ path, line }, source),
        cell(message),
    ];
    const table = fittingTable(['', 'Where', 'What'], meant, toCells, (left) => `… and ${left} more.`);
    return [title === '' ? '' : `### ${title}`, introduction, table].filter((part) => part !== '').join('\n\n');
}
/** The file name alone, for the reason names the note already; the link has it all. */
function shortPlaceCell({ path, line }, source) {
    const name = cell(`${path.slice(path.lastIndexOf('/') + 1)}:${line}`);
    return source === null ? cell(`${path}:${line}`) : linked(name, { path, line }, source);
}
function placeCell({ path, line }, source) {
    const name = cell(`${path}:${line}`);
    return source === null ? name : linked(name, { path, line }, source);
}
function linked(name, { path, line }, { repository, commit }) {
    return `[${name}](${(0,backlink/* backlink */.Q)(repository, { note: path, commit, line, endLine: line })})`;
}
/** Plain text as a cell shows it, cut where it is very long. */
function cell(text) {
    const points = [...text];
    return (0,literal/* literal */.e)(points.length > cellLimit ? `${points.slice(0, cellLimit - 1).join('')}…` : text);
}

// EXTERNAL MODULE: ./.cache/compiled/runner/log.js
var log = __webpack_require__(5335);
;// CONCATENATED MODULE: ./.cache/compiled/runner/report.js







/**
 * Tells the run's result: log, annotations, summary, outputs and exit code.
 * @param repository web address of the notes repository
 */
async function report(result, repository) {
    const { plan, outcomes, head } = result;
    for (const { severity, message, path, line } of plan.diagnostics) {
        if (severity === 'info')
            log/* runnerLog */.t.info(`${path ?? ''}${line === undefined ? '' : `:${line}`}: ${message}`);
    }
    annotate(outcomes ? findingAnnotations(plan.diagnostics) : previewAnnotations(plan));
    await summarize(planAsMarkdown(plan, outcomes, { repository, commit: head }));
    await writeOutputs(result);
    const failed = (result.outcomes ?? []).filter(({ status }) => status === 'failed' || status === 'left');
    if (failed.length > 0) {
        core.setFailed(`${failed.length} of ${result.outcomes?.length ?? 0} operations were not carried out; the next run completes them. See the summary.`);
    }
}
/** Shows findings at their file and line. */
function reportFindings(diagnostics) {
    annotate(findingAnnotations(diagnostics));
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
    core.setOutput('held-back', plan.heldBack.reduce((sum, { items }) => sum + items, 0));
    const folder = process.env['RUNNER_TEMP'];
    if (folder) {
        const path = (0,external_node_path_.join)(folder, 'meeting-notes-plan.json');
        await (0,promises_.writeFile)(path, JSON.stringify(plan, null, 2));
        core.setOutput('plan', path);
    }
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
