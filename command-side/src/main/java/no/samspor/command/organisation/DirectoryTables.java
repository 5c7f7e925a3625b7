package no.samspor.command.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.organisation.BodyDissolved;
import no.samspor.kernel.organisation.BodyEstablished;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.CodeEntry;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.organisation.CodeListChanged;
import no.samspor.kernel.organisation.KommuneSetUp;
import no.samspor.kernel.organisation.LadderStep;
import no.samspor.kernel.organisation.MemberAppointed;
import no.samspor.kernel.organisation.MemberReleased;
import no.samspor.kernel.organisation.OrganisationEvent;
import no.samspor.kernel.organisation.WorkingGroupAppointed;
import no.samspor.kernel.organisation.WorkingGroupReminded;
import no.samspor.kernel.organisation.WorkingGroupReported;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the directory in the transaction that stores the event: a membership counts from its receipt on, and an event
 * that is not stored leaves nothing here. See {@link DirectoryWiring}.
 */
@Component
@ProcessingGroup(DirectoryWiring.GROUP)
class DirectoryTables {

    private final JdbcClient jdbc;

    DirectoryTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(OrganisationEvent event) {
        switch (event) {
            case KommuneSetUp setUp -> setUp(setUp);
            case CodeListChanged changed -> listed(changed.kommune(), changed.list(), changed.entries());
            case BodyEstablished body ->
                exists(new Directory.Body(
                        body.body(), body.kommune(), body.kind(), body.level(), body.sharedWith(), body.from(), null));
            case WorkingGroupAppointed group ->
                exists(new Directory.Body(
                        group.body(),
                        group.kommune(),
                        BodyKind.AD_HOC_ARBEIDSGRUPPE,
                        group.level(),
                        List.of(),
                        group.from(),
                        null));
            case BodyDissolved dissolved -> dissolved(dissolved.body(), dissolved.until());
            case MemberAppointed appointed -> seated(appointed);
            case MemberReleased released ->
                jdbc.sql("update command.directory_seat set until_day = :until where membership = :membership")
                        .param("until", released.until())
                        .param("membership", released.membership().value())
                        .update();
            case WorkingGroupReported reported -> {
                // no rule asks for it
            }
            case WorkingGroupReminded reminded -> {
                // no rule asks for it
            }
        }
    }

    /** Empties the tables, to be filled from the first event again. */
    void clear() {
        jdbc.sql("truncate command.directory_level, command.directory_code, command.directory_body,"
                        + " command.directory_seat")
                .update();
    }

    private void setUp(KommuneSetUp event) {
        for (var place = 0; place < event.ladder().size(); place++) {
            step(event.kommune(), place, event.ladder().get(place));
        }
        listed(event.kommune(), CodeList.THEMES, event.themes());
        listed(event.kommune(), CodeList.AREAS, event.areas());
    }

    private void step(Kommunenummer kommune, int place, LadderStep step) {
        jdbc.sql("""
            insert into command.directory_level (kommune, place, level, decides)
            values (:kommune, :place, :level, string_to_array(:decides, ','))\
            """)
                .param("kommune", kommune.value())
                .param("place", place)
                .param("level", step.level().name())
                .param(
                        "decides",
                        step.decides().stream().map(DecisionKind::name).collect(Collectors.joining(",")))
                .update();
    }

    private void listed(Kommunenummer kommune, CodeList list, List<CodeEntry> entries) {
        jdbc.sql("delete from command.directory_code where kommune = :kommune and list = :list")
                .param("kommune", kommune.value())
                .param("list", list.name())
                .update();
        for (var entry : entries) {
            jdbc.sql("insert into command.directory_code (kommune, list, code, active) values (:kommune, :list,"
                            + " :code, :active)")
                    .param("kommune", kommune.value())
                    .param("list", list.name())
                    .param("code", entry.code())
                    .param("active", entry.active())
                    .update();
        }
    }

    private void exists(Directory.Body body) {
        jdbc.sql("""
            insert into command.directory_body (body, kommune, kind, level, shared_with, from_day)
            values (:body, :kommune, :kind, :level, string_to_array(:shared, ','), :from)\
            """)
                .param("body", body.id().value())
                .param("kommune", body.kommune().value())
                .param("kind", body.kind().name())
                .param("level", body.level() == null ? null : body.level().name())
                .param(
                        "shared",
                        body.sharedWith().stream().map(Kommunenummer::value).collect(Collectors.joining(",")))
                .param("from", body.from())
                .update();
    }

    private void dissolved(BodyId body, LocalDate until) {
        jdbc.sql("update command.directory_body set until_day = :until where body = :body")
                .param("until", until)
                .param("body", body.value())
                .update();
        jdbc.sql("""
            update command.directory_seat set until_day = :until
            where body = :body and (until_day is null or until_day > :until)\
            """).param("until", until).param("body", body.value()).update();
    }

    private void seated(MemberAppointed event) {
        jdbc.sql("""
            insert into command.directory_seat (membership, body, holder, role, position, from_day, until_day)
            values (:membership, :body, :holder, :role, :position, :from, :until)\
            """)
                .param("membership", event.membership().value())
                .param("body", event.body().value())
                .param("holder", event.user().value())
                .param("role", event.role().name())
                .param("position", event.position().name())
                .param("from", event.from())
                .param("until", event.until())
                .update();
    }
}
