import type { Check } from './check.ts';
import { e001 } from './e001-import.ts';
import { e002 } from './e002-braces.ts';
import { e003 } from './e003-tag.ts';
import { e004 } from './e004-comment.ts';
import { e005 } from './e005-foreign-markdown.ts';
import { e006 } from './e006-address.ts';
import { e009 } from './e009-too-deep.ts';
import { e010 } from './e010-control-character.ts';
import { e011 } from './e011-no-front-matter.ts';
import { e012 } from './e012-unreadable-field.ts';
import { e013 } from './e013-unknown-field.ts';
import { e014 } from './e014-missing-field.ts';
import { e015 } from './e015-wrong-value.ts';
import { e016 } from './e016-open-front-matter.ts';
import { e017 } from './e017-alias.ts';
import { e018 } from './e018-field-twice.ts';
import { e019 } from './e019-words-behind-a-hash.ts';
import { e101 } from './e101-unknown-rule.ts';
import { e102 } from './e102-unknown-tag.ts';
import { e103 } from './e103-unknown-mood.ts';
import { e104 } from './e104-beyond-the-meter.ts';
import { e105 } from './e105-tag-in-a-text.ts';
import { e106 } from './e106-tag-out-of-place.ts';
import { e107 } from './e107-one-name-two-things.ts';
import { e108 } from './e108-not-whole-points.ts';
import { e109 } from './e109-points-without-sign.ts';
import { e110 } from './e110-points-off-a-choice.ts';
import { e111 } from './e111-bad-name.ts';
import { e112 } from './e112-wrong-kind-of-name.ts';
import { e113 } from './e113-tag-twice.ts';
import { e114 } from './e114-cast-too-late.ts';
import { e115 } from './e115-end-with-more.ts';
import { e116 } from './e116-two-moods.ts';
import { e117 } from './e117-bare-tag.ts';
import { e201 } from './e201-note-after-choices.ts';
import { e202 } from './e202-second-list.ts';
import { e203 } from './e203-tags-without-link.ts';
import { e204 } from './e204-choice-without-link.ts';
import { e205 } from './e205-answer-not-indented.ts';
import { e206 } from './e206-empty-line.ts';
import { e207 } from './e207-empty-link.ts';
import { e208 } from './e208-words-outside-the-link.ts';
import { e209 } from './e209-answer-below-coaching.ts';
import { e210 } from './e210-text-after-end.ts';
import { e211 } from './e211-odd-thing-in-a-choice.ts';
import { e212 } from './e212-indented-choice.ts';
import { e213 } from './e213-too-little-time.ts';
import { e214 } from './e214-bullets-and-numbers.ts';
import { e215 } from './e215-end-and-list.ts';
import { e216 } from './e216-empty-bullet.ts';
import { e217 } from './e217-loose-text-in-a-choice.ts';
import { e218 } from './e218-line-without-its-sign.ts';
import { e219 } from './e219-list-in-a-quote.ts';
import { e220 } from './e220-below-a-number.ts';
import { e221 } from './e221-briefing-with-lines.ts';
import { e222 } from './e222-other-bullet.ts';
import { e301 } from './e301-heading-level.ts';
import { e302 } from './e302-no-scene.ts';
import { e303 } from './e303-unknown-person.ts';
import { e304 } from './e304-heading-without-letters.ts';
import { e305 } from './e305-same-heading.ts';
import { e306 } from './e306-same-words-twice.ts';
import { e307 } from './e307-decorated-heading.ts';
import { e308 } from './e308-same-person-twice.ts';
import { e401 } from './e401-not-a-scene.ts';
import { e402 } from './e402-spoiled-link.ts';
import { e403 } from './e403-unknown-scene.ts';
import { e404 } from './e404-no-way-on.ts';
import { e405 } from './e405-unknown-ending.ts';
import { e406 } from './e406-conditional-last-route.ts';
import { e407 } from './e407-routes-in-a-circle.ts';
import { e408 } from './e408-route-never-reached.ts';
import { e409 } from './e409-link-off-a-choice.ts';
import { e410 } from './e410-missing-file.ts';
import { e411 } from './e411-media-without-words.ts';
import { e412 } from './e412-kind-of-media.ts';
import { e501 } from './e501-unknown-fact.ts';
import { e502 } from './e502-meter-without-number.ts';
import { e503 } from './e503-fact-with-number.ts';
import { e505 } from './e505-fact-never-learned.ts';
import { e506 } from './e506-bad-meter.ts';
import { e601 } from './e601-unreachable-scene.ts';
import { e602 } from './e602-never-open-choice.ts';
import { e603 } from './e603-stuck.ts';
import { e604 } from './e604-no-way-out.ts';
import { e613 } from './e613-no-path-passes.ts';
import { e614 } from './e614-best-fails.ts';
import { e615 } from './e615-silence-wins.ts';
import { e616 } from './e616-only-with-memory.ts';
import { e701 } from './e701-scenes-missing.ts';
import { e702 } from './e702-built-otherwise.ts';
import { e703 } from './e703-tags-translated.ts';
import { e704 } from './e704-no-language.ts';
import { e901 } from './e901-nobody-says-it.ts';
import { e902 } from './e902-not-open.ts';
import { e903 } from './e903-other-ending.ts';
import { e904 } from './e904-other-points.ts';
import { e905 } from './e905-play-stops.ts';
import { e906 } from './e906-play-goes-on.ts';
import { e907 } from './e907-unreadable-play.ts';
import { e908 } from './e908-plays-of-nothing.ts';
import { e909 } from './e909-other-verdict.ts';
import { e910 } from './e910-play-without-end.ts';
import { e911 } from './e911-known-too-early.ts';
import { w309 } from './w309-file-not-read.ts';
import { w501 } from './w501-idle-fact.ts';
import { w502 } from './w502-idle-meter.ts';
import { w600 } from './w600-not-proved.ts';
import { w605 } from './w605-repeated-score.ts';
import { w606 } from './w606-too-many-open.ts';
import { w607 } from './w607-unearnable-rule.ts';
import { w608 } from './w608-dead-route.ts';
import { w609 } from './w609-silent-ending.ts';
import { w610 } from './w610-undeserved-success.ts';
import { w611 } from './w611-nothing-tested.ts';
import { w612 } from './w612-given-away.ts';
import { w617 } from './w617-idle-memory.ts';
import { w618 } from './w618-empty-choice.ts';
import { w801 } from './w801-long-choice.ts';
import { w802 } from './w802-long-line.ts';
import { w803 } from './w803-long-sentence.ts';
import { w804 } from './w804-word-to-avoid.ts';

/** Every check, in the order of its code. */
export const CHECKS: readonly Check[] = [
  ...[e001, e002, e003, e004, e005, e006, e009, e010, e011, e012, e013, e014, e015, e016, e017, e018, e019],
  ...[e101, e102, e103, e104, e105, e106, e107, e108, e109, e110, e111, e112, e113, e114, e115, e116, e117],
  ...[
    e201,
    e202,
    e203,
    e204,
    e205,
    e206,
    e207,
    e208,
    e209,
    e210,
    e211,
    e212,
    e213,
    e214,
    e215,
    e216,
    e217,
    e218,
    e219,
    e220,
    e221,
    e222,
  ],
  ...[e301, e302, e303, e304, e305, e306, e307, e308, w309],
  ...[e401, e402, e403, e404, e405, e406, e407, e408, e409, e410, e411, e412],
  ...[e501, e502, e503, e505, e506],
  ...[e601, e602, e603, e604, e613, e614, e615, e616],
  ...[e701, e702, e703, e704],
  ...[e901, e902, e903, e904, e905, e906, e907, e908, e909, e910, e911],
  ...[w501, w502],
  ...[w600, w605, w606, w607, w608, w609, w610, w611, w612, w617, w618],
  ...[w801, w802, w803, w804],
];
