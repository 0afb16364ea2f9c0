import { cleanup } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { createScenarioMachine } from '../../../../src/core/scenario/machine.ts';
import { reply, stage } from '../../../support/role-play-stage.tsx';

vi.mock('../../../../src/core/scenario/machine.ts', async (original) => {
  const real = await original<typeof import('../../../../src/core/scenario/machine.ts')>();
  return { ...real, createScenarioMachine: vi.fn(real.createScenarioMachine) };
});

afterEach(cleanup);

it('the machine of a conversation is there before its first reply, and none is made while somebody waits for an answer', async () => {
  const { hand } = stage();
  const first = await reply(/planned around Tuesday/);
  const before = vi.mocked(createScenarioMachine).mock.calls.length;
  expect(before).toBeGreaterThan(0);
  await hand.click(first);
  await vi.waitFor(() => expect(document.querySelectorAll('.said[data-kind="you"]')).toHaveLength(1));
  expect(createScenarioMachine).toHaveBeenCalledTimes(before);
});
