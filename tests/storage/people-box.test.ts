import { describe, expect, it } from 'vitest';
import { createPeopleBox } from '../../src/storage/people-box.ts';

/** As much of localStorage as the box uses. */
function storage(kept = new Map<string, string>()) {
  const box = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  return { kept, open: () => createPeopleBox(() => box as unknown as Storage) };
}

describe('what a browser keeps about its people', () => {
  it('opens a record by its PIN alone, and one without a PIN to anybody', () => {
    const { open } = storage();
    open().setPin('ada', '1234');
    expect([open().opens('ada', '1234'), open().opens('ada', '4321'), open().opens('ben', '')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('keeps one person’s PIN useless for another, and never as it was typed', () => {
    const { kept, open } = storage();
    open().setPin('ada', '1234');
    open().setPin('ben', '1234');
    const [ada, ben] = JSON.parse(kept.get('rapport.people')!).pins;
    expect(ada[1]).not.toBe(ben[1]);
    expect([...kept.values()].join()).not.toContain('1234');
  });

  it('forgets a person wholly', () => {
    const { open } = storage();
    open().setPin('ada', '1234');
    open().setGuest('ada');
    open().forget('ada');
    expect([open().hasPin('ada'), open().guest()]).toEqual([false, null]);
  });

  it.each(['not json', '{"pins":1}', '[]'])('is empty where it was spoilt: %s', (text) => {
    const { open } = storage(new Map([['rapport.people', text]]));
    expect([open().guest(), open().isShared(), open().hasPin('ada')]).toEqual([null, false, false]);
  });

  it('asks for no PIN where the browser keeps nothing', () => {
    const box = createPeopleBox(() => {
      throw new Error('denied');
    });
    box.setPin('ada', '1234');
    box.setShared(true);
    expect([box.opens('ada', ''), box.isShared()]).toEqual([true, false]);
  });
});
