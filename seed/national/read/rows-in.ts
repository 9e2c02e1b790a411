/**
 * The rows inside a JSON value: the value itself, the elements of a list, or what its envelope holds –
 * `{code, data}` of the 2026 API, `{message: "<JSON>"}` and `{result: […]}` of the older database.
 */
export function rowsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [value];
  if ('message' in value && typeof value.message === 'string' && /^\s*[[{]/u.test(value.message))
    return rowsIn(JSON.parse(value.message));
  if ('result' in value && Array.isArray(value.result)) return value.result;
  if (!('data' in value) || typeof value.data !== 'object' || value.data === null) return [value];
  const { data } = value;
  if ('rows' in data && Array.isArray(data.rows)) return data.rows;
  return Array.isArray(data) ? data : [data];
}
