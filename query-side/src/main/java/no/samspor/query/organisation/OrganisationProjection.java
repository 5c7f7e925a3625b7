package no.samspor.query.organisation;

import java.util.List;
import java.util.function.Consumer;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.organisation.BodyDissolved;
import no.samspor.kernel.organisation.BodyEstablished;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.CodeEntry;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.organisation.CodeListChanged;
import no.samspor.kernel.organisation.KommuneSetUp;
import no.samspor.kernel.organisation.MemberAppointed;
import no.samspor.kernel.organisation.MemberReleased;
import no.samspor.kernel.organisation.OrganisationEvent;
import no.samspor.kernel.organisation.WorkingGroupAppointed;
import no.samspor.kernel.organisation.WorkingGroupReminded;
import no.samspor.kernel.organisation.WorkingGroupReported;
import no.samspor.query.platform.Folds;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.Seats;
import no.samspor.query.platform.ShownText;
import org.springframework.stereotype.Component;

/** Folds the organisation's events into kommuner, lists, bodies, seats and names. */
@Component
@Folds(OrganisationEvent.class)
class OrganisationProjection extends Projection {

    static final String NAME = Seats.VIEW;

    OrganisationProjection() {
        super(NAME, KommuneRow.class, CodeRow.class, BodyRow.class, SeatRow.class, PersonRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        if (!(recorded.event() instanceof OrganisationEvent event)) {
            return;
        }
        switch (event) {
            case KommuneSetUp setUp -> setUp(setUp, rows);
            case CodeListChanged changed -> listed(changed.kommune(), changed.list(), changed.entries(), rows);
            case BodyEstablished established -> rows.save(body(established));
            case WorkingGroupAppointed group -> rows.save(body(group));
            case WorkingGroupReported reported ->
                change(reported.body(), rows, body -> body.report = ShownText.of(reported.report()));
            case WorkingGroupReminded reminded -> {
                // stands in the inbox
            }
            case BodyDissolved dissolved -> change(dissolved.body(), rows, body -> body.until = dissolved.until());
            case MemberAppointed appointed -> appointed(appointed, rows);
            case MemberReleased released -> {
                var seat = rows.find(SeatRow.class, released.membership().value());
                if (seat != null) {
                    seat.until = released.until();
                    rows.save(seat);
                }
            }
        }
        var kommune = rows.find(KommuneRow.class, event.kommune().value());
        if (kommune != null) {
            kommune.version = recorded.sequence();
            rows.save(kommune);
        }
    }

    private static void setUp(KommuneSetUp event, Rows rows) {
        var kommune = new KommuneRow();
        kommune.number = event.kommune().value();
        kommune.name = event.name();
        kommune.levels =
                event.ladder().stream().map(step -> step.level().name()).toArray(String[]::new);
        rows.save(kommune);
        listed(event.kommune(), CodeList.THEMES, event.themes(), rows);
        listed(event.kommune(), CodeList.AREAS, event.areas(), rows);
    }

    private static void listed(Kommunenummer kommune, CodeList list, List<CodeEntry> entries, Rows rows) {
        for (var place = 0; place < entries.size(); place++) {
            var entry = entries.get(place);
            var code = new CodeRow();
            code.id = CodeRow.id(kommune, list, entry.code());
            code.kommune = kommune.value();
            code.list = list;
            code.code = entry.code();
            code.place = place;
            code.name = entry.name();
            code.active = entry.active();
            rows.save(code);
        }
    }

    private static BodyRow body(BodyEstablished event) {
        var body = new BodyRow();
        body.id = event.body().value();
        body.kommune = event.kommune().value();
        body.kind = event.kind();
        body.level = event.level();
        body.name = event.name();
        body.meetingsPerYear = event.meetingsPerYear();
        body.sharedWith = event.sharedWith().stream().map(Kommunenummer::value).toArray(String[]::new);
        body.from = event.from();
        return body;
    }

    private static BodyRow body(WorkingGroupAppointed event) {
        var body = new BodyRow();
        body.id = event.body().value();
        body.kommune = event.kommune().value();
        body.kind = BodyKind.AD_HOC_ARBEIDSGRUPPE;
        body.level = event.level();
        body.name = event.name();
        body.from = event.from();
        body.appointedBy = event.appointedBy().value();
        body.mandate = ShownText.of(event.mandate());
        body.deadline = event.deadline();
        return body;
    }

    private static void appointed(MemberAppointed event, Rows rows) {
        var seat = new SeatRow();
        seat.id = event.membership().value();
        seat.kommune = event.kommune().value();
        seat.body = event.body().value();
        seat.holder = event.user().value();
        seat.name = ShownText.of(event.name());
        seat.title = ShownText.of(event.title());
        seat.role = event.role();
        seat.position = event.position();
        seat.from = event.from();
        seat.until = event.until();
        rows.save(seat);
        var person = new PersonRow();
        person.id = event.user().value();
        person.name = seat.name;
        rows.save(person);
    }

    private static void change(BodyId id, Rows rows, Consumer<BodyRow> change) {
        var body = rows.find(BodyRow.class, id.value());
        if (body != null) {
            change.accept(body);
            rows.save(body);
        }
    }
}
