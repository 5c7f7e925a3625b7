package no.samspor.query.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspor.kernel.actor.Level;
import no.samspor.query.platform.figure.Bars;
import no.samspor.query.platform.figure.Columns;
import no.samspor.query.platform.figure.Figure;
import no.samspor.query.platform.figure.Point;
import no.samspor.query.platform.figure.Trend;
import no.samspor.query.platform.life.Life;
import no.samspor.query.platform.life.LifeAxis;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A page with every fragment on it. */
@Controller
class Gallery {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    record Tab(String href, String text, @Nullable Integer count, boolean current) {}

    record Promise(int count, String text, String href) {}

    record Row(
            String href,
            String title,
            @Nullable String number,
            List<Level> ladder,
            @Nullable Level level,
            @Nullable String about,
            @Nullable String who,
            @Nullable LocalDate due,
            @Nullable String tagKind,
            @Nullable String tagText) {}

    record Entry(
            boolean key,
            String what,
            @Nullable String rest,
            @Nullable String why,
            LocalDate occurredOn,
            Instant recordedAt,
            @Nullable String href,
            @Nullable String number,
            @Nullable String numberHref) {}

    record TiltakLine(
            String href, String title, String responsible, Life life, String tagKind, String tagText, String words) {}

    record Option(String value, String text, @Nullable String note) {}

    @GetMapping({"/saker/galleri", "/saker", "/innboks", "/vedtak"})
    String gallery(Model page) {
        page.addAttribute("ladder", List.of(Level.values()));
        page.addAttribute("here", Level.KOORDINERENDE);
        page.addAttribute("waiting", Level.STYRENDE);
        page.addAttribute("due", LocalDate.of(2026, 12, 8));
        page.addAttribute(
                "tabs",
                List.of(
                        new Tab("#", "Oversikt", null, true),
                        new Tab("#tidslinje", "Tidslinje", 31, false),
                        new Tab("#tiltak", "Tiltak", 5, false),
                        new Tab("#vedtak", "Vedtak", 2, false),
                        new Tab("#h", "Historikk", null, false)));
        page.addAttribute(
                "promises",
                List.of(
                        new Promise(2, "vedtatt, men ingen har begynt", "/a"),
                        new Promise(4, "bekymringer meldt, ikke besvart", "/b"),
                        new Promise(1, "tiltak uten resultat, ikke avsluttet", "/c"),
                        new Promise(3, "vedtak gjort kjent, ikke kvittert", "/d"),
                        new Promise(0, "oppgaver over fristen", "/e")));
        page.addAttribute(
                "rows",
                List.of(
                        row(
                                "Svar Solbakken skole på bekymringen",
                                "B-2026-231",
                                Level.UTFORENDE,
                                LocalDate.of(2026, 11, 12),
                                "late",
                                "Ikke besvart"),
                        row(
                                "Ta imot ny bekymring fra Uteseksjonen",
                                "B-2026-244",
                                Level.UTFORENDE,
                                LocalDate.of(2026, 11, 17),
                                "run",
                                "Ny"),
                        new Row(
                                "/plan",
                                "Lag utkast til handlingsplan",
                                null,
                                List.of(),
                                null,
                                null,
                                "Du",
                                null,
                                null,
                                null)));
        var tiltak = List.of(
                new TiltakLine(
                        "/tiltak/1",
                        "Foreldremøter med personlig invitasjon",
                        "Barnevernet og politiet",
                        new Life(day(5, 12), day(5, 28), List.of(day(8, 24)), day(9, 7), null),
                        "done",
                        "Avsluttet",
                        "Tre møter, 19 foresatte. Avsluttet 7. september."),
                new TiltakLine(
                        "/tiltak/2",
                        "Uteseksjonen kveld og helg",
                        "Uteseksjonen",
                        new Life(day(5, 12), day(5, 20), List.of(day(8, 24)), null, day(12, 15)),
                        "run",
                        "I drift",
                        "Justert 1. september."),
                new TiltakLine(
                        "/tiltak/3",
                        "Åpen hall fredag",
                        "Kultur og idrett",
                        new Life(day(10, 13), null, List.of(), null, null),
                        "late",
                        "Ikke startet",
                        "Ingen har begynt."));
        page.addAttribute(
                "axis", LifeAxis.of(tiltak.stream().map(TiltakLine::life).toList(), TODAY));
        page.addAttribute("tiltak", tiltak);
        page.addAttribute(
                "entries",
                List.of(
                        new Entry(
                                true,
                                "Marit Ekeland løftet saken",
                                "som SLT-koordinator, fra koordineringsgruppen til styringsgruppen.",
                                "Spør om sommerjobb kan bli et fast tilbud.",
                                day(11, 5),
                                Instant.parse("2026-11-05T13:12:00Z"),
                                "/revisjon/1",
                                null,
                                null),
                        new Entry(
                                false,
                                "Jonas Brekke meldte bekymring",
                                null,
                                null,
                                day(4, 14),
                                Instant.parse("2026-04-16T07:00:00Z"),
                                null,
                                "B-2026-098",
                                "/bekymringer/98")));
        page.addAttribute("figures", figures());
        page.addAttribute(
                "themes",
                List.of(
                        new Option("RUS", "Rusmidler", null),
                        new Option("VOLD", "Vold og trusler", null),
                        new Option("FRAVAER", "Skolefravær", null)));
        page.addAttribute(
                "severities",
                List.of(
                        new Option("LOW", "Til orientering", "Noe å følge med på"),
                        new Option("HIGH", "Haster", "Noen kan bli skadet. Ring 112 hvis det skjer nå")));
        page.addAttribute("chosen", List.of("RUS", "VOLD"));
        var facts = new LinkedHashMap<>(Map.of("Tema", "Rusmidler, vold og trusler"));
        facts.put("Område", "Mølleparken, Sentrum");
        page.addAttribute("facts", facts);
        return "test/gallery";
    }

