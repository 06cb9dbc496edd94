export const id = 161;
export const ids = [161];
export const modules = {

/***/ 1161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HR: () => (/* binding */ assertConfigThere),
  hg: () => (/* binding */ configPaths),
  fetchConfig: () => (/* binding */ fetchConfig)
});

// UNUSED EXPORTS: linkedConfig, settingsOf, twoConfigs

// EXTERNAL MODULE: ./.cache/compiled/model/globs.js
var globs = __webpack_require__(3159);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./.cache/compiled/model/config.js
var config = __webpack_require__(2924);
;// CONCATENATED MODULE: ./.cache/compiled/people/structure-error.js

/** Aliases that one file may use; more than this is not a list of people or settings but an attempt to exhaust the memory. */
const maxAliasCount = 50;
/** What of a YAML file's structure must not be read: its aliases (`*name`) or a key that is not a string; null where all may be. */
function structureError(document) {
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
/** The first key that is a map or a list itself; making strings of such keys takes time that doubles with each level. */
function compoundKey(document) {
    let error = null;
    (0,dist/* visit */.YR)(document, {
        Pair: (_, { key }) => {
            if (!(0,dist/* isCollection */.P3)(key))
                return undefined;
            error = { message: 'A key must be a single string; put it in quotes if it has brackets or braces.', offset: key.range?.[0] ?? 0 };
            return dist/* visit */.YR.BREAK;
        },
    });
    return error;
}
/** The first alias that stands for nothing: most often a glob that lacks its quotes. */
function unknownAlias(document) {
    const anchors = new Set();
    let error = null;
    (0,dist/* visit */.YR)(document, {
        Node: (_, node) => {
            if (!(0,dist/* isAlias */.Vj)(node)) {
                if (node.anchor !== undefined)
                    anchors.add(node.anchor);
            }
            else if (!anchors.has(node.source)) {
                error = {
                    message: `This is not valid YAML: a string that begins with * must be in quotes: "*${node.source}".`,
                    offset: node.range?.[0] ?? 0,
                };
                return dist/* visit */.YR.BREAK;
            }
            return undefined;
        },
    });
    return error;
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./.cache/compiled/people/unknown-key.js

/** What a key that nobody knows may have been meant as: the nearest of the known keys, or all of them. */
function unknownKeyHint(key, known) {
    if (key === '<<')
        return 'Entries are not merged: write the keys out, or use an alias (*name) for a whole value.';
    const nearest = (0,mod/* closest */.kp)(key, known);
    return (0,mod/* distance */.Io)(key, nearest) <= Math.min(3, key.length / 2) ? `Did you mean “${nearest}”?` : `Known keys: ${known.join(', ')}.`;
}

// EXTERNAL MODULE: ./.cache/compiled/people/yaml-errors.js
var yaml_errors = __webpack_require__(1725);
;// CONCATENATED MODULE: ./.cache/compiled/config/shared-labels.js
/** The labels by which issues are listed: each must tell its own from the others. */
const listed = ['managed', 'release', 'page'];
/** The keys of `labels` in the file, and those of the program. */
const keys = {
    managed: 'managed',
    todo: 'todo',
    decision: 'decision',
    'needs-owner': 'needsOwner',
    'unknown-owner': 'unknownOwner',
    release: 'release',
    page: 'page',
};
/**
 * Labels of one name: an error of those by which issues are listed; of others, which a team may want, only said.
 * @param at a diagnostic at the value of a key of `labels`
 */
function sharedLabels({ labels }, at) {
    const all = Object.keys(keys);
    return all.flatMap((key, index) => {
        const first = all.slice(0, index).find((other) => nameOf(other) === nameOf(key));
        if (!first)
            return [];
        const isError = isListed(first) && isListed(key);
        const fix = isError ? 'give them different names.' : 'one label does the work of both.';
        const message = `labels.${first} and labels.${key} are both “${labels[keys[key]]}”: ${fix}`;
        return [{ ...at(key), severity: isError ? 'error' : 'info', message }];
    });
    function nameOf(key) {
        return labels[keys[key]].toLowerCase();
    }
}
const isListed = (key) => listed.some((each) => each === key);

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./.cache/compiled/markdown/visible.js
var visible = __webpack_require__(6956);
// EXTERNAL MODULE: ./.cache/compiled/model/login.js
var model_login = __webpack_require__(4549);
;// CONCATENATED MODULE: ./.cache/compiled/config/schema.js





const glob = schemas/* string */.YjP().check(api/* _minLength */.m9(1), schemas/* superRefine */.zni((text, context) => {
    const error = (0,globs/* globError */.T)(text);
    if (error !== null)
        context.addIssue(error);
}));
const schema_globs = schemas/* array */.YOg(glob);
// GitHub trims the name of a label, so one with spaces at its ends would not be found again.
const isSeen = schemas/* refine */.YPB((text) => (0,visible/* visible */.R)(text) === text, 'must not have invisible characters.');
// A label is taken off by an address that ends in its name, which a dot or two would make another address.
const isNoPath = api/* _regex */.Fk(/^(?!\.{1,2}$)/, 'must not be one or two dots.');
const label = schemas/* string */.YjP()
    .check(api/* _maxLength */.Eb(50), api/* _regex */.Fk(/^\S(?:.*\S)?$/, 'must be a string without spaces at either end.'), isSeen, isNoPath);
// Issues are listed by label, and a comma in that query separates two labels.
const listedLabel = schemas/* string */.YjP()
    .check(api/* _maxLength */.Eb(50), api/* _regex */.Fk(/^[^\s,](?:[^,\r\n]*[^\s,])?$/, 'must be a string without a comma, and without spaces at either end.'), isSeen, isNoPath);
const repository = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z0-9-]+\/(?!\.{1,2}$)[\w.-]+$/, 'must be a repository as owner/name.'));
const bot = schemas/* string */.YjP()
    .check(schemas/* refine */.YPB((login) => (0,model_login/* isLogin */.W)(login.replace(/\[bot\]$/, '')), 'must be logins without “@”, as in ["my-app[bot]"].'));
const count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
const phrase = schemas/* string */.YjP().check(api/* _maxLength */.Eb(80), api/* _regex */.Fk(/^-?[^\s-]/, 'must be a word or phrase, or one with a hyphen directly before it.'), schemas/* refine */.YPB((text) => /[\p{L}\p{N}]/u.test(text), 'must have a letter or digit; signs alone are not looked up.'));
const phrases = schemas/* array */.YOg(phrase);
const isMarker = (text) => /^-?[#!]?\p{L}[\p{L}/'’-]*(?: +[\p{L}/'’-]+){0,2}:?$/u.test(text.normalize('NFC')) || !parse/* safeParse */.xL(phrase, text).success;
const markers = schemas/* array */.YOg(phrase.check(schemas/* refine */.YPB(isMarker, 'must be up to three words of letters, such as “to do”; digits, arrows and brackets are not looked up.')));
/** The kinds of words that can be changed. */
const wordKinds = schemas/* strictObject */.rej({
    'action-headings': schemas/* optional */.lqM(phrases),
    'decision-headings': schemas/* optional */.lqM(phrases),
    'checklist-headings': schemas/* optional */.lqM(phrases),
    'attendance-headings': schemas/* optional */.lqM(phrases),
    'absence-headings': schemas/* optional */.lqM(phrases),
    'action-markers': schemas/* optional */.lqM(markers),
    'decision-markers': schemas/* optional */.lqM(markers),
    placeholders: schemas/* optional */.lqM(phrases),
    groups: schemas/* optional */.lqM(phrases),
    'owner-keys': schemas/* optional */.lqM(phrases),
    'work-verbs': schemas/* optional */.lqM(phrases),
    'done-words': schemas/* optional */.lqM(phrases),
});
const seriesRule = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(100)),
    paths: schema_globs.check(api/* _minLength */.m9(1)),
    repository: schemas/* optional */.lqM(repository),
});
/** What `.github/meeting-notes.yml` may say; every key is optional. People and groups are read by the roster's own rules. */
const writtenConfig = schemas/* strictObject */.rej({
    notes: schemas/* optional */.lqM(schema_globs),
    exclude: schemas/* optional */.lqM(schema_globs),
    languages: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(config/* languages */.eo)).check(api/* _minLength */.m9(1))),
    words: schemas/* optional */.lqM(wordKinds),
    series: schemas/* optional */.lqM(schemas/* array */.YOg(seriesRule).check(schemas/* superRefine */.zni((rules, context) => {
        rules.forEach(({ name }, index) => {
            if (rules.findIndex((rule) => rule.name === name) < index)
                context.addIssue(namedTwice(name, index));
        });
    }))),
    people: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    groups: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    roster: schemas/* optional */.lqM(schema_globs),
    labels: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        managed: schemas/* optional */.lqM(listedLabel),
        todo: schemas/* optional */.lqM(label),
        decision: schemas/* optional */.lqM(label),
        team: schemas/* optional */.lqM(schemas/* nullable */.mee(label)),
        'needs-owner': schemas/* optional */.lqM(label),
        'unknown-owner': schemas/* optional */.lqM(label),
        release: schemas/* optional */.lqM(listedLabel),
        page: schemas/* optional */.lqM(listedLabel),
    })),
    release: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        repository: schemas/* optional */.lqM(repository),
        repositories: schemas/* optional */.lqM(schemas/* array */.YOg(repository)),
    })),
    decisions: schemas/* optional */.lqM(schemas/* enum */.k5n(['open', 'closed', 'off'])),
    pages: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    'pull-request-items': schemas/* optional */.lqM(schemas/* enum */.k5n(['per-pull-request', 'issue', 'report'])),
    'removed-items': schemas/* optional */.lqM(schemas/* enum */.k5n(['keep', 'close'])),
    'max-age': schemas/* optional */.lqM(schemas/* nullable */.mee(count)),
    'max-new-issues': schemas/* optional */.lqM(count),
    forks: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    'trusted-bots': schemas/* optional */.lqM(schemas/* array */.YOg(bot)),
});
function namedTwice(name, index) {
    const message = `“${name}” is the name of an entry above, too; list all paths of a series in one entry.`;
    return { code: 'custom', message, input: name, path: [index, 'name'] };
}

;// CONCATENATED MODULE: ./.cache/compiled/config/parse-config.js







/**
 * Reads the config file. Never throws.
 * @param text content of the file; null where there is none, which gives the defaults
 * @returns the config, and every error of the file at once with its line and column; with an error the config must not be used
 */
