package no.samspor.command.casework;

import static no.samspor.command.casework.CaseGiven.CASE;
import static no.samspor.command.casework.CaseGiven.NOTE;
import static no.samspor.command.casework.CaseGiven.closed;
import static no.samspor.command.casework.CaseGiven.escalated;
import static no.samspor.command.casework.CaseGiven.given;
import static no.samspor.command.casework.CaseGiven.opened;

import no.samspor.command.Acts;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.casework.NoteAdded;
import org.junit.jupiter.api.Test;

class AddNoteTest {

    @Test
    void the_koordinator_writes_a_note() {
        given(opened())
                .when(new AddNote(CASE, NOTE, Acts.text(20)), Acts.coordinator())
                .expectEvents(new NoteAdded(CASE, NOTE, Acts.text(20)));
    }

    @Test
    void a_field_worker_writes_a_note() {
        given(opened())
                .when(new AddNote(CASE, NOTE, Acts.text(20)), Acts.fieldWorker())
                .expectEvents(new NoteAdded(CASE, NOTE, Acts.text(20)));
    }

    @Test
    void a_note_is_written_while_a_lift_is_pending() {
        given(opened(), escalated())
                .when(new AddNote(CASE, NOTE, Acts.text(20)), Acts.coordinator())
                .expectEvents(new NoteAdded(CASE, NOTE, Acts.text(20)));
    }

    @Test
    void levels_above_write_no_notes() {
        given(opened())
                .when(new AddNote(CASE, NOTE, Acts.text(20)), Acts.memberOfKoordineringsgruppe())
                .expectNoEvents()
                .expectException(RoleMayNot.class);
    }

    @Test
    void a_closed_case_takes_no_note() {
        given(opened(), closed())
                .when(new AddNote(CASE, NOTE, Acts.text(20)), Acts.coordinator())
                .expectNoEvents()
                .expectException(CaseIsClosed.class);
    }
}
