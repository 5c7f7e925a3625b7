package no.samspor.app.demo;

import java.util.List;
import no.samspor.kernel.tiltak.EvaluationResult;

/** What the everyday stories are about: what is seen, what is asked, what is done. */
final class Motifs {

    /** Something a decision can set going. */
    record Measure(String title, Body responsible, String text, String reason) {}

    /** A kind of trouble that comes back. */
    record Motif(
            String title,
            List<String> themes,
            List<String> seen,
            String question,
            String summary,
            List<Measure> measures) {}

    static final List<Motif> ALL = List.of(
            new Motif(
                    "Vape og snus",
                    List.of("rus"),
                    List.of(
                            "Det selges vape og snus til elever etter skoletid.",
                            "Elever på ungdomstrinnet har med vape i friminuttene. De sier de kjøper den på vei hjem.",
                            "En bil stopper ved bussholdeplassen og selger snus til ungdommer."),
                    "Kan skole og politi ha voksne til stede etter skoletid, og hvem betaler for det?",
                    "Flere tjenester har sett salg av vape og snus etter skoletid.\n"
                            + "Salget flytter seg til de dagene ingen voksne er der.",
                    List.of(
                            new Measure(
                                    "Voksne etter skoletid",
                                    Body.UTESEKSJONEN,
                                    "Uteseksjonen er til stede to ettermiddager i uken.",
                                    "Salget skjer når ingen voksne er der."),
                            new Measure(
                                    "Foreldrekveld om nikotin",
                                    Body.HELSESTASJONEN,
                                    "Helsestasjonen holder foreldrekveld på begge skoler.",
                                    "Foreldrene vet lite om det barna møter."))),
            new Motif(
                    "Uro på kveldstid",
                    List.of("vold", "haerverk"),
                    List.of(
                            "Ungdommer truet andre ved kiosken. Det er tredje kveld på rad.",
                            "Ruter er knust, og naboer er redde for å gå ut.",
                            "Mange samles etter stengetid. Det er roping og noe dytting."),
                    "Kan vi gå sammen om faste kvelder med voksne ute?",
                    "Det har vært uro med trusler og hærverk på kveldstid.\n"
                            + "Tjenestene er ute på ulike kvelder uten å vite om hverandre.",
                    List.of(
                            new Measure(
                                    "Felles vaktplan på kveldstid",
                                    Body.UTESEKSJONEN,
                                    "Uteseksjon, politi og Natteravner deler vaktplan.",
                                    "Vi dekker flere kvelder når vi deler på dem."),
                            new Measure(
                                    "Åpent klubbhus fredag",
                                    Body.KULTUR,
                                    "Klubbhuset holdes åpent fredager til kl. 23.",
                                    "De unge mangler et sted å være."))),
            new Motif(
                    "Skolefravær",
                    List.of("skolefravaer", "utenforskap"),
                    List.of(
                            "Flere elever har vært borte mer enn ti dager siden ferien. De er hjemme sammen.",
                            "Vi ser de samme ungdommene på kjøpesenteret i skoletiden."),
                    "Kan NAV og helsestasjonen følge opp sammen med skolen fra første fraværsuke?",
                    "Fraværet har økt på ungdomstrinnet, og fraværet henger sammen i grupper.\n"
                            + "Skolen rekker ikke å følge opp alle.",
                    List.of(
                            new Measure(
                                    "Fraværsteam",
                                    Body.NAV,
                                    "NAV og helsestasjonen møter elever og foresatte fra første uke.",
                                    "Tidlig oppfølging virker bedre enn sen."),
                            new Measure(
                                    "Morgenfrokost",
                                    Body.SOLBAKKEN,
                                    "Skolen serverer frokost tre dager i uken.",
                                    "Det er lettere å komme når noen venter på deg."))),
            new Motif(
                    "Krenkelser på nett",
                    List.of("digitalt"),
                    List.of(
                            "Bilder spres i en gruppechat. Flere elever er med, fra flere skoler.",
                            "En anonym konto skriver stygt om elever på trinnet."),
                    "Kan politiet og skolene ha en felles rutine når bilder spres?",
                    "Krenkende bilder er spredt mellom elever ved flere skoler.\nSkolene håndterer det ulikt.",
                    List.of(new Measure(
                            "Felles rutine ved bildedeling",
                            Body.POLITIET,
                            "Politiet lager rutine og møter alle trinn.",
                            "Lik håndtering gir trygghet for elever og foresatte."))),
            new Motif(
                    "Nasking",
                    List.of("tyveri"),
                    List.of(
                            "Butikkene melder at grupper på fem–seks ungdommer nasker på ettermiddagen.",
                            "Ungdommer skryter av å ha nasket parfyme."),
                    "Kan butikkene, politiet og skolene avtale hvem som ringer hvem?",
                    "Butikkene ser mer nasking på ettermiddagen, ofte i grupper.\nDet er uklart hvem som følger opp.",
                    List.of(new Measure(
                            "Butikkavtale",
                            Body.POLITIET,
                            "Butikkene ringer politikontakten, som varsler foresatte samme dag.",
                            "Rask beskjed hjem stanser de fleste."))),
            new Motif(
                    "Russefeiring",
                    List.of("russefeiring", "rus"),
                    List.of(
                            "Ungdomsskoleelever er med på russens fester.",
                            "Busser kjører gjennom boligområdet med høy musikk om natten."),
                    "Kan vi samle foreldre, politi og russestyret før mai?",
                    "Yngre elever er med på fester i russetiden.\nForeldre etterlyser felles regler.",
                    List.of(new Measure(
                            "Foreldremøte om russetiden",
                            Body.AASEN,
                            "Felles foreldremøte for tiende trinn og russens foreldre.",
                            "Felles regler er lettere å holde."))),
            new Motif(
                    "Nytt ungdomsmiljø",
                    List.of("gjeng", "rus"),
                    List.of(
                            "Eldre gutter gir yngre ungdommer oppdrag og betaler med vape.",
                            "Et nytt miljø har egne kjennetegn og holder andre borte fra plassen."),
                    "Hvem kan gi dette miljøet noe annet å gå til?",
                    "Et nytt miljø rekrutterer yngre ungdommer.\nDe fleste er ukjente for tjenestene.",
                    List.of(
                            new Measure(
                                    "Oppsøkende samtaler",
                                    Body.BARNEVERNET,
                                    "Barnevernet og politiet snakker med ungdommene og foresatte.",
                                    "Personlig kontakt har virket før."),
                            new Measure(
                                    "Deltidsjobb med oppfølging",
                                    Body.NAV,
                                    "NAV skaffer jobb noen timer i uken.",
                                    "Egne penger gjør det lettere å si nei."))));

    private Motifs() {}

    static String place(String area) {
        return switch (area) {
            case "sentrum" -> "i sentrum";
            case "molleparken" -> "ved Mølleparken";
            case "asen" -> "på Åsen";
            case "bruket" -> "på Bruket";
            case "nordbyen" -> "i Nordbyen";
            case "strandsida" -> "på Strandsida";
            default -> throw new IllegalArgumentException(area);
        };
    }

    static String learnt(EvaluationResult result) {
        return switch (result) {
            case REACHED -> "Det virket. Færre meldinger, og ungdommene kjenner de voksne.";
            case PARTLY -> "Det hjalp noen. Tidspunktet bør flyttes.";
            case NOT_REACHED -> "Vi nådde ikke dem det gjaldt.";
        };
    }
}