function parseConfig(text, path) {
    if (text === null)
        return { config: withDefaults({}), diagnostics: [] };
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const errorAt = (message, offset) => {
        const { line, col } = lines.linePos(offset);
        return { severity: 'error', code: 'config', message, path, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const errors = (0,yaml_errors/* yamlErrors */.V)(document);
    if (errors.length > 0)
        return { config: withDefaults({}), diagnostics: errors.map(({ message, offset }) => errorAt(message, offset)) };
    const badStructure = structureError(document);
    if (badStructure)
        return { config: withDefaults({}), diagnostics: [errorAt(badStructure.message, badStructure.offset)] };
    const written = withoutExtensions(document.toJS({ maxAliasCount: maxAliasCount }) ?? {});
    if (typeof written === 'string' && isPath.test(written))
        return { config: withDefaults({}), diagnostics: [errorAt(parse_config_isLink(written), 0)] };
    const result = writtenConfig.safeParse(written);
    if (result.success) {
        const config = withDefaults(result.data);
        return { config, diagnostics: sharedLabels(config, (key) => errorAt('', offsetOf(document, ['labels', key]))) };
    }
    const diagnostics = result.error.issues.flatMap((issue) => {
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.map((key) => errorAt(unknownKey(key, issue.path), keyOffset(document, issue.path, key)));
        }
        const value = issue.path.reduce((parent, key) => parent[key], written);
        const key = nameOf(issue.path);
        // The entries of `series` are not strings, which need only brackets.
        return [errorAt(expectedAt(key, value, expectation(issue, key === 'series' ? null : value)), offsetOf(document, issue.path))];
    });
    return { config: withDefaults({}), diagnostics: diagnostics.sort((a, b) => a.line - b.line || a.column - b.column) };
}
/** What git has in the place of a symbolic link: the path that it points to. */
const isPath = /^[^\s:]{1,200}\.ya?ml$/iu;
/** The error of a config that is a symbolic link. */
const parse_config_isLink = (target) => `This file is a symbolic link to ${target}, and links are not followed. Put the config itself here.`;
/** Without the keys at the top that only hold anchors, as in other files of YAML: "x-people: &people […]". */
function withoutExtensions(written) {
    if (typeof written !== 'object' || written === null || Array.isArray(written))
        return written;
    return Object.fromEntries(Object.entries(written).filter(([key]) => !key.startsWith('x-')));
}
/** Where the value of a key of the config is; nothing where it is not there. */
function placeOfKey(text, key) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, logLevel: 'silent' });
    if (!document.has(key))
        return {};
    const { line, col } = lines.linePos(offsetOf(document, [key]));
    return { line, column: col };
}
function withDefaults(written) {
    const labels = written.labels ?? {};
    return {
        notes: written.notes ?? ['**/*.md', '**/*.markdown'],
        exclude: written.exclude ?? ['.github/**', '**/*template*', '**/templates/**', '**/README.md'],
        languages: written.languages ?? config/* languages */.eo,
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
            page: labels.page ?? 'open-items',
        },
        release: {
            repository: written.release?.repository ?? null,
            repositories: written.release?.repositories ?? [],
        },
        decisions: written.decisions ?? 'closed',
        pages: written.pages ?? false,
        pullRequestItems: written['pull-request-items'] ?? 'per-pull-request',
        removedItems: written['removed-items'] ?? 'keep',
        maxAge: written['max-age'] ?? null,
        maxNewIssues: written['max-new-issues'] ?? 100,
        forks: written.forks ?? false,
        trustedBots: written['trusted-bots'] ?? [],
    };
}
/** `action-headings` in the file is `actionHeadings` in the program; the schema holds the two together. */
function withCamelCaseKeys(words) {
    const entries = Object.entries(words).map(([kind, phrases]) => [
        kind.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
        phrases,
    ]);
    return Object.fromEntries(entries);
}
function unknownKey(key, parent) {
    const known = Object.keys(nestedKeys[String(parent[0])] ?? writtenConfig.shape);
    return `Unknown key “${nameOf([...parent, key])}”. ${unknownKeyHint(key, known)}`;
}
const nestedKeys = {
    words: writtenConfig.shape.words.def.innerType.shape,
    series: writtenConfig.shape.series.def.innerType.def.element.shape,
    labels: writtenConfig.shape.labels.def.innerType.shape,
    release: writtenConfig.shape.release.def.innerType.shape,
};
/** The keys that lead to a value; which entry of a list it is, its line says. */
function nameOf(path) {
    return path.filter((key) => typeof key === 'string').join('.');
}
function expectedAt(key, value, expected) {
    return key === '' ? `The file ${expected}` : `${key}: ${value === undefined ? 'is missing; it ' : ''}${expected}`;
}
function expectation(issue, value) {
    if (issue.code === 'invalid_value' && Array.isArray(issue.values))
        return `must be one of ${issue.values.join(', ')}.`;
    if (issue.code === 'invalid_type')
        return `must be ${describeType(String(issue.expected))}${exampleFor(issue.expected, value)}.`;
    if (issue.code === 'too_small')
        return issue.origin === 'string' || issue.origin === 'array' ? 'must not be empty.' : 'must not be negative.';
    if (issue.code === 'too_big')
        return `must not have more than ${String(issue.maximum)} characters.`;
    return issue.message;
}
/** A string where a list belongs lacks its brackets; a long one is a slip of another kind. */
function exampleFor(expected, value) {
    return expected === 'array' && typeof value === 'string' && value.length < 60 ? `, as in ${JSON.stringify([value])}` : '';
}
function describeType(expected) {
    const names = {
        array: 'a list',
        object: 'an object (keys and values)',
        string: 'a string',
        int: 'an integer',
        number: 'an integer',
        boolean: 'true or false',
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
    const pair = (0,dist/* isMap */.jh)(mapping)
        ? mapping.items.find((candidate) => (0,dist/* isScalar */.jn)(candidate.key) && String(candidate.key.value) === key)
        : undefined;
    return (0,dist/* isNode */.Ll)(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}

// EXTERNAL MODULE: ./.cache/compiled/notes/reading-options.js + 3 modules
var reading_options = __webpack_require__(3622);
// EXTERNAL MODULE: ./.cache/compiled/model/server.js
var model_server = __webpack_require__(2389);
;// CONCATENATED MODULE: ./.cache/compiled/people/read-login.js

/** A text as a GitHub login, without a leading "@"; null if it cannot be one. */
function readLogin(written) {
    const login = written.replace(/^@/u, '');
    return (0,model_login/* isLogin */.W)(login) ? login : null;
}

;// CONCATENATED MODULE: ./.cache/compiled/people/yaml-file.js



/** A YAML file whose entries are read one by one, each diagnostic with its line and column. */
class YamlFile {
    path;
    diagnostics = [];
    /** Null for an empty file, and for one that is not valid YAML, which is reported. */
    root;
    lineCounter = new dist/* LineCounter */.HN();
    constructor(path, text) {
        this.path = path;
        // The failsafe schema keeps every scalar as written: a login may be all digits.
        const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: this.lineCounter, schema: 'failsafe', logLevel: 'silent', prettyErrors: false });
        const errors = (0,yaml_errors/* yamlErrors */.V)(document);
        for (const { message, offset } of errors)
            this.report('error', offset, 'bad-yaml', message);
        const badStructure = errors.length === 0 ? structureError(document) : null;
        if (badStructure)
            this.report('error', badStructure.offset, 'bad-yaml', badStructure.message);
        if (this.diagnostics.length === 0)
            resolveAliases(document);
        this.root = this.diagnostics.length === 0 ? document.contents : null;
    }
    /** The trimmed string of a key; null where it is absent or empty. */
    stringOf(map, key, severity) {
        const value = map.get(key, true);
        if (value === undefined)
            return null;
        if ((0,dist/* isScalar */.jn)(value))
            return typeof value.value === 'string' && value.value.trim() !== '' ? value.value.trim() : null;
        this.report(severity, yaml_file_offsetOf(value), 'bad-roster', `\`${key}\` must be a single string.`);
        return null;
    }
    /** The strings of a key's list, or its one string. */
    stringsOf(map, key, severity) {
        return this.listOf(map, key, severity).map(({ text }) => text);
    }
    /** The strings of a key's list, or its one string, each with where it starts. */
    listOf(map, key, severity) {
        const value = map.get(key, true);
        if (value === undefined)
            return [];
        if ((0,dist/* isScalar */.jn)(value) && typeof value.value === 'string' && value.value.includes(','))
            this.report('warning', yaml_file_offsetOf(value), 'bad-roster', oneWithComma(key, value.value));
        if ((0,dist/* isScalar */.jn)(value) || (0,dist/* isSeq */.oP)(value)) {
            return ((0,dist/* isSeq */.oP)(value) ? value.items : [value]).flatMap((item) => (0,dist/* isScalar */.jn)(item) && typeof item.value === 'string' && item.value !== '' ? [{ text: item.value, offset: yaml_file_offsetOf(item) }] : []);
        }
        this.report(severity, yaml_file_offsetOf(value), 'bad-roster', `\`${key}\` must be a list.`);
        return [];
    }
    /** The 1-based line of an offset. */
    lineOf(offset) {
        return Math.max(1, this.lineCounter.linePos(offset).line);
    }
    /** @param offset UTF-16 code units from the beginning of the file */
    report(severity, offset, code, message) {
        const { line, col } = this.lineCounter.linePos(offset);
        this.diagnostics.push({ severity, code, message, path: this.path, line: Math.max(1, line), column: Math.max(1, col) });
    }
}
function oneWithComma(key, value) {
    const several = value.split(',').map((part) => part.trim());
    return `\`${key}\` is a single string here, with its commas. If several are meant, write a list: ${JSON.stringify(several)}.`;
}
/** Puts what aliases (`*name`) stand for in their places, so that nobody who reads the file meets one; one inside of itself stays. */
function resolveAliases(document) {
    const anchors = new Map();
    const meant = new Map();
    (0,dist/* visit */.YR)(document, {
        Node: (_, node) => {
            const target = (0,dist/* isAlias */.Vj)(node) ? anchors.get(node.source) : undefined;
            if ((0,dist/* isAlias */.Vj)(node) && target)
                meant.set(node, target);
            else if (!(0,dist/* isAlias */.Vj)(node) && node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
    });
    (0,dist/* visit */.YR)(document, {
        Alias: (_, alias, path) => {
            const node = meant.get(alias);
            return node && !path.includes(node) ? node : undefined;
        },
    });
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
 * object with a key `github` is a person, at any depth; its `name` and `aliases` are read, all else is
 * ignored. An odd entry is left out with a warning; only a file that is not valid YAML is an error.
 * @param server web address of the GitHub server whose profiles `github` may hold
 */
function importRoster(path, text, server = model_server/* publicServer */.d) {
    const file = new YamlFile(path, text);
    const isYaml = /\.(?:ya?ml|json)$/iu.test(path);
    // What the parser says of a table or a list of Markdown would lead nowhere.
    if (file.root === null && file.diagnostics.length > 0 && !isYaml)
        return { roster: nobody, diagnostics: [notYaml(path)] };
    const people = [];
    if (file.root !== null)
        visit(file.root, people, file, server);
    if (people.length === 0 && file.diagnostics.length === 0) {
        file.report('warning', 0, 'empty-roster', `No entry of this file has the key \`github\`, so no people were read from it. ${howToWrite}`);
    }
    return { roster: { people, groups: [] }, diagnostics: file.diagnostics };
}
const nobody = { people: [], groups: [] };
const howToWrite = 'A file of people is YAML with entries such as `- { name: Ann Lee, github: annlee }`.';
function notYaml(path) {
    const message = `This is not YAML, so no people can be read from it. ${howToWrite} A table or list of Markdown is not read: make a file such as people.yml, or take this one out of \`roster\`.`;
    return { severity: 'error', code: 'bad-yaml', message, path, line: 1 };
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
    const written = file.stringOf(entry, 'github', 'warning');
    if (written === null)
        return file.report('warning', yaml_file_offsetOf(value), 'person-without-login', withoutLogin);
    const profiles = `${server}/`;
    const login = readLogin((written.toLowerCase().startsWith(profiles) ? written.slice(profiles.length) : written).replace(/\/$/, ''));
    if (login === null) {
        return file.report('warning', yaml_file_offsetOf(value), 'bad-login', `"${written}" can't be a login on ${server}, so this person was left out.`);
    }
    people.push({ login, name: file.stringOf(entry, 'name', 'warning'), aliases: file.stringsOf(entry, 'aliases', 'warning') });
}

;// CONCATENATED MODULE: ./.cache/compiled/people/login-places.js


/** Where files give logins: at a person’s `github` or `login`, else among the members of a group. Read when it is asked first. */
function loginPlaces(files) {
    let places = null;
    return (login) => {
        places ??= placesIn(files);
        return places.get(login.toLowerCase()) ?? null;
    };
}
function placesIn(files) {
    const readers = files.map(readerOf);
    const entries = readers.flatMap((read) => read(['github', 'login']));
    const members = readers.flatMap((read) => read(['members']));
    // The first place of a login is the last that is set.
    return new Map([...members.toReversed(), ...entries.toReversed()]);
}
/** Reads the strings that some keys of a file have, as logins, with their places. */
function readerOf({ path, text }) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, schema: 'failsafe', logLevel: 'silent', prettyErrors: false });
    return (keys) => pairsOf(document, keys).flatMap(({ value }) => {
        const values = (0,dist/* isSeq */.oP)(value) ? value.items : [value];
        return values.flatMap((node) => {
            const named = (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
            if (!(0,dist/* isScalar */.jn)(named) || typeof named.value !== 'string')
                return [];
            return [[asLogin(named.value), { path, line: lines.linePos(yaml_file_offsetOf(node)).line }]];
        });
    });
}
function pairsOf(document, keys) {
    const pairs = [];
    (0,dist/* visit */.YR)(document, {
        Pair: (_, pair) => {
            if ((0,dist/* isScalar */.jn)(pair.key) && keys.includes(String(pair.key.value)))
                pairs.push(pair);
        },
    });
    return pairs;
}
/** "@ann", "annlee" or the address of a profile. */
const asLogin = (written) => written.trim().replace(/\/$/, '').replace(/^.*\//, '').replace(/^@/, '').toLowerCase();

// EXTERNAL MODULE: ./.cache/compiled/model/same-name.js
var same_name = __webpack_require__(9170);
// EXTERNAL MODULE: ./.cache/compiled/people/name-forms.js
var name_forms = __webpack_require__(8543);
// EXTERNAL MODULE: ./.cache/compiled/people/person-index.js
var person_index = __webpack_require__(1254);
;// CONCATENATED MODULE: ./.cache/compiled/people/group-members.js




/**
 * Tells whom the members of groups mean: "@annlee" is a login, a name or a first name is that of the one person who is called so, and
 * anything else must have the form of a login.
 * @param groupNames names and aliases of all groups
 */
function memberFinder(people, groupNames) {
    const index = new person_index/* PersonIndex */.O6(people.map(person_index/* knownPerson */.fj));
    const groups = new Set(groupNames.map(name_forms/* foldLetters */.pv));
    const logins = people.map(({ login }) => login);
    return (written) => {
        const bare = written.trim();
        if (bare.startsWith('@'))
            return group_members_asLogin(bare.slice(1), []);
        if (groups.has((0,name_forms/* foldLetters */.pv)(bare)))
            return wrong(`“${bare}” is a group. List the logins of its members instead.`);
        const form = (0,name_forms/* nameForm */.oB)((0,name_forms/* capitalised */.Iu)(bare));
        const known = index.withLogin(bare);
        if (known && index.called(form).every((person) => person === known) && bare === known.login)
            return { login: known.login };
        const initialled = /^\p{Lu}{2,4}$/u.test(bare) ? index.initialled(form) : [];
        const named = (0,person_index/* unique */.Am)([...index.called(form), ...index.firstNamed(form), ...initialled]);
        const fitting = (0,person_index/* unique */.Am)([...(known ? [known] : []), ...named]).map(({ login }) => login);
        const [first, second] = fitting;
        if (second !== undefined)
            return wrong(`“${bare}” could be ${fitting.join(' or ')}. Write the login, as “@${first}”.`);
        // "anders" among logins may be somebody else than Anders Berg.
        if (first !== undefined && !known && bare === bare.toLowerCase() && (0,model_login/* isLogin */.W)(bare)) {
            const warning = `“${bare}” could be ${first}, who is called so, or the login ${bare}, so neither is taken. Write “${first}” or “@${bare}”.`;
            return { login: null, warning };
        }
        return first === undefined ? group_members_asLogin(bare, logins) : { login: first };
    };
}
const wrong = (error) => ({ login: null, error });
function group_members_asLogin(written, logins) {
    if ((0,model_login/* isPlaceholderLogin */.d)(written))
        return wrong(`${written} is a placeholder. Replace it with a login, or take it out.`);
    if (!(0,model_login/* isLogin */.W)(written))
        return wrong(`“${written}” is neither a login nor the name of one of the people. Write the login, or add the person to people.`);
    const lower = written.toLowerCase();
    const known = logins.map((login) => login.toLowerCase());
    const nearest = known.length === 0 || known.includes(lower) ? null : (0,mod/* closest */.kp)(lower, known);
    if (nearest === null || (0,mod/* distance */.Io)(lower, nearest) > (lower.length < 6 ? 1 : 2))
        return { login: written };
    return { login: written, warning: `None of the people has the login “${written}”. Did you mean “${nearest}”?` };
}

;// CONCATENATED MODULE: ./.cache/compiled/people/shared-names.js


/** Names that two groups, a group and a person, or two people have, one of them as an alias; two people of one full name are no mistake. */
function sharedNames(people, groups) {
    return [...ofGroups(people, groups), ...ofPeople(people)];
}
function ofGroups(people, groups) {
    const taken = new Map();
    for (const { value, line } of people)
        for (const name of [value.name ?? value.login, ...value.aliases])
            taken.set((0,name_forms/* foldLetters */.pv)(name), { who: `@${value.login}`, line });
    return groups.flatMap(({ value: group, line }) => {
        const found = [group.name, ...group.aliases].flatMap((name) => {
            const other = taken.get((0,name_forms/* foldLetters */.pv)(name));
            if (!other)
                return [];
            const message = `“${name}” is also a name of ${other.who}${at(other.line)}. Keep it in one of the two.`;
            return [{ of: group, severity: 'error', message }];
        });
        for (const name of [group.name, ...group.aliases])
            taken.set((0,name_forms/* foldLetters */.pv)(name), { who: `the group “${group.name}”`, line });
        return found;
    });
}
function ofPeople(people) {
    const taken = new Map();
    return people.flatMap(({ value: person, line }) => {
        const names = [
            ...(person.name === null ? [] : [{ name: person.name, isAlias: false }]),
            ...person.aliases.map((name) => ({ name, isAlias: true })),
        ];
        return names.flatMap(({ name, isAlias }) => {
            const key = name.normalize('NFC').toLowerCase();
            const others = taken.get(key) ?? [];
            const other = others.find((one) => !(0,same_name/* isSameName */.y)(one.person.login, person.login) && (isAlias || one.isAlias));
            taken.set(key, [...others, { person, isAlias, line }]);
            if (!other)
                return [];
            const message = `“${name}” is also a name of @${other.person.login}${at(other.line)}: only the attendance of a note can tell who is meant. If only one of them is called so, take it out of the other’s aliases.`;
            return [{ of: person, severity: 'warning', message }];
        });
    });
}
const at = (line) => (line === null ? ' in another file' : ` in line ${line}`);

// EXTERNAL MODULE: ./.cache/compiled/people/unite-rosters.js
var unite_rosters = __webpack_require__(6151);
;// CONCATENATED MODULE: ./.cache/compiled/people/parse-roster.js









const personKeys = ['name', 'github', 'login', 'aliases'];
const groupKeys = ['name', 'aliases', 'members', 'assign', 'label'];
/**
 * Reads the roster of the config file: `people: [{name, github | login, aliases}]` and
 * `groups: [{name, members, assign, label, aliases}]`; its other keys are not the roster's.
 * Two entries with one login are one person. All errors are reported at once, each with its line and column; the entries that are right
 * are kept. That the file is not an object is reported by the config.
 * @param others people of other files, whom members of groups may mean too
 */
function parseRoster(path, text, others = []) {
    const file = new YamlFile(path, text);
    const people = [];
    const groups = [];
    if ((0,dist/* isMap */.jh)(file.root)) {
        entriesOf(file.root, 'people', file).forEach((entry) => parse_roster_addPerson(entry, people, file));
        entriesOf(file.root, 'groups', file).forEach((entry) => addGroup(entry, groups, file));
    }
    reportSharedNames(people, groups, others, file);
    const roster = {
        people: people.map(({ value }) => value),
        groups: withMembers(groups, [...others, ...people.map(({ value }) => value)], file),
    };
    return { roster: (0,unite_rosters/* uniteRosters */.E)([roster]), diagnostics: file.diagnostics };
}
function reportSharedNames(people, groups, others, file) {
    const withLine = ({ value, offset }) => ({ value, line: file.lineOf(offset) });
    const offsets = new Map([...people, ...groups].map(({ value, offset }) => [value, offset]));
    const elsewhere = others.map((value) => ({ value, line: null }));
    for (const { of, severity, message } of sharedNames([...elsewhere, ...people.map(withLine)], groups.map(withLine)))
        file.report(severity, offsets.get(of) ?? 0, 'name-twice', message);
}
function withMembers(groups, people, file) {
    const find = memberFinder(people, groups.flatMap(({ value }) => [value.name, ...value.aliases]));
    return groups.map(({ value: { written, ...group } }) => {
        const members = written.flatMap(({ text, offset }) => {
            const { login, error, warning } = find(text);
            if (error !== undefined)
                file.report('error', offset, 'bad-group', `members: ${error}`);
            if (warning !== undefined)
                file.report('warning', offset, 'bad-group', `members: ${warning}`);
            return login === null ? [] : [login];
        });
        return { ...group, members };
    });
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
    reportUnknownKeys(entry, personKeys, file);
    const key = entry.has('github') ? 'github' : 'login';
    const written = file.stringOf(entry, key, 'error');
    // What is not a string has been reported.
    if (written === null && entry.has(key) && !(0,dist/* isScalar */.jn)(entry.get(key, true)))
        return;
    const other = key === 'github' ? file.stringOf(entry, 'login', 'error') : null;
    if (written !== null && other !== null && readLogin(other) !== readLogin(written))
        file.report('error', yaml_file_offsetOf(entry.get('login', true)), 'bad-login', `This person has two logins, ${written} and ${other}. Keep one.`);
    if (written === null)
        return file.report('error', yaml_file_offsetOf(entry), 'person-without-login', 'This person has no login; add a line "github: …".');
    if ((0,model_login/* isPlaceholderLogin */.d)(written.replace(/^@/u, '')))
        return file.report('error', yaml_file_offsetOf(entry.get(key, true)), 'bad-login', `${written} is a placeholder. Replace it with the person’s GitHub login, or remove the entry.`);
    const login = readLogin(written);
    if (login === null) {
        return file.report('error', yaml_file_offsetOf(entry.get(key, true)), 'bad-login', `"${written}" can't be a GitHub login: letters, digits and single hyphens, at most 39.`);
    }
    const person = { login, name: file.stringOf(entry, 'name', 'error'), aliases: file.stringsOf(entry, 'aliases', 'error') };
    // An entry that only adds aliases to a person is meant.
    const isAddition = person.name === null && person.aliases.length > 0;
    if (!isAddition && people.some(({ value }) => (0,same_name/* isSameName */.y)(value.login, login))) {
        file.report('warning', yaml_file_offsetOf(entry), 'person-twice', `The login ${login} is listed twice; both entries count as one person.`);
    }
    people.push({ value: person, offset: yaml_file_offsetOf(entry) });
}
function addGroup(entry, groups, file) {
    const name = (0,dist/* isMap */.jh)(entry) ? file.stringOf(entry, 'name', 'error') : null;
    if (!(0,dist/* isMap */.jh)(entry) || name === null)
        return file.report('error', yaml_file_offsetOf(entry), 'bad-group', 'A group needs a name: "- name: core".');
    reportUnknownKeys(entry, groupKeys, file);
    const written = file.listOf(entry, 'members', 'error');
    const list = entry.get('members', true);
    for (const item of (0,dist/* isSeq */.oP)(list) ? list.items : [])
        if (!(0,dist/* isScalar */.jn)(item))
            file.report('error', yaml_file_offsetOf(item), 'bad-group', 'members: must be a list of logins and names.');
    const assign = file.stringOf(entry, 'assign', 'error') ?? 'false';
    if (assign !== 'true' && assign !== 'false')
        file.report('error', yaml_file_offsetOf(entry.get('assign', true)), 'bad-group', '`assign` is true or false.');
    const aliases = file.stringsOf(entry, 'aliases', 'error');
    const label = file.stringOf(entry, 'label', 'error') ?? name;
    groups.push({ value: { name, aliases, members: [], written, assign: assign === 'true', label }, offset: yaml_file_offsetOf(entry) });
}
/** A key that means nothing here is most often a typo; it does no harm, so it doesn't stop the run. */
function reportUnknownKeys(entry, known, file) {
    for (const { key } of entry.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : null;
        if (name === null || known.includes(name))
            continue;
        file.report('warning', yaml_file_offsetOf(key), 'unknown-key', `Unknown key “${name}”, which was ignored. ${unknownKeyHint(name, known)}`);
    }
}

// EXTERNAL MODULE: ./.cache/compiled/fetch/config-error.js
var config_error = __webpack_require__(4652);
;// CONCATENATED MODULE: ./.cache/compiled/fetch/config.js









/** Most files that a roster is read from; each costs a request in every run. */
const maxRosterFiles = 100;
/**
 * Reads the config file of a commit and the files of people that it names.
 * @param server web address of the GitHub server, without a slash at its end
 * @throws ConfigError with all errors at once
 */
async function fetchConfig(path, files, notes, server) {
    const found = files.filter((file) => configPaths(path).includes(file.path));
    if (found.length > 1)
        throw new config_error/* ConfigError */.x([twoConfigs()]);
    const [entry] = found;
    const text = entry ? await notes.text(entry.blob) : null;
    const settings = await settingsOf(entry?.path ?? path, text, server, () => Promise.resolve(files), ({ blob }) => notes.text(blob));
    return settings;
}
/**
 * Refuses to go on by the defaults where a config was meant: people would lose their issues, and what the globs leave out would
 * get some.
 * @param files those of the commit whose config counts; none where nothing is to be read
 * @param before those of the commit that an earlier run dealt with
 * @throws ConfigError where the input names a file that is not there, or the file is gone
 */
function assertConfigThere(path, files, before = []) {
    const stands = (entries) => entries.some((file) => configPaths(path).includes(file.path));
    if (files.length === 0 || stands(files))
        return;
    if (stands(before))
        throw new config_error/* ConfigError */.x([isGone(path)]);
    if (path !== config/* defaultConfigPath */.jE)
        throw new config_error/* ConfigError */.x([noSuchFile(path)]);
}
/** Where the config file may be: the default one has two endings. */
function configPaths(path) {
    return path === config/* defaultConfigPath */.jE || path === config/* otherConfigPath */.s9 ? [config/* defaultConfigPath */.jE, config/* otherConfigPath */.s9] : [path];
}
/** The error where both are there. */
function twoConfigs() {
    const message = `There is also ${config/* defaultConfigPath */.jE}. Keep one of the two files.`;
    return { severity: 'error', code: 'config', message, path: config/* otherConfigPath */.s9 };
}
/** The error where it is a symbolic link. */
function linkedConfig(path, target) {
    return { severity: 'error', code: 'config', message: isLink(target), path, line: 1 };
}
function noSuchFile(path) {
    return {
        severity: 'error',
        code: 'config',
        message: 'The input “config” names this file, but it is not in the repository. Correct the path, or add the file.',
        path,
    };
}
function isGone(path) {
    const message = 'The config file is gone, and with it everyone whom it names. Put it back, give it its old name, or add an empty file to go by the defaults.';
    return { severity: 'error', code: 'config', message, path };
}
/**
 * The settings that a config file gives.
 * @param text content of the config file; null where there is none
 * @param server web address of the GitHub server, without a slash at its end
 * @param files all files beside the notes, by their paths in the repository; asked for only where a roster is imported
 * @throws ConfigError with all errors at once
 */
async function settingsOf(path, text, server, files, textOf) {
    const { config, diagnostics } = parseConfig(text, path);
    const isRoster = config.roster.length > 0 ? (0,globs/* globMatcher */.f)(config.roster) : () => false;
    const rosterFiles = config.roster.length > 0 ? (await files()).filter((file) => isRoster(file.path)) : [];
    const misfit = config.roster.length > 0 ? checkRosterFiles(rosterFiles.length, path, text ?? '', config) : null;
    const rosterTexts = misfit ? [] : await Promise.all(rosterFiles.map(async (file) => ({ path: file.path, text: await textOf(file) })));
    const imported = rosterTexts.map((file) => importRoster(file.path, file.text, server));
    const own = parseRoster(path, text ?? '', imported.flatMap(({ roster }) => roster.people));
    // That the config is not valid YAML is reported once.
    const ownDiagnostics = own.diagnostics.filter(({ code }) => code !== 'bad-yaml');
    const all = [...diagnostics, ...ownDiagnostics, ...(misfit ? [misfit] : []), ...imported.flatMap((read) => read.diagnostics)];
    if (all.some(({ severity }) => severity === 'error'))
        throw new config_error/* ConfigError */.x(all);
    return {
        config,
        roster: (0,unite_rosters/* uniteRosters */.E)([own, ...imported].map(({ roster }) => roster)),
        reading: (0,reading_options/* readingOptions */.f)(config, server),
        warnings: all,
        loginPlaces: loginPlaces([{ path, text: text ?? '' }, ...rosterTexts]),
        isRead: (file) => configPaths(path).includes(file) || isRoster(file),
    };
}
function checkRosterFiles(count, path, text, { roster }) {
    const problem = (severity, message) => ({
        severity,
        code: 'roster-files',
        message: `roster: ${message}`,
        path,
        ...placeOfKey(text, 'roster'),
    });
    const globs = roster.join(', ');
    if (count === 0)
        return problem('warning', `no file matches ${globs}, so no people were read; globs are relative to the root of the repository.`);
    return count > maxRosterFiles
        ? problem('error', `${count} files match ${globs}, but at most ${maxRosterFiles} are read. Use narrower globs, or keep more people in one file.`)
        : null;
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

/***/ 3159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ globError),
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/** Any number of units, even none. */
const any = Symbol('any');
const longestGlob = 200;
/** Most combinations of the alternatives in braces. */
const mostAlternatives = 100;
/** Why a glob can't be used, or null. */
function globError(glob) {
    if (glob.length > longestGlob)
        return `must be a glob of at most ${longestGlob} characters.`;
    if (glob.startsWith('!'))
        return 'must say what fits; what does not is excluded by `exclude`.';
    if (/\{[^{},]*\.\.[^{},]*\}/.test(glob))
        return 'must list what is in braces: `{1,2,3}`.';
    return expandBraces(glob) === null ? `must have at most ${mostAlternatives} alternatives in braces.` : null;
}
/**
 * Matches paths, hidden ones too, however their letters are composed: `*` and `?` within a segment, `**` for any number of segments,
 * `[a-z]`, `{one,other}`, and a backslash in front of what stands for itself. A path also fits itself, and `/` or `./` in front is the
 * root of the repository. It takes no glob long.
 */
function globMatcher(globs, { nocase = false } = {}) {
    const fold = (text) => (nocase ? text.normalize('NFC').toLowerCase() : text.normalize('NFC'));
    const literal = new Set(globs.map(fold));
    const patterns = globs.flatMap((glob) => expandBraces(fold(glob).replace(/^\.?\//, '')) ?? []).map(pathPattern);
    return (path) => {
        const folded = fold(path);
        const segments = folded.split('/');
        return literal.has(folded) || patterns.some((pattern) => fits(pattern, segments));
    };
}
/** Whether units fit a pattern: only what the last `any` takes is ever tried anew, so the time grows with both lengths and no faster. */
function fits(pattern, units) {
    let [at, unit] = [0, 0];
    let last = null;
    while (unit < units.length) {
        const asked = pattern[at];
        if (asked === any)
            last = { at: at++, unit };
        else if (asked?.(units[unit]))
            [at, unit] = [at + 1, unit + 1];
        else if (last)
            [at, unit] = [last.at + 1, ++last.unit];
        else
            return false;
    }
    return pattern.slice(at).every((asked) => asked === any);
}
function pathPattern(glob) {
    return glob.split('/').map((segment) => {
        if (segment === '**')
            return any;
        if (!/[*?[\\]/.test(segment))
            return (text) => text === segment;
        const pattern = segmentPattern(segment);
        return (text) => fits(pattern, [...text]);
    });
}
function segmentPattern(segment) {
    const pattern = [];
    const parts = /\\(.)|\[([!^]?)((?:\\.|[^\]\\])(?:\\.|[^\]\\])*)\]|(\*+)|(\?)|(.)/gsu;
    for (const [, escaped, negation, characters, stars, question, plain] of segment.matchAll(parts)) {
        if (stars)
            pattern.push(any);
        else if (question)
            pattern.push(() => true);
        else if (characters !== undefined)
            pattern.push(classOf(characters, negation !== ''));
        else
            pattern.push((character) => character === (escaped ?? plain));
    }
    return pattern;
}
function classOf(characters, isNegated) {
    const ranges = [...characters.matchAll(/(\\?.)(?:-(\\?.))?/gsu)].map(([, from = '', to = from]) => [from.at(-1), to.at(-1)]);
    return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== isNegated;
}
/** All that a glob says with one alternative of each pair of braces; null if that is too much. */
function expandBraces(glob) {
    let found = [glob];
    for (let isDone = false; !isDone;) {
        const next = found.flatMap(expandInnermost);
        if (next.length > mostAlternatives)
            return null;
        isDone = next.length === found.length;
        found = next;
    }
    return found;
}
/** Braces without a comma stand for themselves. */
function expandInnermost(glob) {
    const braces = /^((?:\\.|[^\\])*?)\{([^{}\\]*,[^{}\\]*)\}(.*)$/su.exec(glob);
    if (!braces)
        return [glob];
    const [, before = '', alternatives = '', behind = ''] = braces;
    return alternatives.split(',').map((alternative) => before + alternative + behind);
}


/***/ }),

/***/ 4549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isLogin),
/* harmony export */   d: () => (/* binding */ isPlaceholderLogin)
/* harmony export */ });
/**
 * A GitHub login: letters, digits and single hyphens, at most 39; that of a managed user ends in an underscore and the
 * code of the enterprise, of three to eight letters and digits ("ann-lee_acme").
 */
