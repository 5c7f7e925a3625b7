package no.samspor.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.command.casework.AcceptEscalation;
import no.samspor.command.casework.AddNote;
import no.samspor.command.casework.AssignCase;
import no.samspor.command.casework.BringToGrensegruppe;
import no.samspor.command.casework.CloseCase;
import no.samspor.command.casework.EscalateCase;
import no.samspor.command.casework.OpenCase;
import no.samspor.command.casework.RecordGrensegruppeAnswer;
import no.samspor.command.casework.ReturnCase;
import no.samspor.command.concern.AnswerConcern;
import no.samspor.command.concern.AskForMoreInformation;
import no.samspor.command.concern.CloseConcern;
import no.samspor.command.concern.GiveMoreInformation;
import no.samspor.command.concern.LinkConcernToCase;
import no.samspor.command.concern.ReceiveConcern;
import no.samspor.command.concern.RegisterConcern;
import no.samspor.command.decision.AcknowledgeDecision;
import no.samspor.command.decision.CommunicateDecision;
import no.samspor.command.decision.ConfirmCarriedOut;
import no.samspor.command.decision.ConfirmDecision;
import no.samspor.command.meeting.DecideItem;
import no.samspor.command.tiltak.AdjustTiltak;
import no.samspor.command.tiltak.AnchorTiltak;
import no.samspor.command.tiltak.ApplyForFunding;
import no.samspor.command.tiltak.EndTiltak;
import no.samspor.command.tiltak.EvaluateTiltak;
import no.samspor.command.tiltak.GrantFunding;
import no.samspor.command.tiltak.SpendFunding;
import no.samspor.command.tiltak.StartTiltak;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.casework.BasisItem;
import no.samspor.kernel.casework.CaseAssigned;
import no.samspor.kernel.casework.CaseBroughtToGrensegruppe;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.casework.CaseOutcome;
import no.samspor.kernel.casework.CaseReturned;
import no.samspor.kernel.casework.EscalationId;
import no.samspor.kernel.casework.GrensegruppeAnswered;
import no.samspor.kernel.casework.MatterId;
import no.samspor.kernel.casework.NoteAdded;
import no.samspor.kernel.casework.NoteId;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.ClosingReason;
import no.samspor.kernel.concern.ConcernAnswered;
import no.samspor.kernel.concern.ConcernClosed;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernSubject;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.concern.MoreInformationAsked;
import no.samspor.kernel.concern.MoreInformationGiven;
import no.samspor.kernel.concern.Observation;
import no.samspor.kernel.concern.Severity;
import no.samspor.kernel.decision.DecisionCarriedOut;
import no.samspor.kernel.decision.DecisionCommunicated;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.Dissent;
import no.samspor.kernel.decision.Proposal;
import no.samspor.kernel.decision.RequestedPackage;
import no.samspor.kernel.decision.RequestedTiltak;
import no.samspor.kernel.meeting.AgendaSubject;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.kernel.tiltak.FundingApplied;
import no.samspor.kernel.tiltak.FundingSpent;
import no.samspor.kernel.tiltak.PackageId;
import no.samspor.kernel.tiltak.TiltakAdjusted;
import no.samspor.kernel.tiltak.TiltakAnchored;
import no.samspor.kernel.tiltak.TiltakEnded;
import no.samspor.kernel.tiltak.TiltakEvaluated;
import no.samspor.kernel.tiltak.TiltakId;
import org.jspecify.annotations.Nullable;

/** What people do in the story, in its own words: each method gives one command. Names make the ids. */
final class Chronicle {

    private final Narrator narrator;
    private final Moteplan meetings;

    Chronicle(Narrator narrator, Moteplan meetings) {
        this.narrator = narrator;
        this.meetings = meetings;
    }

    /** What somebody saw. */
    record Seen(
            List<String> themes,
            String words,
            String area,
            AgeBand ages,
            Headcount headcount,
            Severity severity,
            @Nullable String doneSoFar) {}

    /** A tiltak that a decision asks for. */
    record Wanted(
            String name,
            String title,
            Body responsible,
            LocalDate startBy,
            LocalDate evaluateBy,
            @Nullable Long kroner) {

        TiltakId id() {
            return Chronicle.tiltak(name);
        }
    }

    /** What a body decides. */
    record Ruling(
            DecisionKind kind,
            String title,
            String text,
            String reason,
            Body responsible,
            @Nullable LocalDate deadline,
            @Nullable String packageName,
            List<Wanted> wanted) {}

    static ConcernId concern(String name) {
        return new ConcernId(Body.Derived.uuid("concern " + name));
    }

