package no.samspor.command.tiltak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.samspor.command.Acts;
import no.samspor.command.platform.Processes;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionWay;
import no.samspor.kernel.decision.Proposal;
import no.samspor.kernel.decision.RequestedPackage;
import no.samspor.kernel.decision.RequestedTiltak;
import no.samspor.kernel.store.text.KeyStore;
import no.samspor.kernel.store.text.MasterKey;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.store.text.Sealing;
import no.samspor.kernel.store.text.TextOpener;
import no.samspor.kernel.store.text.TextVault;
import no.samspor.kernel.tiltak.PackageId;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhenDecisionMadeThenTiltakIsCreatedTest {

    private static final DecisionId DECISION = new DecisionId(new UUID(3, 1));
    private static final CaseId CASE = new CaseId(new UUID(4, 1));
    private static final TiltakId FIRST = new TiltakId(new UUID(5, 1));
    private static final TiltakId SECOND = new TiltakId(new UUID(5, 2));
    private static final PackageId PACK = new PackageId(new UUID(8, 1));

    private final Processes processes = mock();
    private final EventStore events = mock();
    private final TextOpener opener = mock();
    private final List<String> steps = new ArrayList<>();
    private final List<Object> commands = new ArrayList<>();
    private final WhenDecisionMadeThenTiltakIsCreated process =
            new WhenDecisionMadeThenTiltakIsCreated(processes, events, opener);

    @BeforeEach
    void what_is_sent_is_kept() {
        when(opener.open(any(DecisionMade.class))).thenAnswer(call -> call.getArgument(0));
        doAnswer(call -> {
                    Function<Sealing, Object> command = call.getArgument(3);
                    steps.add(call.getArgument(1));
                    commands.add(command.apply(new TextVault(new NoWrapping(), mock(KeyStore.class)).newSealing()));
                    return null;
                })
                .when(processes)
                .send(any(), anyString(), anyString(), any());
    }

    @Test
    void each_tiltak_of_an_adopted_decision_is_proposed_and_approved_by_it() {
        happened(made(DecisionResult.ADOPTED));
        assertThat(steps)
                .containsExactly("propose-" + FIRST, "approve-" + FIRST, "propose-" + SECOND, "approve-" + SECOND);
        var proposed = (ProposeTiltak) commands.getFirst();
        assertThat(proposed.tiltak()).isEqualTo(FIRST);
        assertThat(proposed.decision()).isEqualTo(DECISION);
        assertThat(proposed.pack()).isEqualTo(PACK);
        assertThat(proposed.level()).isEqualTo(Level.KOORDINERENDE);
        assertThat(proposed.amountOre()).isEqualTo(40_000_00L);
        assertThat(commands.get(1)).isEqualTo(new ApproveTiltak(FIRST, DECISION, null));
    }

    @Test
    void it_has_the_themes_and_the_area_of_the_case_that_was_decided_on() {
        when(events.readEvents(CASE.toString(), 0)).thenReturn(DomainEventStream.of(opened()));
        happened(made(DecisionResult.ADOPTED, CASE));
        var proposed = (ProposeTiltak) commands.getFirst();
        assertThat(proposed.caseId()).isEqualTo(CASE);
        assertThat(proposed.themes()).containsExactly("rus", "vold");
        assertThat(proposed.area()).isEqualTo("sentrum");
    }

    @Test
    void without_a_case_it_has_none() {
        happened(made(DecisionResult.ADOPTED));
        var proposed = (ProposeTiltak) commands.getFirst();
        assertThat(proposed.themes()).isEmpty();
        assertThat(proposed.area()).isNull();
    }

    @Test
    void its_texts_are_sealed_anew() {
        happened(made(DecisionResult.ADOPTED));
        var proposed = (ProposeTiltak) commands.getFirst();
        assertThat(proposed.title()).isInstanceOf(ProtectedText.Sealed.class);
        assertThat(proposed.packageName()).isInstanceOf(ProtectedText.Sealed.class);
    }

    @Test
    void what_was_not_adopted_creates_nothing() {
        happened(made(DecisionResult.REJECTED));
        happened(made(DecisionResult.POSTPONED));
        assertThat(steps).isEmpty();
    }

    private void happened(DecisionMade event) {
        EventMessage<?> message = GenericEventMessage.asEventMessage(event);
        process.on(event, message);
    }

    private static DecisionMade made(DecisionResult result) {
        return made(result, null);
    }

    private static DecisionMade made(DecisionResult result, @Nullable CaseId caseId) {
        var proposal = new Proposal(
                caseId,
                Acts.KOORDINERINGSGRUPPE,
                Level.KOORDINERENDE,
                DecisionKind.TILTAK,
                text("Sommer"),
                text("Fire tiltak"),
                text("Det virket i fjor"),
                Acts.NAV,
                null,
                false,
                null,
                new RequestedPackage(PACK, text("Sommertiltakene")),
                List.of(tiltak(FIRST), tiltak(SECOND)));
        return new DecisionMade(
                DECISION,
                "V-2026-031",
                DecisionWay.ON_DELEGATION,
                result,
                proposal,
                null,
                null,
                text("Reglementet"),
                List.of(),
                4,
                List.of());
    }

    private static DomainEventMessage<?> opened() {
        var event = new CaseOpened(
                CASE,
                "2026-118",
                text("Uro"),
                List.of("rus", "vold"),
                "sentrum",
                null,
                Headcount.FIVE_TO_NINE,
                Level.UTFORENDE,
                Acts.ARBEIDSGRUPPE,
                Acts.SIRI,
                null,
                text("Meldt av to"));
        return new GenericDomainEventMessage<>("Case", CASE.toString(), 0, event);
    }

    private static RequestedTiltak tiltak(TiltakId id) {
        return new RequestedTiltak(id, text("Sommerjobb"), Acts.NAV, null, null, 40_000_00L);
    }

    private static ProtectedText text(String text) {
        return new ProtectedText.Readable(text);
    }

    private static final class NoWrapping implements MasterKey {

        @Override
        public byte[] wrap(UUID id, byte[] key) {
            return key;
        }

        @Override
        public byte[] unwrap(UUID id, byte[] wrapped) {
            return wrapped;
        }
    }
}