function isLogin(text) {
    return text.length <= 39 && /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:_[a-z\d]{3,8})?$/i.test(text);
}
const placeholders = new Set('login username user name nickname handle account firstname lastname firstnamelastname someone somebody githubhandle githubusername githublogin githubid ghhandle ghusername ghlogin yourusername yourname yourhandle yourlogin yourgithub yourgithubhandle yourgithubusername yourgithublogin yourgithubid'.split(' '));
/** What templates have in the place of a login: "LOGIN", "your-username". */
function isPlaceholderLogin(text) {
    return placeholders.has(text.toLowerCase().replaceAll(/[-_]/g, ''));
}


/***/ }),

/***/ 1864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   Pu: () => (/* binding */ oncePer),
/* harmony export */   qV: () => (/* binding */ rememberedBy)
/* harmony export */ });
/** Names, labels and headings are short. */
const longestText = 80;
/** So many texts are remembered; behind them it begins anew. */
const mostTexts = 5000;
/**
 * A function that remembers what it says of a short text: the same names, labels and headings stand in note after note.
 * @param longest text that is remembered, in UTF-16 code units
 */
function remembered(read, longest = longestText) {
    const known = new Map();
    return (text) => {
        if (text.length > longest)
            return read(text);
        const found = known.get(text);
        if (found)
            return found.said;
        if (known.size >= mostTexts)
            known.clear();
        const said = read(text);
        known.set(text, { said });
        return said;
    };
}
/** The same for a function that reads by the words of a language, or by whatever else decides what it says. */
function rememberedBy(read, longest = longestText) {
    const readerBy = oncePer((sense) => remembered((text) => read(text, sense), longest));
    return (text, sense) => readerBy(sense)(text);
}
/** A function that derives something from each object once, and forgets it with the object. */
function oncePer(derive) {
    const known = new WeakMap();
    return (key) => {
        const found = known.get(key) ?? { derived: derive(key) };
        known.set(key, found);
        return found.derived;
    };
}


/***/ }),

/***/ 2389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ publicServer)
/* harmony export */ });
/** The GitHub server that notes are on where nothing else is said of it. */
const publicServer = 'https://github.com';


/***/ }),

/***/ 4290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ dutch)
/* harmony export */ });
/* harmony import */ var _word_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4980);

/** What tells the lists of a note, their owners and their states; votes and releases are read in other languages only. */
const dutch = {
    actionHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('acties, actie, actiepunten, actiepunt, actielijst, taken, te doen, nog te doen, vervolgstappen, volgende stappen, volgende stap, wie doet wat, afspraken en acties, takenlijst, wie wat wanneer, wat wie wanneer'),
    decisionHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('besluiten, besluit, besluitenlijst, beslissingen, beslissing, genomen besluiten, afspraken, conclusies, besloten, wat we hebben besloten'),
    pluralEndings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('en'),
    reviewWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('vorige, eerdere, afgelopen'),
    reviewNouns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('terugblik, nalopen'),
    pendingWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('te nemen, openstaand, openstaande'),
    checklistHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('agendapunten, rondvraag, volgende vergadering, mededelingen'),
    agendaHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('agendapunten'),
    attendanceHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('aanwezig, aanwezigen, deelnemers'),
    absenceHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('afwezig, afwezigen, afgemeld, afmeldingen'),
    actionMarkers: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('actie, actiepunt, taak, te doen, acties, actiepunten, taken, nog te doen'),
    decisionMarkers: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('besluit, besloten, beslissing, afgesproken, besluiten, beslissingen, beslist, conclusie'),
    forWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('voor'),
    addressWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('voor'),
    quotedMails: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('oorspronkelijk bericht, doorgestuurd bericht'),
    signOffs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('groeten, groet, groetjes, met vriendelijke groet, hartelijke groet, bedankt'),
    placeholders: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('geen, niets, nog te bepalen, ntb, geen acties, geen besluiten'),
    groups: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('allen, iedereen, bestuur, commissie'),
    nobodyWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('niemand, iemand, nog niet toegewezen'),
    ownerKeys: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('wie, verantwoordelijke, verantwoordelijk, eigenaar, trekker, door'),
    topicWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('onderwerp, onderwerpen, vraag, vragen, voorstel, datum, plaats, volgende, vergadering, notitie, notities, samenvatting'),
    subjectStopWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('wij, zij, iemand, niemand'),
    everybodyWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('allen, iedereen'),
    personVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('bellen, mailen, vragen, uitnodigen, bedanken, contacteren'),
    roleWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('voorzitter, penningmeester, secretaris, coördinator, conciërge'),
    helpWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('hulp, ondersteuning'),
    anybodyPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('iedereen die, iedereen met, wie kan, wie wil, wie tijd, vrijwilligers voor, allen die'),
    awayStates: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('op vakantie, met vakantie, ziek, afwezig'),
    thanksPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('dank aan, met dank aan, bedankt voor'),
    joiners: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('en'),
    alternativeWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('of'),
    conjunctions: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('en'),
    futureWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('gaat, gaan, zal, zullen, regelt het, zorgt voor, regelt'),
    presentVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('regelt, stuurt, maakt, schrijft, belt, koopt, zoekt, vraagt, boekt, controleert, bestelt, haalt, brengt, neemt, zorgt, mailt, werkt, past, zet, plant, checkt, betaalt, print, spreekt, nodigt'),
    workVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('bestellen, vragen, schrijven, sturen, maken, regelen, bellen, kopen, zoeken, organiseren, bevestigen, publiceren, mailen, bijwerken, nakijken, reserveren, controleren, voorbereiden, uitnodigen, plannen, ophalen, printen'),
    schedulingPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('volgende vergadering, volgende keer'),
    doneWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('gedaan, klaar, afgerond'),
    ongoingWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('loopt, openstaand, uitgesteld'),
    cancelledWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('vervallen, geannuleerd, ingetrokken, niet meer nodig'),
    taskColumns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('wat'),
    outcomeColumns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('status, stand'),
    affirmations: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ja'),
    months: [
        'januari',
        'februari',
        'maart mrt',
        'april',
        'mei',
        'juni',
        'juli',
        'augustus',
        'september',
        'oktober okt',
        'november',
        'december',
    ],
};


/***/ }),

/***/ 5691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ english)
});

// EXTERNAL MODULE: ./.cache/compiled/notes/languages/word-list.js
var word_list = __webpack_require__(4980);
;// CONCATENATED MODULE: ./.cache/compiled/notes/languages/english-verbs.js

