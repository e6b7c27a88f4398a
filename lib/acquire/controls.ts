import type { Control } from '@/lib/text/types';
import type { Place } from './around';
import type { Collector } from './collector';
import type { PageEnv } from './env';
import { fakeTick } from './fake-tick';
import type { Seen } from './look';
import type { Field } from './parts';
import { SAVED } from './tags';

export interface ControlContext {
  env: PageEnv;
  collector: Collector;
  fields: Field[];
  /** Per document or shadow root: its controls by id, and the ids that labels name. */
  labels: Map<Node, { byId: Map<string, Element>; named: Set<string> }>;
}

const CONTROLS = 'input,select,textarea';
const BUTTONS = new Set(['submit', 'button', 'reset', 'image']);
const TICKS = new Set(['checkbox', 'radio']);
const TICK_ROLES = new Set(['checkbox', 'radio', 'switch']);
/** A list of choices longer than this (provinces, years) tells nothing about the form. */
const MOST_OPTIONS = 12;

/**
 * Takes in a form control. True when it is done with; false when its children are to be read like any others (a read-only text box that
 * holds an agreement, a tick box made of plain elements). What a person has typed is never read.
 */
export function readControl(context: ControlContext, element: Element, tag: string, seen: Seen, place: Place): boolean {
  if (tag === 'input') return readInput(context, element, seen, place);
  if (tag === 'select') return readSelect(context, element, seen, place);
  if (tag === 'textarea') return readTextBox(context, element, seen, place);
  const role = context.env.dom.bare(element) ? null : context.env.dom.attribute(element, 'role');
  if (role !== null && TICK_ROLES.has(role) && !place.labelled) {
    const checked = context.env.dom.attribute(element, 'aria-checked') === 'true';
    context.collector.mark({ type: role === 'radio' ? 'radio' : 'checkbox', checked });
    return false;
  }
  const fake = place.labelled && context.collector.hasControl ? undefined : fakeTick(context.env.dom, element, tag);
  if (fake) context.collector.mark(fake);
  return false;
}

/** A label speaks for its control: the one inside it or the one it names. */
export function readLabel(context: ControlContext, element: Element, tag: string): void {
  if (tag !== 'label') return;
  const named = context.env.dom.attribute(element, 'for');
  const control = (named ? labelsOf(context, element).byId.get(named) : undefined) ?? context.env.dom.all(element, CONTROLS)[0];
  if (control) context.collector.mark(stateOf(context.env, control));
}

function readInput(context: ControlContext, element: Element, seen: Seen, place: Place): true {
  const { dom } = context.env;
  const state = stateOf(context.env, element);
  if (state.type === 'hidden') return true;
  context.fields.push({ type: state.type, hidden: seen.text });
  if (BUTTONS.has(state.type)) {
    const words = dom.attribute(element, state.type === 'image' ? 'alt' : 'value') ?? '';
    if (words.trim()) context.collector.addWords(element, words, { kind: 'button', hidden: seen.text });
    return true;
  }
  if (isLabelled(context, element, place)) return true;
  if (TICKS.has(state.type)) context.collector.mark(state);
  else nameField(context, element, state, seen);
  return true;
}

function readTextBox(context: ControlContext, element: Element, seen: Seen, place: Place): boolean {
  const { dom } = context.env;
  const fixed = dom.attribute(element, 'readonly') !== null || dom.attribute(element, 'disabled') !== null;
  if (fixed) return false;
  context.fields.push({ type: 'textarea', hidden: seen.text });
  if (!isLabelled(context, element, place)) nameField(context, element, stateOf(context.env, element), seen);
  return true;
}

function readSelect(context: ControlContext, element: Element, seen: Seen, place: Place): true {
  const { dom } = context.env;
  const state = stateOf(context.env, element);
  context.fields.push({ type: 'select', hidden: seen.text });
  if (!isLabelled(context, element, place)) nameField(context, element, state, seen);
  const options = dom.all(element, 'option').slice(0, MOST_OPTIONS + 1);
  const words = options.map((option) => (option.textContent ?? '').trim()).filter(Boolean);
  if (words.length > 0 && options.length <= MOST_OPTIONS) {
    context.collector.addWords(element, words.join('、'), { kind: 'control', hidden: seen.text, control: state });
  }
  return true;
}

/** A field without a label goes by its placeholder or title, else by the words before it in its block. */
function nameField({ env, collector }: ControlContext, element: Element, control: Control, seen: Seen): void {
  const words = ['aria-label', 'placeholder', 'title'].map((name) => env.dom.attribute(element, name)?.trim()).find(Boolean);
  if (words) collector.addWords(element, words, { kind: 'control', hidden: seen.text, control });
  else if (collector.hasWords && !collector.hasControl) {
    collector.mark(control);
    collector.flush();
  }
}

function isLabelled(context: ControlContext, element: Element, place: Place): boolean {
  if (place.labelled) return true;
  const id = context.env.dom.attribute(element, 'id');
  return id !== null && labelsOf(context, element).named.has(id);
}

function labelsOf({ env: { dom }, labels }: ControlContext, element: Element) {
  const root = element.getRootNode();
  const known = labels.get(root);
  if (known) return known;
  const all = (selector: string) => (isParent(root) ? dom.all(root, selector) : []);
  const named = new Set(all('label[for]').map((label) => dom.attribute(label, 'for') ?? ''));
  const byId = new Map(all(CONTROLS).map((control) => [dom.attribute(control, 'id') ?? '', control]));
  const fresh = { byId, named };
  labels.set(root, fresh);
  return fresh;
}

function isParent(node: Node): node is Node & ParentNode {
  return 'querySelectorAll' in node;
}

function stateOf({ dom, mode }: PageEnv, control: Element): Control {
  const tag = dom.tag(control);
  const type = tag === 'input' ? (dom.attribute(control, 'type') ?? 'text').toLowerCase() : tag;
  const required = dom.attribute(control, 'required') !== null || dom.attribute(control, 'aria-required') === 'true';
  const live = mode === 'live' && 'checked' in control ? control.checked === true : undefined;
  const saved = dom.attribute(control, SAVED.checked);
  const checked = live ?? (saved === null ? dom.attribute(control, 'checked') !== null : saved === 'true');
  return { type, ...(TICKS.has(type) && { checked }), ...(required && { required }) };
}
