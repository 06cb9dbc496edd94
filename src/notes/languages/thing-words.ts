import { list } from './word-list.js'

/** Last parts of nouns for things that are written in one word: "Kassensturz", "Raumschlüssel"; no surname ends so. */
const lastParts = list(
  'abrechnung, anlage, anmeldung, antrag, ausstellung, beleuchtung, beitrag, beiträge, bestellung, bogen, brief, buchung, dienst, einkauf, einladung, essen, fahrt, fest, förderung, gebühr, geld, getränke, gruppe, heizung, karte, karten, kasse, kiste, konto, küche, kuchen, liste, listen, material, meldung, miete, musik, ordnung, plakat, plakate, planung, protokoll, putz, raum, räume, reinigung, rechnung, reparatur, sammlung, schein, schlüssel, seite, sturz, tafel, technik, teig, termin, termine, unterlagen, verleih, verpflegung, versand, versicherung, vertrag, verwaltung, werbung, zelt, zettel',
)

/** A word that names a thing by its last part. */
export const thing = new RegExp(`^[\\p{L}-]{3,30}(?:${lastParts.join('|')})$`, 'u')

const units = list(
  'kg, g, l, ml, km, m, cm, mm, liter, litre, litres, liters, stk, stück, packungen, kisten, kästen, flaschen, paar, dozen, eur, euro, euros, usd, gbp, chf',
)

/** An amount at the beginning of a text, and what it is measured in: "3 kg", "12,5 l", "€ 40". */
export const amount = new RegExp(`^(?:[€$£] ?\\d|\\d{1,6}(?:[.,]\\d{1,3})? ?(?:[€$£]|(?:${units.join('|')})(?![\\p{L}\\p{N}])))`, 'u')