/** Verbs with which tasks begin. */
const workVerbs = (0,word_list/* list */.p)('access, add, address, adjust, advertise, allocate, analyse, analyze, announce, answer, apply, approve, archive, arrange, ask, assemble, assign, attach, attend, audit, automate, backport, bake, begin, benchmark, bisect, book, borrow, brainstorm, bring, build, bump, buy, call, change, chase, check, cherry-pick, circulate, clarify, clean, clear, close, collaborate, collect, comment, communicate, compare, compile, complete, compose, conduct, configure, confirm, connect, consider, consult, contact, continue, convene, convert, coordinate, copy, correct, crawl, create, curate, cut, debug, declutter, define, defrost, delete, deliver, deploy, deprecate, descale, describe, design, determine, develop, diagnose, disable, discuss, distribute, do, document, download, draft, draw, drive, edit, elect, email, enable, encourage, engage, ensure, escalate, establish, estimate, evaluate, examine, expand, experiment, explain, explore, extend, extract, fetch, figure, file, fill, finalise, finalize, find, finish, fix, follow, formalize, format, forward, gather, generate, get, give, glue, go, grease, handle, hang, help, hire, hoover, host, identify, implement, improve, include, increase, inform, initiate, inquire, inspect, install, insulate, integrate, interview, introduce, investigate, invite, iterate, join, kick, kick-off, kickoff, knit, label, laminate, launch, lead, learn, lend, link, lint, list, look, lubricate, mail, maintain, make, manage, mark, measure, meet, mention, merge, migrate, monitor, mop, move, mow, negotiate, nominate, notify, nudge, obtain, open, optimise, optimize, order, organise, organize, outline, paint, pair, patch, pay, phone, pick, pin, ping, plan, point, poll, port, post, prepare, present, print, prioritise, prioritize, produce, profile, promote, propose, prototype, provide, prune, publish, pull, purchase, push, put, quarantine, raise, re-run, reach, read, rebase, rebuild, recap, record, recruit, redesign, redirect, redo, reduce, refactor, refine, reflow, register, rekey, release, remind, remove, rename, renew, rent, reopen, reorganize, repair, replace, reply, report, repost, repot, reprint, reproduce, request, rerun, research, reseed, resend, reset, resolve, respond, restart, restock, restore, restructure, resume, retest, retry, return, revert, review, revise, revisit, revoke, reword, rework, rewrite, rotate, run, sand, schedule, scope, scrub, seek, sell, send, separate, set, setup, sew, share, ship, show, shred, sign, simplify, skip, solder, solicit, solve, sort, specify, split, squash, start, stop, streamline, strip, study, submit, subscribe, suggest, summarise, summarize, support, survey, swap, sweep, switch, sync, synchronize, tag, take, talk, teach, tell, test, think, tidy, tighten, track, transfer, translate, triage, trim, try, turn, tweak, unblock, unify, unload, unlock, unpin, unsubscribe, update, upgrade, upload, upstream, vacuum, validate, verify, visit, vote, wait, wash, weigh, wipe, work, wrap, write');
/** What people do in the talk itself. */
const reportVerbs = new Set((0,word_list/* list */.p)('ask, comment, consider, encourage, explain, find, get, learn, mention, present, propose, recap, report, show, suggest, think, try, wait, work'));
/** "order", "push", "notify" → "orders", "pushes", "notifies" */
function inThirdPerson(verb) {
    if (/[^aeiou]y$/.test(verb))
        return `${verb.slice(0, -1)}ies`;
    return /(?:[sxzo]|[cs]h)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
/** The verbs of tasks as somebody says them of another person, without those of the talk itself. */
const presentVerbs = workVerbs.filter((verb) => !reportVerbs.has(verb)).map(inThirdPerson);

;// CONCATENATED MODULE: ./.cache/compiled/notes/languages/english.js


const english = {
    actionHeadings: (0,word_list/* list */.p)('todo, todos, todo for, todo until, todo till, todo before, todo by, to-do, to-dos, to do, to dos, action, actions, action item, action items, action point, action points, ais, task, tasks, next step, next steps, next action, next actions, follow up, follow ups, follow-up, follow-ups, followup, followups, follow-on items, follow up items, follow-up items, assignments, homework, task allocation, task assignment, task assignments, who does what, action register, action log, action list, action tracker, jobs, jobs to do, task list, todo list, to-do list, list of actions, list of action items, who is doing what, whos doing what, who will do what, who does what by when, things to do, what to do next, what we need to do, what needs to be done, what needs doing, still to do, left to do, action plan, actions arising, commitments, who what when, what who when, who what by when, what who by when'),
    decisionHeadings: (0,word_list/* list */.p)('decision, decisions, decisions made, resolution, resolutions, agreement, agreements, conclusion, conclusions, consensus, outcome, outcomes, decided, agreed, what we agreed, what we decided, what we agreed on, what we decided on, what was agreed, what was decided, what we have agreed, what we have decided, what we’ve agreed, what we’ve decided, what did we agree, what did we decide, things we agreed, things we decided, we agreed, we decided, decided today, agreed today, decided this week, agreed this week, points agreed, agreed points, decision log, decision register, calls we made'),
    pluralEndings: (0,word_list/* list */.p)('s'),
    reviewWords: (0,word_list/* list */.p)('previous, past, prior, last, earlier, old, carried over, carried-over, carried forward, carryover, carry-over'),
    reviewNouns: (0,word_list/* list */.p)('review, reviewing, reviewed'),
    pendingWords: (0,word_list/* list */.p)('proposed, draft, needed, required, requested, pending, to make, to be made, to be taken, open decisions, upcoming'),
    checklistHeadings: (0,word_list/* list */.p)('agenda, checklist, scheduled meetings, meeting roles, triage, announcements, code of conduct, antitrust, housekeeping, upcoming meetings, next meeting, next events, introductions, scribes, goals, parking lot, parked, parked items'),
    agendaHeadings: (0,word_list/* list */.p)('agenda'),
    durationUnits: (0,word_list/* list */.p)('m, min, mins, minutes, h, hour, hours'),
    agendaTopics: (0,word_list/* list */.p)('task, tasks'),
    attendanceHeadings: (0,word_list/* list */.p)('attendees, attendance, attending, attended, participants, present, roll call, rollcall, in attendance, who is here, guests, observers, visitors'),
    absenceHeadings: (0,word_list/* list */.p)('regrets, absent, apologies, excused, not present, absentees, away, not attending'),
    awayPhrases: (0,word_list/* list */.p)('not, be away, be absent, be out, be off, be late, be on leave, be on holiday, be on vacation, be unavailable, be missing'),
    absenceMarks: (0,word_list/* list */.p)('absent, excused, regrets, no, n'),
    nameColumns: (0,word_list/* list */.p)('name, names, member, members, person, attendee'),
    actionMarkers: (0,word_list/* list */.p)('todo, todos, todo for, todo until, todo till, todo before, todo by, to-do, to do, action, actions, ai, ais, action item, action items, action point, action required, next step, next steps, follow-up, follow up, followup, task'),
    decisionMarkers: (0,word_list/* list */.p)('decision, decisions, final decision, decided, resolved, resolution, resolutions, agreed, agreement, conclusion, conclusions, consensus, outcome, decision made, decisions made'),
    markerNouns: (0,word_list/* list */.p)('list, lists, item, items, board, app, comment, comments, section, sections, file, column, tag, tags'),
    numberedSigns: (0,word_list/* list */.p)('a, ai, ap, d, r'),
    ambiguousMarkers: (0,word_list/* list */.p)('ap, ar'),
    outcomeParticiples: (0,word_list/* list */.p)('agreed, decided, resolved, voted'),
    outcomeFollowers: (0,word_list/* list */.p)('to, that, on, not, by, we, upon, unanimously'),
    forWords: (0,word_list/* list */.p)('for, on, by, to'),
    addressWords: (0,word_list/* list */.p)('for'),
    quotedMails: (0,word_list/* list */.p)('original message, forwarded message'),
    signOffs: (0,word_list/* list */.p)('best, all the best, best wishes, with best wishes, warmest wishes, warm wishes, warmest regards, warmest, kindest regards, kindest, yours faithfully, yours truly, take care, speak soon, all my best, with thanks, best regards, kind regards, warm regards, regards, cheers, thanks, many thanks, thanks all, thank you, sincerely, yours, yours sincerely, love, warmly, see you'),
    placeholders: (0,word_list/* list */.p)('type your task here, type your task, type your action here, type your action, enter your task here, add your action here, add your task here, add action items here, list action items here, list your action items here, add decision, add a decision, add decisions, add action item, add an action item, add action items, nothing this time, nothing new, nothing to report, nothing to do, nothing yet, todo, todos, todo for, todo until, todo till, todo before, todo by, to do, to-do, to fill, tbd, tba, tbc, n/a, na, none, nothing, no, no action items, no actions, no action, no decisions, no decision, no conclusion, none recorded, none yet, none so far, none for now, none today, none this week, none at this time, nothing for now, nothing new, nothing to report, no new action items, no action items this week, no action items today, nil, fill me, fill in, wip, empty, purely an update, no items, no todos, no decisions made, no decisions were made, no decision was made, no decisions taken, no decisions were taken, no decisions today, no decisions this week, no new actions, no new decisions, no further actions, no actions arising, no action items were assigned, x, xxx, ..., …, -, --, ?, nothing this week, nothing from me, no updates, no update this week'),
    groups: (0,word_list/* list */.p)('all, everyone, everybody, core, anyone, team, teams, mentors, mentees, owners, maintainers, contributors, chairs, co-chairs, cochairs, editors, organizers, organisers, committee, board, staff, admins, group, groups, community, reviewers, leads, developers, devs, members, attendees, all participants, students, tsc, tac, wg, council, volunteers, ptls, approvers, committers, moderators, facilitators, leaders, partners, coaches, implementors'),
    nobodyWords: (0,word_list/* list */.p)('someone, somebody, anybody, unassigned, nobody, nobody yet, no one, no one yet, no owner, no owner yet, owner needed, not assigned, needs owner, tbd, tba'),
    ownerKeys: (0,word_list/* list */.p)('owner, owners, owned by, lead, leads, led by, assignee, assignees, assigned to, responsible, responsible person, resp, person responsible, who, dri, pic, champion, assigned, action by, taken by, by'),
    taskColumns: (0,word_list/* list */.p)('item, items, description, what'),
    acronyms: (0,word_list/* list */.p)('pr, prs, ci, cd, ci/cd, api, apis, fyi, nb, ps, url, urls, rfc, mcp, fcp, sig, qa, q&a, ui, ux, eta, eu, us, uk, id, ip, os, vm, vms, arm, aarch, x86, cpu, gpu, http, https, sdk, cli, gui, json, yaml, xml, tls, ssl, dns, sql, html, css, pdf, faq, aob, okr, okrs, tbd, tba, na, wip, mvp, poc, ai, ais, llm, eip, eips, json-ld'),
    unitWords: (0,word_list/* list */.p)('ok, pr, prs, ci, cd, qa, ui, ux, id, ip, os, vm, ai, eu, us, uk, ps, nb, fyi, api, eta, am, pm, kg, km, cm, mm, ml, kb, mb, gb, tb, hz, kw, tbc, eod, eow, cob, hr, it, db, tv, pc, usb, led, gp, pa, po, vat, dbs, cv, crm, erp, kpi, sla, sso, iot, nda, sms, dm, cc, ltd, llc, plc, inc, usa, un, nhs, ga, rc, lts, max, min, usd, eur, gbp, chf'),
    topicWords: (0,word_list/* list */.p)('optional, urgent, stretch, bonus, high, medium, low, critical, backlog, carryover, action, actions, ad, agenda, agreement, announcement, announcements, answer, answers, api, app, apps, approve, area, argument, attendance, attendees, background, blocker, blockers, blog, branch, budget, bug, bugs, build, builds, call, calendar, category, change, changes, chat, checklist, code, comment, comments, communication, con, cons, conclusion, conclusions, consensus, concern, concerns, config, context, criteria, data, date, dates, deadline, decision, decisions, demo, demos, deployment, doodle, description, design, detail, details, discuss, discussion, discussions, docs, doc, document, documentation, done, draft, due, event, events, example, examples, extra, feature, features, feedback, file, files, fix, follow, followup, framework, fork, general, goal, goals, guide, guidelines, hackathon, hint, idea, ideas, impact, implementation, important, infra, infrastructure, info, information, input, integration, intro, introduction, issue, issues, item, items, landing, legal, library, libraries, link, links, list, location, long, main, meeting, meetings, milestone, milestones, minutes, misc, miscellaneous, mission, more, motion, motivation, name, names, naming, networking, new, news, next, note, notes, objective, old, open, option, options, organization, other, others, outcome, overview, page, paper, participants, past, performance, phase, plan, planned, planning, platform, platforms, poll, post, present, previous, problem, problems, process, profile, profiles, progress, project, projects, pro, pros, proposal, proposals, purpose, question, questions, quick, rationale, reason, recap, recording, references, reference, release, releases, remaining, reminder, report, repo, repository, requirement, requirements, research, resolution, resolutions, resources, response, result, results, review, reviews, risk, risks, roadmap, scope, script, section, security, setup, short, slides, social, solution, source, spec, specification, sprint, staging, state, status, step, steps, strategy, subject, suggestion, suggestions, summary, support, sync, synchronization, system, target, task, tasks, template, test, testing, tests, thoughts, time, timeline, timeslot, tip, title, to, todo, todos, tool, tooling, tools, topic, topics, training, triage, type, update, updates, upcoming, upstream, usage, use, version, video, vote, unassigned, unclaimed, unowned, volunteer, wait, warning, website, week, wiki, work, workshop, when, where, what, why, how, who, which, if, then, also, still, first, second, third, finally, pending, blocked, completed, ongoing, today, tomorrow, yesterday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, yes, no, maybe, ok, note, on, in, at, for, from, with, the, a, an'),
    labelTopics: (0,word_list/* list */.p)('accessibility, accounts, ads, advertising, analytics, android, architecture, artwork, audio, authentication, automation, backend, backups, backup, banner, banners, billing, booth, branding, broadcast, bylaws, cache, cakes, camera, catering, certificate, certificates, checkout, cleaning, client, cloud, cluster, coffee, compiler, compliance, conference, constitution, contract, contracts, costs, costumes, dashboard, dashboards, database, databases, dependencies, deploy, deployments, desktop, devops, diagrams, discord, docker, domain, domains, donations, drinks, electricity, elections, email, emails, embedded, equipment, fees, finance, finances, fixtures, flyer, flyers, food, forms, frontend, funding, fundraising, furniture, garden, git, github, gitlab, governance, grants, graphics, hardware, heating, hiring, homepage, hosting, hotel, insurance, internet, inventory, invoices, ios, java, jenkins, keys, kitchen, kubernetes, landscaping, leaflets, licence, licences, license, licenses, lighting, lights, linux, localization, login, logo, logos, logs, mailings, maintenance, marketing, materials, media, membership, menu, merch, merchandise, metrics, migration, migrations, mobile, monitoring, music, network, newsletter, newsletters, onboarding, operations, outreach, packaging, parking, parser, payments, permissions, permit, permits, photos, policies, policy, poster, posters, presentation, presentations, press, pricing, printer, printing, procurement, programme, promotion, props, publications, publicity, publishing, python, quality, recruitment, refreshments, registration, rent, repairs, retention, roof, rota, routing, safety, salaries, sales, scheduling, scripts, search, seating, server, servers, shop, signage, slack, software, sound, sponsorship, sponsors, spreadsheet, stage, stickers, storage, store, subscriptions, supplies, survey, surveys, tax, taxes, telemetry, tickets, toilets, traffic, transport, translation, translations, travel, treasury, uniforms, utilities, venue, venues, videos, visas, webinar, webinars, webpage, wifi, windows, workshops'),
    roleWords: (0,word_list/* list */.p)('chair, chairman, chairwoman, chairperson, vice chair, vice-chair, co-chair, treasurer, secretary, clerk, president, vice president, vice-president, host, facilitator, moderator, coordinator, organiser, organizer, editor, scribe, caretaker, captain, coach, librarian, webmaster, quartermaster, bookkeeper, headteacher, principal, warden, steward, convener, convenor, team contact, staff contact, note taker, note-taker, release manager, project manager, product owner, scrum master, on-call, safety officer, welfare officer, membership secretary'),
    ambiguousNames: (0,word_list/* list */.p)('mark, grant, chase, bill, rob, pat, drew, sue, frank, jack, dean, wade, art, grace, ray, rich, chip, skip, will'),
    subjectStopWords: (0,word_list/* list */.p)('resolved, agreed, decided, voted, approved, adopted, carried, i, we, you, he, she, it, they, this, that, these, those, there, here, what, who, which, how, when, where, why, one, someone, somebody, nobody, everything, something, nothing, week, weeks, month, months, day, days, quarter, year, need, needs, want, wants, able, ready, happy, according, due, thanks, back, up, down, access, ability, related, respect, regard, order, next, going, have, has, had, used, supposed, time, ' +
        'replied, moved, agreed, decided, proposed, likely, easy, hard, free, important, possible, necessary, best, better, worth, prior, similar, opposed, compared, contrary, thank, welcome, subject, reason, way, ways, lead, leads, leading, pointer, pointers, reply, respond, speak, talk, return, belong, listen, adhere, intend, tend, hope, refer, relate, apply, attend, subscribe, contribute, commit, attempt, aim, learn, wish, not, once, by, from, until, after, before, unless, without, via, per, cc, since, because, while, like, remember, forget, fail, agree, begin, continue, manage, seem, try, expect, afford, choose, decide, promise, refuse, threaten, volunteer'),
    agentEndings: (0,word_list/* list */.p)('er, ers, or, ors, ist, ists, ee, ees, ian, ians'),
    everybodyWords: (0,word_list/* list */.p)('all, everyone, everybody'),
    personVerbs: (0,word_list/* list */.p)('add, appoint, approach, ask, book, call, chase, congratulate, contact, elect, email, engage, get, hire, inform, interview, introduce, invite, involve, include, join, mail, meet, mention, message, nominate, nudge, notify, onboard, pay, phone, ping, promote, refund, reimburse, remind, remove, reply, sponsor, support, talk, tell, thank, train, visit, welcome'),
    bystanderWords: (0,word_list/* list */.p)('with, from, of, via, cc, at, about, like, than, per, behalf, thanks, thank, thx, message, asks, asked'),
    helpWords: (0,word_list/* list */.p)('help, helps, helping, helped, support, supports, supported, assistance, assisted'),
    anybodyPhrases: (0,word_list/* list */.p)('anyone who, anyone with, anyone interested, anyone from, anyone in, anyone on, anyone for, anyone willing, anyone able, anyone attending, anybody who, anybody with, anybody interested, anybody from, anybody in, anybody on, anybody for, anybody willing, anybody able, anybody attending, everyone who, everyone with, everyone interested, everyone from, everyone in, everyone on, everyone for, everyone willing, everyone able, everyone attending, everybody who, everybody with, everybody interested, everybody from, everybody in, everybody on, everybody for, everybody willing, everybody able, everybody attending, volunteers who, volunteers with, volunteers interested, volunteers from, volunteers in, volunteers on, volunteers for, volunteers willing, volunteers able, volunteers attending, all who, all with, all interested, all willing, all attending, those who, those with, those interested, those willing, those attending, people who, people with, people interested, people willing, people attending, folks who, folks with, folks interested, folks willing, folks attending, members who, members with, members interested, members willing, members attending, whoever is, whoever has, whoever can, whoever wants'),
    awayStates: (0,word_list/* list */.p)('away, absent, on vacation, on holiday, on holidays, on leave, on parental leave, on sick leave, on pto, pto, ooo, out of office, out of town, out sick, out, off, off sick, sick, ill, unavailable, not here, not available, nothing this week, nothing from me'),
    thanksPhrases: (0,word_list/* list */.p)('thanks to, many thanks to, big thanks to, thank you to, thanks for, thank you for, kudos to, congratulations to, congratulations on, congrats to, shout-out to, shoutout to, shout out to, hats off to'),
    joiners: (0,word_list/* list */.p)('and, with'),
    alternativeWords: (0,word_list/* list */.p)('or'),
    conjunctions: (0,word_list/* list */.p)('and'),
    infinitiveWords: ['to'],
    futureWords: (0,word_list/* list */.p)('will, shall, is going to, are going to, volunteers to, volunteered to, offered to, offers to, promised to, agreed to, has volunteered to, have volunteered to, has offered to, have offered to, has agreed to, have agreed to, has promised to, is happy to, are happy to, is on it, are on it, takes care of, take care of, is taking care of, are taking care of, is responsible for, are responsible for, is looking into, are looking into, is working on, are working on, please'),
    articles: (0,word_list/* list */.p)('the, a, an, this, that, these, those, it, its, our, their, his, her, my, your, me, us, them, him, be, see, which, all, each, every, next, last'),
    workVerbs: workVerbs,
    gerundEndings: (0,word_list/* list */.p)('ing'),
    presentVerbs: presentVerbs,
    ruleVerbs: (0,word_list/* list */.p)('use, adopt, prefer, stick, keep, postpone, defer, have, avoid, allow, never, always, drop, reject, accept, require'),
    dutyPhrases: (0,word_list/* list */.p)('need to, needs to, have to, has to, must, should, please, we need, we will have to, to be done, to be updated, to be written, to be added, to be fixed, will have to, is to, are to, want to, someone to, would like to'),
    participleEndings: [],
    motionWords: (0,word_list/* list */.p)('motion, motions, motioned, seconded, vote, voted, votes, voting, poll, proposal, propose, proposed, proposes, resolution, approval'),
    motionVerbs: (0,word_list/* list */.p)('moved to, moves to, moved that, moves that, moved for, so moved, moved by, motion to, motion that, motion for, vote on, proposal to'),
    motionLabels: (0,word_list/* list */.p)('motion, proposal, resolution proposed'),
    moverWords: (0,word_list/* list */.p)('seconded, moved, proposed, mover, seconder, second, proposer'),
    agentWords: (0,word_list/* list */.p)('by'),
    outcomeWords: (0,word_list/* list */.p)('passed, passes, carried, carries, approved, accepted, unanimous, unanimously, adopted, voted in favor, voted in favour, all in favor, all in favour, no objections, without objection, nem con, nem. con'),
    rejectionWords: (0,word_list/* list */.p)('rejected, no consensus, failed, fails, defeated, lost, withdrawn, tabled, dies, died, no second, lack of a second, not passed, not carried, not approved, not accepted, not adopted, not seconded, did not pass, does not pass, did not carry, does not carry'),
    withdrawalWords: (0,word_list/* list */.p)('withdrawn, tabled, lost, defeated'),
    testOutcomes: (0,word_list/* list */.p)('passed, passes, failed'),
    unanimityWords: (0,word_list/* list */.p)('unanimous, unanimously, nem con, nem. con'),
    ballotWords: (0,word_list/* list */.p)('yes, no, yea, yeas, aye, ayes, nay, nays, for, against, in favor, in favour, abstain, abstained, abstention, abstentions, abstaining, recused, absent, present, with, of, by, to, a, an, the, is, are, was, were, has, have, been, and, all, it, final, result, results, tally, count, quorum, members, board, outcome, status'),
    resolutionOpenings: (0,word_list/* list */.p)('it was resolved, it is resolved, it has been resolved, it was agreed, it was decided, it has been agreed, it has been decided'),
    linkingVerbs: (0,word_list/* list */.p)('is, are, be, being, was, were, been'),
    causativeVerbs: (0,word_list/* list */.p)('have, get, see, having, getting, seeing'),
    clauseOpeners: (0,word_list/* list */.p)('that'),
    votingManners: (0,word_list/* list */.p)('consensus, acclamation, voice, show, hand, hands, ballot, majority, everybody, everyone, general, common, roll'),
    minutesWords: (0,word_list/* list */.p)('minutes'),
    approvalWords: (0,word_list/* list */.p)('approve, approves, approving, approval, accept, accepts, accepting, adopt, adopts, adoption, confirm, ratify'),
    minutesJoiners: (0,word_list/* list */.p)('of, from, for, on, and, draft, board, committee, circulated, amended, as'),
    conditionWords: (0,word_list/* list */.p)('if, unless, whether, until, must, should, would, could, may, might, can, have to, has to, need to, needs to, to be'),
    resultLabels: (0,word_list/* list */.p)('result, results, vote result, voting result'),
    outcomeColumns: (0,word_list/* list */.p)('status, outcome, vote, votes, decision'),
    schedulingPhrases: (0,word_list/* list */.p)('next meeting, following meeting, next call, next sync, meet again, next community call, next session, see you, to meet'),
    nextWords: (0,word_list/* list */.p)('next'),
    meetingWords: (0,word_list/* list */.p)('meeting, call, sync, session, gathering, standup'),
    weekdays: (0,word_list/* list */.p)('monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, fri, sat, sun'),
    reportPhrases: (0,word_list/* list */.p)('was, were, has been, have been, had been, had'),
    pastEndings: (0,word_list/* list */.p)('ed'),
    statementWords: (0,word_list/* list */.p)('the, this, that, these, those, it, there, we, i, they, he, she, our, some, most, many'),
    doneWords: (0,word_list/* list */.p)('done, completed, finished, complete, closed, fixed'),
    ongoingWords: (0,word_list/* list */.p)('carry forward, held over, carried, c/f, open, still open, ongoing, in progress, in the works, carried over, carry over, carried forward, carried over again, carried forward again, c/o, c/o again, c/f again, outstanding, still outstanding, in hand, still in hand, still in progress, still ongoing, still pending, pending, not done, not yet, not started, wip, blocked, deferred, postponed, moved, no update, no progress'),
    cancelledWords: (0,word_list/* list */.p)('cancelled, canceled, dropped, abandoned, obsolete, won’t do, wontfix, not doing, no longer needed, no longer required, no longer relevant, not needed, not needed any more, not needed anymore, lapsed, withdrawn, superseded, overtaken by events'),
    affirmations: (0,word_list/* list */.p)('yes, y, yep'),
    months: [
        'january jan',
        'february feb',
        'march mar',
        'april apr',
        'may',
        'june jun',
        'july jul',
        'august aug',
        'september sep sept',
        'october oct',
        'november nov',
        'december dec',
    ],
    ambiguousMonths: (0,word_list/* list */.p)('may, mar'),
    releaseWords: (0,word_list/* list */.p)('release, releases, sub-release, subrelease, milestone, rc'),
    planningWords: (0,word_list/* list */.p)('planning, plan, planned, plans, prepare, preparing, preparation, schedule, scheduled, scheduling, next, upcoming, target, targeted, coming, roadmap, will, timeline, items for, to be released, release date'),
    shippingWords: (0,word_list/* list */.p)('shipping, ship, publish, publishing, roadmap, toward, towards, milestone, coming soon, releasing, priorities for, blockers for'),
    pastReleasePhrases: (0,word_list/* list */.p)('is ga, are ga, went ga, was released, were released, been released, is out, are out, last release, latest release, previous release, got released, have released, after, past release, released in, we released, just released, already released, released last, released yesterday, came out, was tagged, has shipped, was shipped'),
    releaseNotesPhrases: (0,word_list/* list */.p)('release notes, changelog, release post, release announcement'),
    ofWords: (0,word_list/* list */.p)('of'),
    freezePhrases: (0,word_list/* list */.p)('freeze, code freeze, feature freeze, branch cut'),
    releaseDayPhrases: (0,word_list/* list */.p)('release date'),
};


/***/ }),

