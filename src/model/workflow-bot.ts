/** The account under which a workflow's own token writes. */
export const workflowBot = 'github-actions[bot]'
