import { describe, expect, it } from 'vitest';
import { focusAt, moveFocus } from '../../../../shared/still/moveFocus';

describe('moveFocus', () => {
  it('moves by 1 %, with Shift by 10 %', () => {
    expect(moveFocus({ x: 0.5, y: 0.5 }, 'ArrowRight', false)).toEqual({ x: 0.51, y: 0.5 });
    expect(moveFocus({ x: 0.5, y: 0.5 }, 'ArrowUp', true)).toEqual({ x: 0.5, y: 0.4 });
  });

  it('stays inside the picture', () => {
    expect(moveFocus({ x: 0.97, y: 0 }, 'ArrowRight', true)).toEqual({ x: 1, y: 0 });
    expect(moveFocus({ x: 0.5, y: 0 }, 'ArrowUp', false)).toEqual({ x: 0.5, y: 0 });
  });

  it('adds up to whole per cents', () => {
    let focus = { x: 0, y: 0.5 };
    for (let i = 0; i < 29; i++) focus = moveFocus(focus, 'ArrowRight', false) ?? focus;
    expect(focus.x).toBe(0.29);
  });

  it('goes back to the middle with Home, and leaves other keys alone', () => {
    expect(moveFocus({ x: 0.1, y: 0.9 }, 'Home', false)).toEqual({ x: 0.5, y: 0.5 });
    expect(moveFocus({ x: 0.1, y: 0.9 }, 'Tab', false)).toBeNull();
  });
});

describe('focusAt', () => {
  it('bounds and rounds a place', () => {
    expect(focusAt(-3, 0.333_33)).toEqual({ x: 0, y: 0.33 });
  });
});
