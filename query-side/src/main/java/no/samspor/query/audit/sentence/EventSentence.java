package no.samspor.query.audit.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event in words.
 *
 * @param title what happened, for lists and headings: «Saken ble løftet til Koordineringsgruppen»
 * @param what who did what: «Marit Ekeland løftet saken»
 * @param rest as what, in which body, and the particulars, with its full stop: «som SLT-koordinator i …, fra … til ….»
 * @param said the words of people in it, the reason first
 * @param key whether it is a turn in the story: a concern, a lift, a decision
 */
public record EventSentence(String title, String what, String rest, List<Said> said, boolean key) {

    /** Why, in the words of whoever did it. */
    public @Nullable String why() {
        return said.isEmpty() ? null : said.getFirst().text();
    }

    /** The whole sentence. */
    public String sentence() {
        return what + " " + rest;
    }
}
