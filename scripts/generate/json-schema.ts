/** A JSON Schema, or a part of one, as plain data. */
export type JsonSchema = {
  [key: string]: unknown
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  description?: string
  default?: unknown
}
