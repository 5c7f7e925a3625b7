// What the command API answered, as the page must show it.

/**
 * @typedef {{kind: 'done', id: string, position: string}
 *   | {kind: 'refused', status: number, sentence: string, faults: {field: string, message: string}[]}
 *   | {kind: 'stale', sentence: string}
 *   | {kind: 'loggedOut'}
 *   | {kind: 'unknown'}} Answer
 *   unknown: no answer came, or the server failed: it may or may not have been stored, so it must be asked again under the same key
 */

/** @returns {Promise<Answer>} */
export async function answerOf(response) {
  if (response.redirected || response.status === 401) {
    return { kind: 'loggedOut' };
  }
  const body = await bodyOf(response);
  if (response.ok) {
    return { kind: 'done', id: String(body.id ?? ''), position: String(body.position ?? '') };
  }
  if (response.status >= 500 || response.status === 429) {
    return { kind: 'unknown' };
  }
  const sentence = body.detail ?? body.title ?? '';
  if (response.status === 412 || String(body.type).endsWith('changed-meanwhile')) {
    return { kind: 'stale', sentence };
  }
  return { kind: 'refused', status: response.status, sentence, faults: faultsOf(body, sentence) };
}

/** A rule names one field; a request with several faults lists them. */
function faultsOf(problem, sentence) {
  if (Array.isArray(problem.errors)) {
    return problem.errors.map(error => ({ field: error.field ?? '', message: error.message ?? error.detail ?? sentence }));
  }
  return problem.field ? [{ field: problem.field, message: sentence }] : [];
}

async function bodyOf(response) {
  try {
    return (await response.json()) ?? {};
  } catch {
    return {};
  }
}
