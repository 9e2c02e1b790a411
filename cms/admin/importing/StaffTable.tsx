import type { ReactNode } from 'react';

/** A table of a page of ours: headings, then rows whose first cell names them. */
export function StaffTable({ headings, rows }: { headings: string[]; rows: ReactNode[][] }) {
  return (
    <div className="staff-table" role="region" aria-label={headings.join(', ')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others], row) => (
            <tr key={row}>
              <th scope="row">{first}</th>
              {others.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
