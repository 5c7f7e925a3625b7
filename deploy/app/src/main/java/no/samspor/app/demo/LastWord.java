package no.samspor.app.demo;

import java.time.LocalDate;
import no.samspor.command.casework.AddNote;
import no.samspor.kernel.casework.NoteAdded;
import no.samspor.kernel.casework.NoteId;

/** The last command of the story: whoever finds its receipt need not tell it again. */
final class LastWord {

    static final String NAME = "last word";

    private final Narrator narrator;

    LastWord(Narrator narrator) {
        this.narrator = narrator;
    }

    void say() {
        var kase = Chronicle.kase("sommer-2");
        LocalDate today = narrator.today();
        narrator.tell(
                NAME,
                Person.MARIT.acting(),
                kase.value(),
                today,
                seal -> new AddNote(
                        kase,
                        new NoteId(Body.Derived.uuid("note " + NAME)),
                        seal.text(
                                NoteAdded.class,
                                "text",
                                "Forberedt til styringsgruppen: regnskap for begge somrene ligger klart.")));
    }
}
