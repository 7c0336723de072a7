import 'kobling/assessment';
import 'kobling/offer-finder';
import 'kobling/radar';
import 'kobling/workspace';
import { useState, useSyncExternalStore } from 'react';
import type { KoblingEventOf } from 'kobling/types';
import type { KoblingRadar } from 'kobling/radar/element';
import instrument from '../../shared/instrument.json';
import { PARTNERS } from '../../shared/partners.ts';
import { inWords, ROUND, type CatalogueChoice, type Language, type Part } from '../../shared/words.ts';

type View = NonNullable<KoblingRadar['view']>;

/**
 * False on a server and while React takes over the page that a server has written, then true. Taking over, React gives
 * custom elements neither objects nor listeners; with another key they are made anew, with both.
 */
const useIsOwn = () =>
  useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );

export function App() {
  const isOwn = useIsOwn();
  const [lang, setLang] = useState<Language>('da');
  const [from, setFrom] = useState<CatalogueChoice>('all');
  const [view, setView] = useState<View>('radar');
  const [shown, setShown] = useState(true);
  const [parts, setParts] = useState<readonly Part[]>(['assessment', 'radar']);
  const [heard, setHeard] = useState<readonly string[]>([]);

  const hear = (words: string) => setHeard((before) => [...before, words]);
  const onChange = ({ what, count }: { what: string; count: number }) => hear(inWords(what, count));
  const onRadarChange = (event: KoblingEventOf<'kobling-radar', 'kobling-change'>) => {
    onChange(event);
    // Two ways: what the reader chooses in the radar becomes the application's state.
    if (event.what === 'view' && event.currentTarget.view) setView(event.currentTarget.view);
  };

  return (
    <>
      <h1>Kobling i React</h1>
      <form className="controls">
        <label>
          Sprog
          <select name="lang" value={lang} onChange={(event) => setLang(event.target.value as Language)}>
            <option value="da">Dansk</option>
            <option value="en">English</option>
          </select>
        </label>
        <label>
          Tilbud fra
          <select
            name="from"
            value={from}
            onChange={(event) => setFrom(event.target.value as CatalogueChoice)}
          >
            <option value="all">alle tre partnere</option>
            <option value="municipality">kommunen alene</option>
          </select>
        </label>
        <label>
          Radarens visning
          <select name="view" value={view} onChange={(event) => setView(event.target.value as View)}>
            <option value="radar">Radar</option>
            <option value="dots">Punkter</option>
            <option value="table">Tabel</option>
          </select>
        </label>
        <label className="tick">
          <input
            type="checkbox"
            name="shown"
            checked={shown}
            onChange={(event) => setShown(event.target.checked)}
          />
          Vis finderen
        </label>
        <button type="button" name="swap" onClick={() => setParts((before) => [...before].reverse())}>
          Byt om på de to nederste
        </button>
      </form>
      <kobling-workspace
        key={String(isOwn)}
        workspace="ramme-demo"
        storage="session"
        accent="#0a4fa0"
        lang={lang}
      >
        {shown && (
          <div className="part">
            <kobling-offer-finder
              needs="recruit-skilled automation"
              municipality="615"
              catalogues={PARTNERS[from]}
              onkobling-result={({ what, count, ids }) => hear(inWords(what, count, ids))}
              onkobling-change={onChange}
              onkobling-error={({ error, code }) => hear(`${error} ${code}`)}
            >
              Ring til os på 70 00 00 00.
            </kobling-offer-finder>
          </div>
        )}
        {parts.map((part) => (
          <div className="part" key={part}>
            {part === 'assessment' ? (
              <kobling-assessment round={ROUND} instrument={instrument} onkobling-change={onChange}>
                Skriv til tovholderen, så får du skemaet på papir.
              </kobling-assessment>
            ) : (
              <kobling-radar round={ROUND} view={view} onkobling-change={onRadarChange}>
                Radaren vises, når siden kan køre JavaScript.
              </kobling-radar>
            )}
          </div>
        ))}
      </kobling-workspace>
      <h2>Det siger delene til siden</h2>
      <ul className="heard" id="heard">
        {heard.map((words, at) => (
          <li key={at}>{words}</li>
        ))}
      </ul>
    </>
  );
}
