declare namespace App {
  /** What a lesson's page hands to the components inside its text. */
  interface Locals {
    lesson?: import('./core/curriculum/lesson-file.ts').Lesson;
    catalogue?: import('./core/curriculum/competency.ts').Catalogue;
  }
}
