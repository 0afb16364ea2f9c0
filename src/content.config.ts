import { defineCollection } from 'astro:content';
import { curriculumLoader, lessonLoader } from './curriculum-loader.ts';
import { scenarioLoader } from './scenario-loader.ts';

/** Rules, courses and lessons come from `content/`, role-plays from `scenarios/`; every check stands in core. */
export const collections = {
  rules: defineCollection({ loader: curriculumLoader('rules') }),
  competencies: defineCollection({ loader: curriculumLoader('competencies') }),
  courses: defineCollection({ loader: curriculumLoader('courses') }),
  lessonParts: defineCollection({ loader: curriculumLoader('lessonParts') }),
  paths: defineCollection({ loader: curriculumLoader('paths') }),
  questions: defineCollection({ loader: curriculumLoader('questions') }),
  problems: defineCollection({ loader: curriculumLoader('problems') }),
  scenarios: defineCollection({ loader: scenarioLoader() }),
  lessons: defineCollection({ loader: lessonLoader() }),
};
