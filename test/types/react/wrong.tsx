import type { KoblingEventOf } from 'kobling/types';

const onComplete = (event: KoblingEventOf<'kobling-assessment', 'kobling-complete'>) => event.total;

// Each line below a ✗ must be refused; every other line must be taken.
export const right = (
  <kobling-workspace
    workspace="w"
    storage="none"
    lang="da"
    hidden
    className="wide"
    aria-label="Alt"
    onkobling-error={({ code }) => code}
  >
    <kobling-offer-finder
      ref={(finder) => finder?.requestUpdate()}
      catalogues={[{}]}
      max-offers="3"
      minSystems={2}
      heading-level={3}
      density="compact"
      needs={undefined}
      onkobling-result={({ count, ids, currentTarget }) => [
        count.toFixed(),
        ids.join(),
        currentTarget.maxOffers,
      ]}
    />
    <kobling-assessment mode="kiosk" pace="dimension" onkobling-complete={onComplete} />
  </kobling-workspace>
);

export const wrong = [
  // ✗
  <kobling-offer-finder key="1" catalogues={5} />,
  // ✗
  <kobling-offer-finder key="2" density="tight" />,
  // ✗
  <kobling-offer-finder key="3" max-offers="three" />,
  // ✗
  <kobling-offer-finder key="4" maxOfers={3} />,
  // ✗
  <kobling-radar key="5" view="tabel" />,
  // Not refused: JSX takes any name with a dash that nobody has typed.
  <kobling-radar key="6" onkobling-results={() => undefined} />,
  // ✗
  <kobling-radar key="7" onkobling-result={({ offers }) => offers} />,
  // ✗
  <kobling-report key="8" onkobling-complete={() => undefined} />,
  // ✗
  <kobling-raport key="9" />,
  // ✗
  <kobling-radar key="10" onkobling-change={onComplete} />,
];
