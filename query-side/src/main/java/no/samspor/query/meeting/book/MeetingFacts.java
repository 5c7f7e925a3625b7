package no.samspor.query.meeting.book;

import java.util.List;
import java.util.UUID;
import no.samspor.query.audit.sentence.Phrases;
import no.samspor.query.audit.step.Facts;
import no.samspor.query.audit.step.Field;
import no.samspor.query.audit.step.MatterFacts;
import no.samspor.query.audit.step.MatterKind;
import no.samspor.query.organisation.Named;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import org.springframework.stereotype.Component;

/** A meeting field by field and item by item; what was decided and given out under them has a life of its own. */
@Component
class MeetingFacts implements MatterFacts {

    private final Meetings meetings;
    private final Dates dates;

    MeetingFacts(Meetings meetings, Dates dates) {
        this.meetings = meetings;
        this.dates = dates;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.MEETING;
    }

    @Override
    public List<String> views() {
        return List.of(MeetingsProjection.NAME);
    }

    @Override
    public Facts of(Viewer viewer, UUID id, Phrases say) {
        var facts = new Facts();
        meetings.find(viewer, id).ifPresent(meeting -> {
            whole(meeting, say, facts);
            for (var item : meeting.agenda()) {
                facts.each(Field.ITEM, item.id(), item(item, say));
            }
        });
        return facts;
    }

    private void whole(MeetingView meeting, Phrases say, Facts facts) {
        var item = meeting.meeting();
        facts.say(Field.STATUS, say.text("meeting.state." + item.state()))
                .say(Field.BODY, item.body().name())
                .say(
                        Field.DAY,
                        say.text(
                                "audit.meeting.time",
                                say.day(item.day()),
                                dates.time(item.from()),
                                dates.time(item.until())))
                .say(Field.PLACE, item.place())
                .say(Field.REASON, meeting.reason())
                .say(Field.INVITED, meeting.invitedOn(), say::day)
                .say(
                        Field.PRESENT,
                        say.list(meeting.present().stream()
                                .map(seat -> seat.member().name())
                                .toList()))
                .say(Field.RECORDED_BY, meeting.recordedBy(), Named::name)
                .say(Field.ENDED, meeting.closedAt(), dates::moment)
                .say(Field.APPROVED, say.by(meeting.approvedBy(), meeting.approvedOn()))
                .say(
                        Field.COMMENT,
                        Facts.lines(meeting.corrections().stream()
                                .map(AgendaView.Correction::text)
                                .toArray(String[]::new)));
    }

    private static String item(AgendaView item, Phrases say) {
        return Facts.lines(
                item.number() + ". " + (item.title() == null ? say.text("audit.meeting.left-out") : item.title()),
                Facts.ifAny(item.shielded(), ground -> say.text("audit.meeting.shielded", ground)),
                Facts.ifAny(item.outcome(), outcome -> say.text("meeting.outcome.done." + outcome)),
                item.note(),
                item.corrections().isEmpty()
                        ? null
                        : Facts.lines(item.corrections().stream()
                                .map(AgendaView.Correction::text)
                                .toArray(String[]::new)));
    }
}
