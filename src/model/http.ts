/** What the client reads of an answer; `Response` has it all. */
export interface Answer {
  readonly status: number
  readonly url: string
  readonly headers: Iterable<[string, string]> & { get(name: string): string | null | undefined }
  arrayBuffer(): Promise<ArrayBuffer>
}

/** Sends one request; `fetch` is one that does. */
export type Send = (
  url: string,
  request: {
    readonly method: string
    readonly headers: Record<string, string>
    readonly body?: string
    readonly signal: AbortSignal
    /** `manual`: the answer is returned as it is, even if it is a redirect. */
    readonly redirect?: 'follow' | 'manual'
  },
) => Promise<Answer>
