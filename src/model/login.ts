/**
 * A GitHub login: letters, digits and single hyphens, at most 39; that of a managed user ends in an underscore and the
 * code of the enterprise, of three to eight letters and digits ("ann-lee_acme").
 */
export function isLogin(text: string): boolean {
  return text.length <= 39 && /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:_[a-z\d]{3,8})?$/i.test(text)
}

const placeholders: ReadonlySet<string> = new Set(
  'login username user name nickname handle account firstname lastname firstnamelastname someone somebody githubhandle githubusername githublogin githubid ghhandle ghusername ghlogin yourusername yourname yourhandle yourlogin yourgithub yourgithubhandle yourgithubusername yourgithublogin yourgithubid'.split(
    ' ',
  ),
)

/** What templates have in the place of a login: "LOGIN", "your-username". */
export function isPlaceholderLogin(text: string): boolean {
  return placeholders.has(text.toLowerCase().replaceAll(/[-_]/g, ''))
}
