/**
 * Bundles the demo with its emulated GitHub into dist/demo, so that it runs on a fresh clone with Node.js alone. Beside the
 * bundle go GitHub's GraphQL schema, without its descriptions, and the licences of what is in it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { parse, print, stripIgnoredCharacters, visit } from 'graphql'
import { gitHubPluginFile, readSchema } from '../../__tests__/emulator/resources.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const output = join(root, 'dist/demo')
const pluginFile = gitHubPluginFile()

const resources: Plugin = {
  name: 'resources',
  setup({ onResolve, onLoad }) {
    // Fonts of its inspection pages, which nobody sees here.
    onLoad({ filter: /[\\/]emulate[\\/]dist[\\/][^\\/]+\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(/readFileSync\(join\(__dirname, "fonts", "[^"]+"\)\)/g, 'Buffer.alloc(0)'),
    }))
    onResolve({ filter: /\/resources\.js$/ }, ({ importer }) =>
      importer.includes('emulator') ? { path: join(root, 'scripts/demo-bundle/resources.ts') } : null,
    )
    onResolve({ filter: /^emulate-github-plugin$/ }, () => ({ path: pluginFile }))
    // emulate's other services are never asked for.
    onResolve({ filter: /^\.\/dist-.*\.js$/ }, ({ path, importer }) =>
      dirname(importer) === dirname(pluginFile) && basename(path) !== basename(pluginFile) ? { path, external: true } : null,
    )
  },
}

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['scripts/demo.ts'],
  outfile: join(output, 'index.js'),
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  plugins: [resources],
  // Packages in CommonJS ask for Node's own modules this way.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
})
const schemaPackage = 'node_modules/@octokit/graphql-schema/schema.graphql'
const inputs = { ...metafile.inputs, [schemaPackage]: {} }
writeFileSync(join(root, '.cache/demo-modules.json'), JSON.stringify({ inputs }))
writeFileSync(join(output, 'schema.graphql'), schemaWithoutDescriptions())

function schemaWithoutDescriptions(): string {
  const plain = visit(parse(readSchema()), {
    enter: (node) => ('description' in node && node.description ? { ...node, description: undefined } : undefined),
  })
  return stripIgnoredCharacters(print(plain))
}
