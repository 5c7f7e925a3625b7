package no.samspor.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyDissolved;
import no.samspor.kernel.organisation.BodyEstablished;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.organisation.CodeEntry;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.organisation.CodeListChanged;
import no.samspor.kernel.organisation.KommuneId;
import no.samspor.kernel.organisation.KommuneSetUp;
import no.samspor.kernel.organisation.LadderStep;
import no.samspor.kernel.organisation.MemberAppointed;
import no.samspor.kernel.organisation.MemberReleased;
import no.samspor.kernel.organisation.MembershipId;
import no.samspor.kernel.organisation.WorkingGroupAppointed;
import no.samspor.kernel.organisation.WorkingGroupReported;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.query.platform.LiveView;
import no.samspor.query.platform.Viewer;
import org.junit.jupiter.api.Test;

class OrganisationProjectionTest {

    private static final Kommunenummer LUNDVIK = new Kommunenummer("4999");
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final BodyId GRUPPEN = new BodyId(new UUID(2, 2));
    private static final BodyId NAV = new BodyId(new UUID(2, 5));
    private static final BodyId REVISJON = new BodyId(new UUID(2, 6));
    private static final BodyId RUSSEFEIRING = new BodyId(new UUID(2, 7));
    private static final UserId SIRI = new UserId(new UUID(1, 3));
    private static final UserId NILS = new UserId(new UUID(1, 5));

    private final LiveView live = new LiveView(new OrganisationProjection());
    private final OrganisationRows rows = live.repository(OrganisationRows.class);
    private final Organisation organisation = new StoredOrganisation(rows);
    private final StoredSeats seats = new StoredSeats(rows);
    private final Names names =
            new StoredNames(rows, organisation, Clock.fixed(Instant.parse("2026-11-16T11:00:00Z"), ZoneOffset.UTC));

    OrganisationProjectionTest() {
        happened(new KommuneSetUp(
                LUNDVIK,
                "Lundvik kommune",
                List.of(
                        new LadderStep(Level.UTFORENDE, Set.of()),
                        new LadderStep(Level.KOORDINERENDE, Set.of()),
                        new LadderStep(Level.STYRENDE, Set.of())),
                List.of(new CodeEntry("vold", "Vold og trusler", true)),
                List.of(new CodeEntry("sentrum", "Sentrum", true))));
        happened(body(GRUPPEN, BodyKind.KOORDINERINGSGRUPPE, Level.KOORDINERENDE, "Koordineringsgruppen"));
        happened(body(NAV, BodyKind.TJENESTE, Level.UTFORENDE, "NAV"));
        happened(body(REVISJON, BodyKind.REVISJON, null, "Kommunerevisjonen"));
    }

    @Test
    void a_level_is_called_what_its_group_is_called_until_there_is_another() {
        assertThat(names.group(Level.KOORDINERENDE, LUNDVIK)).contains("Koordineringsgruppen");
        assertThat(names.group(Level.STYRENDE, LUNDVIK)).isEmpty();

        happened(body(new BodyId(new UUID(2, 8)), BodyKind.STYRINGSGRUPPE, Level.STYRENDE, "Politirådet"));

        assertThat(names.group(Level.STYRENDE, LUNDVIK)).contains("Politirådet");
    }

    @Test
    void the_kommune_has_its_ladder_and_its_name() {
        assertThat(organisation.ladder(LUNDVIK)).containsExactly(Level.UTFORENDE, Level.KOORDINERENDE, Level.STYRENDE);
        assertThat(names.kommune(LUNDVIK)).isEqualTo("Lundvik kommune");
        assertThat(organisation.ladder(new Kommunenummer("4998"))).isEmpty();
    }

    @Test
    void bodies_come_with_the_lowest_level_first_and_those_outside_the_ladder_last() {
        assertThat(organisation.bodies(LUNDVIK, TODAY))
                .extracting(BodyView::name)
                .containsExactly("NAV", "Koordineringsgruppen", "Kommunerevisjonen");
        assertThat(organisation.bodies(LUNDVIK, FROM.minusDays(1))).isEmpty();
    }

