import { expect, it } from 'vitest';
import { commandEnabled, registerCommand, runCommand } from '../../../../renderer/palette/commandRegistry';

it('does nothing, and says so, when no part of the window answers', () => {
  expect(commandEnabled('edit.undo')).toBe(false);
  expect(runCommand('edit.undo')).toBe(false);
});

it('lets the part that came last answer, and the one before it again when it goes', () => {
  const heard: string[] = [];
  const first = registerCommand('edit.undo', () => heard.push('desk'));
  const second = registerCommand('edit.undo', () => heard.push('article'));
  expect(runCommand('edit.undo')).toBe(true);
  second();
  runCommand('edit.undo');
  first();
  expect(runCommand('edit.undo')).toBe(false);
  expect(heard).toEqual(['article', 'desk']);
});

it('passes over a part that is not able now', () => {
  const heard: string[] = [];
  const able = registerCommand('edit.redo', () => heard.push('able'));
  const unable = registerCommand('edit.redo', () => heard.push('unable'), false);
  expect(commandEnabled('edit.redo')).toBe(true);
  runCommand('edit.redo');
  expect(heard).toEqual(['able']);
  able();
  expect(commandEnabled('edit.redo')).toBe(false);
  unable();
});
