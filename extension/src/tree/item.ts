/** How a row of the tree looks and what it says. */
import * as vscode from 'vscode';
import type { NodeKind, TreeNode } from '../shapes.ts';
import { t } from '../text.ts';
import type { Row } from './row.ts';

const ICONS: Readonly<Record<NodeKind, string>> = {
  principal: 'organization',
  administration: 'library',
  department: 'type-hierarchy-sub',
  unit: 'home',
  inbox: 'inbox',
  'function-inbox': 'inbox',
  certificates: 'verified',
  people: 'organization',
  letter: 'folder',
  person: 'person',
  rest: 'folder',
};

/** The item of a row. */
export function itemOf({ folder, node, above }: Row): vscode.TreeItem {
  if (node === undefined) return workspaceItem(folder);
  const item = new vscode.TreeItem(labelOf(node), collapsible(node, above === undefined));
  item.id = `${folder}#${node.key}`;
  item.description = descriptionOf(node);
  item.iconPath = iconOf(node);
  item.tooltip = tooltipOf(node);
  item.contextValue = node.kind;
  item.accessibilityInformation = { label: spoken(node, item.description) };
  if (node.place !== null) {
    const { uri, line, character } = node.place;
    item.command =
      node.kind === 'person'
        ? { command: 'rutin.showPerson', title: t('Show its page'), arguments: [{ folder, key: node.key }] }
        : { command: 'rutin.open', title: t('Open'), arguments: [uri, line, character] };
  }
  return item;
}

function workspaceItem(folder: string): vscode.TreeItem {
  const uri = vscode.Uri.parse(folder);
  const item = new vscode.TreeItem(uri.path.split('/').at(-1) ?? folder, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = folder;
  item.iconPath = new vscode.ThemeIcon('root-folder');
  item.contextValue = 'workspace';
  return item;
}

function collapsible({ hasChildren, kind }: TreeNode, isTop: boolean): vscode.TreeItemCollapsibleState {
  if (!hasChildren) return vscode.TreeItemCollapsibleState.None;
  return isTop && kind === 'principal'
    ? vscode.TreeItemCollapsibleState.Expanded
    : vscode.TreeItemCollapsibleState.Collapsed;
}

function labelOf(node: TreeNode): string {
  if (node.kind === 'rest') return t('Municipalities without units');
  if (node.kind === 'people') return node.key.startsWith('#') ? t('People without an assignment') : t('People');
  return node.kind === 'certificates' ? t('Certificate monitoring') : node.label;
}

function descriptionOf(node: TreeNode): string {
  return [wrongs(node), modeOf(node), amount(node)].filter((word) => word !== '').join(' · ');
}

function amount({ kind, units, members, checksPerDay, note }: TreeNode): string {
  if (kind === 'rest' || kind === 'people' || kind === 'letter') return String(units);
  if (kind === 'person') return note;
  if (kind === 'principal' || kind === 'administration' || kind === 'department') {
    return units === 1 ? t('1 unit') : t('{0} units', units);
  }
  const words = [
    members === null ? '' : members === 1 ? t('1 member') : t('{0} members', members),
    checksPerDay === null ? '' : checksPerDay === 1 ? t('1 check a day') : t('{0} checks a day', checksPerDay),
  ];
  return words.filter((word) => word !== '').join(', ');
}

function modeOf({ mode }: TreeNode): string {
  if (mode === 'planned') return t('planned');
  if (mode === 'read-only') return t('read-only mode');
  return mode === 'archived' ? t('archived') : '';
}

function wrongs({ errors, warnings }: TreeNode): string {
  const words = [
    errors === 0 ? '' : errors === 1 ? t('1 error') : t('{0} errors', errors),
    warnings === 0 ? '' : warnings === 1 ? t('1 warning') : t('{0} warnings', warnings),
  ];
  return words.filter((word) => word !== '').join(', ');
}

function iconOf({ kind, errors, warnings, mode }: TreeNode): vscode.ThemeIcon {
  if (errors > 0) return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  if (warnings > 0) return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  if (mode === 'read-only' || mode === 'archived') return new vscode.ThemeIcon('lock');
  return new vscode.ThemeIcon(ICONS[kind]);
}

function tooltipOf(node: TreeNode): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendText(labelOf(node));
  const key = node.key.slice(node.key.lastIndexOf('#') + 1);
  const isNamed = node.kind !== 'rest' && node.kind !== 'people' && node.kind !== 'letter';
  if (isNamed) text.appendMarkdown('\n\n').appendCodeblock(key, 'rutin');
  for (const { code, message } of node.problems) text.appendMarkdown('\n\n').appendText(`${code}: ${message}`);
  return text;
}

function spoken(node: TreeNode, description: string): string {
  return description === '' ? labelOf(node) : `${labelOf(node)}, ${description}`;
}