    static CaseId kase(String name) {
        return new CaseId(Body.Derived.uuid("case " + name));
    }

    static DecisionId decision(String name) {
        return new DecisionId(Body.Derived.uuid("decision " + name));
    }

    static TiltakId tiltak(String name) {
        return new TiltakId(Body.Derived.uuid("tiltak " + name));
    }

    void registers(String name, Person who, LocalDate seenOn, Seen seen) {
        var id = concern(name);
        narrator.tell(
                "register " + name,
                who.acting(),
                id.value(),
                seenOn,
                seal -> new RegisterConcern(
                        id,
                        new Observation(
                                ConcernSubject.MILIEU,
                                seen.themes(),
                                seal.text(ConcernRegistered.class, "observation.seen", seen.words()),
                                seen.area(),
                                seen.ages(),
                                seen.headcount(),
                                seen.severity(),
                                seen.doneSoFar() == null
                                        ? null
                                        : seal.text(ConcernRegistered.class, "observation.doneSoFar", seen.doneSoFar()),
                                null)));
    }

    void receives(String name, Person koordinator) {
        narrator.tell(
                "receive " + name,
                koordinator.acting(),
                concern(name).value(),
                seal -> new ReceiveConcern(concern(name)));
    }

    void asks(String name, Person koordinator, String question) {
        narrator.tell(
                "ask " + name,
                koordinator.acting(),
                concern(name).value(),
                seal -> new AskForMoreInformation(
                        concern(name), seal.text(MoreInformationAsked.class, "question", question)));
    }

    void tellsMore(String name, Person reporter, String information) {
        narrator.tell(
                "tell more " + name,
                reporter.acting(),
                concern(name).value(),
                seal -> new GiveMoreInformation(
                        concern(name), seal.text(MoreInformationGiven.class, "information", information)));
    }

    void links(String name, String kase, Person koordinator) {
        narrator.tell(
                "link " + name,
                koordinator.acting(),
                concern(name).value(),
                seal -> new LinkConcernToCase(concern(name), kase(kase)));
    }

    void closesConcern(String name, Person koordinator, ClosingReason why, String reason) {
        narrator.tell(
                "close " + name,
                koordinator.acting(),
                concern(name).value(),
                seal -> new CloseConcern(concern(name), why, seal.text(ConcernClosed.class, "reason", reason)));
    }

    void answers(String name, Person koordinator, String answer) {
        answersAgain(name, "", koordinator, answer);
    }

    void answersAgain(String name, String time, Person koordinator, String answer) {
        narrator.tell(
                "answer " + name + time,
                koordinator.acting(),
                concern(name).value(),
                seal -> new AnswerConcern(concern(name), seal.text(ConcernAnswered.class, "answer", answer)));
    }

    /** The concern that raised it is linked by a process. */
    void opens(String kase, Person koordinator, String title, Seen about, String reason, @Nullable String raisedBy) {
        var id = kase(kase);
        narrator.tell(
                "open " + kase,
                koordinator.acting(),
                id.value(),
                seal -> new OpenCase(
                        id,
                        seal.text(CaseOpened.class, "title", title),
                        about.themes(),
                        about.area(),
                        about.ages(),
                        about.headcount(),
                        koordinator.user(),
                        raisedBy == null ? null : concern(raisedBy),
                        seal.text(CaseOpened.class, "reason", reason)));
        narrator.letItSettle();
    }

    void notes(String kase, String note, Actor who, LocalDate on, String words) {
        var id = new NoteId(Body.Derived.uuid("note " + kase + note));
        narrator.tell(
                "note " + kase + note,
                who,
                kase(kase).value(),
                on,
                seal -> new AddNote(kase(kase), id, seal.text(NoteAdded.class, "text", words)));
    }

    void assigns(String kase, String time, Person koordinator, Person owner, LocalDate deadline, String reason) {
        narrator.tell(
                "assign " + kase + time,
                koordinator.acting(),
                kase(kase).value(),
                seal -> new AssignCase(
                        kase(kase), owner.user(), deadline, seal.text(CaseAssigned.class, "reason", reason)));
    }

    /** To the grensegruppe. */
    void brings(String kase, Person koordinator, String title, String question, String summary, String reason) {
        narrator.tell(
                "bring " + kase,
                koordinator.acting(),
                kase(kase).value(),
                seal -> new BringToGrensegruppe(
                        kase(kase),
                        matter(kase),
                        Body.GRENSEGRUPPA.id,
                        seal.text(CaseBroughtToGrensegruppe.class, "title", title),
                        seal.text(CaseBroughtToGrensegruppe.class, "question", question),
                        seal.text(CaseBroughtToGrensegruppe.class, "summary", summary),
                        koordinator.user(),
                        List.of(),
                        seal.text(CaseBroughtToGrensegruppe.class, "reason", reason)));
    }

