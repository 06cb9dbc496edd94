/** An account as GraphQL answers it. */
export interface Actor {
  readonly __typename: string
  readonly login: string
}

/** The login of an account as REST gives it: GraphQL leaves out the ending that tells a bot from a person. */
export function loginOf({ __typename: type, login }: Actor): string {
  return type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login
}
