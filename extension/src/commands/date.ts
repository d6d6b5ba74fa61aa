/** Chooses the day that everything is judged on, and goes back to today. */
import * as vscode from 'vscode';
import { chosenDay, dayFromBefore, forgetDay, otherDay, useDay } from '../chosen-day.ts';
import { dayInWords } from '../day.mts';
import { language } from '../language.ts';
import { t } from '../text.ts';
import { chooseDay } from './choose-day.ts';

export function registerDate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('rutin.setDate', ask),
    vscode.commands.registerCommand('rutin.today', () => useDay(undefined)),
    vscode.window.onDidChangeWindowState(({ focused }) => focused && void askIfOld()),
  );
}

async function ask(): Promise<void> {
  const chosen = await chooseDay(t('As-of date'));
  if (chosen !== undefined) await useDay(chosen.isToday ? undefined : chosen.day);
}

/**
 * A window that opens on a later day shows today: what was looked at yesterday is forgotten by then, and what is wrong today
 * must not be hidden behind it. One button shows it again.
 */
export async function beginWithToday(): Promise<void> {
  const day = dayFromBefore();
  if (day === undefined) return;
  await forgetDay();
  const now = otherDay();
  const again = t('Show {0} again', day);
  const told = t(
    'Everything is shown for {0} again. When the window was last open, {1} was chosen.',
    now === undefined ? t('today') : words(now),
    words(day),
  );
  void vscode.window.showInformationMessage(told, again).then(async (answer) => {
    if (answer === again) await useDay(day);
  });
}

/** A window that has been open since an earlier day keeps what it shows, and asks when someone comes back to it. */
async function askIfOld(): Promise<void> {
  const day = dayFromBefore();
  if (day === undefined) return;
  // Kept as chosen today: nobody is asked twice.
  await useDay(day);
  const back = t('Back to today');
  const question = t('Everything is still shown for {0}, which was chosen on an earlier day.', words(day));
  const answer = await vscode.window.showWarningMessage(question, back, t('Keep {0}', day));
  if (answer === back && chosenDay() === day) await useDay(undefined);
}

function words(day: string): string {
  return dayInWords(day, language());
}
