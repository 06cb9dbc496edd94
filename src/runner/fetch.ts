const proxyVariables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

/** Sends one request, through the proxy that the runner names if it names one; what knows proxies is loaded only then. */
export const runnerFetch: typeof fetch = async (input, init) => {
  if (!proxyVariables.some((name) => process.env[name])) return fetch(input, init)
  const { defaults } = await import('@actions/github/lib/utils')
  return (defaults.request!.fetch as typeof fetch)(input, init)
}
