/** What is read again of the configurations of projects. */
import { expect, test } from 'vitest';
import { Projects } from '../../server/src/host/projects';

/** Of files that may be changed, and what was read of them. */
function projectsOf(files: Record<string, string>) {
  const reads: string[] = [];
  const projects = new Projects((path) => {
    reads.push(path);
    return files[path];
  });
  return { projects, reads };
}

const CONFIG = '/work/.minutes.json';
const PEOPLE = '/work/people.txt';

test('what has not changed is read once, for however many folders, and not parsed', () => {
  const { projects, reads } = projectsOf({
    [CONFIG]: '{ "roster": ["people.txt"] }',
    [PEOPLE]: 'Ada Byron (AB)\n',
  });
  const [may, june] = ['/work/may/a.md', '/work/june/a.md'].map((path) => projects.of(path));
  const { readings } = projects;
  reads.length = 0;
  expect(projects.readAgain()).toBe(false);
  expect(reads.filter((path) => path === PEOPLE)).toHaveLength(1);
  expect(projects.readings).toBe(readings);
  expect(projects.of('/work/may/a.md')).toBe(may);
  expect(june).toBe(may);
});

test('what a configuration names is read once, for however many folders, also when it has changed', () => {
  const files: Record<string, string> = {
    [CONFIG]: '{ "roster": ["people.txt"] }',
    [PEOPLE]: 'Ada Byron (AB)\n',
  };
  const { projects, reads } = projectsOf(files);
  for (const path of ['/work/may/a.md', '/work/june/a.md']) projects.of(path);
  expect(reads.filter((path) => path === PEOPLE)).toHaveLength(1);
  files[PEOPLE] = 'Alan Moth (AM)\n';
  reads.length = 0;
  expect(projects.readAgain()).toBe(true);
  // To see whether it has changed, and then what it says.
  expect(reads.filter((path) => path === PEOPLE)).toHaveLength(2);
  expect(projects.searched()).toEqual(expect.arrayContaining(['/work/may', '/work/june']));
});

test('what has changed is parsed, where it counts', () => {
  const files: Record<string, string> = {
    [CONFIG]: '{ "roster": ["people.txt"] }',
    [PEOPLE]: 'Ada Byron (AB)\n',
  };
  const { projects } = projectsOf(files);
  const names = (path: string) => projects.of(path).config.people.map(({ name }) => name);
  expect(names('/work/may/a.md')).toEqual(['Ada Byron']);
  expect(names('/work/june/a.md')).toEqual(['Ada Byron']);
  files[PEOPLE] = 'Alan Moth (AM)\n';
  expect(projects.readAgain()).toBe(true);
  expect(names('/work/may/a.md')).toEqual(['Alan Moth']);
  files['/work/june/.minutes.json'] = '{}';
  expect(projects.readAgain()).toBe(true);
  expect(names('/work/may/a.md')).toEqual(['Alan Moth']);
  expect(names('/work/june/a.md')).toEqual([]);
});

test('another branch is no other project, and is looked at once', () => {
  const files: Record<string, string> = { '/work/.git/HEAD': 'ref: refs/heads/may\n' };
  const { projects } = projectsOf(files);
  const before = projects.of('/work/may/a.md');
  files['/work/.git/HEAD'] = 'ref: refs/heads/june\n';
  expect(projects.readAgain()).toBe(false);
  const { readings } = projects;
  expect(projects.readAgain()).toBe(false);
  expect(projects.readings).toBe(readings);
  expect(projects.of('/work/may/a.md')).toBe(before);
});
