import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { courseCertificate } from '../../../../src/core/progress/certificate.ts';
import { Certificate, NotEarned } from '../../../../src/features/learn/certificate/Certificate.tsx';
import { ConfirmCode } from '../../../../src/features/manage/ConfirmCode.tsx';
import { chainOf, courseOf, SimulatedLearner } from '../../../support/simulated-learner.ts';

const talk = chainOf('talk', ['kind', 'clear']);
const course = courseOf('first', ['kind'], [talk]);

function check(name: string | null) {
  const learner = new SimulatedLearner([talk], [course]);
  if (name) learner.do({ type: 'learner.named', data: { name, role: null } });
  learner.learn('first', 'kind');
  learner.play('talk', 'first');
  const earned = courseCertificate(course, { learner: 'l1', state: learner.state() });
  if (earned.kind !== 'earned') throw new Error('The learner has earned nothing.');
  return earned.certificate;
}

function show(name: string | null) {
  const onPrint = vi.fn();
  const certificate = check(name);
  const { container } = render(
    <Certificate certificate={certificate} checkAddress="https://x/check/" peopleHref="/people/" onPrint={onPrint} />,
  );
  return { onPrint, certificate, container };
}

describe('the certificate', () => {
  it('says who did what, when, how well, on which content, and is called a record of practice', async () => {
    const { certificate, container } = show('Ada Berg');
    expect(screen.getByText('Record of practice')).toBeTruthy();
    expect(screen.getByText('Ada Berg')).toBeTruthy();
    const row = screen.getAllByRole('cell').map((cell) => cell.textContent);
    expect(row).toEqual(['2 November 2026', '100 % (2 of 2 points)', '2 of 2', 'talk-has']);
    expect(screen.getByText(certificate.code)).toBeTruthy();
    expect(screen.getByRole('img', { name: /to be scanned/ })).toBeTruthy();
    expect((await axe.run(container)).violations).toEqual([]);
  });

  it('leaves a line for the name where the record has none', () => {
    show(null);
    expect(screen.getByText('Name:')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Give a name' }).getAttribute('href')).toBe('/people/');
  });

  it('is printed by the browser', async () => {
    const { onPrint } = show('Ada');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Print' }));
    expect(onPrint).toHaveBeenCalledOnce();
  });

  it('names what is missing, with the way there, and no way where there is none', () => {
    const [lesson, closing] = course.steps;
    render(
      <NotEarned
        missing={[
          { kind: 'step', course: 'first', step: lesson! },
          { kind: 'pass', course: 'first', step: closing!, possible: false },
        ]}
        hrefOf={() => '/there/'}
      />,
    );
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Finish the lesson “Lesson on kind”']);
    expect(screen.getByText(/no attempt is left/)).toBeTruthy();
  });
});

describe('the check of a code', () => {
  it('confirms a typed code with name and numbers, or says what to do', async () => {
    const certificate = check('Ada');
    const confirm = vi.fn(async (code: string) => (code === certificate.code ? certificate : null));
    render(<ConfirmCode scanned="" confirm={confirm} />);
    const hand = userEvent.setup();
    await hand.type(screen.getByLabelText('Code'), 'abc{Enter}');
    expect(screen.getByText(/twelve letters and digits/)).toBeTruthy();
    await hand.clear(screen.getByLabelText('Code'));
    await hand.type(screen.getByLabelText('Code'), '0000 0000 0000{Enter}');
    expect(await screen.findByText(/No record on this device/)).toBeTruthy();
    await hand.clear(screen.getByLabelText('Code'));
    await hand.type(screen.getByLabelText('Code'), `${certificate.code.toLowerCase()}{Enter}`);
    expect(await screen.findByText(/Confirmed: Ada completed “The course first”/)).toBeTruthy();
  });

  it('checks a scanned code at once', async () => {
    const certificate = check('Ada');
    render(<ConfirmCode scanned={certificate.code} confirm={async () => certificate} />);
    expect(await screen.findByText(/Confirmed/)).toBeTruthy();
  });
});