/***/ 6886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ french)
/* harmony export */ });
/* harmony import */ var _word_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4980);

const french = {
    actionHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('à faire, a faire, tâche, tâches, actions à mener, prochaines étapes, prochaine étape, points d’action, suivi, répartition des tâches, qui fait quoi, actions à faire, actions à venir, reste à faire, choses à faire, qui fait quoi et quand, plan d’action, qui quoi quand, quoi qui quand'),
    decisionHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('décision, décisions, résolution, résolutions, accord, accords, relevé de décisions, décidé, ce qui a été décidé, ce que nous avons décidé, ce qu’on a décidé, on a décidé, nous avons décidé, convenu, points d’accord'),
    pluralEndings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('s'),
    reviewWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('précédente, précédentes, précédent, précédents, dernière, dernières, passées'),
    reviewNouns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('revue'),
    pendingWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('à prendre, en attente, ouvertes'),
    checklistHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ordre du jour, annonces, prochaine réunion'),
    agendaHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ordre du jour'),
    durationUnits: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('minutes'),
    agendaTopics: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('tâche, tâches'),
    attendanceHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('présents, présent, présence, participants, participantes, présent.e.s, présent·e·s, présents et présentes, invités'),
    absenceHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('absents, absent, non présents, absent.e.s, excusés, excusé, excusé(s), excusé.e.s'),
    awayPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ne pas, être absent, être absente'),
    absenceMarks: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('non, absent, absente, excusé, excusée'),
    nameColumns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('nom'),
    actionMarkers: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('à faire, a faire, tâche, prochaine étape, tâches, action à mener, actions à mener, prochaines étapes'),
    decisionMarkers: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('décision, décidé, résolution, résolu, accord, convenu, adopté, décisions, résolutions, on a décidé, il est décidé'),
    ambiguousMarkers: [],
    markerNouns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('liste, listes'),
    numberedSigns: [],
    outcomeParticiples: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('décidé, convenu'),
    outcomeFollowers: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('de, que, à'),
    forWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('pour'),
    addressWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('pour'),
    quotedMails: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('message d’origine, message transféré'),
    signOffs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('cordialement, bien à vous, bien cordialement, amicalement, bises, à bientôt, merci'),
    placeholders: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('rien à signaler, ras, aucune pour le moment, aucun, aucune, rien, néant, à compléter, à remplir, sans objet'),
    groups: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('tous, toutes, tous les participants, tout le monde, équipe, comité, bureau, membres'),
    nobodyWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)("non attribué, non assigné, personne, quelqu'un, quelqu’un"),
    ownerKeys: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('responsable, responsables, qui, porteur, porteuse, pilote, en charge, par'),
    taskColumns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('quoi, description'),
    acronyms: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('cr'),
    unitWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('eur, ttc, ht, tva, rdv, sncf'),
    topicWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('sujet, sujets, question, questions, réponse, remarque, note, objectif, objectifs, date, lieu, proposition, prochaine, prochain, ordre, compte, réunion, point, points, info, infos'),
    ambiguousNames: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('pierre, blanche, aimé'),
    subjectStopWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('je, nous, vous, il, elle, ils, elles, on, ce, cela, ceci'),
    labelTopics: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('adhésions, affiches, assurance, billetterie, budget, buvette, clés, communication, cotisations, cuisine, dons, fournitures, hébergement, jardin, local, logement, loyer, matériel, musique, nettoyage, presse, repas, site, sécurité, statuts, technique, transport'),
    roleWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('président, présidente, trésorier, trésorière, secrétaire, animateur, animatrice, coordinateur, coordinatrice, gardien, gardienne'),
    agentEndings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('eur, eurs, euse, rice, iste, istes'),
    everybodyWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('tous, toutes, tout le monde'),
    personVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('appeler, contacter, demander, informer, inviter, inclure, relancer, remercier, rencontrer, prévenir'),
    bystanderWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('avec, de, à, par, chez, merci'),
    helpWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('aide, soutien, l’aide'),
    anybodyPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('tous ceux, toutes celles, celles et, ceux qui, celles qui, quiconque a, toute personne, toutes les personnes, les volontaires, volontaires pour'),
    awayStates: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('en vacances, en congé, en congés, absent, absente, malade'),
    thanksPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('merci pour, bravo à, félicitations à, un grand merci'),
    joiners: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('et, avec'),
    alternativeWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ou'),
    conjunctions: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('et'),
    infinitiveWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('doit, doivent'),
    futureWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('va, vont, se charge de, se chargent de, s’occupe, s’occupent, s’en charge, se charge, se chargent'),
    articles: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('le, la, les, un, une, des, ce, cette, être'),
    workVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('écrire, préparer, envoyer, vérifier, contacter, organiser, créer, publier, relire, planifier, tester, corriger, demander, proposer, mettre, ajouter, rédiger, finaliser'),
    gerundEndings: [],
    presentVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('retrouve, écrit, prépare, envoie, vérifie, contacte, organise, crée, publie, relit, planifie, teste, corrige, demande, ajoute, rédige, finalise, confirme, relance, commande, réserve, appelle, achète, imprime, cherche, met, signe, renvoie, transmet, propose, prend, fait, rappelle, rencontre, paie, paye, dépose, récupère, ramène, apporte, trouve, installe, répare, nettoie, range, peint, distribue, colle, affiche, invite, recontacte, sollicite, négocie, obtient, gère, fournit, remplit, partage, traduit, diffuse, étudie, regarde, rend, donne, termine, complète, remplace, documente, déploie, tient, suit, rassemble, collecte, contrôle, mesure, ouvre, ferme, loue, emprunte, rédige, résume, valide, soumet'),
    ruleVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('utiliser, garder, conserver, reporter'),
    dutyPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('il faut, doit, doivent, devra, devront, merci de'),
    participleEndings: [],
    motionWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('motion, vote, proposition'),
    motionVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('propose de, proposé de'),
    motionLabels: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('motion, proposition'),
    moverWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('proposé, proposée, appuyé, appuyée'),
    agentWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('par'),
    outcomeWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('adoptée, adopté, unanimité, approuvée, approuvé'),
    rejectionWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('rejetée, rejeté, non adoptée, non adopté, retirée'),
    withdrawalWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('retirée, retiré'),
    testOutcomes: [],
    unanimityWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('unanimité'),
    ballotWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('pour, contre, abstention, abstentions, voix, oui, non, à, par, la, le, l, est, a, été, et'),
    resolutionOpenings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('il a été décidé, il est décidé, il a été convenu, il est convenu, il a été résolu'),
    linkingVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('est, sont, soit, soient, sera, seront'),
    causativeVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('faire'),
    clauseOpeners: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('que'),
    votingManners: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('acclamation, consensus, majorité, tous'),
    minutesWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('procès-verbal, pv, compte-rendu, compte'),
    approvalWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('approbation, approuver, adoption, adopter'),
    minutesJoiners: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('du, de, d, au, rendu, dernier, est, a, été'),
    conditionWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('si, à condition que, doit, doivent, devra, devrait, pourrait'),
    resultLabels: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('résultat, résultat du vote'),
    outcomeColumns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('vote, statut, décision'),
    schedulingPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('prochaine réunion, prochain rendez-vous'),
    nextWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('prochain, prochaine'),
    meetingWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('réunion, rendez-vous'),
    weekdays: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'),
    reportPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('a été, ont été, était, étaient'),
    pastEndings: [],
    statementWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('le, la, les, ce, cette, nous, je, il, elle'),
    doneWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('fait, terminé, terminée'),
    ongoingWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ouvert, ouverte, en cours, reporté, reportée, pas fait, à suivre'),
    cancelledWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('annulé, annulée, abandonné, abandonnée, retiré, retirée, caduc, caduque, sans objet, plus nécessaire'),
    affirmations: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('oui'),
    months: [
        'janvier janv',
        'février fevrier févr fév',
        'mars',
        'avril avr',
        'mai',
        'juin',
        'juillet juil',
        'août aout',
        'septembre sept',
        'octobre oct',
        'novembre nov',
        'décembre decembre déc',
    ],
    ambiguousMonths: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('mars, mai'),
    releaseWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('publication, sortie'),
    planningWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('prévue, prévu, planifiée, prochaine, prochain, préparation'),
    shippingWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('publier'),
    pastReleasePhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('a été publiée, est sortie, dernière'),
    releaseNotesPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('notes de version, notes de publication'),
    ofWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('de, du'),
    freezePhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('gel'),
    releaseDayPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('date de publication, date de sortie'),
};


/***/ }),

/***/ 4528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ german)
/* harmony export */ });
/* harmony import */ var _word_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4980);