    private static List<Figure> figures() {
        return List.of(
                new Figure(
                        "Meldte bekymringer",
                        "37",
                        "i 3. kvartal",
                        "5 færre enn forrige kvartal",
                        "Alle bekymringer som er mottatt.",
                        "Kvartal",
                        "Antall",
                        "/bekymringer",
                        new Columns(List.of(
                                Point.plain("4. kv. 25", 31, "31"),
                                Point.hidden("1. kv. 26", "<5"),
                                Point.plain("2. kv. 26", 42, "42"),
                                Point.now("3. kv. 26", 37, "37")))),
                new Figure(
                        "Vedtak gjennomført innen fristen",
                        "71 %",
                        null,
                        null,
                        "Vedtak med frist i perioden.",
                        "Kvartal",
                        "Andel",
                        null,
                        new Trend(
                                List.of(
                                        Point.plain("4. kv. 25", 58, "58 %"),
                                        Point.plain("1. kv. 26", 63, "63 %"),
                                        Point.now("2. kv. 26", 71, "71 %")),
                                Point.plain("mål 80 %", 80, "80 %"))),
                new Figure(
                        "Bekymringer etter område",
                        "138",
                        "siste 12 måneder",
                        "To områder er skjult",
                        "Strandsida har færre enn fem.",
                        "Område",
                        "Antall",
                        null,
                        new Bars(List.of(
                                Point.now("Sentrum", 46, "46"),
                                Point.now("Åsen", 38, "38"),
                                Point.hidden("Strandsida", "<5"),
                                Point.hidden("Nordbyen", "skjult")))));
    }

    private static Row row(String title, String number, Level level, LocalDate due, String tagKind, String tagText) {
        return new Row(
                "/bekymringer/1",
                title,
                number,
                List.of(Level.values()),
                level,
                "Meldt 22. oktober",
                "Hanne Lid, Solbakken",
                due,
                tagKind,
                tagText);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
