/** What the entries and `github` draw a report with. */
export type { Subject } from './chain';
export { applyEdits, fixAsDiff, type Patch, patchOf } from './diff';
export { fenced } from './escape/fence';
export { markdownCode, markdownInline } from './escape/markdown';
export { visible } from './escape/terminal';
export { clip, wellFormed } from './escape/unicode';
export { fingerprintsOf } from './fingerprint';
export {
  type Annotation,
  type AnnotationLimits,
  type Annotations,
  annotationOf,
  annotationsOf,
  workflowCommands,
} from './github';
export { renderGitlab } from './gitlab';
export { renderJson } from './json';
export {
  CHECK_RUN_CHARS,
  COMMENT_CHARS,
  type MarkdownOptions,
  renderMarkdown,
  SUMMARY_BYTES,
} from './markdown';
export { mask, maskText, maskTexts, type Secret } from './mask';
export type { RuleHelp } from './rule-help';
export { renderSarif, type SarifOptions } from './sarif';
export type { SourceTexts } from './source-text';
export { type Counts, countBySeverity, failsOn, headline, nextStep, worstFirst } from './summary';
export { renderText, type TextOptions } from './text';
