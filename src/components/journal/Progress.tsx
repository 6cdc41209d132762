import { answeredModules } from '../../domain/record/coming-back.ts';
import { progress, type ModuleOutline } from '../../domain/record/progress.ts';
import type { Statement } from '../../domain/record/statement.ts';
import { Motif } from './Motif.tsx';
import { counted } from './words.ts';

interface Props {
  statements: readonly Statement[];
  outline: readonly ModuleOutline[];
}

const states = { new: 'not begun', begun: 'begun', completed: 'completed' };

/** How far the learner is, by module. Modules not begun are left to `/learn/`. */
export function Progress({ statements, outline }: Props) {
  const modules = progress(statements, outline).filter(
    ({ begun, completed }) => begun + completed > 0,
  );
  if (modules.length === 0) return null;
  const answered = answeredModules(statements);
  return (
    <section aria-labelledby="progress-title">
      <h2 id="progress-title">Progress</h2>
      {modules.map(({ module, lessons, completed, minutesLeft }) => (
        <div key={module.id} class="notebook__module">
          <h3>
            <Motif answered={answered.has(module.id)} />
            <a href={module.href}>{module.title}</a>
          </h3>
          <p>
            {completed} of {counted(lessons.length, 'lesson')} completed
            {minutesLeft > 0 && `, about ${minutesLeft} minutes left`}.
            {answered.has(module.id) && ' You have kept what somebody did.'}
          </p>
          <details>
            <summary>Lesson by lesson</summary>
            <ul>
              {lessons.map(({ id, href, title, state }) => (
                <li key={id}>
                  <a href={href}>{title}</a>: {states[state]}
                </li>
              ))}
            </ul>
          </details>
        </div>
      ))}
    </section>
  );
}
