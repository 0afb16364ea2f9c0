import type { LessonCheck } from './check.ts';
import { l010 } from './l010-import-or-export.ts';
import { l011 } from './l011-braces.ts';
import { l012 } from './l012-unknown-component.ts';
import { l013 } from './l013-attribute-code.ts';
import { l014 } from './l014-unknown-attribute.ts';
import { l015 } from './l015-missing-attribute.ts';
import { l016 } from './l016-attribute-value.ts';
import { l017 } from './l017-misplaced-component.ts';
import { l018 } from './l018-unknown-rule.ts';
import { l019 } from './l019-unsafe-link.ts';
import { l020 } from './l020-no-question.ts';
import { l021 } from './l021-no-feedback.ts';
import { l022 } from './l022-right-answers.ts';
import { l023 } from './l023-too-few-items.ts';
import { l024 } from './l024-double-id.ts';
import { l025 } from './l025-no-exercise.ts';
import { l026 } from './l026-empty-item.ts';
import { l027 } from './l027-first-heading.ts';
import { l028 } from './l028-unread-text.ts';
import { w810 } from './w810-long-sentence.ts';
import { w811 } from './w811-word-to-avoid.ts';
import { w812 } from './w812-hard-to-read.ts';
import { w813 } from './w813-lesson-length.ts';
import { w814 } from './w814-begins-with-explanation.ts';
import { w815 } from './w815-longest-is-right.ts';
import { w816 } from './w816-no-alternative-text.ts';

/** Every check of a lesson, in the order of its code. */
export const LESSON_CHECKS: readonly LessonCheck[] = [
  ...[l010, l011, l012, l013, l014, l015, l016, l017, l018, l019],
  ...[l020, l021, l022, l023, l024, l025, l026, l027, l028],
  ...[w810, w811, w812, w813, w814, w815, w816],
];
