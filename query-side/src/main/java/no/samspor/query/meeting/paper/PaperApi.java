package no.samspor.query.meeting.paper;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.samspor.query.meeting.book.MeetingItem;
import no.samspor.query.meeting.book.Meetings;
import no.samspor.query.meeting.book.MinutesSeal;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Minutes and invitations as files. */
@RestController
@Reads("meetings")
class PaperApi {

    private final Meetings meetings;
    private final MinutesPdf pdf;
    private final MinutesSeal seal;
    private final InvitationCalendar calendar;
    private final MessageSource texts;
    private final Dates dates;

    PaperApi(
            Meetings meetings,
            MinutesPdf pdf,
            MinutesSeal seal,
            InvitationCalendar calendar,
            MessageSource texts,
            Dates dates) {
        this.meetings = meetings;
        this.pdf = pdf;
        this.seal = seal;
        this.calendar = calendar;
        this.texts = texts;
        this.dates = dates;
    }

    /** @param versjon {@code offentlig} for what the public reads */
    @GetMapping("/moter/{id}/referat.pdf")
    ResponseEntity<byte[]> minutes(
            Viewer viewer, @PathVariable UUID id, @RequestParam(required = false) @Nullable String versjon) {
        var view = meetings.find(viewer, id)
                .filter(found -> found.meeting().state().over())
                .orElseThrow(NotHere::new);
        var shown = "offentlig".equals(versjon) ? view.toThePublic() : view;
        return file("referat-" + view.meeting().number() + ".pdf", MediaType.APPLICATION_PDF)
                .body(pdf.of(shown, seal.of(view, viewer).orElse(null)));
    }

    /** For those who sit there: others need not come. */
    @GetMapping("/moter/{id}/innkalling.ics")
    ResponseEntity<byte[]> invitation(Viewer viewer, @PathVariable UUID id) {
        var meeting = meetings.find(viewer, id).orElseThrow(NotHere::new).meeting();
        if (!meeting.whole()) {
            throw new NotHere();
        }
        return file(
                        "innkalling-" + meeting.number() + ".ics",
                        new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(calendar.of(meeting, title(meeting), page(id)).getBytes(StandardCharsets.UTF_8));
    }

    private String title(MeetingItem meeting) {
        return texts.getMessage(
                "meeting.of",
                new Object[] {meeting.body().name(), dates.day(meeting.day())},
                LocaleContextHolder.getLocale());
    }

    private static URI page(UUID id) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/moter/{id}")
                .build(id);
    }

    private static ResponseEntity.BodyBuilder file(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }
}
