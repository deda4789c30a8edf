import type { GroupReport } from '@medspill/contracts';
import type { GroupNarrative } from '@medspill/narrative';

/** Lists that a room has the time to read: where the group is strong, and where it is not. */
const shown: ReadonlySet<string> = new Set(['highest', 'lowest']);

/** How the meeting begins. */
export const SummarySlide = ({ report, narrative }: { report: GroupReport; narrative: GroupNarrative }) => (
  <>
    <p className="slide__over">
      {report.group.name} · {report.programme.name}
    </p>
    <h1 tabIndex={-1}>{narrative.title}</h1>
    <div className="slide__sentences">
      {narrative.lead.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
    <div className="slide__columns">
      {narrative.lists
        .filter(({ key }) => shown.has(key))
        .map(({ key, heading, items }) => (
          <section key={key}>
            <h2>{heading}</h2>
            <ol>
              {items.map((item) => (
                <li key={item.key}>
                  <span className="numeric">{item.figure}</span> {item.name}
                </li>
              ))}
            </ol>
          </section>
        ))}
    </div>
  </>
);