const german = {
    actionHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('aufgaben, aufgabe, offene aufgaben, hausaufgaben, hausaufgabe, nächste schritte, maßnahmen, massnahmen, zu erledigen, arbeitsaufträge, aufgabenverteilung, verteilung der aufgaben, aufgabenliste, wer macht was, wer macht was bis wann, noch zu tun, zu tun, was zu tun ist, was jetzt zu tun ist, wer was wann, wer was bis wann, was wer wann, was wer bis wann'),
    decisionHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('beschluss, beschlüsse, entscheidung, entscheidungen, ergebnis, ergebnisse, vereinbarungen, festlegungen, beschlossen, vereinbart, entschieden, beschlossenes, was wir beschlossen haben, was beschlossen wurde, was wir vereinbart haben, was vereinbart wurde, wir haben beschlossen, wir haben vereinbart, heute beschlossen, absprachen, abmachungen'),
    pluralEndings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('n, en'),
    reviewWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('letzte, letzten, letzter, vorherige, vorherigen, alte, alten, vergangene, vergangenen'),
    reviewNouns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('rückblick, durchsicht'),
    pendingWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('offen, offene, ausstehend, ausstehende, zu treffen'),
    checklistHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('tagesordnung, ankündigungen, checkliste, nächstes treffen, nächste sitzung'),
    agendaHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('tagesordnung'),
    durationUnits: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('minuten'),
    agendaTopics: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('aufgabe, aufgaben'),
    attendanceHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('anwesend, anwesende, anwesenheit, teilnehmer, teilnehmende, teilnehmerinnen, teilnehmer*innen, dabei, gäste'),
    absenceHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('abwesend, nicht anwesend, entschuldigt, fehlend'),
    awayPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('nicht, fehlen, verhindert, abwesend'),
    absenceMarks: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('abwesend, entschuldigt, nein'),
    nameColumns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('name, mitglied, person'),
    actionMarkers: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('aufgabe, hausaufgabe, zu erledigen, nächster schritt, aufgaben, hausaufgaben, arbeitsauftrag, maßnahme, maßnahmen, nächste schritte'),
    decisionMarkers: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('beschluss, entscheidung, beschlossen, entschieden, vereinbart, ergebnis, beschlüsse, entscheidungen, festlegung'),
    ambiguousMarkers: [],
    markerNouns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('liste, listen, punkt, punkte'),
    numberedSigns: [],
    outcomeParticiples: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('beschlossen, entschieden, vereinbart'),
    outcomeFollowers: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('wird, wurde, dass, wir, nicht'),
    forWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('für, an'),
    addressWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('für'),
    quotedMails: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ursprüngliche nachricht, weitergeleitete nachricht'),
    signOffs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('grüße, gruß, viele grüße, liebe grüße, beste grüße, herzliche grüße, schöne grüße, mit freundlichen grüßen, freundliche grüße, lg, vg, mfg, danke'),
    placeholders: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('keine, keiner, keines, offen, entfällt, nichts, folgt, keine aufgaben, keine neuen, derzeit keine, nichts neues, keine beschlüsse, n.n., n. n.'),
    groups: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('alle, alle teilnehmer, alle teilnehmenden, vorstand, mitglieder, personen, arbeitsgruppe'),
    nobodyWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('nicht zugewiesen, niemand, jemand, irgendwer, irgendjemand, offen, n.n, n. n'),
    ownerKeys: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('verantwortlich, verantwortung, verantw, zuständig, zuständigkeit, wer, übernimmt, macht'),
    taskColumns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('was, beschreibung'),
    acronyms: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('top, ag'),
    unitWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('eur, stk, std, mwst, kw'),
    topicWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('thema, themen, frage, fragen, antwort, hinweis, stand, ziel, ziele, termin, termine, protokoll, bericht, vorschlag, problem, idee, ideen, ort, zeit, datum, sonstiges, nächste, nächster, nächstes, ablauf, treffen, sitzung'),
    labelTopics: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('abrechnung, anmeldung, ausrüstung, beitrag, beiträge, beleuchtung, catering, einkauf, essen, fahrten, finanzen, flyer, förderung, garten, getränke, heizung, homepage, kasse, küche, logo, miete, mitgliedschaft, musik, newsletter, plakate, presse, raum, räume, reinigung, satzung, schlüssel, server, spenden, technik, transport, unterkunft, veranstaltung, verpflegung, versicherung, webseite, werbung, werkstatt'),
    roleWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('vorsitz, vorsitzende, vorsitzender, kassenwart, kassenwartin, kassierer, kassiererin, schriftführer, schriftführerin, schriftwart, schatzmeister, schatzmeisterin, hausmeister, hausmeisterin, jugendwart, zeugwart, gerätewart, protokollant, protokollantin, moderation, sekretariat, geschäftsstelle, trainer, trainerin'),
    ambiguousNames: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ernst, wolf'),
    subjectStopWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ich, wir, du, er, sie, es, man, das, dies, hier, dort, zeit'),
    agentEndings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('er, ern, in, innen'),
    everybodyWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('alle'),
    personVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('anfragen, anrufen, ansprechen, befragen, einladen, einbeziehen, erinnern, fragen, informieren, kontaktieren, treffen, wählen'),
    bystanderWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('von, mit, bei, zu, danke'),
    helpWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('hilfe, unterstützung, unterstützt'),
    anybodyPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('alle die, alle mit, alle interessierten, alle aus, jeder der, jede die, jeder mit, wer zeit, wer lust, wer kann, wer mag, wer möchte, freiwillige für, freiwillige mit, freiwillige aus'),
    awayStates: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('im urlaub, urlaub, krank, abwesend, verhindert, nicht da, in elternzeit, unterwegs'),
    thanksPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('danke an, vielen dank an, dank an, herzlichen dank an, danke für, glückwunsch an'),
    joiners: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('und, sowie'),
    alternativeWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('oder'),
    conjunctions: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('und, sowie'),
    infinitiveWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('soll, sollen'),
    futureWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('wird, werden, übernimmt, übernehmen, kümmert sich, kümmern sich'),
    articles: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('der, die, das, den, dem, ein, eine, einen, sein'),
    workVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('klären, prüfen, schreiben, erstellen, vorbereiten, einladen, anfragen, organisieren, testen, melden, aktualisieren, planen, besorgen, kontaktieren, nachfragen, veröffentlichen, einreichen, lesen, mitbringen, kaufen, bestellen, buchen, drucken, ausdrucken, holen, abholen, schicken, verschicken, senden, zusenden, anrufen, suchen, sammeln, verteilen, reservieren, reparieren, überarbeiten, übersetzen, unterschreiben, überweisen, bezahlen, einholen, aufhängen, aufräumen, anlegen, hochladen, abstimmen, besichtigen, recherchieren, dokumentieren'),
    gerundEndings: [],
    presentVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('beauftragt, teilt, verteilt, leitet, gibt, nimmt, baut, sammelt, sucht, spricht, erinnert, ergänzt, korrigiert, übersetzt, verfasst, stellt, hängt, klärt, prüft, schreibt, erstellt, bereitet, lädt, fragt, organisiert, testet, meldet, aktualisiert, plant, besorgt, kontaktiert, veröffentlicht, reicht, holt, macht, schickt, sendet, bestellt, kauft, bringt, ruft, bucht, druckt, räumt, repariert, überarbeitet, verschickt, reserviert, richtet, unterschreibt, überweist, zahlt, bezahlt, mietet, leiht, besichtigt, vereinbart, hakt, fährt, näht, kocht, backt, bastelt, malt, gestaltet, entwirft, pflegt, legt, liefert, misst, montiert, putzt, recherchiert, schaut, schneidet, setzt, trägt, tauscht, vergleicht, wechselt, zählt, hört, liest, fordert, beantragt, begleitet, berechnet, besucht, bittet, kalkuliert, koordiniert, moderiert, notiert, programmiert, installiert, konfiguriert, archiviert, scannt, sichert, wäscht, mäht, gießt, pflanzt, streicht, schraubt, sorgt, kümmert, entsorgt, öffnet, schließt, tritt, führt, hilft, bespricht, wirbt, rechnet, fotografiert, filmt, zeichnet, vervielfältigt, kopiert, heftet, faltet, protokolliert, dokumentiert, formuliert, verhandelt, telefoniert, informiert, reklamiert, sortiert, stimmt, klebt, bohrt, schaltet, sperrt, lüftet, leert, füllt, packt, deckt, spült, fegt, lackiert, dichtet, spendet, versendet, verlängert, kündigt, vermietet, verleiht, verwaltet, verbessert, verkauft, versteigert, beschriftet, beschafft, bearbeitet, bedankt, befragt, begrüßt, entfernt, entwickelt, erfragt, erkundigt, erledigt, ersetzt, erneuert, erweitert'),
    ruleVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('verwenden, benutzen, behalten, beibehalten, verschieben'),
    dutyPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('muss, müssen, soll, sollen, bitte, sollte, sollten, zu klären, zu prüfen'),
    participleEndings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('t'),
    motionWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('antrag, abstimmung, vorschlag, beschlussvorschlag, beschlussantrag'),
    motionVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('beantragt, stellt den antrag'),
    motionLabels: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('antrag, vorschlag, beschlussvorschlag, beschlussantrag'),
    moverWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('beantragt, unterstützt'),
    agentWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('von'),
    outcomeWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('angenommen, einstimmig, genehmigt'),
    rejectionWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('abgelehnt, nicht angenommen, nicht genehmigt, zurückgezogen, gescheitert'),
    withdrawalWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('zurückgezogen'),
    testOutcomes: [],
    unanimityWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('einstimmig'),
    ballotWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ja, nein, dafür, dagegen, enthaltung, enthaltungen, stimme, stimmen, mit, bei, der, die, das, ist, wird, wurde, und, ohne, gegenstimme, gegenstimmen'),
    resolutionOpenings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('es wurde beschlossen, es wird beschlossen, es wurde vereinbart, es wurde entschieden'),
    linkingVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ist, sind, wird, werden, wurde, wurden, sei'),
    causativeVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('lassen'),
    clauseOpeners: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('dass'),
    votingManners: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('akklamation, mehrheit, handzeichen, allen'),
    minutesWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('protokoll, protokolls, protokolle'),
    approvalWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('genehmigen, genehmigung, annahme, annehmen, bestätigt, bestätigen, verabschiedet'),
    minutesJoiners: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('vom, von, des, der, ohne, mit, wird, ist, änderungen, einstimmig'),
    conditionWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('wenn, falls, ob, sobald, bis, muss, müssen, soll, sollte, könnte'),
    resultLabels: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('abstimmungsergebnis'),
    outcomeColumns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ergebnis, abstimmung, status, beschluss, stand'),
    schedulingPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('nächstes treffen, nächste sitzung, nächster termin'),
    nextWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('nächstes, nächste, nächster'),
    meetingWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('treffen, sitzung, termin'),
    weekdays: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag'),
    reportPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('wurde, wurden, war, waren, hat, haben'),
    pastEndings: [],
    statementWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('der, die, das, es, wir, ich, dies, diese'),
    doneWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('erledigt, fertig'),
    ongoingWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('offen, noch offen, in arbeit, läuft, verschoben, nicht erledigt, vertagt, in bearbeitung'),
    cancelledWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('abgesagt, gestrichen, hinfällig, entfallen, verworfen, zurückgezogen, nicht mehr nötig, nicht mehr erforderlich, obsolet'),
    affirmations: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ja'),
    months: [
        'januar jänner jan',
        'februar feber feb',
        'märz maerz mär mrz',
        'april apr',
        'mai',
        'juni jun',
        'juli jul',
        'august aug',
        'september sep sept',
        'oktober okt',
        'november nov',
        'dezember dez',
    ],
    ambiguousMonths: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('mai'),
    releaseWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('veröffentlichung, ausgabe'),
    planningWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('geplant, planung, nächste, nächstes, kommende, kommendes, vorbereitung'),
    shippingWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('veröffentlichen'),
    pastReleasePhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('wurde veröffentlicht, ist erschienen, letzte'),
    releaseNotesPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('versionshinweise, änderungsprotokoll'),
    ofWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('von, vom'),
    freezePhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('einfrieren'),
    releaseDayPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('veröffentlichungsdatum, erscheinungsdatum'),
};


/***/ }),

/***/ 1128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ italian)
/* harmony export */ });
/* harmony import */ var _word_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4980);

/** What tells the lists of a note, their owners and their states; votes and releases are read in other languages only. */
const italian = {
    actionHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('azioni, azione, azioni da fare, attività, compiti, compito, da fare, cose da fare, prossimi passi, prossimo passo, prossime azioni, prossime attività, chi fa cosa, impegni, chi cosa quando, cosa chi quando'),
    decisionHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('decisioni, decisione, decisioni prese, delibere, deliberazioni, conclusioni, deciso, abbiamo deciso, cosa abbiamo deciso'),
    reviewWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('precedente, precedenti, scorsa, scorse, scorso'),
    reviewNouns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('revisione, verifica'),
    pendingWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('da prendere, in sospeso'),
    checklistHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ordine del giorno, odg, prossima riunione, prossimo incontro, varie ed eventuali'),
    agendaHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ordine del giorno, odg'),
    attendanceHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('presenti, presenze, partecipanti'),
    absenceHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('assenti, assenze, giustificati, assenti giustificati'),
    actionMarkers: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('azione, da fare, compito, prossimo passo, azioni, compiti, prossimi passi'),
    decisionMarkers: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('decisione, deciso, si decide, delibera, deliberato, decisioni, delibere, abbiamo deciso, si è deciso, conclusione'),
    forWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('per'),
    addressWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('per'),
    quotedMails: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('messaggio originale, messaggio inoltrato'),
    signOffs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('saluti, cordiali saluti, un saluto, a presto, grazie'),
    placeholders: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('nessuna, nessuno, niente, nulla, da definire, nessuna novità'),
    groups: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('tutti, tutte, squadra, direttivo, comitato'),
    nobodyWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('da assegnare, nessuno, qualcuno'),
    ownerKeys: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('responsabile, responsabili, chi, a cura di'),
    topicWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('tema, temi, argomento, argomenti, domanda, domande, proposta, luogo, data, prossima, prossimo, riunione, nota, note, riassunto'),
    subjectStopWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('noi, loro, qualcuno, nessuno'),
    everybodyWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('tutti, tutte'),
    personVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('avvisare, chiamare, contattare, chiedere, invitare, ringraziare'),
    roleWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('presidente, tesoriere, tesoriera, segretario, segretaria, coordinatore, coordinatrice, custode'),
    helpWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('aiuto, supporto, l’aiuto'),
    anybodyPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('tutti quelli, tutti coloro, chiunque abbia, chiunque voglia, chi può, chi vuole, chi ha, volontari per'),
    awayStates: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('in ferie, in vacanza, assente, in malattia'),
    thanksPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('grazie per, complimenti a'),
    joiners: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('e, ed'),
    alternativeWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('o, oppure'),
    conjunctions: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('e, ed'),
    futureWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('si occupa di, si occupano di, si incarica di, deve, devono, si occupa, si occupano'),
    presentVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ordina, prende, chiede, scrive, manda, invia, prepara, rivede, chiama, compra, cerca, organizza, conferma, pubblica, contatta, aggiorna, fa, verifica, prenota, avvisa, porta, controlla, sistema, stampa, parla, paga, ritira'),
    workVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ordinare, prendere, chiedere, scrivere, inviare, mandare, preparare, rivedere, chiamare, comprare, cercare, organizzare, confermare, pubblicare, contattare, aggiornare, fare, verificare, prenotare, avvisare, portare, controllare, sistemare, stampare'),
    schedulingPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('prossima riunione, prossimo incontro'),
    doneWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('fatto, fatta, completato, completata, concluso, conclusa'),
    ongoingWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('in corso, in sospeso, rimandato, rimandata'),
    cancelledWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('annullato, annullata, ritirato, ritirata, decaduto, decaduta, non più necessario'),
    taskColumns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('cosa, descrizione'),
    outcomeColumns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('stato, esito'),
    affirmations: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('sì'),
    months: [
        'gennaio',
        'febbraio',
        'marzo',
        'aprile',
        'maggio',
        'giugno',
        'luglio',
        'agosto',
        'settembre',
        'ottobre',
        'novembre',
        'dicembre',
    ],
};


/***/ }),

/***/ 6211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ portuguese)
/* harmony export */ });
/* harmony import */ var _word_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4980);

/** What tells the lists of a note, their owners and their states; votes and releases are read in other languages only. */
const portuguese = {
    actionHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('tarefas, tarefa, tarefas pendentes, pendências, a fazer, próximos passos, próximo passo, ações, ações a realizar, encaminhamentos, quem faz o quê, ação, quem o quê quando, o quê quem quando, acções, acção, encaminhamento, pontos de ação, itens de ação, lista de tarefas, lista de ações, o que fazer'),
    decisionHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('deliberações, deliberação, decisões, decisão, decisões tomadas, acordos, conclusões, resoluções, decidido, o que decidimos, o que ficou decidido, resolução, acordo, conclusão'),
    reviewWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('anterior, anteriores, passada, passadas'),
    reviewNouns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('revisão'),
    pendingWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('por tomar, em aberto'),
    checklistHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ordem de trabalhos, ordem do dia, pauta, próxima reunião'),
    agendaHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ordem de trabalhos, ordem do dia, pauta'),
    attendanceHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('presentes, presenças, participantes'),
    absenceHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ausentes, ausências, faltas'),
    actionMarkers: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('tarefa, a fazer, próximo passo, ação, acção, ações, acções, tarefas, próximos passos, encaminhamento, encaminhamentos'),
    decisionMarkers: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('decisão, deliberação, deliberado, decidido, acordado, decisões, deliberações, acordo, resolução, ficou decidido, decidiu-se, deliberou-se'),
    forWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('para'),
    addressWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('para'),
    quotedMails: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('mensagem original, mensagem encaminhada'),
    signOffs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('abraços, um abraço, atenciosamente, cumprimentos, obrigado, obrigada'),
    placeholders: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('nenhum, nenhuma, nada, a definir, sem novidades, sem tarefas'),
    // "todos" is a heading over work in most notes.
    groups: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('todas, equipa, equipe, direção, comissão'),
    nobodyWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('por atribuir, ninguém, alguém'),
    ownerKeys: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('responsável, responsáveis, quem'),
    topicWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('assunto, assuntos, tema, pergunta, perguntas, proposta, local, próxima, próximo, reunião, nota, notas, resumo'),
    subjectStopWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('nós, eles, elas, alguém, ninguém'),
    roleWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('presidente, tesoureiro, tesoureira, secretário, secretária, coordenador, coordenadora, porteiro'),
    everybodyWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('todos, todas'),
    personVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('avisar, contactar, informar, convidar, ligar, perguntar, agradecer'),
    helpWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ajuda, apoio'),
    anybodyPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('todos os que, todas as que, quem puder, quem quiser, quem tiver, qualquer pessoa, voluntários para'),
    awayStates: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('de férias, ausente, de baixa'),
    thanksPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('obrigado por, obrigada por, parabéns a'),
    joiners: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('e'),
    alternativeWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ou'),
    conjunctions: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('e'),
    futureWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('vai, vão, fica de, ficam de, encarrega-se de, encarrega-se, trata de'),
    presentVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('pede, testa, muda, escreve, envia, prepara, revê, liga, compra, procura, organiza, confirma, publica, contacta, atualiza, faz, redige, traz, avisa, reserva, trata, fala, paga, imprime, arranja, leva'),
    workVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('medir, escrever, fazer, enviar, preparar, rever, ligar, comprar, procurar, organizar, confirmar, publicar, contactar, atualizar, pedir, verificar, marcar, tratar, falar'),
    schedulingPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('próxima reunião'),
    doneWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('feito, feita, concluído, concluída, terminado'),
    ongoingWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('em curso, em andamento, pendente, adiado, adiada'),
    cancelledWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('cancelado, cancelada, anulado, retirado, retirada, já não é necessário'),
    taskColumns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('o quê, descrição'),
    outcomeColumns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('estado, situação'),
    affirmations: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('sim'),
    months: ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
};


/***/ }),

/***/ 1557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ romanian)
/* harmony export */ });
/* harmony import */ var _word_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4980);

/** What tells the lists of a note, their owners and their states; votes and releases are read in other languages only. */
const romanian = {
    actionHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('de făcut, sarcini, sarcină, acțiuni, pașii următori, pași următori, următorii pași, cine ce face, acțiune, de rezolvat, lista de sarcini, ce avem de făcut, listă de sarcini'),
    decisionHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('decizii, decizie, hotărâri, hotărâre, decizii luate, concluzii, am decis, am hotărât, ce am decis, ce am hotărât'),
    reviewWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('anterioară, anterioare, trecută, trecute'),
    pendingWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('de luat'),
    checklistHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ordinea de zi, ședința următoare, următoarea ședință'),
    agendaHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ordinea de zi'),
    attendanceHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('prezenți, prezență, participanți'),
    absenceHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('absenți, absent, absențe'),
    actionMarkers: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('de făcut, sarcină, acțiune, acțiuni, sarcini, de rezolvat, pasul următor, pașii următori'),
    decisionMarkers: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('decizie, hotărâre, decis, s-a decis, s-a hotărât, decizii, hotărâri, s-a hotărât să, am decis, am hotărât, se aprobă, concluzie'),
    forWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('pentru'),
    addressWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('pentru'),
    quotedMails: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('mesaj original'),
    signOffs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('cu drag, cu stimă, salutări, mulțumesc, mulțumim'),
    placeholders: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('niciuna, niciunul, nimic, de stabilit'),
    groups: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('toți, toată lumea, echipa, comitetul'),
    nobodyWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('nealocat, nimeni, cineva'),
    ownerKeys: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('responsabil, responsabili, cine'),
    topicWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('subiect, subiecte, întrebare, întrebări, propunere, locul, ședință, ședința, notă'),
    subjectStopWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('noi, ei, ele, cineva, nimeni'),
    roleWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('președinte, președintele, administrator, administratorul, secretar, secretarul, casier, casierul, trezorier'),
    everybodyWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('toți, toată lumea'),
    personVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('anunță, contactează, invită, sună, întreabă'),
    awayStates: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('în concediu, absent, absentă'),
    joiners: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('și, şi, si'),
    alternativeWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('sau'),
    conjunctions: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('și, şi, si'),
    futureWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('va, vor, se ocupă de'),
    presentVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('cere, verifică, trimite, scrie, sună, cumpără, caută, organizează, confirmă, publică, pregătește, actualizează, face, rezervă, afișează, anunță'),
    schedulingPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ședința următoare, următoarea ședință'),
    doneWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('făcut, gata, terminat, rezolvat'),
    ongoingWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('în lucru, în curs, amânat, amânată'),
    cancelledWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('anulat, anulată'),
    outcomeColumns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('stare, stadiu'),
    affirmations: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('da'),
    months: [
        'ianuarie',
        'februarie',
        'martie',
        'aprilie',
        'mai',
        'iunie',
        'iulie',
        'august',
        'septembrie',
        'octombrie',
        'noiembrie',
        'decembrie',
    ],
};


/***/ }),

/***/ 6152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ spanish)
/* harmony export */ });
/* harmony import */ var _word_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4980);

