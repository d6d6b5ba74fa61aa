/** Says all the time that a day other than today is shown, and leads back: in the status bar, and to what asks for the day. */
import * as vscode from 'vscode';
import { onDidChooseDay, otherDay } from './chosen-day.ts';
import { dayInWords } from './day.mts';
import type { Heartbeat } from './heartbeat.ts';
import { language } from './language.ts';
import { t } from './text.ts';

/** Shows it while another day is shown; a click leads back to today. */
export function registerDayBanner(context: vscode.ExtensionContext, heartbeat: Heartbeat): void {
  const item = vscode.window.createStatusBarItem('rutin.day', vscode.StatusBarAlignment.Left, 11);
  item.command = 'rutin.today';
  const update = (): void => {
    const day = otherDay();
    void vscode.commands.executeCommand('setContext', 'rutin.otherDay', day !== undefined);
    if (day === undefined) item.hide();
    else show(item, day);
  };
  context.subscriptions.push(item, onDidChooseDay(update), heartbeat.onBeat(update));
  update();
}

function show(item: vscode.StatusBarItem, day: string): void {
  item.name = t('Another day than today');
  item.text = `$(watch) ${dayBanner(day)} · ${t('Back to today')}`;
  item.tooltip = t(
    'What is wrong, who is present and which routines are valid is shown for this day. A click leads back to today.',
  );
  item.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
  item.accessibilityInformation = { label: `${dayBanner(day)}. ${t('Back to today')}`, role: 'button' };
  item.show();
}

/** `Allt visas för måndag 11 januari 2027`. */
export function dayBanner(day: string): string {
  return t('Everything is shown for {0}', dayInWords(day, language()));
}