    void isAnsweredAcrossTheBorder(String kase, Person koordinator, String answer) {
        narrator.tell(
                "border answer " + kase,
                koordinator.acting(),
                kase(kase).value(),
                seal -> new RecordGrensegruppeAnswer(
                        kase(kase), matter(kase), seal.text(GrensegruppeAnswered.class, "answer", answer), List.of()));
    }

    private static MatterId matter(String kase) {
        return new MatterId(Body.Derived.uuid("matter " + kase));
    }

    void lifts(
            String kase,
            String lift,
            Actor koordinator,
            String title,
            String question,
            String summary,
            List<BasisItem> basis,
            String reason) {
        narrator.tell(
                "lift " + kase + lift,
                koordinator,
                kase(kase).value(),
                seal -> new EscalateCase(
                        kase(kase),
                        new EscalationId(Body.Derived.uuid("lift " + kase + lift)),
                        seal.text(CaseEscalated.class, "title", title),
                        seal.text(CaseEscalated.class, "question", question),
                        seal.text(CaseEscalated.class, "summary", summary),
                        koordinator.user(),
                        List.of(),
                        basis,
                        seal.text(CaseEscalated.class, "reason", reason)));
    }

    void accepts(String kase, String lift, Actor receiver) {
        narrator.tell("accept " + kase + lift, receiver, kase(kase).value(), seal -> new AcceptEscalation(kase(kase)));
    }

    void sendsBack(String kase, String lift, Actor receiver, String reason) {
        narrator.tell(
                "return " + kase + lift,
                receiver,
                kase(kase).value(),
                seal -> new ReturnCase(kase(kase), seal.text(CaseReturned.class, "reason", reason)));
    }

    void closes(String kase, Person koordinator, CaseOutcome outcome, String reason) {
        narrator.tell(
                "close case " + kase,
                koordinator.acting(),
                kase(kase).value(),
                seal -> new CloseCase(kase(kase), outcome, seal.text(CaseClosed.class, "reason", reason)));
        narrator.letItSettle();
    }

    /** A body decides in the meeting that is in session; the koordinator records it. */
    void decides(String name, Body body, Person koordinator, @Nullable String kase, Ruling ruling) {
        decides(name, body, koordinator, kase, ruling, List.of());
    }

    /** As that, with somebody who wants it said that they disagree. */
    void decides(
            String name,
            Body body,
            Person koordinator,
            @Nullable String kase,
            Ruling ruling,
            Person dissenter,
            String dissent) {
        decides(name, body, koordinator, kase, ruling, List.of(new Says(dissenter, dissent)));
    }

    private record Says(Person who, String words) {}

    private void decides(
            String name, Body body, Person koordinator, @Nullable String kase, Ruling ruling, List<Says> dissent) {
        var about = kase == null
                ? null
                : new AgendaSubject(AgendaSubject.Kind.CASE, kase(kase).value());
        var place = meetings.takesUp(body, koordinator, ruling.title(), about);
        narrator.tell(
                "decide " + name,
                koordinator.acting(body),
                place.meeting().value(),
                seal -> new DecideItem(
                        place.meeting(),
                        place.item(),
                        decision(name),
                        DecisionResult.ADOPTED,
                        proposal(name, body, kase, ruling, seal),
                        dissent.stream()
                                .map(says -> new Dissent(
                                        says.who().user(), seal.text(DecisionMade.class, "dissent.text", says.words())))
                                .toList(),
                        List.of(),
                        null));
        narrator.letItSettle();
    }

    private static Proposal proposal(String name, Body body, @Nullable String kase, Ruling ruling, Narrator.Seal seal) {
        var pack = ruling.packageName() == null
                ? null
                : new RequestedPackage(
                        new PackageId(Body.Derived.uuid("package " + name)),
                        seal.text(DecisionMade.class, "proposal.pack.name", ruling.packageName()));
        return new Proposal(
                kase == null ? null : kase(kase),
                body.id,
                body.at(),
                ruling.kind(),
                seal.text(DecisionMade.class, "proposal.title", ruling.title()),
                seal.text(DecisionMade.class, "proposal.text", ruling.text()),
                seal.text(DecisionMade.class, "proposal.reason", ruling.reason()),
                ruling.responsible().id,
                ruling.deadline(),
                false,
                null,
                pack,
                ruling.wanted().stream()
                        .map(wanted -> new RequestedTiltak(
                                wanted.id(),
                                seal.text(DecisionMade.class, "proposal.tiltak.title", wanted.title()),
                                wanted.responsible().id,
                                wanted.startBy(),
                                wanted.evaluateBy(),
                                wanted.kroner() == null ? null : wanted.kroner() * 100))
                        .toList());
    }