/** What tells the lists of a note, their owners and their states; votes and releases are read in other languages only. */
const spanish = {
    actionHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('tareas, tarea, tareas pendientes, pendientes, por hacer, próximos pasos, próximo paso, acciones, acciones a realizar, compromisos, quién hace qué, quién qué cuándo, qué quién cuándo, acción, compromiso, lista de tareas, puntos de acción, tareas asignadas, qué hacer'),
    decisionHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('acuerdos, acuerdo, acuerdos tomados, decisiones, decisión, decisiones tomadas, resoluciones, conclusiones, decidido, resolución, conclusión, acordado, lo que decidimos, qué decidimos'),
    reviewWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('anterior, anteriores, pasada, pasadas'),
    reviewNouns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('revisión, repaso'),
    pendingWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('por tomar, abiertas'),
    checklistHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('orden del día, próxima reunión, ruegos y preguntas'),
    agendaHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('orden del día'),
    attendanceHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('asistentes, asistencia, presentes, participantes, asisten'),
    absenceHeadings: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('excusa, excusan, excusan su asistencia, excusa su asistencia, disculpan, disculpas, justifican, ausentes, ausencias, excusados, excusadas, no asisten'),
    actionMarkers: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('tarea, por hacer, próximo paso, acción, acciones, tareas, próximos pasos, compromiso, compromisos'),
    decisionMarkers: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('acuerdo, decisión, acordado, decidido, se acuerda, se decide, acuerdos, decisiones, resolución, resoluciones, conclusión, se acordó, se decidió, se resuelve, se aprueba'),
    forWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('para'),
    addressWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('para'),
    quotedMails: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('mensaje original, mensaje reenviado'),
    signOffs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('saludos, un saludo, un abrazo, abrazos, atentamente, gracias'),
    placeholders: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ninguno, ninguna, nada, por definir, sin novedades, sin tareas'),
    // "todos" is a heading over work in most notes.
    groups: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('todas, equipo, comisión, comité, junta'),
    nobodyWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('sin asignar, nadie, alguien'),
    ownerKeys: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('responsable, responsables, quién, encargado, encargada'),
    topicWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('tema, temas, pregunta, preguntas, propuesta, fecha, lugar, próxima, próximo, reunión, nota, notas, resumen, informe'),
    subjectStopWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('nosotros, ellos, ellas, alguien, nadie'),
    roleWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('presidente, presidenta, tesorero, tesorera, secretario, secretaria, coordinador, coordinadora, conserje'),
    everybodyWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('todos, todas'),
    personVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('avisar, contactar, informar, invitar, llamar, preguntar, agradecer'),
    helpWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('ayuda, apoyo'),
    anybodyPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('todos los que, todas las que, los que, quienes puedan, quienes quieran, quien pueda, quien quiera, cualquiera que, voluntarios para'),
    awayStates: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('de vacaciones, de baja, ausente'),
    thanksPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('gracias por, felicidades a, enhorabuena a'),
    joiners: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('y, e'),
    alternativeWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('o, u'),
    conjunctions: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('y, e'),
    futureWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('va a, van a, se encarga de, se encargan de, se compromete a, se encarga, se encargan, se ocupa'),
    presentVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('pide, prueba, cambia, escribe, envía, prepara, revisa, llama, compra, busca, organiza, confirma, publica, contacta, actualiza, hace, redacta, trae, avisa, reserva, habla, recoge, paga, imprime, arregla, lleva'),
    workVerbs: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('pedir, probar, cambiar, escribir, enviar, preparar, revisar, llamar, comprar, buscar, organizar, confirmar, publicar, contactar, actualizar, hacer, redactar, traer, avisar, reservar'),
    schedulingPhrases: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('próxima reunión'),
    doneWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('hecho, hecha, terminado, terminada, completado, completada'),
    ongoingWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('en curso, pendiente, aplazado, aplazada'),
    cancelledWords: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('cancelado, cancelada, anulado, anulada, retirado, retirada, ya no es necesario'),
    taskColumns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('qué, descripción'),
    outcomeColumns: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('estado, situación'),
    affirmations: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)('sí'),
    months: [
        'enero',
        'febrero',
        'marzo',
        'abril',
        'mayo',
        'junio',
        'julio',
        'agosto',
        'septiembre setiembre',
        'octubre',
        'noviembre',
        'diciembre',
    ],
};


/***/ }),

/***/ 4980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
/** Words and phrases written as one line with commas. */
const list = (words) => words.split(',').map((word) => word.trim());


/***/ }),

/***/ 3622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ defaultReadingOptions),
  f: () => (/* binding */ readingOptions)
});

// EXTERNAL MODULE: ./.cache/compiled/model/server.js
var model_server = __webpack_require__(2389);
// EXTERNAL MODULE: ./.cache/compiled/notes/languages/word-list.js
var word_list = __webpack_require__(4980);
;// CONCATENATED MODULE: ./.cache/compiled/notes/languages/chinese.js

/** What tells the lists of a note, their owners and their states; votes and releases are read in other languages only. */
const chinese = {
    actionHeadings: (0,word_list/* list */.p)('待办, 待办事项, 行动项, 行动事项, 行动计划, 任务, 任务分配, 后续行动, 下一步, 下一步计划, 后续步骤, 待辦, 待辦事項, 行動項目, 任務, 後續行動'),
    decisionHeadings: (0,word_list/* list */.p)('决定, 决议, 决定事项, 决策, 会议决议, 会议决定, 结论, 達成共識, 達成共识, 共识, 決議, 決定事項, 結論'),
    reviewWords: (0,word_list/* list */.p)('上次, 上次会议, 上次會議, 上周, 上週'),
    checklistHeadings: (0,word_list/* list */.p)('议程, 会议议程, 議程, 下次会议, 下次會議'),
    agendaHeadings: (0,word_list/* list */.p)('议程, 会议议程, 議程'),
    attendanceHeadings: (0,word_list/* list */.p)('参会人员, 与会人员, 出席人员, 参加人员, 参会者, 與會人員, 出席人員, 出席, 参会人, 与会人, 参加者, 参会, 与会者, 出席者'),
    absenceHeadings: (0,word_list/* list */.p)('缺席, 缺席人员, 请假, 請假'),
    actionMarkers: (0,word_list/* list */.p)('待办, 任务, 行动项, 待辦, 任務, 待办事项, 行动, 行动事项, 下一步, 待辦事項, 行動項目, 後續行動'),
    decisionMarkers: (0,word_list/* list */.p)('决定, 决议, 結論, 结论, 決議, 决策, 决定事项, 共识, 決定, 決定事項, 共識'),
    placeholders: (0,word_list/* list */.p)('无, 無, 待定, 暂无'),
    groups: (0,word_list/* list */.p)('全体, 全體, 所有人, 大家'),
    nobodyWords: (0,word_list/* list */.p)('待定, 未分配, 某人'),
    ownerKeys: (0,word_list/* list */.p)('负责人, 負責人, 责任人, 责任者, 執行人, 执行人, 经办人, 谁'),
    topicWords: (0,word_list/* list */.p)('议题, 時間, 时间, 地点, 地點, 内容, 备注, 問題, 问题, 议程'),
    labelTopics: (0,word_list/* list */.p)('会场, 场地, 预算, 宣传, 签到, 主持, 设备, 资料, 财务, 打印, 餐饮, 住宿, 交通, 联系, 通知, 招募, 报名, 直播, 摄影, 照片, 奖品, 卫生, 准备, 当天, 全部, 其他, 补充, 确认, 期限, 注意, 背景, 目的, 原因, 进度, 日程, 本次, 开始, 结束, 对象, 方法, 开发, 设计, 实现, 运维, 维护, 调研, 讨论, 报告, 合同, 招聘, 销售, 行政, 法务, 策划, 文档, 翻译, 网站, 博客, 活动, 服务器, 数据, 测试, 发布, 邮件, 海报, 系统, 应用, 前端, 后端, 产品, 运营, 市场, 技术, 文案, 物资, 采购, 场地费, 志愿者, 赞助, 會場, 場地, 預算, 宣傳, 設備, 資料, 財務, 聯絡, 準備, 其他, 網站, 活動, 測試, 文件, 開發, 設計, 翻譯'),
    doneWords: (0,word_list/* list */.p)('已完成, 完成'),
    ongoingWords: (0,word_list/* list */.p)('进行中, 進行中, 继续'),
    cancelledWords: (0,word_list/* list */.p)('取消, 已取消'),
    taskColumns: (0,word_list/* list */.p)('内容, 事项, 工作内容, 任务内容, 工作, 事項, 工作內容, 內容'),
    outcomeColumns: (0,word_list/* list */.p)('状态, 进度'),
    affirmations: (0,word_list/* list */.p)('是'),
};

// EXTERNAL MODULE: ./.cache/compiled/notes/languages/dutch.js
var dutch = __webpack_require__(4290);
// EXTERNAL MODULE: ./.cache/compiled/notes/languages/english.js + 1 modules
var english = __webpack_require__(5691);
// EXTERNAL MODULE: ./.cache/compiled/notes/languages/french.js
var french = __webpack_require__(6886);
// EXTERNAL MODULE: ./.cache/compiled/notes/languages/german.js
var german = __webpack_require__(4528);
// EXTERNAL MODULE: ./.cache/compiled/notes/languages/italian.js
var italian = __webpack_require__(1128);
;// CONCATENATED MODULE: ./.cache/compiled/notes/languages/japanese.js

/** What tells the lists of a note, their owners and their states; votes and releases are read in other languages only. */
const japanese = {
    actionHeadings: (0,word_list/* list */.p)('タスク, アクション, アクションアイテム, ネクストアクション, 次のアクション, やること, 宿題, 今後の対応, 対応事項, 実施事項, 作業項目, 課題と担当, 役割分担, 次回までにやること, 次回までの宿題'),
    decisionHeadings: (0,word_list/* list */.p)('決定事項, 決定, 合意事項, 決まったこと, 結論'),
    reviewWords: (0,word_list/* list */.p)('前回, 前回の'),
    checklistHeadings: (0,word_list/* list */.p)('議題, アジェンダ, 次回, 次回予定'),
    agendaHeadings: (0,word_list/* list */.p)('議題, アジェンダ'),
    attendanceHeadings: (0,word_list/* list */.p)('出席者, 参加者, 出席, 参加'),
    absenceHeadings: (0,word_list/* list */.p)('欠席者, 欠席'),
    actionMarkers: (0,word_list/* list */.p)('タスク, アクション, 宿題, アクションアイテム, ネクストアクション, やること, 対応事項'),
    decisionMarkers: (0,word_list/* list */.p)('決定, 決定事項, 合意, 合意事項, 結論, 決議'),
    placeholders: (0,word_list/* list */.p)('未定, なし, 特になし'),
    groups: (0,word_list/* list */.p)('全員, 皆'),
    nobodyWords: (0,word_list/* list */.p)('未定, 担当未定, 誰か'),
    everybodyWords: (0,word_list/* list */.p)('全員, 皆'),
    ownerKeys: (0,word_list/* list */.p)('担当, 担当者, 誰が, だれが, 責任者'),
    topicWords: (0,word_list/* list */.p)('議題, 日時, 場所, 内容, 次回, 備考, 参考, 質問'),
    labelTopics: (0,word_list/* list */.p)('会場, 予算, 広報, 受付, 司会, 備品, 機材, 資料, 会計, 印刷, 食事, 飲み物, 宿泊, 交通, 交通費, 連絡, 案内, 募集, 告知, 登壇, 配信, 撮影, 写真, 名札, 景品, 掃除, 準備, 片付け, 当日, 全体, 共通, その他, 追加, 確認, 締切, 期限, 期日, 注意, 補足, 背景, 目的, 理由, 進捗, 予定, 日程, 今回, 前日, 開場, 開始, 終了, 対象, 方法, 開発, 設計, 実装, 運用, 保守, 調査, 検討, 報告, 契約, 採用, 営業, 経理, 総務, 法務, 企画, 文書, 翻訳, 契約書, 見積, 見積もり, サイト, ブログ, イベント, サーバー, データ, テスト, デザイン, リリース, メール, チラシ, ポスター, ロゴ, スライド, アンケート, システム, アプリ, バグ, ドキュメント, 名簿, 鍵, 議事録, 次回会議, 懇親会, 二次会, 総会, 理事会, 保険, 寄付, 助成金, 物品, 消耗品, 電源, 音響, 照明'),
    doneWords: (0,word_list/* list */.p)('完了, 済, 済み'),
    ongoingWords: (0,word_list/* list */.p)('対応中, 進行中, 継続'),
    cancelledWords: (0,word_list/* list */.p)('中止, 取りやめ'),
    taskColumns: (0,word_list/* list */.p)('内容, 項目, 事項, 作業, 作業内容, 何を, 対応内容'),
    outcomeColumns: (0,word_list/* list */.p)('状態, 状況'),
    affirmations: (0,word_list/* list */.p)('はい'),
};

;// CONCATENATED MODULE: ./.cache/compiled/notes/languages/korean.js

/** What tells the lists of a note, their owners and their states; votes and releases are read in other languages only. */
const korean = {
    actionHeadings: (0,word_list/* list */.p)('할 일, 할일, 액션 아이템, 다음 단계, 실행 항목, 작업 항목, 과제, 액션, 조치 사항, 조치사항, 후속 조치, 업무 분담, 해야 할 일, 진행할 일'),
    decisionHeadings: (0,word_list/* list */.p)('결정 사항, 결정사항, 결정, 합의 사항, 의결 사항, 결론, 결정한 것, 결정된 것, 정한 것, 합의'),
    reviewWords: (0,word_list/* list */.p)('지난, 이전'),
    checklistHeadings: (0,word_list/* list */.p)('안건, 다음 회의'),
    agendaHeadings: (0,word_list/* list */.p)('안건'),
    attendanceHeadings: (0,word_list/* list */.p)('참석자, 참가자, 참석, 참여자, 참여, 출석, 출석자'),
    absenceHeadings: (0,word_list/* list */.p)('불참, 불참자, 결석'),
    actionMarkers: (0,word_list/* list */.p)('할 일, 할일, 액션, 액션 아이템, 실행 항목, 조치 사항, 조치사항, 후속 조치, 해야 할 일'),
    decisionMarkers: (0,word_list/* list */.p)('결정, 결정 사항, 결정사항, 합의, 합의 사항, 의결, 의결 사항, 결론'),
    placeholders: (0,word_list/* list */.p)('없음, 미정'),
    groups: (0,word_list/* list */.p)('전체, 모두, 전원'),
    nobodyWords: (0,word_list/* list */.p)('미정, 담당 미정, 누군가'),
    everybodyWords: (0,word_list/* list */.p)('모두, 전원'),
    ownerKeys: (0,word_list/* list */.p)('담당, 담당자, 책임자, 누가, 담당 부서'),
    topicWords: (0,word_list/* list */.p)('안건, 일시, 장소, 내용, 비고, 질문, 참고'),
    labelTopics: (0,word_list/* list */.p)('회의장, 예산, 홍보, 접수, 사회, 장비, 자료, 회계, 인쇄, 식사, 음료, 숙박, 교통, 연락, 안내, 모집, 공지, 발표, 방송, 촬영, 사진, 명찰, 경품, 청소, 준비, 당일, 전체, 공통, 기타, 추가, 확인, 마감, 기한, 주의, 배경, 목적, 이유, 진행, 일정, 이번, 시작, 종료, 대상, 방법, 개발, 설계, 구현, 운영, 유지보수, 조사, 검토, 보고, 계약, 채용, 영업, 총무, 법무, 기획, 문서, 번역, 사이트, 블로그, 행사, 서버, 데이터, 테스트, 디자인, 배포, 메일, 포스터, 로고, 설문, 시스템, 앱, 버그, 프론트, 백엔드, 후원, 물품, 회의록, 뒤풀이, 총회'),
    doneWords: (0,word_list/* list */.p)('완료, 완료됨'),
    ongoingWords: (0,word_list/* list */.p)('진행 중, 진행중, 보류'),
    cancelledWords: (0,word_list/* list */.p)('취소, 취소됨'),
    taskColumns: (0,word_list/* list */.p)('내용, 업무, 작업, 항목, 무엇, 업무 내용, 작업 내용'),
    outcomeColumns: (0,word_list/* list */.p)('상태'),
    affirmations: (0,word_list/* list */.p)('예'),
};

// EXTERNAL MODULE: ./.cache/compiled/notes/languages/portuguese.js
var portuguese = __webpack_require__(6211);
// EXTERNAL MODULE: ./.cache/compiled/notes/languages/romanian.js
var romanian = __webpack_require__(1557);
// EXTERNAL MODULE: ./.cache/compiled/notes/languages/spanish.js
var spanish = __webpack_require__(6152);
;// CONCATENATED MODULE: ./.cache/compiled/notes/reading-options.js












const wordsOfLanguage = {
    english: english/* english */.x,
    german: german/* german */.D,
    french: french/* french */.l,
    spanish: spanish/* spanish */.B,
    portuguese: portuguese/* portuguese */.I,
    italian: italian/* italian */.J,
    dutch: dutch/* dutch */.b,
    romanian: romanian/* romanian */._,
    japanese: japanese,
    korean: korean,
    chinese: chinese,
};
const defaultReadingOptions = {
    words: Object.values(wordsOfLanguage),
    withoutWords: {},
    series: [],
    server: model_server/* publicServer */.d,
    limits: { note: 512 * 1024, inlineRun: 16 * 1024, nesting: 64, parsing: 300 },
    roster: { people: [], exact: [] },
};
/** How the config wants the notes of a server to be read. */
function readingOptions({ languages, words, series }, server = model_server/* publicServer */.d) {
    const kinds = Object.entries(words);
    const chosen = (choose) => Object.fromEntries(kinds.map(([kind, phrases]) => [kind, choose(phrases).map(asLookedUp)]));
    return {
        ...defaultReadingOptions,
        words: [
            ...languages.map((language) => wordsOfLanguage[language]),
            chosen((phrases) => phrases.filter((phrase) => !phrase.startsWith('-'))),
        ],
        withoutWords: chosen((phrases) => phrases.filter((phrase) => phrase.startsWith('-')).map((phrase) => phrase.slice(1))),
        series,
        server,
    };
}
/** A phrase of the config in the form in which the words of notes are looked up. */
function asLookedUp(phrase) {
    return phrase.normalize('NFC').toLowerCase().replaceAll("'", '’').replace(/\s+/gu, ' ').trim();
}


/***/ }),

