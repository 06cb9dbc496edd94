import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import type { Answer, Send } from '../model/http.js'

const proxyVariables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']
const redirects = [301, 302, 303, 307, 308]

/**
 * Sends one request over a plain connection. Node's own `fetch` would add half of Node's start to that of the action; it is
 * left what is rare, redirects and the proxy that a runner may name.
 */
export const runnerFetch: Send = async (url, request) => {
  if (proxyVariables.some((name) => process.env[name])) {
    const { defaults } = await import('@actions/github/lib/utils')
    return (defaults.request!.fetch as typeof fetch)(url, request)
  }
  const answer = await sendDirectly(url, request)
  return redirects.includes(answer.status) && request.redirect !== 'manual' ? fetch(url, request) : answer
}

async function sendDirectly(url: string, { method, headers, body, signal }: Parameters<Send>[1]): Promise<Answer> {
  try {
    // A server without TLS, as behind a company's own proxy, is not made to wait for it to load.
    const { request } = process.getBuiltinModule(url.startsWith('https:') ? 'node:https' : 'node:http')
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      // Of a DELETE Node.js says neither how long its body is nor where it ends: the server would take it for the next request.
      const length = body ? { 'content-length': String(Buffer.byteLength(body)) } : {}
      request(url, { method, headers: { ...headers, ...length, 'accept-encoding': 'gzip' }, signal }, resolve)
        .on('error', reject)
        .end(body)
    })
    const chunks: Buffer[] = []
    for await (const chunk of answer) chunks.push(chunk as Buffer)
    const whole = Buffer.concat(chunks)
    const plain =
      answer.headers['content-encoding'] === 'gzip' && whole.length > 0
        ? await promisify(process.getBuiltinModule('node:zlib').gunzip)(whole)
        : whole
    return {
      status: answer.statusCode!,
      url,
      headers: new Map(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])),
      arrayBuffer: async () => new Uint8Array(plain).buffer,
    }
  } catch (error) {
    // Says what ended the request, as `fetch` does: that time ran out.
    signal.throwIfAborted()
    throw error
  }
}
