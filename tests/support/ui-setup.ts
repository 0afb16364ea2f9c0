import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { PATIENCE } from './patience.ts';

configure({ asyncUtilTimeout: PATIENCE });

// Testing Library cleans up by itself only where `afterEach` is a global.
afterEach(cleanup);
