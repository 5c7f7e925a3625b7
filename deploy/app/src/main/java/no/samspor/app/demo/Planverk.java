package no.samspor.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samspor.command.knowledge.RecordIndicators;
import no.samspor.command.plan.ApproveAnnualReport;
import no.samspor.command.plan.ApprovePlan;
import no.samspor.command.plan.DraftAnnualReport;
import no.samspor.command.plan.DraftPlan;
import no.samspor.command.plan.PrioritiseGoal;
import no.samspor.command.plan.ReturnPlan;
import no.samspor.command.plan.SetGoal;
import no.samspor.command.plan.SubmitAnnualReport;
import no.samspor.command.plan.SubmitPlan;
import no.samspor.command.plan.WriteReportSection;
import no.samspor.command.tiltak.LinkGoal;
import no.samspor.kernel.knowledge.IndicatorId;
import no.samspor.kernel.knowledge.IndicatorRecorded;
import no.samspor.kernel.knowledge.IndicatorSource;
import no.samspor.kernel.knowledge.KnowledgeId;
import no.samspor.kernel.plan.GoalComment;
import no.samspor.kernel.plan.GoalId;
import no.samspor.kernel.plan.GoalPrioritised;
import no.samspor.kernel.plan.GoalSet;
import no.samspor.kernel.plan.PlanDrafted;
import no.samspor.kernel.plan.PlanId;
import no.samspor.kernel.plan.PlanReturned;
import no.samspor.kernel.plan.ReportId;
import no.samspor.kernel.plan.ReportSection;
import no.samspor.kernel.plan.ReportSectionWritten;
import org.jspecify.annotations.Nullable;

/**
 * The handlingsplan of Lundvik, with goals after the plan of Eidskog for 2023–2025; figures from Ungdata and the
 * police; and the årsrapport for the first of the two years.
 */
final class Planverk {

    private static final PlanId PLAN = new PlanId(Body.Derived.uuid("plan"));
    private static final GoalId MAIN = goal("hovedmål");
    private static final GoalId TOGETHER = goal("samordning");
    private static final GoalId FRAME = goal("oppvekst");
    private static final GoalId LASTING = goal("forankring");

    private final Narrator narrator;
    private final int year;

    /** @param year the last of the two years */
    Planverk(Narrator narrator, int year) {
        this.narrator = narrator;
        this.year = year;
    }

    void plan() {
        narrator.at(LocalDate.of(year - 2, 12, 2), 9, 0, this::draft);
        narrator.at(LocalDate.of(year - 2, 12, 9), 12, 0, () -> submit(" 1"));
        narrator.at(LocalDate.of(year - 2, 12, 16), 14, 0, this::giveBack);
        narrator.at(LocalDate.of(year - 1, 1, 8), 10, 0, () -> {
            rank();
            submit(" 2");
        });
        narrator.at(LocalDate.of(year - 1, 1, 15), 14, 0, () -> {
            narrator.tell("approve plan", Person.KARI.acting(), PLAN.value(), seal -> new ApprovePlan(PLAN, null));
            narrator.letItSettle();
        });
        narrator.at(LocalDate.of(year - 1, 3, 3), 10, 0, this::measure);
        narrator.at(LocalDate.of(year - 1, 6, 2), 9, 0, () -> {
            serves("s1-foreldre", TOGETHER);
            serves("s1-jobb", FRAME);
            serves("s1-ferie", FRAME);
        });
        narrator.at(LocalDate.of(year, 1, 14), 10, 0, this::report);
        narrator.at(LocalDate.of(year, 6, 23), 9, 0, () -> {
            serves("s2-foreldre", TOGETHER);
            serves("s2-jobb", LASTING);
            serves("s2-ferie", FRAME);
            serves("s2-ute", TOGETHER);
        });
        narrator.at(LocalDate.of(year, 2, 10), 14, 0, () -> {
            var id = reported();
            narrator.tell(
                    "approve report", Person.KARI.acting(), id.value(), seal -> new ApproveAnnualReport(id, null));
        });
    }

    private void draft() {
        narrator.tell(
                "draft plan",
                Person.MARIT.acting(Body.KOORDINERINGSGRUPPEN),
                PLAN.value(),
                seal -> new DraftPlan(
                        PLAN,
                        seal.text(PlanDrafted.class, "title", "Handlingsplan for SLT i Lundvik"),
                        Body.KOORDINERINGSGRUPPEN.id,
                        year - 1,
                        year + 1,
                        List.of()));
        set(
                MAIN,
                null,
                "Barn og unge i Lundvik har et trygt og godt oppvekstmiljø",
                "Tjenestene, politiet og de frivillige når lenger sammen enn hver for seg.");
        set(
                TOGETHER,
                MAIN,
                "Tjenestene samordner tiltak som forebygger psykiske problemer, rus og kriminalitet",
                "Flere tjenester møter de samme ungdommene uten å vite om hverandre.");
        set(
                FRAME,
                MAIN,
                "Barn og unge har rammer som gjør det lett å velge en positiv fritid",
                "Ungdata viser at mange ikke har noe sted å være om kvelden.");
        set(
                LASTING,
                MAIN,
                "Tiltak som virker, utvikles og forankres i ordinær virksomhet",
                "Gode tiltak har falt bort når prosjektpengene tok slutt.");
    }

