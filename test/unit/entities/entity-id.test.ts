import { describe, expect, it } from '@jest/globals';
import { anyNounOf, idOfNoun, nounOfId } from '../../../src/entities/entity-id.ts';
import { modelNoun } from '../../../src/entities/model/model.ts';
import { nouns } from '../../../src/entities/nouns.ts';
import { idOf } from '../../../src/log/id.ts';

const modelId = idOf(modelNoun, 'name:bert|2018');
const institutionId = idOf(nouns.Institution, 'ror:042nb2s44');

describe('an id', () => {
  it.each(Object.values(nouns))('tells its noun: $name', (noun) => {
    expect(nounOfId(idOf(noun, 'name:x'))).toBe(noun);
  });

  it.each(['', 'mdl', 'mdl_', `${modelId}0`, modelId.toUpperCase(), `xyz_${modelId.slice(4)}`, 'mdl_0123456789abcdei'])(
    'is refused where it cannot be one: %j',
    (id) => {
      expect(nounOfId(id)).toBeNull();
      expect(() => anyNounOf(id, 'ids[3]')).toThrow(
        expect.objectContaining({
          code: 'BAD_ID',
          details: expect.objectContaining({ argument: 'ids[3]', value: id }),
        }),
      );
    },
  );

  it('of another noun is refused, and said what it is', () => {
    expect(idOfNoun(modelNoun, modelId, 'by.id')).toBe(modelId);
    expect(() => idOfNoun(modelNoun, institutionId, 'by.id')).toThrow(
      `by.id: "${institutionId}" is the id of an institution, not of a model`,
    );
  });
});