/***/ 8543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ abbreviates),
/* harmony export */   GV: () => (/* binding */ hasHonorific),
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   Lo: () => (/* binding */ nameWords),
/* harmony export */   Rm: () => (/* binding */ nameParticles),
/* harmony export */   Zz: () => (/* binding */ withoutTitle),
/* harmony export */   bB: () => (/* binding */ initialsOf),
/* harmony export */   fO: () => (/* binding */ isFullName),
/* harmony export */   oB: () => (/* binding */ nameForm),
/* harmony export */   p6: () => (/* binding */ isTitle),
/* harmony export */   pv: () => (/* binding */ foldLetters),
/* harmony export */   s5: () => (/* binding */ givenNameOf),
/* harmony export */   yQ: () => (/* binding */ withoutSharedTitle),
/* harmony export */   zp: () => (/* binding */ withoutGeneration)
/* harmony export */ });
/* harmony import */ var _model_remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1864);

/** Letters that are not a combination of a base letter and a mark. */
const singleLetters = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th' };
/** Small words inside names: "Renê de Souza", "Maria della Rosa". */
const nameParticles = new Set('de da das del dela della delle der den dei degli di do dos du la las le los van von vom zu zum zur ter ten bin ibn bint al el y e af av abu'.split(' '));
/** Words in front of a name that only address: "Mr Lee", "Frau Dr. Lee". A surname follows them. */
const titles = new Set('mr mrs ms mx miss mister dr drs messrs prof professor cllr cllrs councillor councillors rev revd sir madam herr frau dipl.-ing mme mlle madame monsieur señor señora senhor senhora signor signora dott domnul doamna seu dona dhr mevr mevrouw meneer pan pani sister hon honourable honorable reverend mayor'.split(' '));
/** Those that are other words without a point. */
const dottedTitles = new Set('hr. fr. sr. sra. srta. sig. ing. dl. dna. d-na hon. mr. mrs. ms. dr. prof. dhr. mevr. mw.'.split(' '));
/** Most titles in front of a name. */
const mostTitles = 3;
/** What is put behind names for politeness. */
const honorific = /(?<=\p{L}{2})(?:-(?:san|sama|sensei|ssi|nim|ji)|(?<=\p{Lo}{2})(?:さん|様|氏|先生|님|씨))$/u;
/** True for a name with what politeness puts behind it: "田中さん". */
const hasHonorific = (name) => honorific.test(name);
/** True for a word that addresses the person whose name follows it. */
function isTitle(word) {
    const lower = word.toLowerCase();
    return dottedTitles.has(lower) || (/^\p{Lu}/u.test(word) && titles.has(lower.replace(/\.$/u, '')));
}
/** The name without titles and honorifics: "Mr Lee" is Lee, "The Rt Hon. Ann Lee" is Ann Lee. */
function withoutTitle(name) {
    const words = name.split(' ');
    return words.slice(titlesOf(words)).join(' ').replace(honorific, '');
}
/** Words in front of titles that are none by themselves: "The Hon. Ann Lee". */
const leadsToTitle = /^(?:The|Rt\.?)$/u;
/** How many words in front of a name are titles. */
function titlesOf(words) {
    let from = 0;
    let end = 0;
    while (from < mostTitles && from < words.length - 1 && (isTitle(words[from]) || leadsToTitle.test(words[from])))
        if (isTitle(words[from++]))
            end = from;
    return end;
}
/** What tells people of one name apart, in front of the end: "jun.", "Sr.", "II", "(the elder)". */
const generation = / (?:\(?(?:[JS]r|[jJ]un|[sS]en|[jJ]unior|[sS]enior|d\. ?[ÄJ]|père|fils)\.?\)?|\(?I{2,3}\)?|\(?(?:the|der|die) (?:elder|younger|[äÄ]ltere|[jJ]üngere)\)?)$/u;
/** The full name without it; any other name as it is. */
function withoutGeneration(name) {
    const rest = name.replace(generation, '');
    return rest.includes(' ') ? rest : name;
}
/** "Cllrs Lee and Ray" without the title that several share. */
const withoutSharedTitle = (names) => names.replace(/^\s*(?:Cllrs|Councillors|Messrs|Drs)\.? (?=\p{Lu})/u, '');
/** Lower case with accents taken off (ă = a, ș = s), for comparing names. */
function foldLetters(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.toLowerCase();
    const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    return [...bare].map((letter) => singleLetters[letter] ?? letter).join('');
}
/** Folded words of a name; a hyphen, a point and a change to a capital ("RăzvanD", "AlexBe") separate words. */
function nameWords(name) {
    const words = name.split(/[\s.'’_-]+/u).flatMap(splitAtCapitals);
    return words.map(foldLetters).filter((word) => word !== '');
}
/** "bob" is read as "Bob" is; two letters are initials. */
function capitalised(name) {
    return /^\p{Ll}{3,}$/u.test(name) ? name[0].toUpperCase() + name.slice(1) : name;
}
/** Folds a name and its words. */
const nameForm = (0,_model_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)((name) => {
    const written = withoutTitle(name);
    const particles = written.split(' ').filter((word) => word === word.toLowerCase());
    return {
        written,
        isTitled: titlesOf(name.split(' ')) > 0,
        folded: foldLetters(written.trim().replace(/\s+/gu, ' ')),
        words: nameWords(written),
        particles: new Set(particles.map(foldLetters)),
    };
});
function splitAtCapitals(word) {
    const letters = [...word];
    const isCapital = (letter) => letter !== letter.toLowerCase();
    const inner = letters.findIndex((letter, index) => index > 0 && isCapital(letter) && !isCapital(letters[index - 1]));
    return inner === -1 ? [word] : [letters.slice(0, inner).join(''), ...splitAtCapitals(letters.slice(inner).join(''))];
}
/** The first letters of a name's words without its particles, and of the first and the last of them: "sb" and "syb" of Seo-yeon Bae. */
function initialsOf({ words, particles }) {
    const letters = words.filter((word) => !particles.has(word)).map((word) => word[0]);
    if (letters.length < 2 || letters.length > 4)
        return [];
    return [...new Set([letters.join(''), letters[0] + letters.at(-1)])];
}
/** The given name in a name of three letters without spaces, as Korean writes it behind a surname of one: "민수" of "김민수". */
const givenNameOf = (name) => (/^\p{Script=Hangul}{3}$/u.test(name) ? name.slice(1) : null);
/**
 * Tells whether a short name may stand for a full one: "RD", "RdS", "MSch" by the beginnings of its words,
 * "RăzvanD" and "Răzvan" by a name's first words written out. Null if it can't.
 */
function abbreviates(short, full) {
    if (full.words.length === 0)
        return null;
    if (short.isTitled && short.words.length === 1)
        return full.words.length > 1 && full.words.at(-1) === short.words[0] ? 'short-form' : null;
    const { written } = short;
    // "Ji-ho" of Ji-ho Kim
    if (/^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(written) && full.folded.startsWith(`${short.folded} `))
        return 'short-form';
    const parts = written.includes(' ') || /\p{Ll}.*\p{Lu}|^\p{Lu}\p{Ll}+$/u.test(written) ? short.words : null;
    if (parts && isShortForm(parts, full.words))
        return 'short-form';
    return isInitials(short, full) ? 'initials' : null;
}
/** "Răzvan", "RăzvanD", "Radu N", "Vlad": a first name written out, then beginnings of further words. */
function isShortForm(parts, full) {
    const [first, ...rest] = parts;
    if (first === undefined)
        return false;
    // "R. Weaver"
    if (first.length === 1)
        return rest.length > 0 && full[0].startsWith(first) && rest.join(' ') === full.slice(-rest.length).join(' ');
    if (first.length < 3)
        return false;
    const startsName = full[0].startsWith(first) || (rest.length === 0 && full.length > 1 && full.at(-1) === first);
    return (startsName && areBeginnings(rest, full.slice(1)) && (rest.length > 0 || full[0] === first || full.at(-1) === first || first.length >= 4));
}
/** "RD", "VB" for Vlad-Andrei Bălan, "RdS", "MSch", "SjK": beginnings of the name's words, the first and a later one among them. */
function isInitials({ written, folded }, { words, particles }) {
    // "Data", "Al", "ten" are words or names of their own.
    if (!/^\p{L}{2,6}$/u.test(written) ||
        /^(?:\p{Lu}\p{Ll}+|\p{Ll}{3,})$/u.test(written) ||
        words.length < 2 ||
        words.length > 8 ||
        words[0][0] !== folded[0])
        return false;
    const fits = (at, word) => {
        for (let next = word; next < words.length; next++) {
            for (let length = 1; at + length <= folded.length && words[next].startsWith(folded.slice(at, at + length)); length++) {
                const ends = at + length === folded.length;
                // "RdS" may name the particle, but no short name ends with it.
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
/** "Ann Lee", "Maria della Rosa": two to five words with capitals, but for particles. */
function isFullName(name) {
    const parts = name.split(' ');
    const isPart = (part) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(part) || nameParticles.has(part);
    return parts.length > 1 && parts.length <= 5 && parts.every(isPart);
}


/***/ }),

/***/ 1254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ unique),
/* harmony export */   Ei: () => (/* binding */ isFirstName),
/* harmony export */   JZ: () => (/* binding */ ownerOfAlias),
/* harmony export */   O6: () => (/* binding */ PersonIndex),
/* harmony export */   YF: () => (/* binding */ abbreviationOf),
/* harmony export */   fj: () => (/* binding */ knownPerson),
/* harmony export */   mV: () => (/* binding */ isSpelledSo),
/* harmony export */   ro: () => (/* binding */ hasNameOfItsOwn)
/* harmony export */ });
/* harmony import */ var _model_same_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9170);
/* harmony import */ var _roster_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2124);
/* harmony import */ var _name_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8543);



/** Prepares an entry for comparing. */
function knownPerson(person) {
    const { login, name } = person;
    return { login, name: name === null ? null : (0,_name_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .nameForm */ .oB)(name), forms: (0,_roster_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOfPerson */ .V)(person).map(_name_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .nameForm */ .oB) };
}
/** People, found by their names without going through all of them. */
class PersonIndex {
    people;
    byLogin = new Map();
    byName = new Map();
    byForm = new Map();
    /** By the letters that the first and the last word of a name begin with; no other letter begins an abbreviation. */
    byLetter = new Map();
    whoMayBe = new Map();
    constructor(people) {
        this.people = people;
        for (const person of people) {
            this.byLogin.set(person.login.toLowerCase(), person);
            if (person.name)
                put(this.byName, person.name.folded, person);
            for (const { folded, words } of person.forms) {
                put(this.byForm, folded, person);
                for (const word of [words[0], words.at(-1)])
                    if (word !== undefined)
                        put(this.byLetter, word[0], person);
            }
        }
    }
    withLogin(login) {
        return this.byLogin.get(login.toLowerCase()) ?? null;
    }
    /** Whose login a handle is, else the only one whose name or alias it is: "@rade", where the config has that alias. */
    withHandle(handle) {
        const person = this.withLogin(handle);
        if (person)
            return person;
        const [only, other] = unique(this.called((0,_name_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .nameForm */ .oB)((0,_name_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalised */ .Iu)(handle))));
        return other ? null : (only ?? null);
    }
    /** Whether a name may be this person's: in full, as the first name, or abbreviated. */
    mayBeCalled(person, name) {
        const form = (0,_name_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .nameForm */ .oB)((0,_name_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalised */ .Iu)(name));
        return [this.called(form), this.firstNamed(form), this.abbreviated(form)].some((fitting) => fitting.includes(person));
    }
    /** Whose full name it is. */
    named({ folded }) {
        return this.byName.get(folded) ?? [];
    }
    /** Whose name or alias it is. */
    called({ folded }) {
        return this.byForm.get(folded) ?? [];
    }
    /** Whose first name it is. */
    firstNamed({ words, isTitled }) {
        return words.length !== 1 || isTitled
            ? []
            : this.near(words[0]).filter(({ forms }) => forms.some((form) => form.words[0] === words[0]));
    }
    /** Who may be abbreviated so. */
    abbreviated(short) {
        return this.near(short.words[0] ?? '').filter((person) => abbreviationOf(short, person) !== null);
    }
    /** Whose initials they may be: "BO" of Bea Olsen, whatever other names begin so. */
    initialled(short) {
        return this.near(short.words[0] ?? '').filter(({ forms }) => forms.some((form) => (0,_name_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .abbreviates */ .$7)(short, form) === 'initials'));
    }
    /**
     * Who a name of an attendance list may be: by name, login or alias, else by the first name, else as an abbreviation, else as a nickname.
     */
    mayBe(listed) {
        const known = this.whoMayBe.get(listed.written);
        if (known)
            return known;
        const [first = ''] = listed.words;
        const login = this.withLogin(listed.folded);
        const degrees = [
            () => unique([...(login ? [login] : []), ...this.called(listed)]),
            () => (/^\p{Lu}\p{Ll}+$/u.test(listed.written) ? this.firstNamed(listed) : []),
            () => unique([
                // "BO" is Bo as much as Bea Olsen.
                ...this.firstNamed(listed),
                ...this.near(first).filter(({ forms }) => forms.some((form) => (0,_name_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .abbreviates */ .$7)(listed, form) !== null || (0,_name_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .abbreviates */ .$7)(form, listed) !== null)),
            ]),
            () => this.near(first).filter(({ forms }) => forms.some((form) => isNicknameOf(listed.folded, form.words[0] ?? ''))),
        ];
        let found = { degree: degrees.length, people: [] };
        for (const [degree, find] of degrees.entries()) {
            const people = find();
            if (people.length === 0)
                continue;
            found = { degree, people };
            break;
        }
        this.whoMayBe.set(listed.written, found);
        return found;
    }
    near(word) {
        return this.byLetter.get(word[0] ?? '') ?? [];
    }
}
/** True for a person of whom more than the login is known. */
function hasNameOfItsOwn({ login, forms }) {
    return forms.some(({ written }) => !(0,_model_same_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .y)(written, login));
}
/** Whether a person has a name, or one that begins with the word, in exactly this spelling; else only its folded letters are the same. */
function isSpelledSo({ forms }, name) {
    return forms.some(({ written }) => written === name || written.startsWith(`${name} `));
}
/** The one person for whom the config lists exactly this spelling as an alias; null where it lists nobody, or several, so. */
function ownerOfAlias(called, alias) {
    const [only, other] = called.filter(({ forms }) => forms.some(({ written }) => written === alias));
    return only && !other && only.name?.written !== alias ? only : null;
}
/** How a short name abbreviates one of a person's names; null if it doesn't. */
function abbreviationOf(short, { forms }) {
    for (const form of forms) {
        const kind = (0,_name_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .abbreviates */ .$7)(short, form);
        if (kind)
            return kind;
    }
    return null;
}
/** "Ann", a word with one capital. */
const isFirstName = (name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name);
/** "gabi" for gabriel, "andy" for andrew: a beginning of three letters or more, with an ending of endearment. */
function isNicknameOf(listed, firstName) {
    const stem = listed.replace(/(?:ie|i|y)$/u, '');
    return stem !== listed && stem.length >= 3 && firstName.startsWith(stem);
}
function put(map, key, person) {
    const list = map.get(key);
    if (!list)
        map.set(key, [person]);
    else if (!list.includes(person))
        list.push(person);
}
/** Each person once; GitHub does not tell the case of logins apart. */
function unique(people) {
    return [...new Map(people.toReversed().map((person) => [person.login.toLowerCase(), person])).values()].toReversed();
}


/***/ }),

/***/ 2124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ namesOfPerson),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _name_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8543);

/** The names by which notes may call the people and groups of a roster: those that may be shortened, and those that count only whole. */
function namesOf({ people, groups }) {
    return {
        people: people.flatMap(namesOfPerson),
        exact: [...people.map(({ login }) => login), ...groups.flatMap(({ name, aliases }) => [name, ...aliases])],
    };
}
/** The name, the aliases, and each nickname with the surname: "Bob Stone" of Robert Stone with the alias Bob. */
function namesOfPerson({ name, aliases }) {
    const surname = name === null ? '' : surnameOf(name);
    const nicknames = surname === '' ? [] : aliases.filter((alias) => /^\p{Lu}\p{Ll}+$/u.test(alias) && alias !== surname);
    return [...(name === null ? [] : [name]), ...aliases, ...nicknames.map((nickname) => `${nickname} ${surname}`)];
}
/** The last word of a name with its particles: "van Dam"; empty for a name of one word. */
function surnameOf(name) {
    const words = name.split(' ');
    let from = words.length - 1;
    while (from > 1 && _name_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .nameParticles */ .Rm.has(words[from - 1].toLowerCase()))
        from--;
    return from > 0 ? words.slice(from).join(' ') : '';
}


/***/ }),

/***/ 6151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ uniteRosters)
/* harmony export */ });
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


/***/ }),

/***/ 1725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ yamlErrors),
/* harmony export */   f: () => (/* binding */ isTooDeep)
/* harmony export */ });
/** Keys written twice that are named; each is a slip of its own. */
const errorLimit = 10;
/**
 * What a text lacks to be one document of YAML: the first slip, for the parser takes what follows it for further ones; and keys that are
 * written twice, where nothing else is wrong.
 */
function yamlErrors({ errors }) {
    const first = errors.find(isTooDeep) ?? errors.find(({ code }) => code !== 'DUPLICATE_KEY');
    return (first ? [first] : errors.slice(0, errorLimit)).map((error) => ({ message: explain(error), offset: error.pos[0] }));
}
/** Whether the parser gave up because lists or objects are nested too deep for it. */
const isTooDeep = ({ code }) => code === 'RESOURCE_EXHAUSTION';
function explain({ code, message }) {
    if (code === 'DUPLICATE_KEY')
        return 'This key is in the file twice; keep one of the two.';
    if (code === 'MULTIPLE_DOCS')
        return 'A second document begins here; take out the line “---”.';
    if (isTooDeep({ code }))
        return 'Lists or objects are nested too deep here: a person is an object in one list. Remove the surplus brackets, braces or hyphens.';
    const [line = ''] = message.split('\n');
    return `This is not valid YAML: ${line.replace(/\.$/, '')}. ${fixOf(code, line)}`;
}
/** How the slips are fixed that people make, in the words of who has not learnt YAML. */
function fixOf(code, message) {
    if (code === 'TAB_AS_INDENT')
        return 'Indent with spaces instead of the tab.';
    if (code === 'BAD_SCALAR_START')
        return 'Put the value in quotes.';
    if (code === 'BAD_DQ_ESCAPE')
        return 'Use single quotes, or write each backslash twice.';
    if (/quote/.test(message))
        return 'Add the quote that is missing, here or in a line above.';
    if (/^Flow (?:map|sequence)/.test(message))
        return 'A bracket or brace is open, here or in a line above: close it, or remove it.';
    if (/Nested mappings/.test(message))
        return 'A value with a colon and a space needs quotes.';
    return 'Check the indentation of this line and of the one above, and that each key has a colon and a space behind it.';
}


/***/ })

};