    @Test
    void a_seat_is_held_from_its_first_day_to_its_last() {
        happened(appointed(SIRI, "Siri Tangen", "Leder av barnevernet", Role.MEMBER, BodyPosition.LEADER, GRUPPEN));
        happened(new MemberReleased(
                LUNDVIK, membership(SIRI, GRUPPEN, Role.MEMBER), SIRI, GRUPPEN, TODAY, text("Ny jobb")));

        assertThat(seats.heldBy(SIRI, FROM.minusDays(1))).isEmpty();
        assertThat(seats.heldBy(SIRI, TODAY))
                .containsExactly(new Viewer(SIRI, Role.MEMBER, GRUPPEN, Level.KOORDINERENDE, LUNDVIK));
        assertThat(organisation.members(GRUPPEN, TODAY))
                .extracting(MemberView::name)
                .containsExactly("Siri Tangen");
        assertThat(seats.heldBy(SIRI, TODAY.plusDays(1))).isEmpty();
        assertThat(organisation.members(GRUPPEN, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void seats_come_with_the_lowest_level_first() {
        happened(appointed(NILS, "Nils Aune", "Revisor", Role.AUDITOR, BodyPosition.MEMBER, REVISJON));
        happened(appointed(NILS, "Nils Aune", "Rådgiver", Role.MEMBER, BodyPosition.MEMBER, GRUPPEN));
        happened(appointed(NILS, "Nils Aune", "Veileder", Role.FIELD_WORKER, BodyPosition.MEMBER, NAV));

        assertThat(seats.heldBy(NILS, TODAY)).extracting(Viewer::body).containsExactly(NAV, GRUPPEN, REVISJON);
    }

    @Test
    void seats_end_with_their_body() {
        happened(appointed(SIRI, "Siri Tangen", "Leder av barnevernet", Role.MEMBER, BodyPosition.LEADER, GRUPPEN));
        happened(new BodyDissolved(LUNDVIK, GRUPPEN, TODAY, text("To nivåer nå")));

        assertThat(seats.heldBy(SIRI, TODAY)).hasSize(1);
        assertThat(seats.heldBy(SIRI, TODAY.plusDays(1))).isEmpty();
        assertThat(organisation.bodies(LUNDVIK, TODAY.plusDays(1)))
                .extracting(BodyView::id)
                .doesNotContain(GRUPPEN);
        assertThat(names.body(GRUPPEN)).isEqualTo("Koordineringsgruppen");
    }

    @Test
    void names_are_those_of_the_latest_appointment_and_follow_a_change() {
        happened(appointed(SIRI, "Siri Tangen", "Leder av barnevernet", Role.MEMBER, BodyPosition.LEADER, GRUPPEN));
        assertThat(names.person(SIRI)).isEqualTo("Siri Tangen");
        assertThat(names.title(SIRI, GRUPPEN)).isEqualTo("Leder av barnevernet");

        happened(appointed(SIRI, "Siri Tangen Moe", "Veileder", Role.FIELD_WORKER, BodyPosition.MEMBER, NAV));
        assertThat(names.person(SIRI)).isEqualTo("Siri Tangen Moe");
        assertThat(names.title(SIRI, NAV)).isEqualTo("Veileder");
        assertThat(names.title(SIRI, GRUPPEN)).isEqualTo("Leder av barnevernet");
    }

    @Test
    void an_unknown_id_has_a_neutral_name() {
        assertThat(names.person(SIRI)).isEqualTo("ukjent");
        assertThat(names.code(LUNDVIK, CodeList.THEMES, "gone")).isEqualTo("ukjent");
    }

    @Test
    void the_koordinator_is_who_holds_the_role_now() {
        assertThat(names.coordinator(LUNDVIK)).isEmpty();
        happened(appointed(SIRI, "Siri Tangen", "SLT-koordinator", Role.COORDINATOR, BodyPosition.SECRETARY, GRUPPEN));

        assertThat(names.coordinator(LUNDVIK)).contains("Siri Tangen");
    }

    @Test
    void an_erased_name_says_why() {
        happened(new MemberAppointed(
                LUNDVIK,
                membership(SIRI, GRUPPEN, Role.MEMBER),
                SIRI,
                new ProtectedText.Erased("vedtak V-2026-001"),
                text("Leder"),
                GRUPPEN,
                Role.MEMBER,
                BodyPosition.MEMBER,
                FROM,
                null));

        assertThat(names.person(SIRI)).contains("slettet").contains("V-2026-001");
    }

    @Test
    void a_code_keeps_its_place_in_the_list_as_it_is_now() {
        happened(new CodeListChanged(
                LUNDVIK,
                CodeList.THEMES,
                List.of(new CodeEntry("rus", "Rus", true), new CodeEntry("vold", "Vold", false)),
                text("Ny inndeling")));

        assertThat(organisation.codes(LUNDVIK, CodeList.THEMES))
                .containsExactly(new CodeView("rus", "Rus", true), new CodeView("vold", "Vold", false));
        assertThat(names.inUse(LUNDVIK, CodeList.THEMES)).containsExactly(new Named("rus", "Rus"));
        assertThat(names.code(LUNDVIK, CodeList.THEMES, "vold")).isEqualTo("Vold");
        assertThat(names.code(LUNDVIK, CodeList.AREAS, "sentrum")).isEqualTo("Sentrum");
    }

    @Test
    void a_working_group_shows_its_mandate_and_its_report() {
        happened(new WorkingGroupAppointed(
                LUNDVIK,
                RUSSEFEIRING,
                GRUPPEN,
                "Russefeiring 2027",
                Level.UTFORENDE,
                text("Trygg feiring"),
                TODAY.plusDays(30),
                TODAY));
        happened(new WorkingGroupReported(LUNDVIK, RUSSEFEIRING, text("Tre forslag")));

        var group = organisation.body(RUSSEFEIRING).orElseThrow();
        assertThat(group.kind()).isEqualTo(BodyKind.AD_HOC_ARBEIDSGRUPPE);
        assertThat(group.appointedBy()).isEqualTo(GRUPPEN);
        assertThat(group.mandate()).isEqualTo("Trygg feiring");
        assertThat(group.report()).isEqualTo("Tre forslag");
    }

    @Test
    void a_replay_gives_the_same_rows() {
        seats_end_with_their_body();
        a_code_keeps_its_place_in_the_list_as_it_is_now();
        a_working_group_shows_its_mandate_and_its_report();
        var before = live.content();

        live.replay();

        assertThat(live.content()).isEqualTo(before);
    }

    private void happened(DomainEvent event) {
        var admin =
                new Actor(new UserId(new UUID(1, 6)), Role.ADMINISTRATOR, new BodyId(new UUID(2, 9)), null, LUNDVIK);
        var trace = new Trace(admin, new UUID(3, 1), new UUID(3, 1), null, TODAY);
        live.happened(KommuneId.of(LUNDVIK).value(), trace, Instant.parse("2026-11-16T11:00:00Z"), event);
    }

    private static BodyEstablished body(BodyId id, BodyKind kind, Level level, String name) {
        return new BodyEstablished(LUNDVIK, id, kind, level, name, 10, List.of(), FROM);
    }

    private static MemberAppointed appointed(
            UserId user, String name, String title, Role role, BodyPosition position, BodyId body) {
        return new MemberAppointed(
                LUNDVIK, membership(user, body, role), user, text(name), text(title), body, role, position, FROM, null);
    }

    private static MembershipId membership(UserId user, BodyId body, Role role) {
        return MembershipId.of(user, body, role, FROM);
    }

    private static ProtectedText text(String text) {
        return new ProtectedText.Readable(text);
    }
}
