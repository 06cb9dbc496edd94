/** The file of emulate that holds its plugin for GitHub, as build.ts resolves it. */
declare module 'emulate-github-plugin' {
  export const githubPlugin: import('../../__tests__/emulator/emulate-base.js').GitHubPlugin
}
