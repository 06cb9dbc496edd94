import { createGenerator } from 'ts-json-schema-generator'
import { schemaFolder } from '../../src/setup/first-config.js'

/** JSON Schema of a plan: of `plan --format json` and of the file that the output `plan` names. Made from the type `Plan`. */
export function planSchema(): object {
  const generator = createGenerator({
    path: 'src/model/plan.ts',
    tsconfig: 'tsconfig.json',
    type: 'Plan',
    topRef: false,
    skipTypeCheck: true,
  })
  const { $schema, ...schema } = generator.createSchema('Plan')
  return { $schema, $id: `${schemaFolder}/plan.schema.json`, title: 'Plan of Meeting notes to issues', ...schema }
}