    private void set(GoalId goal, @Nullable GoalId under, String text, String why) {
        narrator.tell(
                "goal " + goal,
                Person.MARIT.acting(Body.KOORDINERINGSGRUPPEN),
                PLAN.value(),
                seal -> new SetGoal(
                        PLAN,
                        goal,
                        under,
                        seal.text(GoalSet.class, "text", text),
                        seal.text(GoalSet.class, "why", why)));
    }

    private void submit(String time) {
        narrator.tell(
                "submit plan" + time,
                Person.MARIT.acting(Body.KOORDINERINGSGRUPPEN),
                PLAN.value(),
                seal -> new SubmitPlan(PLAN));
    }

    private void giveBack() {
        narrator.tell(
                "return plan",
                Person.KARI.acting(),
                PLAN.value(),
                seal -> new ReturnPlan(
                        PLAN,
                        seal.text(PlanReturned.class, "comment", "Godt utkast. Si hva som er viktigst, og hvorfor."),
                        List.of(new GoalComment(
                                LASTING, seal.text(PlanReturned.class, "goals.text", "Bør ikke dette stå høyere?")))));
    }

    private void rank() {
        narrator.tell(
                "rank goal",
                Person.MARIT.acting(Body.KOORDINERINGSGRUPPEN),
                PLAN.value(),
                seal -> new PrioritiseGoal(
                        PLAN,
                        LASTING,
                        2,
                        seal.text(
                                GoalPrioritised.class,
                                "why",
                                "Styringsgruppen ber om det. Det som virker, må ikke forsvinne med pengene.")));
    }

    private void serves(String tiltak, GoalId goal) {
        var id = Chronicle.tiltak(tiltak);
        narrator.tell("goal of " + tiltak, Person.MARIT.acting(), id.value(), seal -> new LinkGoal(id, goal));
    }

    private void measure() {
        var before = String.valueOf(year - 4);
        var now = String.valueOf(year - 1);
        narrator.tell(
                "indicators",
                Person.MARIT.acting(),
                KnowledgeId.of(Body.Towns.LUNDVIK).value(),
                seal -> new RecordIndicators(
                        KnowledgeId.of(Body.Towns.LUNDVIK),
                        List.of(
                                ungdata("fritid", "Har et sted å være om kvelden", before, "61.0", FRAME),
                                ungdata("fritid", "Har et sted å være om kvelden", now, "57.5", FRAME),
                                ungdata("trivsel", "Trives på skolen", before, "89.0", null),
                                ungdata("trivsel", "Trives på skolen", now, "91.5", null),
                                indicator(
                                        IndicatorSource.POLICE,
                                        "vold",
                                        "Anmeldt vold, gjerningsperson under 18 år",
                                        before,
                                        "22",
                                        "anmeldelser",
                                        TOGETHER),
                                indicator(
                                        IndicatorSource.POLICE,
                                        "vold",
                                        "Anmeldt vold, gjerningsperson under 18 år",
                                        now,
                                        "27",
                                        "anmeldelser",
                                        TOGETHER))));
    }

    private static IndicatorRecorded ungdata(
            String code, String name, String period, String value, @Nullable GoalId goal) {
        return indicator(IndicatorSource.UNGDATA, code, name, period, value, "prosent", goal);
    }

    private static IndicatorRecorded indicator(
            IndicatorSource source,
            String code,
            String name,
            String period,
            String value,
            String unit,
            @Nullable GoalId goal) {
        return new IndicatorRecorded(
                new IndicatorId(Body.Derived.uuid("indicator " + code + period)),
                source,
                code,
                name,
                null,
                period,
                new BigDecimal(value),
                unit,
                goal);
    }

    private void report() {
        var id = reported();
        var marit = Person.MARIT.acting(Body.KOORDINERINGSGRUPPEN);
        narrator.letItSettle();
        narrator.tell(
                "draft report",
                marit,
                id.value(),
                seal -> new DraftAnnualReport(id, year - 1, Body.KOORDINERINGSGRUPPEN.id, narrator.position(), false));
        Map.of(
                        ReportSection.SUMMARY,
                        "Sommertiltakene ved Mølleparken preget året. Miljøet ble roligere, og de fleste ungdommene"
                                + " fullførte sommerjobben.",
                        ReportSection.NEXT_YEAR,
                        "Tiltakene gjentas for en ny gruppe. Vi vil prøve å gjøre sommerjobben til et fast tilbud.")
                .forEach((section, text) -> narrator.tell(
                        "write report " + section,
                        marit,
                        id.value(),
                        seal -> new WriteReportSection(
                                id, section, seal.text(ReportSectionWritten.class, "text", text))));
        narrator.tell("submit report", marit, id.value(), seal -> new SubmitAnnualReport(id));
    }

    private ReportId reported() {
        return ReportId.of(Body.Towns.LUNDVIK, year - 1);
    }

    private static GoalId goal(String name) {
        return new GoalId(Body.Derived.uuid("goal " + name));
    }
}
