import { graphError } from '../errors/graphError.js'
import { type FieldRequest, FieldsSyntaxError, parseFields } from '../request/parseFields.js'

/**
 * The fields a call asks for, `undefined` when it names none.
 *
 * @throws GraphError 2500 with the place where the text cannot be read
 */
export function askedFields(fields: string | undefined): readonly FieldRequest[] | undefined {
  if (fields === undefined || fields === '') return undefined
  try {
    return parseFields(fields)
  } catch (error) {
    if (!(error instanceof FieldsSyntaxError)) throw error
    throw graphError(2500, { message: `Syntax error "${error.message}": ${fields.slice(0, 60)}` })
  }
}
