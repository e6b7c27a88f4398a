import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useView } from './view';

/** Asks for the password of a locked file. */
export function PasswordForm({ name, isWrong, onPassword }: { name: string; isWrong: boolean; onPassword: (password: string) => void }) {
  const { t } = useView();
  const id = useId();
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const open = (event: FormEvent) => {
    event.preventDefault();
    onPassword(password);
  };
  return (
    <form className="intake" onSubmit={open}>
      <h1>{t.passwordHead}</h1>
      <p className="address">{name}</p>
      <p className="muted">{t.passwordLead}</p>
      {isWrong && (
        <p className="problem" role="alert">
          {t.passwordWrong}
        </p>
      )}
      <label htmlFor={id}>{t.passwordLabel}</label>
      <input
        ref={field}
        id={id}
        type="password"
        autoComplete="off"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <button type="submit" className="btn primary" disabled={password === ''}>
        {t.passwordOpen}
      </button>
    </form>
  );
}
