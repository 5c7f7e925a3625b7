package no.samspor.command.concern;

import static no.samspor.command.concern.ConcernFixture.CONCERN;
import static no.samspor.command.concern.ConcernFixture.about;
import static no.samspor.command.concern.ConcernFixture.registered;
import static no.samspor.command.concern.ConcernFixture.seen;

import java.util.List;
import java.util.Map;
import no.samspor.command.Acts;
import no.samspor.command.organisation.CodeNotInUse;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.casework.LegalGround;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernSubject;
import no.samspor.kernel.concern.Observation;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class RegisterConcernTest {

    private static final LegalGround CONSENT = new LegalGround("samtykke", "samtykke fra foresatte", null);

    private final ConcernFixture concern = new ConcernFixture();

    @Test
    void a_field_worker_registers_a_concern_for_their_own_service() {
        register(seen(), Acts.fieldWorker()).expectEvents(registered());
    }

    @Test
    void the_koordinator_registers_what_was_told_on_the_phone() {
        register(seen(), Acts.coordinator())
                .expectEvents(new ConcernRegistered(CONCERN, "2026-118", Acts.MARIT, Acts.ARBEIDSGRUPPE, seen()));
    }

    @Test
    void those_above_and_those_who_only_read_register_nothing() {
        for (var actor : List.of(
                Acts.memberOfKoordineringsgruppe(),
                Acts.memberOfStyringsgruppe(),
                Acts.auditor(),
                Acts.administrator(),
                Acts.system())) {
            register(seen(), actor).expectException(RoleMayNot.class).expectNoEvents();
        }
    }

    @Test
    void a_concern_without_a_theme_is_refused() {
        refused(about(ConcernSubject.MILIEU, List.of(), "sentrum", null), ConcernNeedsTheme.class);
    }

    @Test
    void a_theme_that_the_kommune_does_not_use_is_refused() {
        refused(about(ConcernSubject.MILIEU, List.of("rus", "gone"), "sentrum", null), CodeNotInUse.class);
    }

    @Test
    void an_area_that_the_kommune_does_not_use_is_refused() {
        refused(about(ConcernSubject.PLACE, List.of("rus"), "gone", null), CodeNotInUse.class);
    }

    @Test
    void an_individual_needs_a_legal_ground() {
        refused(about(ConcernSubject.INDIVIDUAL, List.of("rus"), "sentrum", null), IndividualNeedsLegalGround.class);
        var grounded = about(ConcernSubject.INDIVIDUAL, List.of("rus"), "sentrum", CONSENT);
        register(grounded, Acts.fieldWorker()).expectSuccessfulHandlerExecution();
    }

    @Test
    void whoever_is_not_an_individual_carries_no_legal_ground() {
        for (var subject :
                List.of(ConcernSubject.MILIEU, ConcernSubject.PLACE, ConcernSubject.PHENOMENON, ConcernSubject.GROUP)) {
            refused(about(subject, List.of("rus"), "sentrum", CONSENT), LegalGroundOnlyForIndividual.class);
        }
    }

    private void refused(Observation observation, Class<? extends Throwable> rule) {
        register(observation, Acts.fieldWorker()).expectException(rule).expectNoEvents();
    }

    private ResultValidator<Concern> register(Observation observation, Map<String, Object> actor) {
        return concern.nothing().when(new RegisterConcern(CONCERN, observation), actor);
    }
}
