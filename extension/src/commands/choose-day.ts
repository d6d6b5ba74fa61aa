/** Asks for a day: one of those that are chosen most, or one that is typed as people write days. */
import * as vscode from 'vscode';
import { dayOf, dayTyped, mondayAfter, monthAfter, weekdayOf } from '../day.mts';
import { language } from '../language.ts';
import { t } from '../text.ts';

/** A day that was chosen; `isToday` where today was asked for, whichever day that is. */
interface Chosen {
  readonly day: string;
  readonly isToday: boolean;
}

interface Choice extends vscode.QuickPickItem {
  readonly chosen: Chosen | undefined;
}

/** The day; undefined where the question was left. */
export function chooseDay(title: string): Promise<Chosen | undefined> {
  const today = dayOf(new Date());
  const pick = vscode.window.createQuickPick<Choice>();
  pick.title = title;
  pick.placeholder = t('Choose a day, or type one: 2027-01-11, 20270111 or 11 jan 2027');
  const common = commonDays(today);
  pick.items = common;
  pick.onDidChangeValue((value) => {
    pick.items = [...typedChoice(value), ...common];
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const chosen = pick.selectedItems[0]?.chosen;
      if (chosen === undefined) return;
      resolve(chosen);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function commonDays(today: string): readonly Choice[] {
  return [
    dayChoice(t('Today'), today, true),
    dayChoice(t('Next Monday'), mondayAfter(today), false),
    dayChoice(t('In a month'), monthAfter(today), false),
  ];
}

function dayChoice(label: string, day: string, isToday: boolean): Choice {
  return { label, description: `${weekdayOf(day, language())} ${day}`, chosen: { day, isToday } };
}

/** What was typed as a day, or why it is none; nothing where words are typed that may be one of the choices. */
function typedChoice(value: string): readonly Choice[] {
  const typed = dayTyped(value);
  if ('day' in typed) {
    const { day } = typed;
    return [{ label: day, description: weekdayOf(day, language()), alwaysShow: true, chosen: { day, isToday: false } }];
  }
  if (!/\d/.test(value)) return [];
  return [{ label: `$(error) ${wrongDay(typed.wrong)}`, alwaysShow: true, chosen: undefined }];
}

/** Why what was typed is no day. */
export function wrongDay(wrong: 'form' | 'calendar'): string {
  return wrong === 'calendar'
    ? t('There is no such day in the calendar.')
    : t('This is not a date. Write it as 2027-01-11, 20270111 or 11 jan 2027.');
}
