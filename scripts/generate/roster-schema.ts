import type { JsonSchema } from './json-schema.js'

const texts = (description: string): JsonSchema => ({ description, type: ['array', 'string'], items: { type: 'string' } })
/** That of a managed user ends in the code of the enterprise. */
const loginPattern = '^@?[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(_[A-Za-z0-9]{3,8})?$'
const login = (description: string): JsonSchema => ({ description, type: 'string', pattern: loginPattern })

/**
 * The keys `people` and `groups` for editors. The program reads them node by node (people/parse-roster.ts), so that each
 * fault has its place and the right entries count all the same; a test holds the two together.
 */
export function rosterProperties(): { people: JsonSchema; groups: JsonSchema } {
  return {
    people: {
      description: 'The people whom notes name, with their GitHub logins. Initials and short forms of a name are understood by themselves.',
      type: ['array', 'null'],
      items: {
        type: 'object',
        properties: {
          name: { description: 'Full name. “RD”, “RăzvanD” and “Răzvan” fit “Răzvan Dumitrescu”.', type: 'string' },
          github: login('GitHub login.'),
          login: login('The same as github.'),
          aliases: texts('Further signs of this person: other initials, short forms, former names, handles that are not the login.'),
        },
        anyOf: [{ required: ['github'] }, { required: ['login'] }],
        additionalProperties: false,
      },
    },
    groups: {
      description: 'Names that stand for several people.',
      type: ['array', 'null'],
      items: {
        type: 'object',
        properties: {
          name: { description: 'Name of the group as notes write it.', type: 'string', minLength: 1 },
          aliases: texts('Further names of the group.'),
          members: texts('Logins of the members (“@annlee” is always one), or names of people listed above.'),
          assign: {
            description: 'true: an item of the group is assigned to its members. false: it gets the label.',
            type: 'boolean',
            default: false,
          },
          label: { description: 'Label of the group; by default its name.', type: 'string' },
        },
        required: ['name'],
        additionalProperties: false,
      },
    },
  }
}