    void confirms(String name, Actor leader) {
        narrator.tell("confirm " + name, leader, decision(name).value(), seal -> new ConfirmDecision(decision(name)));
    }

    void communicates(String name, Person koordinator, List<Body> to, LocalDate acknowledgeBy, String message) {
        narrator.tell(
                "communicate " + name,
                koordinator.acting(),
                decision(name).value(),
                seal -> new CommunicateDecision(
                        decision(name),
                        to.stream().map(body -> body.id).toList(),
                        seal.text(DecisionCommunicated.class, "message", message),
                        acknowledgeBy));
    }

    void acknowledges(String name, Person who) {
        narrator.tell(
                "acknowledge " + name + who,
                who.acting(),
                decision(name).value(),
                seal -> new AcknowledgeDecision(decision(name)));
    }

    void carriedOut(String name, Actor who, LocalDate on, String result) {
        narrator.tell(
                "carried out " + name,
                who,
                decision(name).value(),
                on,
                seal -> new ConfirmCarriedOut(decision(name), seal.text(DecisionCarriedOut.class, "result", result)));
    }

    void starts(String tiltak, Actor who) {
        narrator.tell("start " + tiltak, who, tiltak(tiltak).value(), seal -> new StartTiltak(tiltak(tiltak)));
    }

    void adjusts(String tiltak, Actor who, String change, String reason, @Nullable LocalDate evaluateBy) {
        narrator.tell(
                "adjust " + tiltak,
                who,
                tiltak(tiltak).value(),
                seal -> new AdjustTiltak(
                        tiltak(tiltak),
                        seal.text(TiltakAdjusted.class, "change", change),
                        seal.text(TiltakAdjusted.class, "reason", reason),
                        evaluateBy));
    }

    void evaluates(
            String tiltak, Actor who, LocalDate on, EvaluationResult result, String learnt, @Nullable LocalDate again) {
        narrator.tell(
                "evaluate " + tiltak,
                who,
                tiltak(tiltak).value(),
                on,
                seal -> new EvaluateTiltak(
                        tiltak(tiltak), result, seal.text(TiltakEvaluated.class, "learnt", learnt), again, null));
    }

    void ends(String tiltak, Actor who, String reason) {
        narrator.tell(
                "end " + tiltak,
                who,
                tiltak(tiltak).value(),
                seal -> new EndTiltak(tiltak(tiltak), seal.text(TiltakEnded.class, "reason", reason)));
        narrator.letItSettle();
    }

    void anchors(String tiltak, Actor who, Body service, String reason) {
        narrator.tell(
                "anchor " + tiltak,
                who,
                tiltak(tiltak).value(),
                seal -> new AnchorTiltak(
                        tiltak(tiltak), service.id, seal.text(TiltakAnchored.class, "reason", reason)));
        narrator.letItSettle();
    }

    void appliesFor(String tiltak, Actor who, String source, long kroner, @Nullable LocalDate reportBy) {
        narrator.tell(
                "apply " + tiltak,
                who,
                tiltak(tiltak).value(),
                seal -> new ApplyForFunding(
                        tiltak(tiltak),
                        funding(tiltak),
                        seal.text(FundingApplied.class, "source", source),
                        kroner * 100,
                        reportBy));
    }

    void isGranted(String tiltak, Actor who, long kroner) {
        narrator.tell(
                "grant " + tiltak,
                who,
                tiltak(tiltak).value(),
                seal -> new GrantFunding(tiltak(tiltak), funding(tiltak), kroner * 100, null));
    }

    void spends(String tiltak, String time, Actor who, boolean granted, long kroner, String purpose) {
        narrator.tell(
                "spend " + tiltak + time,
                who,
                tiltak(tiltak).value(),
                seal -> new SpendFunding(
                        tiltak(tiltak),
                        granted ? funding(tiltak) : null,
                        kroner * 100,
                        seal.text(FundingSpent.class, "purpose", purpose)));
    }

    private static UUID funding(String tiltak) {
        return Body.Derived.uuid("funding " + tiltak);
    }
}
