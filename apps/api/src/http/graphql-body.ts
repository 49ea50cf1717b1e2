import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { requestRefused } from './request-refused';

/** Only a POST of plain JSON within the limit; everything else is answered at the door. */
export function graphqlBody(maxBytes: number): (RequestHandler | ErrorRequestHandler)[] {
  return [onlyJson, express.json({ limit: maxBytes, inflate: false, strict: true }), bodyRefused];
}

const onlyJson: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST');
    requestRefused(response, { status: 405, code: 'METHOD_NOT_ALLOWED' });
  } else if (!request.is('application/json') || request.headers['content-encoding']) {
    requestRefused(response, { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' });
  } else {
    next();
  }
};

// Express knows an error handler by its four parameters.
// eslint-disable-next-line no-restricted-syntax
const bodyRefused: ErrorRequestHandler = (error, _request, response, _next) => {
  const tooLarge = error?.type === 'entity.too.large';
  requestRefused(
    response,
    tooLarge ? { status: 413, code: 'PAYLOAD_TOO_LARGE' } : { status: 400, code: 'BAD_REQUEST' },
  );
};
