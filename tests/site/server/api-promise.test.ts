import { expect, test } from 'vitest';
import { FacetParams, SearchParams } from '#site/server/search-params';
import { FoundDocument, FoundDocuments, FoundSuggestion, FoundValues } from '#site/server/found';

// What version 1 promised on the day it was first described. Lines are added here, never taken away.
test.each([
  [
    'GET /api/search takes',
    SearchParams,
    'q lang kind field agency level audience event language for at sort page per',
  ],
  ['GET /api/search gives', FoundDocuments, 'query hits total page per facets didYouMean related'],
  [
    'a hit has',
    FoundDocument,
    'id kind title marked url locale code summary excerpt section agency level',
  ],
  [
    'the facets are',
    FoundDocuments.shape.facets,
    'kind field agency level audience event language',
  ],
  [
    'GET /api/facets takes',
    FacetParams,
    'facet find q lang kind field agency level audience event language',
  ],
  ['GET /api/facets gives', FoundValues, 'facet values'],
  ['a value has', FoundValues.shape.values.element, 'value label count parent'],
  ['a suggestion has', FoundSuggestion, 'id kind title marked url locale code'],
])('%s what it promised to have', (_, schema, promised) => {
  const there = Object.keys(schema.shape);

  expect(promised.split(' ').filter((name) => !there.includes(name))).toEqual([]);
});
