package no.samspor.command.casework.check;

import java.util.EnumMap;
import java.util.Map;
import no.samspor.kernel.casework.SummaryPart;
import org.jspecify.annotations.Nullable;

/** All that the level above, or a neighbour, is going to read, as typed. Its {@code toString} never shows it. */
public final class SummaryTexts {

    private final Map<SummaryPart, String> texts = new EnumMap<>(SummaryPart.class);

    /** What is absent or blank has nothing to find. */
    public SummaryTexts(
            @Nullable String title, @Nullable String question, @Nullable String summary, @Nullable String reason) {
        put(SummaryPart.TITLE, title);
        put(SummaryPart.QUESTION, question);
        put(SummaryPart.SUMMARY, summary);
        put(SummaryPart.REASON, reason);
    }

    private SummaryTexts() {}

    /** What a grensegruppe answered. */
    public static SummaryTexts ofAnswer(String answer) {
        var texts = new SummaryTexts();
        texts.put(SummaryPart.ANSWER, answer);
        return texts;
    }

    Map<SummaryPart, String> byPart() {
        return texts;
    }

    private void put(SummaryPart part, @Nullable String text) {
        if (text != null) {
            texts.put(part, text);
        }
    }
}
